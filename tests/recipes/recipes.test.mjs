/** Each recipe lets the right token through, and keeps the wrong files from the server with a reason. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { compile } from "svelte/compiler";
import { dropFromDisk, fixture, open } from "../browser/harness.mjs";
import { chooseIn, hostStage } from "../browser/host.mjs";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const esbuild = require("esbuild");
const path = (name) => fileURLToPath(new URL(name, import.meta.url));

const vpp = "vpp/sToken_for_Musterstadt.vpptoken";
const right = await fixture(vpp);
const wrong = {
  "the other token": "dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m",
  "a public key": "other/depcert.pem",
  "an expired token": "vpp/expired_2023.vpptoken",
};

// No script may come from elsewhere or be made of text; styles are the business of the hosts.
const POLICY = "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

const element = { field: "#token", reason: "relution-token-check article" };
const withButton = { ...element, send: "Upload" };

const recipes = {
  "plain-form": withButton,
  angularjs: withButton,
  "ng-file-upload": { ...element, zone: "#zone" },
  "ng-file-upload, validate": {
    folder: "ng-file-upload",
    page: "validate.html",
    script: "validate.js",
    field: "#token",
    zone: "#zone",
    reason: "#reason",
  },
  blueimp: { ...element, zone: "#zone" },
  react: { script: "recipe.jsx", field: "input", reason: "[role=alert]", send: "Upload" },
  "server-rendering": { ...withButton, script: "recipe.jsx", server: "server.jsx" },
  vue: withButton,
  svelte: withButton,
  // Its compiler runs in the page here, and makes functions of text.
  angular: { ...withButton, policy: `${POLICY.replace("'self'", "'self' 'unsafe-eval'")}` },
  htmx: withButton,
  filepond: { field: ".filepond--browser", zone: ".filepond--root", reason: ".filepond--file-status" },
  "filepond, before-add": {
    folder: "filepond",
    page: "before-add.html",
    script: "before-add.js",
    field: ".filepond--browser",
    zone: ".filepond--root",
    reason: "#reason",
  },
  uppy: { field: ".uppy-DragDrop-input", zone: ".uppy-DragDrop-container", reason: "#reason" },
  dropzone: { field: ".dz-hidden-input", zone: "#drop", reason: ".dz-error-message" },
};

const svelte = {
  name: "svelte",
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => ({
      contents: compile(await readFile(path, "utf8"), { generate: "client" }).js.code,
    }));
  },
};

const here = hostStage();

for (const [name, recipe] of Object.entries(recipes)) {
  const { folder = name, page: html = "index.html", script = "recipe.js", server, field, zone = field } = recipe;
  const { reason, send, policy = POLICY } = recipe;

  describe(name, () => {
    const built = build(`${folder}/${script}`);

    async function show() {
      const body = await readFile(path(`${folder}/${html}`), "utf8");
      const content = server ? body.replace("<!-- server -->", await rendered(`${folder}/${server}`)) : body;
      const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="page.css">${content}<script type="module" src="page.js"></script></html>`;
      return open(here.browser, here.host.publish({ "/": page, ...(await built) }, policy));
    }

    const ways = {
      chosen: async (page, file) => chooseIn(page, field, await fixture(file)),
      dropped: (page, file) => dropAt(page, zone, file),
    };

    async function sendWherePossible(page) {
      const button = page.getByRole("button", { name: send, exact: true });
      if (send && (await button.isEnabled())) await button.click();
    }

    async function sendRight(page, way) {
      const before = here.host.sent.length;
      await ways[way](page, vpp);
      if (send) await page.getByRole("button", { name: send, exact: true }).and(page.locator(":enabled")).click();
      await until(() => here.host.sent.length > before);
    }

    for (const way of Object.keys(ways)) {
      test(`the right token, ${way}, reaches the server`, async () => {
        const { page, messages, close } = await show();
        const before = here.host.sent.length;
        await sendRight(page, way);
        assert.equal(here.host.sent.length, before + 1);
        assert.ok(here.host.sent.at(-1).includes(`filename="${right.name}"`));
        assert.ok(here.host.sent.at(-1).includes(new TextDecoder().decode(right.bytes)));
        assert.deepEqual(messages.filter(isError), []);
        await close();
      });

      for (const [what, file] of Object.entries(wrong)) {
        test(`${what}, ${way}, does not, and the page says so`, async () => {
          const { page, messages, close } = await show();
          const before = here.host.sent.length;
          await ways[way](page, file);
          await page
            .locator(reason)
            .filter({ hasText: /Not to be uploaded|Do not upload/ })
            .waitFor({ state: "attached" });
          await sendWherePossible(page);
          // What was sent before the right token would be there by then.
          await sendRight(page, "chosen");
          assert.equal(here.host.sent.length, before + 1);
          assert.ok(here.host.sent.at(-1).includes(`filename="${right.name}"`));
          assert.deepEqual(messages.filter(isError), []);
          await close();
        });
      }
    }
  });
}

/** Drops a file from outside the browser into the middle of an element. */
async function dropAt(page, selector, file) {
  const { x, y, width, height } = await page.locator(selector).boundingBox();
  await dropFromDisk(page, { x: x + width / 2, y: y + height / 2 }, file);
}

/** What a server would send of a recipe. */
async function rendered(entry) {
  const { outputFiles } = await esbuild.build({
    ...bundled(entry),
    platform: "node",
    // What is CommonJS asks for modules of Node.js.
    banner: { js: `import { createRequire } from "node:module"; const require = createRequire("${import.meta.url}");` },
  });
  const [{ text }] = outputFiles;
  const { html } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return html;
}

/** The recipe's script and style sheet, as its host would bundle them. */
async function build(entry) {
  const { outputFiles } = await esbuild.build(bundled(entry));
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [`/page${path.endsWith(".css") ? ".css" : ".js"}`, text]),
  );
}

function bundled(entry) {
  return {
    entryPoints: [path(entry)],
    outfile: path("page.js"),
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    conditions: ["production", "browser"],
    define: { "process.env.NODE_ENV": '"production"' },
    alias: { "relution-token-check": path("../../dist/npm") },
    loader: { ".eot": "empty", ".svg": "empty", ".ttf": "empty", ".woff": "empty", ".woff2": "empty" },
    plugins: [svelte],
    logLevel: "error",
  };
}

function isError(message) {
  return /^\w*Error\b/.test(message);
}

async function until(holds) {
  const end = Date.now() + 60_000;
  while (!holds()) {
    assert.ok(Date.now() < end, "nothing came in time");
    await new Promise((done) => setTimeout(done, 20));
  }
}
