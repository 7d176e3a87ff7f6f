/** The call into the module that opens tokens, the same whichever way it was started. */

import type { Options } from "./calls.ts";
import { type KeyProblem, TokenCheckError } from "./error.ts";
import type { Report } from "./report.ts";

export interface UnlockOptions extends Options {
  /** What the private key is locked with. */
  password?: string;
}

/** The call as the wasm module has it. */
type Call = (bytes: Uint8Array, key: Uint8Array, options: UnlockOptions) => unknown;

export function unlockBy(call: Call, bytes: Uint8Array, key: Uint8Array, options: UnlockOptions): Report {
  try {
    return call(bytes, key, options) as Report;
  } catch (error) {
    throw isKeyProblem(error) ? new TokenCheckError(error.code, error.message) : error;
  }
}

/** The module throws an `Error` of this name: it has no class of its own. */
function isKeyProblem(error: unknown): error is TokenCheckError<KeyProblem> {
  return error instanceof Error && error.name === "TokenCheckError";
}
