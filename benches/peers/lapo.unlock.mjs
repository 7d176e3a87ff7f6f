/** A decoder alone; what decrypts is added. */

import { openable } from "./lapo.inspect.mjs";
import { open } from "./shared.mjs";

export * from "./lapo.inspect.mjs";

export async function unlock(bytes, pem) {
  const { pieces, ...token } = openable(bytes);
  return open({ ...token, content: new Uint8Array(await new Blob(pieces).arrayBuffer()) }, pem);
}
