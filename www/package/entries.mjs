/** The entry points of the npm package, and what each of them weighs with all that it loads. */

import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sizes } from "../sizes.mjs";

/** By the name that hosts import; the paths are those of the sources. */
export const ENTRIES = {
  index: "core/entry.ts",
  slim: "core/slim.ts",
  element: "element/element.ts",
  define: "element/define.ts",
  guard: "guard/index.ts",
};

/** The script for pages without modules. */
export const SCRIPT = "relution-token-check.iife";

/** What is loaded when an entry is imported, and what it loads on demand besides. */
export async function weigh(folder) {
  const rows = [];
  for (const name of Object.keys(ENTRIES)) {
    const [now, later] = await reach(folder, `${name}.js`);
    rows.push([`${name}.js and what it loads at once`, sum(now)]);
    if (later.size > 0) rows.push([`${name}.js, on demand besides`, sum(later)]);
  }
  rows.push([`${SCRIPT}.js`, sizes(await readFile(join(folder, `${SCRIPT}.js`), "utf8"))]);
  return rows;
}

async function reach(folder, entry) {
  const contents = new Map();
  const load = async (path, imports) => {
    if (contents.has(path)) return;
    const text = await readFile(join(folder, path), "utf8");
    contents.set(path, text);
    for (const [, name] of text.matchAll(imports)) await load(join(dirname(path), name), imports);
  };
  await load(entry, /\b(?:from|import)"(\.[^"]+)"/g);
  const now = new Map(contents);
  contents.clear();
  await load(entry, /\b(?:from|import|import\()"(\.[^"]+)"/g);
  const later = new Map([...contents].filter(([path]) => !now.has(path)));
  return [now, later];
}

function sum(contents) {
  const all = [...contents.values()].map(sizes);
  return { raw: total(all, "raw"), gzip: total(all, "gzip") };
}

function total(rows, key) {
  return rows.reduce((sum, row) => sum + row[key], 0);
}
