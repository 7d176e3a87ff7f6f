/** Starts the wasm module that is inside the script: nothing has to be configured, nothing is fetched. */

import bytes from "../../target/wasm/inspect/inspect_bg.wasm";
import { starter } from "./calls.ts";

/** Starts the module; later calls are harmless. After it `inspect` and `relate` are synchronous. */
export function init(): Promise<void> {
  return starter.start(bytes);
}
