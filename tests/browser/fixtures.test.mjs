/** Every fixture gives, through the wasm module in a browser, the report that stands beside it. */

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { fixtures, launch, NOW } from "./harness.mjs";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const esbuild = require("esbuild");

const suffix = ".report.json";
const reported = (await readdir(fixtures, { recursive: true }))
  .filter((path) => path.endsWith(suffix))
  .map((path) => path.slice(0, -suffix.length))
  .sort();

let browser;
let page;

before(async () => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [fileURLToPath(new URL("../../www/core/index.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "core",
    loader: { ".wasm": "binary" },
    logLevel: "error",
    logOverride: { "empty-import-meta": "silent" },
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

test("there are fixtures", () => assert.ok(reported.length > 0));

for (const path of reported) {
  test(path, async () => {
    const bytes = await readFile(join(fixtures, path));
    const expected = JSON.parse(await readFile(join(fixtures, path + suffix), "utf8"));
    const given = { name: basename(path), ...(await optionsOf(path)) };
    const [fromBytes, fromFile] = await page.evaluate(inBrowser, {
      base64: bytes.toString("base64"),
      now: NOW.toISOString(),
      given,
    });
    assert.deepStrictEqual(fromBytes, expected);
    assert.deepStrictEqual(fromFile, expected);
  });
}

async function optionsOf(path) {
  try {
    return JSON.parse(await readFile(join(fixtures, `${path}.options.json`), "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw error;
  }
}

/** Runs in the page. Reports go out as JSON, so that a `Map` or `undefined` in one would be seen. */
async function inBrowser({ base64, now, given }) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const { name, ...options } = { ...given, now: new Date(now) };
  const fromBytes = core.inspect(bytes, { name, ...options });
  const fromFile = await core.inspectFile(new File([bytes], name), options);
  return [fromBytes, fromFile].map((report) => JSON.parse(JSON.stringify(report)));
}
