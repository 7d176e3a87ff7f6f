import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { weigh } from "../www/package/entries.mjs";
import { sizes } from "../www/sizes.mjs";

export const title = "What hosts and pages load";

export const note = `Bytes of what \`cargo xtask build\` made, as they are and through gzip -9, each file by itself. An entry of the npm
package counts with all that it imports at once; what it imports on demand is counted apart.`;

const dist = new URL("../dist/", import.meta.url);
const files = [
  "site/page.js",
  "site/check.js",
  "site/unlock.js",
  "site/unpack.js",
  "site/page.css",
  "site/index.html",
  "relution-token-check.html",
  "npm/inspect.wasm",
  "npm/unlock.wasm",
  "npm/unpack.wasm",
];

export async function measure() {
  const rows = [];
  for (const name of files) rows.push([name, sizes(await readFile(new URL(name, dist)))]);
  rows.push(...(await weigh(fileURLToPath(new URL("npm/", dist)))).map(([name, size]) => [`npm/${name}`, size]));
  return rows.map(([name, { raw, gzip }]) => ({ name, bytes: raw, "gzip, bytes": gzip }));
}
