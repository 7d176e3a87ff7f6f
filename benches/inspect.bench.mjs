import { appleShaped, contentToken, large } from "./inputs.mjs";
import { measure as run } from "./measure.mjs";
import { bundle, peers, wasmSize } from "./peers.mjs";

export const title = "Reading a token, beside the libraries that a web developer would use";

export const note = `The peers tell issuer, serial number and cipher of a DEP token, and nothing of what it is, whose, until when and
where it belongs; ours tells all of that. Size: gzip -9 of what a browser loads, wasm in base64 (as files: \
${await wasmSize("inspect")} bytes). Times: Node.js, medians; differences under 1.5x are noise.
"-": it does not read Apple's indefinite lengths.`;

export async function measure() {
  const sixteen = large();
  const rows = [];
  for (const peer of peers) {
    const built = await bundle(peer, "inspect");
    const [dep, vpp, big] = [
      await run(built, "inspectServerToken", appleShaped, { warmUp: 300 }),
      await run(built, "inspectContentToken", contentToken, { warmUp: 300 }),
      await run(built, "inspectServerToken", sixteen, { rounds: 1, warmUp: 1000 }),
    ];
    rows.push({
      name: peer.name,
      "size (bytes, gzip)": built.gzip,
      "load (ms)": dep.load,
      "first DEP (ms)": dep.first,
      "DEP, warm (µs)": microseconds(dep),
      "VPP, warm (µs)": microseconds(vpp),
      "16 MiB (ms)": big.error ? null : big.warm,
      "16 MiB (MiB of memory)": big.error ? null : big.memory,
    });
  }
  return rows;
}

function microseconds({ error, warm }) {
  return error ? null : warm * 1000;
}
