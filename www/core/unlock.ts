/** Opens a DEP token with its private key. The module that can is loaded when it is first asked for. */

import type { Report } from "./findings.ts";
import type { UnlockOptions } from "./unlock-calls.ts";

/** What these bytes are, and until when exactly, read with the key. Rejects with a `TokenCheckError`. */
export async function unlock(bytes: Uint8Array, key: Uint8Array, options: UnlockOptions = {}): Promise<Report> {
  const module = await import("./unlock-module.ts");
  return module.unlock(bytes, key, options);
}
