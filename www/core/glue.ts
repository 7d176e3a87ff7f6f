/** The one place that knows where the wasm build lies (`cargo xtask build` makes it). */

export { initSync, inspect, inspectFile, relate } from "../../target/wasm/inspect/inspect.js";
export { default as bytes } from "../../target/wasm/inspect/inspect_bg.wasm";
