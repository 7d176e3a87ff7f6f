import assert from "node:assert/strict";
import { chart } from "./chart.mjs";
import { nested, pemBlocks, withPieces, withRecipients } from "./inputs.mjs";
import { measure as run } from "./measure.mjs";
import { bundle, floor, peers } from "./peers.mjs";

export const title = "Growth: time and memory against what an attacker may enlarge";

export const note = `Node.js; median of three processes, each with its own. Memory: the most that the process had, Node.js
itself included (the lowest line is what it takes alone). A straight line at 45° is in proportion to the input.`;

const [ours, forge] = peers;
const isToken = (count) => (answer) => {
  assert.equal(answer.kind, "dep-token");
  if (count) assert.equal(answer.recipients, count);
};

/** What grows, how a file of it is made, and what has to come out. */
const DIMENSIONS = [
  {
    name: "size",
    axis: "64 KiB pieces",
    counts: [1, 4, 16, 64, 184],
    make: withPieces,
    check: () => isToken(1),
    others: true,
  },
  {
    name: "nesting",
    axis: "octet strings in each other",
    counts: [10, 100, 1000, 10_000, 100_000],
    make: nested,
    check: () => isDeep,
  },
  {
    name: "recipients",
    axis: "recipients",
    counts: [1, 10, 100, 1000, 10_000],
    make: withRecipients,
    check: isToken,
    others: true,
  },
  {
    name: "PEM blocks",
    axis: "certificates in one file",
    counts: [1, 10, 100, 1000, 10_000],
    make: pemBlocks,
    check: isBundle,
  },
  {
    name: "files",
    axis: "reports set in relation",
    counts: [10, 100, 1000, 10_000],
    make: Buffer.from,
    call: "relations",
  },
];

function isDeep({ findings }) {
  assert.ok(Array.isArray(findings));
}

function isBundle(count) {
  return ({ kind }) => assert.equal(kind, count > 1 ? "certificate-bundle" : "certificate");
}

export async function measure() {
  const built = Object.fromEntries(
    await Promise.all([ours, forge, floor].map(async (peer) => [peer.id, await bundle(peer, "inspect")])),
  );
  const rows = [];
  for (const { name, counts, make, check, others, call = "summary" } of DIMENSIONS) {
    for (const count of counts) {
      const input = call === "relations" ? Buffer.from(String(count)) : make(count);
      const settings = { rounds: 3, warmUp: 100 };
      const check1 = check?.(count) ?? ((answer) => assert.equal(answer, count));
      const measured = await run(built.ours, call, input, { ...settings, check: check1 });
      const row = { what: name, count, bytes: input.length, ...figures(ours.name, measured) };
      if (others) {
        Object.assign(row, figures("node-forge", await run(built.forge, "inspectServerToken", input, settings)));
        Object.assign(row, figures("floor: base64", await run(built.floor, "inspectServerToken", input, settings)));
      }
      rows.push(row);
    }
  }
  return rows;
}

function figures(name, { warm, memory, spread, error }) {
  if (error) return { [`${name} (ms)`]: null, [`${name} (MiB)`]: null };
  return { [`${name} (ms)`]: warm, [`${name}, spread (ms)`]: spread.warm, [`${name} (MiB)`]: memory };
}

export function tables(rows) {
  const of = DIMENSIONS.map(({ name }) => rows.filter(({ what }) => what === name));
  return of.map((some) =>
    some.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !key.includes("spread")))),
  );
}

/** By file name, a picture for each of what grows. */
export function pictures(rows) {
  return DIMENSIONS.map(({ name, axis }) => {
    const points = rows.filter(({ what }) => what === name);
    const panel = (unit) => ({
      title: unit === "ms" ? "time (ms)" : "memory (MiB)",
      lines: [ours.name, "node-forge", "floor: base64"].map((label) => ({
        label,
        points: points.map((row) => [row.count, row[`${label} (${unit})`]]).filter(([, value]) => value),
      })),
    });
    return {
      file: `growth-${name.toLowerCase().replace(" ", "-")}.svg`,
      alt: `Time and memory against ${axis}`,
      svg: chart(axis, [panel("ms"), panel("MiB")]),
    };
  });
}
