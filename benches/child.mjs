/**
 * One peer in a process of its own: `node child.mjs BUNDLE CALL FILE MILLISECONDS [KEY]`, one line of JSON.
 *
 * The bundle sees what a page would: a `window`, a `self`, and no `process`.
 */

import { readFile } from "node:fs/promises";

const [bundle, call, path, milliseconds, keyPath] = process.argv.slice(2);
const { stdout, resourceUsage } = process;
const bytes = new Uint8Array(await readFile(path));
const key = keyPath ? await readFile(keyPath, "latin1") : undefined;

globalThis.self ??= globalThis;
globalThis.window ??= globalThis;
const { process: own } = globalThis;
globalThis.process = undefined;
const start = performance.now();
const peer = await import(bundle);
const loaded = performance.now();
globalThis.process = own;

const said = await answer();
const first = performance.now();
stdout.write(`${JSON.stringify({ ...said, load: loaded - start, first: first - loaded, ...(await warm()) })}\n`);

async function answer() {
  try {
    return { result: await peer[call](bytes, key) };
  } catch (error) {
    return { error: String(error) };
  }
}

/** The median of many calls, after as long a warm-up, and the most memory that the process had. */
async function warm() {
  const wanted = Number(milliseconds);
  if (said.error || wanted === 0) return { memory: resourceUsage().maxRSS / 1024 };
  const times = [];
  for (const keep of [false, true]) {
    const until = performance.now() + wanted;
    do {
      const before = performance.now();
      await peer[call](bytes, key);
      if (keep) times.push(performance.now() - before);
    } while (performance.now() < until || (keep && times.length < 3));
  }
  times.sort((a, b) => a - b);
  return { warm: times[Math.floor(times.length / 2)], memory: resourceUsage().maxRSS / 1024 };
}
