/** The wasm module inside a script: nothing has to be configured, nothing is fetched. */

export { default as bytes } from "../../target/wasm/inspect/inspect_bg.wasm";
