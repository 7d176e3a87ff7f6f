/** Exports that the package has with the wasm modules inside and without them. */

export {
  type Container,
  inspect,
  inspectFile,
  type Options,
  type RestoredFile,
  type RestoreOptions,
  relate,
  restore,
} from "./calls.ts";
export {
  type FileProblem,
  type InternalProblem,
  type KeyProblem,
  type PackageLimit,
  type PackageProblem,
  type Problem,
  type StartProblem,
  TokenCheckError,
  type UnsupportedReason,
} from "./error.ts";
export type * from "./report.ts";
export { MAX_BYTES } from "./report.ts";
export type { UnlockOptions } from "./unlock-calls.ts";
export type { UnpackedFile } from "./unpack-calls.ts";
