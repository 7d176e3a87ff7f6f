/**
 * Calls into modules that see secrets. Each call runs on a wasm instance of its own, whose memory is filled with zeros
 * afterwards, whatever the outcome: the crates that compute with a key do not wipe all that they free, and after a crash
 * nothing in there would run any more.
 */

import { TokenCheckError } from "./error.ts";
import type { WasmModule } from "./start.ts";

/** The part of the generated glue that every module has. */
interface Glue {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/** `path` is the name under which the module imports its glue, `failed` what is said of a crash. */
export async function onFreshInstance<Answer>(
  module: WasmModule,
  { path, glue, failed }: { path: string; glue: Glue; failed: string },
  call: () => Answer,
): Promise<Answer> {
  const imports = { [path]: glue as unknown as WebAssembly.ModuleImports };
  const { exports } = await WebAssembly.instantiate(module, imports);
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

/** Whether a module exports this function. */
export function hasExport(module: WasmModule, wanted: string): boolean {
  return WebAssembly.Module.exports(module).some(({ name }) => name === wanted);
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
