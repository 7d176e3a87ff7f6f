/** Takes files out of archives and mails. The module that can is loaded when it is first asked for. */

import type { Options } from "./calls.ts";
import type { UnpackedFile } from "./unpack-calls.ts";

/**
 * The files in a ZIP, gzip or tar file or in a mail, two containers deep; empty where there is nothing to unpack.
 * Rejects with a `TokenCheckError` `too-much` where a limit is met.
 */
export async function unpack(bytes: Uint8Array, options: Options = {}): Promise<UnpackedFile[]> {
  const module = await import("./unpack-module.ts");
  return module.unpack(bytes, options);
}
