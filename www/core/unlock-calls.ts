/** The call into the module that opens tokens. */

import * as glue from "../../target/wasm/unlock/unlock_bg.js";
import type { Options } from "./calls.ts";
import { TokenCheckError, type UnsupportedReason } from "./error.ts";
import type { Report } from "./findings.ts";
import { isThrownByModule, onFreshInstance } from "./fresh-instance.ts";
import type { WasmModule } from "./start.ts";

export interface UnlockOptions extends Options {
  /** What the private key is encrypted with. */
  password?: string;
}

const opening = { glue, failed: "The module that opens tokens has failed." };

/** Rejects with a `TokenCheckError`. */
export async function unlockBy(
  module: WasmModule,
  bytes: Uint8Array,
  key: Uint8Array,
  { password, ...options }: UnlockOptions,
): Promise<Report> {
  const secret = password === undefined ? undefined : new TextEncoder().encode(password);
  try {
    return await onFreshInstance(module, opening, () => glue.unlock(bytes, key, secret, options) as Report);
  } catch (error) {
    throw isThrownByModule<KeyError>(error) ? keyError(error) : error;
  } finally {
    secret?.fill(0);
  }
}

/** What the module throws about a key. */
type KeyError = Pick<TokenCheckError<"bad-key" | "password-needed" | "unsupported-key">, "code" | "message"> & {
  reason?: UnsupportedReason;
  params?: Record<string, string | number>;
};

function keyError({ code, message, reason, params }: KeyError): TokenCheckError {
  return new TokenCheckError(code, message, reason, params);
}
