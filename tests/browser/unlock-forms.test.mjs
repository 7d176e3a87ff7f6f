/** The unlock module, as the site loads it, opens in a browser what it opens natively (`tests/unlock.rs`). */

import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { fixture, fixtures, stage } from "./harness.mjs";

const password = "geheim ä€";
const files = await readdir(`${fixtures}unlock`);
const tokens = files.filter((name) => /^(aes|des3|key_identifier|two_).*\.p7m$/.test(name));
const keys = files.filter((name) => /^key.*\.(pem|der|p12)$/.test(name) && !/rc2\.|cert\.pem/.test(name));

const here = stage();

let opened;
/** An empty page beside the site's, whose policy lets only its own script start a worker. */
async function sitePage() {
  const page = await here.browser.newPage();
  here.site.instead.set("empty.html", "<!doctype html>");
  await page.goto(`${here.site.address}empty.html`);
  return page;
}

async function expiryOf(token, key) {
  const base64 = async (name) => (await fixture(`unlock/${name}`)).bytes.toString("base64");
  const page = await (opened ??= sitePage());
  return page.evaluate(
    async ({ token, key, password }) => {
      const bytes = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
      const worker = new Worker("unlock.js");
      worker.postMessage({ bytes: bytes(token), key: bytes(key), options: { password } });
      const { report } = await new Promise((answer) => (worker.onmessage = ({ data }) => answer(data)));
      worker.terminate();
      return report.expiry && [report.expiry.at, report.expiry.exact];
    },
    { token: await base64(token), key: await base64(key), password },
  );
}

test("there are sixteen combinations and two more, and the key in many forms", () => {
  assert.equal(tokens.length, 18);
  assert.ok(keys.length >= 27, `${keys.length}`);
});

for (const token of tokens) {
  test(`${token} opens`, async () => {
    assert.deepEqual(await expiryOf(token, "key.pem"), ["2027-01-17T11:02:21Z", true]);
  });
}

for (const key of keys) {
  test(`${key} is taken`, async () => {
    assert.deepEqual(await expiryOf("aes128_pkcs1.p7m", key), ["2027-01-17T11:02:21Z", true]);
  });
}

test("in the worker too, every instance is wiped: after success, a wrong key and a wrong password", async () => {
  const page = await sitePage();
  const started = page.waitForEvent("worker");
  const asking = await page.evaluateHandle(() => {
    const worker = new Worker("unlock.js");
    const bytes = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    return (token, key, options) =>
      new Promise((answer) => {
        worker.onmessage = ({ data }) => answer(data.code ?? data.report.verdict);
        worker.postMessage({ bytes: bytes(token), key: bytes(key), options });
      });
  });
  const worker = await started;
  await worker.evaluate(() => {
    self.memories = [];
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...values) => {
      const instance = await instantiate(...values);
      self.memories.push(instance.exports.memory);
      return instance;
    };
  });
  const base64 = async (name) => (await fixture(`unlock/${name}`)).bytes.toString("base64");
  const token = await base64("aes128_pkcs1.p7m");
  const answers = [];
  for (const [key, options] of [
    ["key_pkcs1.pem", {}],
    ["other_key.pem", {}],
    ["key.p12", { password: "a password of 24 letters" }],
  ]) {
    const question = { token, key: await base64(key), options };
    answers.push(await asking.evaluate((ask, { token, key, options }) => ask(token, key, options), question));
  }
  assert.equal(answers[2], "bad-key");
  const left = await worker.evaluate(() =>
    self.memories.map(({ buffer }) => [buffer.byteLength > 0, new Uint8Array(buffer).some((byte) => byte !== 0)]),
  );
  assert.deepEqual(left, Array(3).fill([true, false]));
  await page.close();
});
