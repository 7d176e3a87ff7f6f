/** The second wasm module, which opens DEP tokens; imported on demand. It starts with the first call. */

import { unlock as call, initSync } from "../../target/wasm/unlock/unlock.js";
import wasm from "../../target/wasm/unlock/unlock_bg.wasm";
import type { UnlockOptions } from "./unlock-calls.ts";

// Not when it is imported: bundlers leave out what a module does beside its exports.
export function unlock(bytes: Uint8Array, key: Uint8Array, options: UnlockOptions): unknown {
  initSync({ module: wasm });
  return call(bytes, key, options);
}
