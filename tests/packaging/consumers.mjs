/** Fresh projects with the packed package installed, away from this one. */

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const here = fileURLToPath(new URL(".", import.meta.url));
export const dist = fileURLToPath(new URL("../../dist/npm", import.meta.url));

/** A folder that is gone after the tests of a file, with the package installed in it. */
export function workshop() {
  const shop = {};
  before(async () => {
    shop.folder = await mkdtemp(join(tmpdir(), "token-check-packaging-"));
    const { stdout } = await npm(["pack", dist, "--json", "--pack-destination", shop.folder], shop.folder);
    [shop.packed] = Object.values(JSON.parse(stdout));
    await project(shop.folder, {});
    await npm(
      ["install", "--offline", "--no-audit", "--no-fund", join(shop.folder, shop.packed.filename)],
      shop.folder,
    );
  });
  after(() => rm(shop.folder, { recursive: true, force: true }));
  /** A project below, which finds the package as any below `node_modules` does. */
  shop.project = async (name, files, settings) => {
    const folder = join(shop.folder, name);
    await project(folder, settings);
    for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
    return folder;
  };
  return shop;
}

async function project(folder, settings) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", ...settings }));
}

/** Copies a folder that lies beside the tests. */
export function copy(name, to) {
  return cp(join(here, name), to, { recursive: true });
}

/** Runs a program that Node.js runs; fails with what it said. */
export async function run(script, options, folder) {
  try {
    return await promisify(execFile)(process.execPath, [script, ...options], { cwd: folder, maxBuffer: 2 ** 26 });
  } catch ({ message, stdout, stderr }) {
    throw new Error([message, stdout, stderr].join("\n"));
  }
}

/** The script behind a command of an installed package. */
export function tool(name, command = name, from = import.meta.url) {
  const manifest = createRequire(from).resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
  return join(dirname(manifest), typeof bin === "string" ? bin : bin[command]);
}

/** All files in a folder, by the path under which a server has them. */
export async function contents(folder, prefix = "/") {
  const files = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    files[prefix + path.slice(folder.length + 1).replaceAll("\\", "/")] = await readFile(path);
  }
  return files;
}

export function npm(options, folder) {
  return promisify(execFile)(process.platform === "win32" ? "npm.cmd" : "npm", options, {
    cwd: folder,
    maxBuffer: 2 ** 26,
  });
}
