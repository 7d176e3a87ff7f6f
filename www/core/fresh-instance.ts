/**
 * Calls into modules that see secrets. Each call runs on a wasm instance of its own, whose memory is filled with zeros
 * afterwards, whatever the outcome: the crates that compute with a key do not wipe all that they free, and after a crash
 * nothing in there would run any more.
 */

import { TokenCheckError } from "./error.ts";
import { type Glue, importsOf } from "./instance.ts";
import type { WasmModule } from "./start.ts";

/** `failed` is what is said of a crash. */
export async function onFreshInstance<Answer>(
  module: WasmModule,
  { glue, failed }: { glue: Glue; failed: string },
  call: () => Answer,
): Promise<Answer> {
  const { exports } = await WebAssembly.instantiate(module, importsOf(module, glue));
  // The glue knows one instance at a time: from here to the end nothing is awaited.
  glue.__wbg_set_wasm(exports);
  try {
    return call();
  } catch (error) {
    throw isCrash(error) ? new TokenCheckError("internal-error", failed) : error;
  } finally {
    wipe(exports.memory as WebAssembly.Memory);
  }
}

/** What a module throws itself: an `Error` of this name, since it has no class of its own. */
export function isThrownByModule<Thrown>(error: unknown): error is Thrown {
  return error instanceof Error && error.name === "TokenCheckError" && !(error instanceof TokenCheckError);
}

function wipe(memory: WebAssembly.Memory): void {
  new Uint8Array(memory.buffer).fill(0);
  // Detaches the buffer, so that the glue does not take it for that of the next instance.
  memory.grow(0);
}

/** A trap, or a stack or memory that is used up: not what the module throws itself. */
function isCrash(error: unknown): boolean {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
}
