/**
 * `node benches/run.mjs [--write] [NAME...]`: prints the tables of each benchmark, and writes all as JSON, beside those
 * of earlier runs. With `--write` the documents follow: `docs/performance.md` and the tables in `docs/compare.md`.
 */

import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import { digits } from "./beside.mjs";
import { writeDocuments } from "./documents.mjs";

const here = new URL(".", import.meta.url);
const out = new URL("../target/benches/", here);
const given = process.argv.slice(2);
const writes = given.includes("--write");
const wanted = given.filter((name) => name !== "--write");

const suffix = ".bench.mjs";
const names = (await readdir(here))
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length));
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(", ")}. There are: ${names.sort().join(", ")}.`);
  process.exit(64);
}

await mkdir(out, { recursive: true });
const file = new URL("results.json", out);
const machine = {
  node: process.version,
  system: `${os.type()} ${os.arch()}`,
  processor: os.cpus()[0]?.model ?? "unknown",
  cores: os.cpus().length,
};
const results = await earlier();

for (const name of names.sort().filter((name) => wanted.length === 0 || wanted.includes(name))) {
  const { title, note, measure, tables = (rows) => [rows], pictures } = await import(new URL(name + suffix, here));
  console.log(`\n## ${title}\n\n${note}\n`);
  const rows = await measure();
  const shown = tables(rows).map(table);
  console.log(shown.join("\n\n"));
  // How busy the machine was, since times depend on it.
  const load = os.loadavg()[0];
  results[name] = { title, note, at: new Date().toISOString(), load, rows };
  const drawn = pictures?.(rows) ?? [];
  if (writes) await Promise.all(drawn.map(({ file, svg }) => writeFile(new URL(`../docs/${file}`, here), svg)));
  results[name].document = [...shown, ...drawn.map(({ file, alt }) => `![${alt}](${file})`)].join("\n\n");
  await writeFile(file, `${JSON.stringify({ at: new Date().toISOString(), machine, results }, null, 2)}\n`);
}
console.log("\nAs JSON: target/benches/results.json");
if (writes) await writeDocuments(machine, results);

/** Those of this machine that are not run now. */
async function earlier() {
  try {
    const before = JSON.parse(await readFile(file, "utf8"));
    return JSON.stringify(before.machine) === JSON.stringify(machine) ? before.results : {};
  } catch {
    return {};
  }
}

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
  return typeof value === "number" ? digits(value) : String(value);
}
