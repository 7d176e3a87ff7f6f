import { appleShaped } from "./inputs.mjs";
import { bundle, peers } from "./peers.mjs";

export const title = "What is not a whole token any more";

export const note = `A DEP token in Apple's shape, cut off after every byte of its body, and with every byte of its structure before
the encrypted parts changed in four ways. Wrongly accepted: read without a word although its end is gone. Of the
changed ones many stay readable, so their number says nothing by itself. Ours accepts: no finding "truncated" or
"damaged", and still a DEP token.`;

const [headers, body] = appleShaped.toString("latin1").split("\r\n\r\n");
const der = Buffer.from(body, "base64");

/** Cuts that lose more than the padding of the base64 and the last end-of-contents. */
function cuts() {
  return Array.from({ length: der.length }, (_, length) => der.subarray(0, length));
}

function changes() {
  const structure = der.indexOf(Buffer.from("04820100", "hex"));
  return Array.from({ length: structure }, (_, at) => at).flatMap((at) =>
    [0x01, 0x80, 0xff, 0x20].map((bits) => {
      const changed = Buffer.from(der);
      changed[at] ^= bits;
      return changed;
    }),
  );
}

function file(bytes) {
  const lines = bytes.toString("base64").match(/.{1,76}/g) ?? [];
  return new Uint8Array(Buffer.from(`${headers}\r\n\r\n${lines.join("\r\n")}`));
}

export async function measure() {
  globalThis.self ??= globalThis;
  globalThis.window ??= globalThis;
  const rows = [];
  for (const peer of peers) {
    const built = await bundle(peer, "inspect");
    const { inspectServerToken, accepts = inspectServerToken } = await import(built.file.href);
    const accepted = (files) => files.filter((bytes) => attempt(accepts, file(bytes))).length;
    const whole = attempt(accepts, new Uint8Array(appleShaped));
    rows.push({
      name: peer.name,
      "reads it whole": whole ? "yes" : "no",
      [`accepted of ${cuts().length} cut off`]: accepted(cuts()),
      [`accepted of ${changes().length} changed`]: accepted(changes()),
    });
  }
  return rows;
}

function attempt(accepts, bytes) {
  try {
    return accepts(bytes) !== false;
  } catch {
    return false;
  }
}
