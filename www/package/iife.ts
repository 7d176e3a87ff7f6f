/**
 * For pages without modules: one script that registers the element and puts the functions on `RelutionTokenCheck`.
 *
 * Opening tokens is rare and needs three times as much code, so `unlock` loads it from the package's main entry,
 * which has to lie beside the script.
 */

import { TokenCheckError, type unlock as unlockOfIndex } from "../core/index.ts";

export { init, inspect, inspectFile, MAX_BYTES, relate, TokenCheckError } from "../core/index.ts";
export { RelutionTokenCheckElement } from "../element/define.ts";
export { guardDropZone, guardFileInput } from "../guard/index.ts";

const script = typeof document === "undefined" ? null : document.currentScript;
const base = script instanceof HTMLScriptElement ? script.src : null;

export const unlock: typeof unlockOfIndex = async (...given) => {
  const { unlock } = await main();
  return unlock(...given).catch((error: unknown) => {
    throw own(error);
  });
};

async function main(): Promise<{ unlock: typeof unlockOfIndex }> {
  try {
    if (!base) throw new TypeError("The address of the script is not known");
    return await import(new URL("index.js", base).href);
  } catch (error) {
    throw new TokenCheckError("bad-wasm", `\`index.js\` of the package is not beside the script: ${String(error)}`);
  }
}

/** An error of the other copy as one of this copy, for `instanceof`. */
function own(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== "TokenCheckError") return error;
  const { code, message, reason, params } = error as TokenCheckError;
  return new TokenCheckError(code, message, reason, params);
}
