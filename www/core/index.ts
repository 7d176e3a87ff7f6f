/** The JavaScript face of the core, with all wasm modules inside. */

export * from "./exports.ts";
export { init } from "./init.ts";
export { unlock } from "./unlock.ts";
export { unpack } from "./unpack.ts";
