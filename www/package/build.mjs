/** Makes the npm package: the scripts with what they share, their types, the wasm modules, the papers. */

import { execFile } from "node:child_process";
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as esbuild from "esbuild";
import { messages } from "../build/messages.mjs";
import { deflatedWasm } from "../build/wasm.mjs";
import { weigh } from "../sizes.mjs";
import { ENTRIES, loads, SCRIPT, sizeTable } from "./entries.mjs";
import { styleSheets } from "./style-sheets.mjs";
import { thirdPartyLicenses } from "./third-party.mjs";

const www = fileURLToPath(new URL("..", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const wasm = (name) => join(root, `target/wasm/${name}/${name}_bg.wasm`);

const shared = {
  absWorkingDir: www,
  bundle: true,
  minify: true,
  sourcemap: true,
  // What the file is called stays readable for those who look inside.
  banner: { js: "/*! relution-token-check, MIT OR Apache-2.0 */" },
  target: "es2022",
  charset: "utf8",
  plugins: [messages, styleSheets, deflatedWasm],
};

const classic = {
  format: "iife",
  globalName: "RelutionTokenCheck",
};

export async function buildPackage(folder) {
  const out = fileURLToPath(folder);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });

  const { metafile } = await esbuild.build({
    ...shared,
    entryPoints: ENTRIES,
    outdir: out,
    chunkNames: "chunks/[name]-[hash]",
    splitting: true,
    format: "esm",
    metafile: true,
  });

  await script(out);
  await declarations(out);
  await copyFile(join(www, "package/react.d.ts"), join(out, "react.d.ts"));
  await writeFile(join(out, "react.js"), "// Types only: see `react.d.ts`.\nexport {};\n");
  await copyFile(wasm("inspect"), join(out, "inspect.wasm"));
  await copyFile(wasm("unlock"), join(out, "unlock.wasm"));
  await copyFile(wasm("unpack"), join(out, "unpack.wasm"));
  for (const name of ["LICENSE-APACHE", "LICENSE-MIT", "CHANGELOG.md"])
    await copyFile(join(root, name), join(out, name));
  const loaded = await loads(out);
  await guide(out, sizeTable(loaded));
  for (const name of ["README.md", "custom-elements.json"]) await copyFile(join(www, "package", name), join(out, name));
  await writeFile(join(out, "THIRD-PARTY-LICENSES.txt"), await thirdPartyLicenses(metafile));
  await writeFile(join(out, "package.json"), await manifest());

  for (const { name, now, later } of loaded) {
    weigh(`npm/${name}`, now);
    if (later) weigh(`npm/${name}, later`, later);
  }
}

/** One script for pages without modules. */
async function script(out) {
  await esbuild.build({ ...shared, entryPoints: { [SCRIPT]: "package/iife.ts" }, outdir: out, ...classic });
}

/** How to embed it, and the recipes that it points to. */
async function guide(out, sizes) {
  const text = await readFile(join(root, "docs/embedding.md"), "utf8");
  await writeFile(
    join(out, "EMBEDDING.md"),
    text.replaceAll("../tests/recipes", "./recipes").replace("<!-- sizes -->", sizes),
  );
  const recipes = join(root, "tests/recipes");
  for (const entry of await readdir(recipes, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === "node_modules") continue;
    await cp(join(recipes, entry.name), join(out, "recipes", entry.name), { recursive: true });
  }
}

/** The template, with the version and the repository of the core. */
async function manifest() {
  const template = JSON.parse(await readFile(join(www, "package/package.json"), "utf8"));
  const cargo = await readFile(join(root, "Cargo.toml"), "utf8");
  const setting = (name) => cargo.match(new RegExp(`^${name} = "([^"]+)"$`, "m"))?.[1];
  const { name, exports, ...rest } = template;
  const url = setting("repository");
  const repository = url && { type: "git", url };
  const contents = { name, version: setting("version"), ...rest, repository, exports: withExtensions(exports) };
  return `${JSON.stringify(contents, null, 2)}\n`;
}

/** Each script also under its file name, as import maps and habits have it. */
function withExtensions(exports) {
  const scripts = Object.entries(exports).filter(([, target]) => typeof target === "object");
  return { ...exports, ...Object.fromEntries(scripts.map(([, target]) => [target.default, target])) };
}

/** The types, as far as the entries reach: each file where its source lies, and one beside each entry. */
async function declarations(out) {
  const require = createRequire(import.meta.url);
  const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
  const emitted = await mkdtemp(join(tmpdir(), "token-check-types-"));
  try {
    await promisify(execFile)(process.execPath, [
      tsc,
      ...["--project", www, "--noEmit", "false", "--declaration", "--emitDeclarationOnly"],
      ...["--rootDir", root, "--outDir", emitted],
    ]);
    const done = new Set();
    for (const [name, source] of Object.entries(ENTRIES)) {
      const path = source.replace(/\.ts$/, "");
      await copyDeclaration(join(emitted, "www"), join(out, "types"), path, done);
      await writeFile(join(out, `${name}.d.ts`), `export * from "./types/${path}.js";\n`);
    }
  } finally {
    await rm(emitted, { recursive: true });
  }
}

/** Copies a declaration and those that it names, which end in `.ts` there and in `.js` for others. */
async function copyDeclaration(from, to, path, done) {
  if (done.has(path)) return;
  done.add(path);
  const text = await readFile(join(from, `${path}.d.ts`), "utf8");
  const named = [...text.matchAll(/(?:from|import) "(\.[^"]+)\.ts"/g)].map(([, name]) => join(dirname(path), name));
  const target = join(to, `${path}.d.ts`);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text.replace(/((?:from|import) "\.[^"]+)\.ts"/g, '$1.js"'));
  for (const name of named) await copyDeclaration(from, to, name, done);
}
