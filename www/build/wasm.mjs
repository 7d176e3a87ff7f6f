/** wasm modules inside scripts: deflated, since base64 of the plain bytes is what gzip cannot undo. */

import { readFile } from "node:fs/promises";
import { deflateSync } from "node:zlib";

export const deflatedWasm = {
  name: "deflated-wasm",
  setup(build) {
    build.onLoad({ filter: /\.wasm$/ }, async ({ path }) => ({
      contents: deflateSync(await readFile(path), { level: 9 }),
      loader: "binary",
    }));
  },
};
