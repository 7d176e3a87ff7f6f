/** Runs a peer on an input in fresh processes: the median of several, and the lowest and highest of them as the spread. */

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const child = fileURLToPath(new URL("child.mjs", import.meta.url));

const FIGURES = ["load", "first", "warm", "memory"];

/**
 * `warmUp`: milliseconds of calls before as many that count; 0 for a single call. `check` throws at a wrong answer: of
 * one who answers wrongly no time is counted.
 */
export async function measure({ file }, call, input, { key, warmUp = 0, rounds = 5, check = () => {} } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    const paths = [join(folder, "input"), join(folder, "key")];
    await writeFile(paths[0], input);
    if (key) await writeFile(paths[1], key);
    const all = [];
    for (let round = 0; round < rounds; round += 1) {
      const given = [child, file.href, call, paths[0], String(warmUp), ...(key ? [paths[1]] : [])];
      const { stdout } = await run(process.execPath, given, { timeout: 120_000 });
      const said = JSON.parse(stdout);
      if (said.error) return { error: said.error, load: said.load };
      check(said.result);
      all.push(said);
    }
    return middle(all);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Each figure as its median, and under `spread` the lowest and the highest. */
function middle(all) {
  const figures = FIGURES.filter((name) => name in all[0]);
  const sorted = (name) => all.map((each) => each[name]).sort((a, b) => a - b);
  const medians = figures.map((name) => [name, sorted(name)[Math.floor(all.length / 2)]]);
  const spread = figures.map((name) => [name, [sorted(name)[0], sorted(name).at(-1)]]);
  return { result: all[0].result, ...Object.fromEntries(medians), spread: Object.fromEntries(spread) };
}
