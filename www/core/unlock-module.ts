/** The second wasm module, which opens DEP tokens; imported on demand. It is compiled with the first call. */

import deflated from "../../target/wasm/unlock/unlock_bg.wasm";
import type { Report } from "./findings.ts";
import { inflate } from "./inflate.ts";
import { compiled } from "./start.ts";
import { type UnlockOptions, unlockBy } from "./unlock-calls.ts";

let module: WebAssembly.Module | undefined;

export async function unlock(bytes: Uint8Array, key: Uint8Array, options: UnlockOptions): Promise<Report> {
  module ??= await compiled(inflate(deflated));
  return unlockBy(module, bytes, key, options);
}
