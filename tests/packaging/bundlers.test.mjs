/** Apps with the installed package, bundled by those that people use and by none, run in Chromium. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import * as esbuild from "esbuild";
import { fixture, NOW, open } from "../browser/harness.mjs";
import { chooseIn, hostStage } from "../browser/host.mjs";
import { contents, copy, run, tool, workshop } from "./consumers.mjs";

const vpp = await fixture("vpp/sToken_for_Musterstadt.vpptoken");
const shop = workshop();
const here = hostStage();

const assets = `export { default as inspectWasm } from "relution-token-check/inspect.wasm";
export { default as unlockWasm } from "relution-token-check/unlock.wasm";`;

const bundlers = {
  Vite: {
    wasm: assets.replaceAll('.wasm"', '.wasm?url"'),
    build: (folder) =>
      run(tool("vite"), ["build", "--base", "./", "--target", "es2022", "--logLevel", "error"], folder),
    output: "dist",
  },
  webpack: {
    wasm: assets,
    config: {
      "webpack.config.js": `export default {
        mode: "production",
        entry: "./main.js",
        output: { filename: "main.js", module: true, chunkFormat: "module" },
        experiments: { outputModule: true },
        module: { rules: [{ test: /\\.wasm$/, type: "asset/resource" }] },
        performance: { hints: false },
      };`,
    },
    build: (folder) => run(tool("webpack-cli"), ["--config", "webpack.config.js"], folder),
    output: "dist",
  },
  esbuild: {
    wasm: assets,
    build: async (folder) => {
      const options = { bundle: true, splitting: true, format: "esm", loader: { ".wasm": "file" }, logLevel: "silent" };
      const { warnings } = await esbuild.build({
        absWorkingDir: folder,
        entryPoints: ["main.js"],
        outdir: "dist",
        ...options,
      });
      return { stdout: "", stderr: warnings.map(({ text }) => `warning: ${text}`).join("\n") };
    },
    output: "dist",
  },
  "no bundler": {
    wasm: `export const inspectWasm = "./package/inspect.wasm";
export const unlockWasm = "./package/unlock.wasm";`,
    build: async () => {},
    output: ".",
  },
};

for (const [name, { wasm, config = {}, build, output }] of Object.entries(bundlers)) {
  describe(name, () => {
    for (const [form, entry] of Object.entries({ full: "main.js", slim: "slim.js" })) {
      test(`the ${form} package`, async () => {
        const folder = await shop.project(`${name}-${form}`.replace(" ", "-"), { "wasm.js": wasm, ...config });
        await copy("app/index.html", join(folder, "index.html"));
        await copy(`app/${entry}`, join(folder, "main.js"));
        const { stdout, stderr } = (await build(folder)) ?? {};
        assert.doesNotMatch(`${stdout}${stderr}`, /warning/i);
        const { page, messages, requests, close } = await open(here.browser, await serve(folder, output));
        await page.waitForFunction(() => window.api);
        await works(page);
        assert.deepEqual(messages, []);
        assert.equal(
          requests.some((url) => url.endsWith(".wasm")),
          form === "slim",
        );
        await close();
      });
    }
  });
}

/** The page with what was built, or with the installed package beside it and a map to it. */
async function serve(folder, output) {
  const files = await contents(join(folder, output));
  const html = String(files["/index.html"] ?? (await contents(folder))["/index.html"]);
  if (output !== ".") return here.host.publish({ ...files, "/": html });
  const imports = Object.fromEntries(
    ["", "/slim", "/define", "/guard"].map((entry) => [
      `relution-token-check${entry}`,
      `./package${entry || "/index"}.js`,
    ]),
  );
  const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
  const packaged = await contents(join(shop.folder, "node_modules/relution-token-check"), "/package/");
  return here.host.publish({ ...files, ...packaged, "/": html.replace("<title>", `${map}<title>`) });
}

/** Files are told, a token is opened, the element stands in the page, and a field is guarded. */
async function works(page) {
  const kinds = await page.evaluate(
    async ({ bytes, now }) => {
      const { inspect, inspectFile, relate } = window.api;
      const options = { now: new Date(now) };
      const reports = [
        inspect(new Uint8Array(bytes), options),
        await inspectFile(new File([new Uint8Array(bytes)], "a"), options),
      ];
      return relate(reports).map(({ kind, verdict }) => `${kind} ${verdict}`);
    },
    { bytes: [...vpp.bytes], now: NOW.toISOString() },
  );
  assert.deepEqual(kinds, ["vpp-token ready", "vpp-token check"]);
  const problem = await page.evaluate(() =>
    window.api.unlock(new Uint8Array([48]), new Uint8Array([48])).catch(({ name, code }) => `${name} ${code}`),
  );
  assert.equal(problem, "TokenCheckError bad-key");
  await chooseIn(page, "relution-token-check input", vpp);
  await page.locator("relution-token-check article[data-verdict=ready]").waitFor();
  await page.evaluate(() => {
    const input = document.body.appendChild(
      Object.assign(document.createElement("input"), { type: "file", id: "guarded" }),
    );
    window.api.guardFileInput(input, { expects: "dep-token", onReport: ([{ verdict }]) => (document.title = verdict) });
  });
  await chooseIn(page, "#guarded", vpp);
  await page.waitForFunction(() => document.title === "reject");
}

test("an import map with a trailing slash reaches every entry by its file name", async () => {
  const map = JSON.stringify({ imports: { "relution-token-check/": "./package/" } });
  const packaged = await contents(join(shop.folder, "node_modules/relution-token-check"), "/package/");
  const address = here.host.publish({
    "/": `<!doctype html><title>Map</title><script type="importmap">${map}</script><relution-token-check></relution-token-check><script type="module" src="page.js"></script>`,
    "/page.js": `import * as api from "relution-token-check/index.js"; import "relution-token-check/define.js";
      import * as guard from "relution-token-check/guard.js"; await api.init(); window.api = { ...api, ...guard };`,
    ...packaged,
  });
  const { page, close } = await open(here.browser, address);
  await page.waitForFunction(() => window.api);
  await works(page);
  await close();
});

test("a worker checks files as well", async () => {
  const packaged = await contents(join(shop.folder, "node_modules/relution-token-check"), "/package/");
  const address = here.host.publish({
    "/": `<!doctype html><title>Worker</title><script type="module" src="page.js"></script>`,
    "/page.js": `new Worker("worker.js", { type: "module" }).onmessage = ({ data }) => (document.title = data);`,
    "/worker.js": `import { init, inspect } from "./package/index.js"; await init(); postMessage(inspect(new Uint8Array()).kind);`,
    ...packaged,
  });
  const { page, close } = await open(here.browser, address);
  await page.waitForFunction(() => document.title === "empty");
  await close();
});
