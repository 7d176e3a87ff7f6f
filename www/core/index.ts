/** The JavaScript face of the core, with both wasm modules inside. */

import { starter } from "./calls.ts";
import { bytes } from "./inlined.ts";

export { inspect, inspectFile, type Options, relate } from "./calls.ts";
export { type FileProblem, type KeyProblem, type Problem, type StartProblem, TokenCheckError } from "./error.ts";
export type * from "./report.ts";
export { MAX_BYTES } from "./report.ts";
export { unlock } from "./unlock.ts";
export type { UnlockOptions } from "./unlock-calls.ts";

/** Starts the module; later calls are harmless. After it `inspect` and `relate` are synchronous. */
export function init(): Promise<void> {
  return starter.start(bytes);
}
