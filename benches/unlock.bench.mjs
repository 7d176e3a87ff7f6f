import * as answers from "./answers.mjs";
import { beside } from "./beside.mjs";
import { known, openable, privateKey } from "./inputs.mjs";
import { measure as run } from "./measure.mjs";
import { bundle, floor, peers, wasmSize } from "./peers.mjs";

export const title = "Opening a DEP token with its private key (RSA-2048 PKCS #1 v1.5, AES-256)";

export const note = `Ours checks everything, too, and wipes what it used. Of the peers only node-forge decrypts such a token by itself;
the others are given PKCS #1 v1.5 with BigInt, which is not safe against timing, and WebCrypto for AES. Floor: the key
imported by WebCrypto, and one RSA decryption by it. Size: gzip -9 of everything together, wasm in base64 (as a file, ours
alone: ${await wasmSize("unlock")} bytes).`;

const settings = { key: privateKey, warmUp: 500 };

export async function measure() {
  const least = await run(await bundle(floor, "unlock"), "unlock", openable, settings);
  const entries = [];
  for (const peer of peers.filter(({ unlocks }) => unlocks)) {
    const built = await bundle(peer, "unlock");
    const check = (expiry) => answers.opened(expiry, known.openable);
    const measured = await run(built, "unlock", openable, { ...settings, check });
    entries.push({ name: peer.name, isOurs: peer.id === "ours", built, measured });
  }
  const [first, warm] = ["first", "warm"].map((figure) => beside(entries, figure, { floor: least }));
  return entries.map(({ name, built, measured }) => ({
    name,
    "size (bytes, gzip)": built.gzip,
    "size (bytes, brotli)": built.brotli,
    "load (ms)": measured.load ?? null,
    "first (ms)": measured.first ?? null,
    "first, times the best peer": first.get(name)?.best ?? null,
    "warm (ms)": measured.warm ?? null,
    "warm, spread": warm.get(name)?.spread ?? null,
    "warm, times the floor: RSA": warm.get(name)?.floor ?? null,
    "warm, times the best peer": warm.get(name)?.best ?? null,
    "warm, than the best peer": warm.get(name)?.than ?? null,
    expiry: measured.result ?? measured.error,
  }));
}
