/** The JavaScript face of the core, with both wasm modules inside. */

export { inspect, inspectFile, type Options, relate } from "./calls.ts";
export {
  type FileProblem,
  type InternalProblem,
  type KeyProblem,
  type Problem,
  type StartProblem,
  TokenCheckError,
  type UnsupportedReason,
} from "./error.ts";
export { init } from "./init.ts";
export type * from "./report.ts";
export { MAX_BYTES } from "./report.ts";
export { unlock } from "./unlock.ts";
export type { UnlockOptions } from "./unlock-calls.ts";
