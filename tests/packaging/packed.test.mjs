/** What is handed out holds what it should, and can be published. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { dist, npm, workshop } from "./consumers.mjs";

const shop = workshop();

test("every path in the exports map is packed, and so are the papers", async () => {
  const paths = shop.packed.files.map(({ path }) => path);
  const { exports, main, types, customElements } = JSON.parse(await readFile(join(dist, "package.json")));
  const named = Object.values(exports).flatMap((target) =>
    typeof target === "string" ? target : Object.values(target),
  );
  for (const path of [...named, main, types, customElements]) assert.ok(paths.includes(path.replace("./", "")), path);
  for (const path of [
    "README.md",
    "EMBEDDING.md",
    "CHANGELOG.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "THIRD-PARTY-LICENSES.txt",
  ]) {
    assert.ok(paths.includes(path), path);
  }
});

test("every script has its source map, with the sources in it", async () => {
  const paths = shop.packed.files.map(({ path }) => path);
  const scripts = paths.filter((path) => /^(chunks\/)?[\w.-]+\.js$/.test(path) && path !== "react.js");
  assert.ok(scripts.length > 6);
  for (const script of scripts) {
    assert.match(await readFile(join(dist, script), "utf8"), /\n\/\/# sourceMappingURL=/);
    const { sources, sourcesContent } = JSON.parse(await readFile(join(dist, `${script}.map`)));
    assert.equal(sourcesContent?.length, sources.length, script);
  }
});

test("the guide gives the size of every entry", async () => {
  const guide = await readFile(join(dist, "EMBEDDING.md"), "utf8");
  for (const entry of ["index", "slim", "element", "define", "guard", "relution-token-check.iife"]) {
    assert.match(guide, new RegExp(`^\\| \`${entry}\\.js\` \\| \\d+\\.\\d \\(\\d+\\.\\d\\) KiB \\|`, "m"));
  }
});

test("the guide points to what is packed", async () => {
  const paths = shop.packed.files.map(({ path }) => path);
  const links = [...(await readFile(join(dist, "EMBEDDING.md"), "utf8")).matchAll(/\]\((\.[^)]+)\)/g)].map(([, link]) =>
    link.slice(2),
  );
  assert.ok(links.length > 5);
  for (const link of links)
    assert.ok(
      paths.some((path) => path === link || path.startsWith(`${link}/`)),
      link,
    );
});

test("publint has nothing to say", async () => {
  const { messages } = await publint({ pkgDir: dist, level: "suggestion", strict: true, pack: false });
  assert.deepEqual(
    messages.map(({ code, path }) => `${code} ${path?.join(".")}`),
    [],
  );
});

test("the types are right for every way to resolve modules", async () => {
  const archive = createPackageFromTarballData(await readFile(join(shop.folder, shop.packed.filename)));
  const scripts = Object.keys(JSON.parse(await readFile(join(dist, "package.json"))).exports).filter(
    (entry) => !/\.(wasm|json)$|iife/.test(entry),
  );
  const { problems } = await checkPackage(archive, { entrypoints: scripts });
  // A CommonJS program reaches ES modules by `import()`. The oldest resolution knows no `exports`.
  const known = ({ kind, resolutionKind }) => kind === "CJSResolvesToESM" || resolutionKind === "node10";
  assert.deepEqual(
    problems
      .filter((problem) => !known(problem))
      .map(({ kind, entrypoint, resolutionKind }) => ({ kind, entrypoint, resolutionKind })),
    [],
  );
});

test("its version is that of the core, and it depends on nothing", async () => {
  const manifest = JSON.parse(await readFile(join(dist, "package.json")));
  const cargo = await readFile(new URL("../../Cargo.toml", import.meta.url), "utf8");
  assert.ok(cargo.includes(`version = "${manifest.version}"`));
  assert.equal(manifest.dependencies, undefined);
});

test("the licences of all that is inside come along", async () => {
  const papers = await readFile(join(dist, "THIRD-PARTY-LICENSES.txt"), "utf8");
  for (const name of ["@fluent/bundle", "wasm-bindgen", "rsa", "chrono"])
    assert.match(papers, new RegExp(`^${name} \\d`, "m"));
  assert.doesNotMatch(papers, /^(syn|proc-macro2) \d/m, "what only compiles is not inside");
  for (const section of papers.split(/^={80}\n.+\n={80}$/m).slice(1)) assert.ok(section.trim().length > 200, section);
});

test("no script asks for a wasm file beside it, which bundlers would follow", async () => {
  for (const { path } of shop.packed.files.filter(({ path }) => path.endsWith(".js"))) {
    assert.doesNotMatch(await readFile(join(dist, path), "utf8"), /import\.meta/, path);
  }
});

test("nothing that is handed out tells of the machine that it was made on", async () => {
  for (const { path } of shop.packed.files) {
    const text = await readFile(join(dist, path), "latin1");
    assert.doesNotMatch(text, /\/home\/|\/root\/|\/work\/|C:\\Users/, path);
  }
});

test("a dry run of publishing has nothing to mend", async () => {
  // No registry is asked: nothing listens there.
  const { stdout, stderr } = await npm(
    ["publish", "--dry-run", "--registry", "http://127.0.0.1:9/", "--fetch-retries", "0"],
    dist,
  );
  assert.match(stdout, /relution-token-check@/);
  assert.doesNotMatch(stderr, /auto-corrected|npm error/);
});
