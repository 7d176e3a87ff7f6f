/** Starts the wasm module that is inside the script: nothing has to be configured, nothing is fetched. */

import deflated from "../../target/wasm/inspect/inspect_bg.wasm";
import { starter } from "./calls.ts";
import { inflate } from "./inflate.ts";

/** Starts the module; later calls are harmless. After it `inspect` and `relate` are synchronous. */
export async function init(): Promise<void> {
  await starter.start(() => inflate(deflated));
}
