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

// What makes an entry load more than is loaded with it.
const OCCASIONS = {
  index: "at the first `unlock` or `unpack`",
  element: "once the element is in the page",
  define: "once the element is in the page",
  guard: "at the first choice, its sentences after the first refusal",
};

// Of these, one is loaded.
const LANGUAGE = /^chunks\/lang-/;

/** What is loaded when an entry is imported, and what it loads later. */
export async function weigh(folder) {
  const rows = [];
  for (const name of Object.keys(ENTRIES)) {
    const [now, later] = await reach(folder, `${name}.js`);
    const spoken = withOneLanguage(later);
    rows.push({ name: `${name}.js`, now: sum(now), later: later.size > 0 ? sum(spoken) : null, when: OCCASIONS[name] });
  }
  const script = sizes(await readFile(join(folder, `${SCRIPT}.js`), "utf8"));
  rows.push({ name: `${SCRIPT}.js`, now: script, later: null });
  for (const name of ["inspect.wasm", "unlock.wasm", "unpack.wasm"])
    rows.push({ name, now: sizes(await readFile(join(folder, name))), later: null });
  return rows;
}

/** The same as a table in Markdown. */
export function sizeTable(rows) {
  const kib = ({ gzip }) => `${(gzip / 1024).toFixed(1)} KiB`;
  const lines = rows.map(
    ({ name, now, later, when }) => `| \`${name}\` | ${kib(now)} | ${later ? `${kib(later)}, ${when}` : ""} |`,
  );
  return ["| file | with what it loads at once | later |", "| --- | --- | --- |", ...lines].join("\n");
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

/** Of the languages the largest alone. */
function withOneLanguage(contents) {
  const languages = [...contents].filter(([path]) => LANGUAGE.test(path));
  const [largest] = languages.sort(([, some], [, other]) => sizes(other).gzip - sizes(some).gzip);
  return new Map([...contents].filter(([path]) => !LANGUAGE.test(path) || path === largest[0]));
}

function sum(contents) {
  const all = [...contents.values()].map(sizes);
  return { raw: total(all, "raw"), gzip: total(all, "gzip") };
}

function total(rows, key) {
  return rows.reduce((sum, row) => sum + row[key], 0);
}
