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
async function sitePage() {
  const page = await here.browser.newPage();
  await page.goto(here.site.address);
  return page;
}

async function expiryOf(token, key) {
  const base64 = async (name) => (await fixture(`unlock/${name}`)).bytes.toString("base64");
  const page = await (opened ??= sitePage());
  return page.evaluate(
    async ({ token, key, password }) => {
      const bytes = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
      const rules = { createScriptURL: (address) => address };
      window.policy ??= trustedTypes.createPolicy("relution-token-check", rules);
      const worker = new Worker(window.policy.createScriptURL("unlock.js"));
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
