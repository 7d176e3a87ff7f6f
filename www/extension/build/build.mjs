/**
 * Makes the browser extension: `dist/extension/chromium/`, `dist/extension/firefox/`, and an archive of each. Needs the
 * wasm builds in `target/wasm/`.
 */

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import * as esbuild from "esbuild";
import { drawSquares } from "../../build/icons.mjs";
import { languages, messageFile, messages } from "../../build/messages.mjs";
import { deflatedWasm } from "../../build/wasm.mjs";
import { styleSheets } from "../../package/style-sheets.mjs";
import { thirdPartyLicenses } from "../../package/third-party.mjs";
import { sizes, weigh } from "../../sizes.mjs";
import { BROWSERS, manifest } from "./manifest.mjs";
import { zip } from "./zip.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const www = join(root, "www");

const SCRIPTS = {
  background: "background/main.ts",
  content: "content/main.ts",
  world: "world/main.ts",
  popup: "popup/main.ts",
  about: "about/main.ts",
};
const PAGES = ["popup/popup.html", "about/about.html"];
const STYLES = ["popup/popup.css", "about/about.css"];

const esbuildShared = { absWorkingDir: www, outdir: ".", bundle: true, minify: true, write: false };

export async function buildExtension(folder) {
  const out = fileURLToPath(folder);
  await rm(out, { recursive: true, force: true });
  const version = (await readFile(join(root, "Cargo.toml"), "utf8")).match(/^version = "([^"]+)"$/m)[1];
  const shared = await sharedFiles();
  for (const browser of BROWSERS) {
    const files = new Map([["manifest.json", manifest(browser, version)], ...(await scripts(browser)), ...shared]);
    for (const [name, content] of files) {
      const path = join(out, browser, name);
      await mkdir(join(path, ".."), { recursive: true });
      await writeFile(path, content);
      if (name.endsWith(".js")) weigh(`extension/${browser}/${name}`, sizes(content));
    }
    const archive = zip(files);
    await writeFile(join(out, `relution-token-check-${browser}.zip`), archive);
    weigh(`extension/relution-token-check-${browser}.zip`, sizes(archive));
  }
}

/** What is the same in every browser. */
async function sharedFiles() {
  const icon = await readFile(join(www, "page/icon.svg"), "utf8");
  const drawn = await drawSquares(icon, [16, 32, 48, 128]);
  const names = await Promise.all(
    languages.map(async ({ tag }) => [`_locales/${tag}/messages.json`, await named(tag)]),
  );
  const pages = await Promise.all(
    PAGES.map(async (path) => [baseName(path), await readFile(join(www, "extension", path), "utf8")]),
  );
  const styles = await esbuild.build({
    ...esbuildShared,
    entryPoints: STYLES.map((path) => join(www, "extension", path)),
  });
  const licences = ["LICENSE-APACHE", "LICENSE-MIT"];
  return [
    ...drawn,
    ...names,
    ...pages,
    ...styles.outputFiles.map(({ path, text }) => [baseName(path), text]),
    ...(await Promise.all(licences.map(async (name) => [name, await readFile(join(root, name), "utf8")]))),
  ];
}

/** What the browser shows of the extension, in its own form. */
async function named(tag) {
  const bundle = new FluentBundle(tag, { useIsolating: false });
  bundle.addResource(new FluentResource(await messageFile(tag, "extension")));
  const say = (id) => ({ message: bundle.formatPattern(bundle.getMessage(id).value) });
  return `${JSON.stringify({ name: say("extension-name"), description: say("extension-description") }, null, 2)}\n`;
}

async function scripts(browser) {
  const { outputFiles, metafile } = await esbuild.build({
    ...esbuildShared,
    entryPoints: Object.fromEntries(
      Object.entries(SCRIPTS).map(([name, path]) => [name, join(www, "extension", path)]),
    ),
    format: "iife",
    metafile: true,
    target: "es2022",
    charset: "utf8",
    define: { FIREFOX: String(browser === "firefox") },
    plugins: [messages, styleSheets, deflatedWasm, withoutCore],
  });
  return [
    ...outputFiles.map(({ path, text }) => [baseName(path), text]),
    ["THIRD-PARTY-LICENSES.txt", await thirdPartyLicenses(metafile)],
  ];
}

function baseName(path) {
  return path.split(/[\\/]/).at(-1);
}

/** The core's start has effects of its own; a script that calls nothing of it is to be without it. */
const withoutCore = {
  name: "without-core",
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      sideEffects: !join(resolveDir, path).startsWith(join(www, "core")),
    }));
  },
};

// By itself, while one works on it.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildExtension(new URL("../../../dist/extension/", import.meta.url));
}
