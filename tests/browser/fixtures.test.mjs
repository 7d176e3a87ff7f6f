/** Every fixture gives the same report through the wasm module in a browser as from the command line. */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { deflatedWasm } from "../../www/build/wasm.mjs";
import { fixtures, launch, NOW } from "./harness.mjs";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const esbuild = require("esbuild");

const listed = (await readFile(join(fixtures, "expected.tsv"), "utf8"))
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"))
  .map(([path, expects]) => ({ path, expects: expects === "-" ? undefined : expects }));
const native = await nativeReports();

let browser;
let page;

before(async () => {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: 'export * from "./core/index.ts"; export * from "./page/unpack/container.ts"',
      resolveDir: fileURLToPath(new URL("../../www/", import.meta.url)),
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "core",
    plugins: [deflatedWasm],
    logLevel: "error",
  });
  browser = await launch();
  page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0].text });
  await page.evaluate(async () => {
    await core.init();
    await core.init();
  });
});
after(() => browser.close());

test("there are fixtures", () => assert.ok(listed.length > 0));

// Files given together are related to each other, on the command line as here.
for (const expects of new Set(listed.map((fixture) => fixture.expects))) {
  const paths = listed.filter((fixture) => fixture.expects === expects).map(({ path }) => path);
  test(`${paths.length} files, expecting ${expects ?? "either token"}`, async (t) => {
    const reports = [];
    for (const path of paths) {
      const bytes = await readFile(join(fixtures, path));
      const given = { name: basename(path), expects };
      const [fromBytes, fromFile, files] = await page.evaluate(inBrowser, {
        base64: bytes.toString("base64"),
        now: NOW.toISOString(),
        given,
      });
      await t.test(`${path}: the same from a file as from bytes`, () => assert.deepStrictEqual(fromFile, fromBytes));
      // An archive, and a mail with several tokens, is reported file by file.
      const own = files.length > 0 ? files : [fromBytes];
      reports.push(...own.map((report) => ({ path, report })));
    }
    const related = await page.evaluate(
      (all) => JSON.parse(JSON.stringify(core.relate(all))),
      reports.map(({ report }) => report),
    );
    assert.equal(related.length, native.get(expects).length);
    for (const [index, { path, report }] of reports.entries()) {
      await t.test(`${path}, ${report.file.name}`, () =>
        assert.deepStrictEqual(related[index], native.get(expects)[index]),
      );
    }
  });
}

/** What `token-check` says, by the kind that is expected: one run for each. */
async function nativeReports() {
  const reports = new Map();
  for (const expects of new Set(listed.map((fixture) => fixture.expects))) {
    const paths = listed.filter((fixture) => fixture.expects === expects).map(({ path }) => path);
    const options = ["--json", "--now", NOW.toISOString(), ...(expects ? ["--expects", expects] : [])];
    const json = await tokenCheck([...options, "--", ...paths.map((path) => join(fixtures, path))]);
    reports.set(expects, JSON.parse(json));
  }
  return reports;
}

/** Standard output of the command line; its status says only how the files are. */
function tokenCheck(options) {
  const run = ["run", "--quiet", "--package", "token-check", "--bin", "token-check", "--", ...options];
  return new Promise((resolve, reject) => {
    execFile(
      "cargo",
      run,
      { cwd: fileURLToPath(new URL("../..", import.meta.url)), maxBuffer: 2 ** 26 },
      (error, stdout) => (error && typeof error.code !== "number" ? reject(error) : resolve(stdout)),
    );
  });
}

/** Runs in the page. Reports go out as JSON, so that a `Map` or `undefined` in one would be seen. */
async function inBrowser({ base64, now, given }) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const { name, ...options } = { ...given, now: new Date(now) };
  const fromBytes = core.inspect(bytes, { name, ...options });
  const fromFile = await core.inspectFile(new File([bytes], name), options);
  const files = core.mayHoldFiles(fromBytes)
    ? core.filesInPlace(fromBytes, await core.unpack(bytes, { name, ...options }))
    : [];
  const inside = files
    .filter(({ problem }) => problem === null)
    .map((file) =>
      core.inspect(file.bytes, { ...options, name: file.name, within: { name, container: file.container } }),
    );
  return [fromBytes, fromFile, inside].map((report) => JSON.parse(JSON.stringify(report)));
}
