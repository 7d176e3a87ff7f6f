import { openable, privateKey } from "./inputs.mjs";
import { measure as run } from "./measure.mjs";
import { bundle, peers, wasmSize } from "./peers.mjs";

export const title = "Opening a DEP token with its private key (RSA-2048 PKCS #1 v1.5, AES-256)";

export const note = `Ours checks everything, too, and wipes what it used. Of the peers only node-forge decrypts such a token by itself;
the others are given PKCS #1 v1.5 with BigInt, which is not safe against timing, and WebCrypto for AES.
Size: gzip -9 of everything together, wasm in base64 (as a file, ours alone: ${await wasmSize("unlock")} bytes).`;

export async function measure() {
  const rows = [];
  for (const peer of peers.filter(({ unlocks }) => unlocks)) {
    const built = await bundle(peer, "unlock");
    const { result, error, load, first, warm } = await run(built, "unlock", openable, { key: privateKey, warmUp: 500 });
    rows.push({
      name: peer.name,
      "size (bytes, gzip)": built.gzip,
      "load (ms)": load,
      "first (ms)": error ? null : first,
      "warm (ms)": error ? null : warm,
      expiry: result ?? error,
    });
  }
  return rows;
}
