/** The wasm modules inside the scripts are deflated (`build/wasm.mjs`). */

import { TokenCheckError } from "./error.ts";

/** The module. `deflated` is what the bundler imports. Rejects with a `TokenCheckError`. */
export async function inflate(deflated: object): Promise<ArrayBuffer> {
  if (typeof DecompressionStream === "undefined") {
    throw new TokenCheckError(
      "no-decompression",
      "There is no DecompressionStream here, with which the wasm module is unpacked. Use the `slim` entry and the .wasm files.",
    );
  }
  const { readable, writable } = new DecompressionStream("deflate");
  // Not the stream of a Blob, which WebKit cannot read in a worker of a page from disk.
  const writer = writable.getWriter();
  // The reader sees what is wrong with the bytes.
  const ignore = () => undefined;
  writer.write(deflated as Uint8Array<ArrayBuffer>).catch(ignore);
  writer.close().catch(ignore);
  return collect(readable).catch((error: unknown) => {
    throw new TokenCheckError("bad-wasm", `The wasm module could not be read to its end: ${String(error)}`);
  });
}

// Without a `Response`, for which Node.js would start its own HTTP client.
async function collect(readable: ReadableStream<Uint8Array>): Promise<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes.buffer;
}
