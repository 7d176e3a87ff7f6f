/** Runs a peer on an input in fresh processes; the median of a few. */

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const child = fileURLToPath(new URL("child.mjs", import.meta.url));

/** `warmUp`: milliseconds of calls before as many that count; 0 for a single call. */
export async function measure({ file }, call, input, { key, warmUp = 0, rounds = 3 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    const paths = [join(folder, "input"), join(folder, "key")];
    await writeFile(paths[0], input);
    if (key) await writeFile(paths[1], key);
    const all = [];
    for (let round = 0; round < rounds; round += 1) {
      const given = [child, file.href, call, paths[0], String(warmUp), ...(key ? [paths[1]] : [])];
      const { stdout } = await run(process.execPath, given, { timeout: 120_000 });
      all.push(JSON.parse(stdout));
    }
    return middle(all);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function middle(all) {
  const [one] = all;
  const median = (name) => all.map((each) => each[name]).sort((a, b) => a - b)[Math.floor(all.length / 2)];
  const figures = ["load", "first", "warm", "memory"].filter((name) => name in one);
  return { ...one, ...Object.fromEntries(figures.map((name) => [name, median(name)])) };
}
