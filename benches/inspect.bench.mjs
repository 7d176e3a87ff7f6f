import * as answers from "./answers.mjs";
import { beside } from "./beside.mjs";
import { appleShaped, contentToken, known, large } from "./inputs.mjs";
import { measure as run } from "./measure.mjs";
import { bundle, floor, peers, wasmSize } from "./peers.mjs";

export const title = "Reading a token, beside the libraries that a web developer would use";

export const note = `The peers tell issuer, serial number and cipher of a DEP token, and nothing of what it is, whose, until when and
where it belongs; ours tells all of that, and hashes the file. Size: gzip -9 of what a browser loads, wasm in base64 (as
files: ${await wasmSize("inspect")} bytes). Times: Node.js, medians; spread: lowest and highest of the medians of several
processes. Floor: the least that has to be done. "No difference": the spreads overlap. "-": it does not read Apple's
indefinite lengths.`;

const MICROSECOND = 0.001;

const dep = (answer) => answers.serverToken(answer, known.appleShaped);
const vpp = (answer) => answers.contentToken(answer, known.contentToken);
const quick = { warmUp: 300 };
const slow = { rounds: 3, warmUp: 1000 };

/** What is compared: names of columns as in the results, and the floor of each. */
const FIGURES = [
  { name: "first DEP", of: "dep", figure: "first", unit: 1, column: "first DEP (ms)", least: "base64" },
  { name: "DEP, warm", of: "dep", figure: "warm", unit: MICROSECOND, column: "DEP, warm (µs)", least: "base64" },
  {
    name: "VPP, warm",
    of: "vpp",
    figure: "warm",
    unit: MICROSECOND,
    column: "VPP, warm (µs)",
    least: "base64 and JSON",
  },
  { name: "16 MiB", of: "big", figure: "warm", unit: 1, column: "16 MiB (ms)", least: "base64" },
  { name: "16 MiB", of: "big", figure: "warm", unit: 1, column: "16 MiB (ms)", least: "hash", second: true },
];

export async function measure() {
  const sixteen = large();
  const least = await bundle(floor, "inspect");
  const floors = {
    dep: await run(least, "inspectServerToken", appleShaped, quick),
    vpp: await run(least, "inspectContentToken", contentToken, { ...quick, check: vpp }),
    big: await run(least, "inspectServerToken", sixteen, slow),
    hash: await run(least, "hash", sixteen, slow),
  };
  const entries = [];
  for (const peer of peers) {
    const built = await bundle(peer, "inspect");
    entries.push({
      name: peer.name,
      isOurs: peer.id === "ours",
      built,
      dep: await run(built, "inspectServerToken", appleShaped, { ...quick, check: dep }),
      vpp: await run(built, "inspectContentToken", contentToken, { ...quick, check: vpp }),
      big: await run(built, "inspectServerToken", sixteen, { ...slow, check: dep }),
    });
  }
  const rows = entries.map(({ name, built, dep, vpp, big }) => ({
    name,
    "size (bytes, gzip)": built.gzip,
    "size (bytes, brotli)": built.brotli,
    "load (ms)": dep.load ?? null,
    "first DEP (ms)": dep.first ?? null,
    "DEP, warm (µs)": microseconds(dep),
    "VPP, warm (µs)": microseconds(vpp),
    "16 MiB (ms)": big.warm ?? null,
    "16 MiB (MiB of memory)": big.memory ?? null,
  }));
  for (const { name, of, figure, unit, least, second } of FIGURES) {
    const measured = entries.map((entry) => ({ ...entry, measured: entry[of] }));
    const compared = beside(measured, figure, { floor: second ? floors.hash : floors[of], unit });
    for (const row of rows) {
      const { spread = null, floor = null, best = null, than = null } = compared.get(row.name) ?? {};
      row[`${name}, times the floor: ${least}`] = floor;
      if (!second) Object.assign(row, { [`${name}, spread`]: spread, [`${name}, times the best peer`]: best });
      if (!second) row[`${name}, than the best peer`] = than;
    }
  }
  return rows;
}

/** One table for each figure, and one of sizes: all in one is wider than a screen. */
export function tables(rows) {
  const sizes = ["size (bytes, gzip)", "size (bytes, brotli)", "load (ms)", "16 MiB (MiB of memory)"];
  const of = ({ name, column }) => [
    column,
    ...Object.keys(rows[0]).filter((key) => key.startsWith(`${name}, `) && key !== column),
  ];
  const columns = [sizes, ...FIGURES.filter(({ second }) => !second).map(of)];
  return columns.map((names) => rows.map((row) => pick(row, ["name", ...names])));
}

function pick(row, names) {
  return Object.fromEntries(names.map((name) => [name, row[name]]));
}

function microseconds({ warm }) {
  return warm === undefined ? null : warm / MICROSECOND;
}
