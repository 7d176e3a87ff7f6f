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
  const { readable, writable } = new DecompressionStream("deflate");
  // Not the stream of a Blob, which WebKit cannot read in a worker of a page from disk.
  const writer = writable.getWriter();
  // The reader of the response sees what is wrong with the bytes.
  const ignore = () => undefined;
  writer.write(deflated as Uint8Array<ArrayBuffer>).catch(ignore);
  writer.close().catch(ignore);
  return new Response(readable);
}
