/** The wasm modules inside the scripts are deflated (`build/wasm.mjs`). */

import { TokenCheckError } from "./error.ts";

/** The module, as if it came from a server; no request is made for it. `deflated` is what the bundler imports. */
export function inflate(deflated: object): Response {
  if (typeof DecompressionStream === "undefined") {
    throw new TokenCheckError(
      "no-decompression",
      "There is no DecompressionStream here, with which the wasm module is unpacked. Use the `slim` entry and the .wasm files.",
    );
  }
  return new Response(
    new Blob([deflated as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("deflate")),
  );
}
