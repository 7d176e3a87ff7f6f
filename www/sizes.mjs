/** What a file weighs, as it is and as a server sends it; and whether that is within its budget. */

import { readFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";

const budgets = JSON.parse(await readFile(new URL("budgets.json", import.meta.url), "utf8"));
const weighed = new Map();

/** Bytes, each form at its best. */
export function sizes(content) {
  return {
    raw: Buffer.byteLength(content),
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  };
}

/** Prints the sizes of what is loaded together. Each name has its budget in `budgets.json`: bytes through gzip -9. */
export function weigh(name, { raw, gzip, brotli }) {
  const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`.padStart(10);
  const budget = budgets[name];
  weighed.set(name, gzip);
  console.log(`${kib(raw)} ${kib(gzip)} gzip ${kib(brotli)} brotli  ${name}, at most ${budget} bytes through gzip`);
}

/** Throws if anything is over its budget or has none, or a budget is for nothing. */
export function judge() {
  const problems = [...weighed].flatMap(([name, gzip]) => {
    if (!Object.hasOwn(budgets, name)) return `${name} has no budget; it weighs ${gzip} bytes through gzip`;
    return gzip > budgets[name] ? `${name} is ${gzip - budgets[name]} bytes over its budget of ${budgets[name]}` : [];
  });
  problems.push(...Object.keys(budgets).flatMap((name) => (weighed.has(name) ? [] : `${name} is not there`)));
  if (problems.length > 0) throw new Error(`www/budgets.json:\n${problems.join("\n")}`);
}
