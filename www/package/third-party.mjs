/** The licences of what others wrote and the package holds: npm packages, and crates inside the wasm modules. */

import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const line = "=".repeat(80);

/** From esbuild's list of what it bundled, and from Cargo's of what the wasm modules are built of. */
export async function thirdPartyLicenses({ inputs }) {
  const all = [...(await packages(inputs)), ...(await crates())];
  const texts = await Promise.all(all.map(section));
  return `This package holds code of others, under the licences below.\n\n${texts.join("\n")}`;
}

async function packages(inputs) {
  const folders = Object.keys(inputs).flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []);
  return Promise.all(
    [...new Set(folders)].map(async (path) => {
      const folder = join(root, "www", path);
      const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
      return { name, version, license, folder };
    }),
  );
}

async function crates() {
  const options = ["--manifest-path", join(root, "Cargo.toml"), "--locked", "--format-version", "1"];
  const target = ["--features", "wasm,unlock,unpack", "--filter-platform", "wasm32-unknown-unknown"];
  const { stdout } = await run("cargo", ["metadata", ...options, ...target], { maxBuffer: 2 ** 26 });
  const metadata = JSON.parse(stdout);
  const nodes = new Map(metadata.resolve.nodes.map((node) => [node.id, node]));
  const own = metadata.packages.find(({ name, source }) => name === "relution-token-check" && source === null);
  // What only runs while others are compiled is not in the module.
  const macros = metadata.packages.filter(({ targets }) => targets.some(({ kind }) => kind.includes("proc-macro")));
  const reached = new Set();
  const seen = new Set([own.id, ...macros.map(({ id }) => id)]);
  const visit = (id) => {
    for (const { pkg, dep_kinds: kinds } of nodes.get(id).deps) {
      if (seen.has(pkg) || !kinds.some(({ kind }) => kind === null)) continue;
      seen.add(pkg);
      reached.add(pkg);
      visit(pkg);
    }
  };
  visit(own.id);
  return metadata.packages
    .filter(({ id }) => reached.has(id))
    .map(({ name, version, license, manifest_path: path }) => ({ name, version, license, folder: dirname(path) }))
    .sort((some, other) => some.name.localeCompare(other.name));
}

async function section({ name, version, license, folder }) {
  const files = (await readdir(folder)).filter(
    (file) => /^(licen[cs]e|copying|notice)/i.test(file) && !/\.spdx$/i.test(file),
  );
  // Where there is a choice, the shorter licence is taken: MIT.
  const mit = files.filter((file) => /mit/i.test(file));
  const paths = (mit.length > 0 ? mit : files).map((file) => join(folder, file));
  // Some come without the text; that of the Apache licence is the same for all.
  if (paths.length === 0 && license.includes("Apache-2.0")) paths.push(join(root, "LICENSE-APACHE"));
  if (paths.length === 0) throw new Error(`no licence text in ${name} ${version}`);
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return [line, `${name} ${version} (${license})`, line, "", ...texts.map((text) => text.trim()), ""].join("\n");
}
