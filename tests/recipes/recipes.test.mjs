/** Each recipe lets the right token through, and keeps the wrong files from the server with a reason. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { fixture, open } from "../browser/harness.mjs";
import { chooseIn, hostStage } from "../browser/host.mjs";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const esbuild = require("esbuild");
const path = (name) => fileURLToPath(new URL(name, import.meta.url));

const right = await fixture("vpp/sToken_for_Musterstadt.vpptoken");
const wrong = {
  "the other token": await fixture("dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m"),
  "a public key": await fixture("other/depcert.pem"),
  "an expired token": await fixture("vpp/expired_2023.vpptoken"),
};

// No script may come from elsewhere or be made of text; styles are the business of the hosts.
const POLICY = "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

const recipes = {
  "plain-form": { field: "#token", reason: "relution-token-check article", send: "Upload" },
  angularjs: { field: "#token", reason: "relution-token-check article", send: "Upload" },
  react: { script: "recipe.jsx", field: "input", reason: "[role=alert]", send: "Upload" },
  filepond: { field: ".filepond--browser", reason: ".filepond--file-status" },
  "filepond, before-add": {
    folder: "filepond",
    page: "before-add.html",
    script: "before-add.js",
    field: ".filepond--browser",
    reason: "#reason",
  },
  uppy: { field: ".uppy-DragDrop-input", reason: "#reason" },
  dropzone: { field: ".dz-hidden-input", reason: ".dz-error-message" },
};

const here = hostStage();

for (const [name, recipe] of Object.entries(recipes)) {
  const { folder = name, page: html = "index.html", script = "recipe.js", field, reason, send } = recipe;

  describe(name, () => {
    const built = build(`${folder}/${script}`);

    async function show() {
      const body = await readFile(path(`${folder}/${html}`), "utf8");
      const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="page.css">${body}<script type="module" src="page.js"></script></html>`;
      return open(here.browser, here.host.publish({ "/": page, ...(await built) }, POLICY));
    }

    async function sendWherePossible(page) {
      const button = page.getByRole("button", { name: send, exact: true });
      if (send && (await button.isEnabled())) await button.click();
    }

    async function sendRight(page) {
      const before = here.host.sent.length;
      await chooseIn(page, field, right);
      if (send) await page.getByRole("button", { name: send, exact: true }).and(page.locator(":enabled")).click();
      await until(() => here.host.sent.length > before);
    }

    test("the right token reaches the server", async () => {
      const { page, messages, close } = await show();
      const before = here.host.sent.length;
      await sendRight(page);
      assert.equal(here.host.sent.length, before + 1);
      assert.ok(here.host.sent.at(-1).includes(`filename="${right.name}"`));
      assert.ok(here.host.sent.at(-1).includes(new TextDecoder().decode(right.bytes)));
      assert.deepEqual(messages.filter(isError), []);
      await close();
    });

    for (const [what, file] of Object.entries(wrong)) {
      test(`${what} does not, and the page says so`, async () => {
        const { page, messages, close } = await show();
        const before = here.host.sent.length;
        await chooseIn(page, field, file);
        await page
          .locator(reason)
          .filter({ hasText: /Not to be uploaded|Do not upload/ })
          .waitFor({ state: "attached" });
        await sendWherePossible(page);
        // What was sent before the right token would be there by then.
        await sendRight(page);
        assert.equal(here.host.sent.length, before + 1);
        assert.ok(here.host.sent.at(-1).includes(`filename="${right.name}"`));
        assert.deepEqual(messages.filter(isError), []);
        await close();
      });
    }
  });
}

/** The recipe's script and style sheet, as its host would bundle them. */
async function build(entry) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path(entry)],
    outfile: path("page.js"),
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    alias: { "relution-token-check": path("../../dist/npm") },
    loader: { ".eot": "empty", ".svg": "empty", ".ttf": "empty", ".woff": "empty", ".woff2": "empty" },
    logLevel: "error",
  });
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [`/page${path.endsWith(".css") ? ".css" : ".js"}`, text]),
  );
}

function isError(message) {
  return /^\w*Error\b/.test(message);
}

async function until(holds) {
  const end = Date.now() + 10_000;
  while (!holds()) {
    assert.ok(Date.now() < end, "nothing came in time");
    await new Promise((done) => setTimeout(done, 20));
  }
}
