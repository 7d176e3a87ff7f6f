import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beside } from "./beside.mjs";

export const title = "The core without a browser, beside OpenSSL and the cms crate";

export const note = `Criterion, release build; medians, with the 95 % confidence interval as the spread. OpenSSL and \`cms\` parse the
structure; the core makes the whole report. OpenSSL parses base64 and mail headers itself, and hashes nothing. The \`cms\` crate
reads definite lengths alone. Needs the headers of OpenSSL (\`libssl-dev\`).`;

const root = new URL("../", import.meta.url);
const target = new URL("target/native/", root);
const MICROSECOND = 1000;

export async function measure() {
  const manifest = fileURLToPath(new URL("native/Cargo.toml", import.meta.url));
  const options = { env: { ...process.env, CARGO_TARGET_DIR: fileURLToPath(target) }, maxBuffer: 2 ** 26 };
  await promisify(execFile)("cargo", ["bench", "--quiet", "--locked", "--manifest-path", manifest], options);
  const groups = new Map();
  for (const { group, name, measured } of await estimates(new URL("criterion/", target))) {
    groups.set(group, [...(groups.get(group) ?? []), { name, measured, isOurs: name === "relution-token-check" }]);
  }
  return [...groups].flatMap(([group, all]) => rowsOf(group, all));
}

function rowsOf(group, all) {
  const floors = all.filter(({ name }) => name.startsWith("floor: "));
  const entries = all.filter((entry) => !floors.includes(entry));
  const compared = beside(entries, "median", { unit: MICROSECOND });
  return entries.map(({ name, measured }) => {
    const { time, spread, best, than } = compared.get(name);
    const ratios = floors.map(
      (floor) => `${(measured.median / floor.measured.median).toPrecision(3)} (${floor.name.slice(7)})`,
    );
    return {
      what: group,
      name,
      "median (µs)": time,
      spread,
      "times the floor": ratios.join(", ") || "-",
      "times the best peer": best,
      "than the best peer": than,
    };
  });
}

/** What Criterion has written, in nanoseconds. */
async function estimates(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith("new/estimates.json"));
  const read = async (file) => JSON.parse(await readFile(new URL(file, folder), "utf8"));
  return Promise.all(
    files.map(async (file) => {
      const { median } = await read(file);
      const { group_id: group, function_id: name } = await read(file.replace("estimates.json", "benchmark.json"));
      const { lower_bound: low, upper_bound: high } = median.confidence_interval;
      return { group, name, measured: { median: median.point_estimate, spread: { median: [low, high] } } };
    }),
  );
}
