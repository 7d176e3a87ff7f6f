/** The least that reading a token takes: its base64, and of a content token the JSON in it. Nothing is looked at. */

import { bodyOf, fromBase64 } from "./shared.mjs";

export { inspectContentToken } from "./shared.mjs";

export function inspectServerToken(bytes) {
  return fromBase64(bodyOf(bytes)).length;
}

export async function hash(bytes) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).length;
}
