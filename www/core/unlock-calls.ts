/**
 * The call into the module that opens tokens. Each call runs on a wasm instance of its own, whose memory is filled with
 * zeros afterwards, whatever the outcome: the crates that compute with the key do not wipe all that they free, and after
 * a crash nothing in there would run any more.
 */

import * as glue from "../../target/wasm/unlock/unlock_bg.js";
import type { Options } from "./calls.ts";
import { TokenCheckError, type UnsupportedReason } from "./error.ts";
import type { Report } from "./findings.ts";
import type { WasmModule } from "./start.ts";

export interface UnlockOptions extends Options {
  /** What the private key is encrypted with. */
  password?: string;
}

/** Rejects with a `TokenCheckError`. */
export async function unlockBy(
  module: WasmModule,
  bytes: Uint8Array,
  key: Uint8Array,
  { password, ...options }: UnlockOptions,
): Promise<Report> {
  const { exports } = await WebAssembly.instantiate(module, { "./unlock_bg.js": glue });
  const secret = password === undefined ? undefined : new TextEncoder().encode(password);
  // The glue knows one instance at a time: from here to the end nothing is awaited.
  glue.__wbg_set_wasm(exports);
  try {
    return glue.unlock(bytes, key, secret, options) as Report;
  } catch (error) {
    throw isCrash(error) ? crashed() : isKeyError(error) ? keyError(error) : error;
  } finally {
    secret?.fill(0);
    wipe(exports.memory as WebAssembly.Memory);
  }
}

/** Whether this is the module that opens tokens. */
export function opensTokens(module: WasmModule): boolean {
  return WebAssembly.Module.exports(module).some(({ name }) => name === "unlock");
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
  return new TokenCheckError("internal-error", "The module that opens tokens has failed.");
}

/** What the module throws about a key: an `Error` of this name, since it has no class of its own. */
type KeyError = Pick<TokenCheckError<"bad-key" | "password-needed" | "unsupported-key">, "code" | "message"> & {
  reason?: UnsupportedReason;
  params?: Record<string, string | number>;
};

function isKeyError(error: unknown): error is KeyError {
  return error instanceof Error && error.name === "TokenCheckError";
}

function keyError({ code, message, reason, params }: KeyError): TokenCheckError {
  return new TokenCheckError(code, message, reason, params);
}
