/**
 * wasm modules inside scripts: deflated, since base64 of the plain bytes is what gzip cannot undo. `cargo xtask build`
 * has written the deflated bytes beside each module.
 */

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

export const deflatedWasm = {
  name: "deflated-wasm",
  setup(build) {
    build.onLoad({ filter: /\.wasm$/ }, async ({ path }) => ({
      contents: await readFile(`${path}.zlib`),
      loader: "binary",
    }));
  },
};

const whole = fileURLToPath(new URL("../../target/wasm/whole/whole_bg", import.meta.url));

/**
 * For the single file: one module replaces the three. The file contains its bytes once, in base64, as the constant
 * `WASM`; `page/worker-script.ts` defines the same constant in the workers.
 */
export const oneModule = {
  name: "one-module",
  setup(build) {
    build.onResolve({ filter: /\/target\/wasm\/.*_bg\.js$/ }, () => ({ path: `${whole}.js` }));
    build.onResolve({ filter: /_bg\.wasm$/ }, () => ({ path: "bytes", namespace: "one-module" }));
    build.onLoad({ filter: /./, namespace: "one-module" }, () => ({
      contents: "export default Uint8Array.from(atob(WASM), (character) => character.charCodeAt(0));",
    }));
  },
};

/** The bytes of that module, in base64. */
export function wholeModule() {
  return readFile(`${whole}.wasm.zlib`, "base64");
}
