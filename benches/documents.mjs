/** Writes what was measured into the documents. */

import { readFile, writeFile } from "node:fs/promises";
import { digits } from "./beside.mjs";

const docs = new URL("../docs/", import.meta.url);

export async function writeDocuments(machine, results) {
  await writeFile(new URL("performance.md", docs), performance(machine, results));
  const compare = new URL("compare.md", docs);
  await writeFile(compare, withTables(await readFile(compare, "utf8"), results));
  console.log("Written: docs/performance.md, docs/compare.md");
}

function performance({ node, system, processor, cores }, results) {
  const sections = Object.entries(results).map(
    ([name, { title, note, at, load, document }]) =>
      `## ${title}\n\n${note}\n\n${document}\n\nBy \`cargo xtask bench ${name}\`, ${at.slice(0, 10)}, at a load of ${load.toFixed(1)}.`,
  );
  return `# Performance

Written by \`cargo xtask bench --write\`; do not edit. ${system}, ${processor}, ${cores} cores, Node.js ${node.slice(1)}.

Ratios within one table hold; times depend on the machine and on what else it did, for which the load stands. Where spreads
overlap, there is no difference, whatever the medians say.

${sections.join("\n\n")}
`;
}

/** The tables that \`compare.md\` has between marks: by name, the columns and whose they are. */
const TABLES = {
  sizes: ({ inspect, unlock }) =>
    inspect.rows.map((row) => {
      const opening = unlock.rows.find(({ name }) => name === row.name);
      return {
        "": row.name,
        "check, bytes": row["size (bytes, gzip)"],
        "open as well, bytes": opening?.["size (bytes, gzip)"] ?? null,
        "16 MiB token, MiB of memory": row["16 MiB (MiB of memory)"] && Math.round(row["16 MiB (MiB of memory)"]),
      };
    }),
  times: ({ inspect, unlock }) =>
    inspect.rows.map((row) => {
      const opening = unlock.rows.find(({ name }) => name === row.name);
      return {
        "": row.name,
        "DEP token": row["DEP, warm, times the best peer"],
        "VPP token": row["VPP, warm, times the best peer"],
        "16 MiB": row["16 MiB, times the best peer"],
        opening: opening?.["warm, times the best peer"] ?? null,
      };
    }),
  hostile: ({ hostile }) => hostile.rows.map(({ name, ...rest }) => ({ "": name, ...rest })),
};

function withTables(text, results) {
  return text.replace(
    /(<!-- (\w+), by `cargo xtask bench` -->\n)[\s\S]*?(<!-- end -->)/g,
    (whole, start, name, end) => {
      try {
        return `${start}\n${markdown(TABLES[name](results))}\n\n${end}`;
      } catch (error) {
        // Not every benchmark has been run here.
        if (!(error instanceof TypeError)) throw error;
        return whole;
      }
    },
  );
}

function markdown(rows) {
  const columns = Object.keys(rows[0]);
  const cell = (value) => (value === null ? "–" : typeof value === "number" ? digits(value) : value);
  const lines = rows.map((row) => `| ${columns.map((column) => cell(row[column])).join(" | ")} |`);
  const rule = columns.map((column) => (rows.some((row) => typeof row[column] === "number") ? "---:" : "---"));
  return [`| ${columns.join(" | ")} |`, `| ${rule.join(" | ")} |`, ...lines].join("\n");
}
