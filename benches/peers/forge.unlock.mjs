/** node-forge decrypts by itself. */

import forge from "node-forge/lib/forge.js";
import "node-forge/lib/pki.js";
import { read } from "./forge.inspect.mjs";
import { expiryIn } from "./shared.mjs";

export * from "./forge.inspect.mjs";

export async function unlock(bytes, pem) {
  const message = read(bytes);
  message.decrypt(message.recipients[0], forge.pki.privateKeyFromPem(pem));
  return expiryIn(message.content.toString());
}
