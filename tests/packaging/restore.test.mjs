/** Unpacking and restoring with the npm package, in Node.js. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);
const read = (path) => readFile(new URL(path, root)).then((bytes) => new Uint8Array(bytes));
const now = new Date("2026-11-23T22:00:00Z");
const DEP = "Musterserver_Token_2026-03-15T09-12-44Z_smime.p7m";

const full = await import(new URL("dist/npm/index.js", root));
const slim = await import(new URL("dist/npm/slim.js", root));
await full.init();

test("the files of an archive come out, are reported with it and are given back", async () => {
  const files = await full.unpack(await read("tests/archives/macos finder.zip"), { name: "t.zip" });
  assert.equal(files.length, 2);
  const { name, bytes, container } = files.find((file) => file.name === DEP);
  const options = { name, now, within: { name: "t.zip", container } };
  const report = full.inspect(bytes, options);
  assert.equal(report.file.name, `t.zip › ${DEP}`);
  assert.ok(report.findings.some(({ code, params }) => code === "repaired" && params.what === "archive"));
  const restored = full.restore(bytes, options);
  assert.equal(restored.name, DEP);
  assert.deepEqual(restored.bytes, await read(`tests/fixtures/dep/${DEP}`));
  assert.equal(full.restore(bytes, { name, now }), null);
});

test("an entry that is encrypted is named as such, and what is no archive gives nothing", async () => {
  const [file] = await full.unpack(await read("tests/archives/7-zip aes.zip"));
  assert.deepEqual([file.name, file.problem, file.bytes.length], [DEP, "encrypted", 0]);
  assert.deepEqual(await full.unpack(new Uint8Array([1, 2, 3])), []);
});

test("a limit that is met is a `too-much` that names it", async () => {
  const error = await full.unpack(new Uint8Array(full.MAX_BYTES + 1)).catch((error) => error);
  assert.ok(error instanceof full.TokenCheckError);
  assert.deepEqual([error.code, error.reason, error.params], ["too-much", "container", { limit: full.MAX_BYTES }]);
});

test("a server token that nothing shows to be Apple's is given back only if that is confirmed", async () => {
  const text = new TextDecoder().decode(await read(`tests/fixtures/dep/${DEP}`));
  const raw = new Uint8Array(Buffer.from(text.split("\r\n\r\n")[1], "base64"));
  assert.equal(full.restore(raw, { now }), null);
  const restored = full.restore(raw, { now, confirmed: true });
  assert.equal(restored.name, "server-token_smime.p7m");
  assert.equal(new TextDecoder().decode(restored.bytes), text);
});

test("the slim entry takes its module from the host", async () => {
  const archive = await read("tests/archives/7-zip.zip");
  await assert.rejects(slim.unpack(archive), { code: "not-started" });
  await assert.rejects(slim.initUnpack(await read("dist/npm/unlock.wasm")), { code: "bad-wasm" });
  await slim.initUnpack(await read("dist/npm/unpack.wasm"));
  assert.equal((await slim.unpack(archive)).length, 2);
});
