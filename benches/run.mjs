/** `node benches/run.mjs [NAME...]`: prints a table for each benchmark, and writes all as JSON. */

import { mkdir, readdir, writeFile } from "node:fs/promises";
import os from "node:os";

const here = new URL(".", import.meta.url);
const out = new URL("../target/benches/", here);
const wanted = process.argv.slice(2);

const suffix = ".bench.mjs";
const names = (await readdir(here))
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length));
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(", ")}. There are: ${names.sort().join(", ")}.`);
  process.exit(64);
}

const results = {};
for (const name of names.sort().filter((name) => wanted.length === 0 || wanted.includes(name))) {
  const { title, note, measure } = await import(new URL(name + suffix, here));
  console.log(`\n## ${title}\n\n${note}\n`);
  const rows = await measure();
  console.log(table(rows));
  results[name] = { title, note, rows };
}

await mkdir(out, { recursive: true });
const file = new URL("results.json", out);
const machine = { node: process.version, system: `${os.type()} ${os.arch()}`, cores: os.cpus().length };
await writeFile(file, `${JSON.stringify({ at: new Date().toISOString(), machine, results }, null, 2)}\n`);
console.log("\nAs JSON: target/benches/results.json");

/** Markdown, numbers to the right. */
function table(rows) {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  const cells = [columns, ...rows.map((row) => columns.map((column) => shown(row[column])))];
  const isNumber = (column) => rows.some((row) => typeof row[column] === "number");
  const widths = columns.map((_, at) => Math.max(3, ...cells.map((line) => line[at].length)));
  const pad = (text, at) => (isNumber(columns[at]) ? text.padStart(widths[at]) : text.padEnd(widths[at]));
  const line = (texts) => `| ${texts.map(pad).join(" | ")} |`;
  const rule = columns.map((column, at) => "-".repeat(widths[at] - 1) + (isNumber(column) ? ":" : "-"));
  return [line(cells[0]), line(rule), ...cells.slice(1).map(line)].join("\n");
}

function shown(value) {
  if (value === null || value === undefined) return "-";
  if (typeof value !== "number") return String(value);
  if (Number.isInteger(value)) return value.toLocaleString("en");
  return value.toPrecision(value < 1000 ? 3 : 4);
}
