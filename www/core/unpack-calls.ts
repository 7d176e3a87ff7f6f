/** The call into the module that takes files out of archives and mails. */

import * as glue from "../../target/wasm/unpack/unpack_bg.js";
import type { Container, Options } from "./calls.ts";
import { type PackageLimit, TokenCheckError } from "./error.ts";
import { isThrownByModule, onFreshInstance } from "./fresh-instance.ts";
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

const unpacking = { glue, failed: "The module that unpacks has failed." };

/** Rejects with a `TokenCheckError`. */
export async function unpackBy(module: WasmModule, bytes: Uint8Array, options: Options): Promise<UnpackedFile[]> {
  try {
    return await onFreshInstance(module, unpacking, () => glue.unpack(bytes, options) as UnpackedFile[]);
  } catch (error) {
    throw isThrownByModule<TooMuch>(error) ? tooMuch(error) : error;
  }
}

/** What the module throws about a limit. */
type TooMuch = { message: string; reason: PackageLimit; params: { limit: number } };

function tooMuch({ message, reason, params }: TooMuch): TokenCheckError<"too-much"> {
  return new TokenCheckError("too-much", message, reason, params);
}
