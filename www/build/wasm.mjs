/**
 * wasm modules inside scripts: deflated, since base64 of the plain bytes is what gzip cannot undo. `cargo xtask build`
 * has written the deflated bytes beside each module.
 */

import { readFile } from "node:fs/promises";

export const deflatedWasm = {
  name: "deflated-wasm",
  setup(build) {
    build.onLoad({ filter: /\.wasm$/ }, async ({ path }) => ({
      contents: await readFile(`${path}.zlib`),
      loader: "binary",
    }));
  },
};
