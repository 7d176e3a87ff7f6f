/** The third wasm module, which unpacks archives and mails; imported on demand. It is compiled with the first call. */

import deflated from "../../target/wasm/unpack/unpack_bg.wasm";
import type { Options } from "./calls.ts";
import { inflate } from "./inflate.ts";
import { compiled } from "./start.ts";
import { type UnpackedFile, unpackBy } from "./unpack-calls.ts";

let module: WebAssembly.Module | undefined;

export async function unpack(bytes: Uint8Array, options: Options): Promise<UnpackedFile[]> {
  module ??= await compiled(inflate(deflated));
  return unpackBy(module, bytes, options);
}
