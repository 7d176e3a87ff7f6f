/**
 * The call into the module that takes files out of archives and mails. Each call runs on a wasm instance of its own, whose
 * memory is filled with zeros afterwards.
 */

import * as glue from "../../target/wasm/unpack/unpack_bg.js";
import type { Container, Options } from "./calls.ts";
import { type PackageLimit, TokenCheckError } from "./error.ts";
import type { WasmModule } from "./start.ts";

/** A file from an archive or a mail. */
export interface UnpackedFile {
  /** Its base name; for a file in a second container, after the name of that container and ` › `. */
  name: string;
  /** Empty where there is a `problem`. */
  bytes: Uint8Array;
  /** The container that it was in; `inspect` and `restore` take it in `within`. */
  container: Container;
  /** Why it could not be read; `null` where it was. */
  problem: "encrypted" | "damaged" | "unsupported" | null;
}

/** Rejects with a `TokenCheckError`. */
export async function unpackBy(module: WasmModule, bytes: Uint8Array, options: Options): Promise<UnpackedFile[]> {
  const { exports } = await WebAssembly.instantiate(module, { "./unpack_bg.js": glue });
  // The glue knows one instance at a time: from here to the end nothing is awaited.
  glue.__wbg_set_wasm(exports);
  try {
    return glue.unpack(bytes, options) as UnpackedFile[];
  } catch (error) {
    throw isCrash(error) ? crashed() : isTooMuch(error) ? tooMuch(error) : error;
  } finally {
    wipe(exports.memory as WebAssembly.Memory);
  }
}

/** Whether this is the module that unpacks. */
export function unpacks(module: WasmModule): boolean {
  return WebAssembly.Module.exports(module).some(({ name }) => name === "unpack");
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

function crashed(): TokenCheckError<"internal-error"> {
  return new TokenCheckError("internal-error", "The module that unpacks has failed.");
}

/** What the module throws about a limit: an `Error` of this name, since it has no class of its own. */
type TooMuch = { message: string; reason: PackageLimit; params: { limit: number } };

function isTooMuch(error: unknown): error is TooMuch {
  return error instanceof Error && error.name === "TokenCheckError";
}

function tooMuch({ message, reason, params }: TooMuch): TokenCheckError<"too-much"> {
  return new TokenCheckError("too-much", message, reason, params);
}
