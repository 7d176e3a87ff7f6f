/** The JavaScript face of the core: it starts the wasm module and passes calls through. No logic. */

import * as glue from "./glue.ts";
import type { Report } from "./report.ts";

export type * from "./report.ts";
export { type KeyProblem, TokenCheckError, unlock } from "./unlock.ts";

export interface Options {
  /** The file's name; it tells server, location and date, never the kind. */
  name?: string;
  /** The moment to judge by; the clock where it is absent. */
  now?: Date;
  /** The token that is wanted here; another kind is then refused as `wrong-slot`. */
  expects?: "dep-token" | "vpp-token";
  /** Certificates that a DEP token may be for, PEM or DER. */
  certificates?: Uint8Array[];
}

let started = false;

/** Starts the module; later calls are harmless. Everything but `inspectFile` is synchronous after it. */
export async function init(): Promise<void> {
  if (started) return;
  glue.initSync({ module: glue.bytes });
  started = true;
}

/** What these bytes are. */
export function inspect(bytes: Uint8Array, options: Options = {}): Report {
  const report: unknown = glue.inspect(bytes, options);
  return report as Report;
}

/** What this file is; nothing of a file over `MAX_BYTES` is read. */
export async function inspectFile(file: File, options: Options = {}): Promise<Report> {
  const report: unknown = await glue.inspectFile(file, options);
  return report as Report;
}

/** New reports in the same order, with what the files say about each other, and verdicts redone. */
export function relate(reports: Report[]): Report[] {
  const related: unknown = glue.relate(reports);
  return related as Report[];
}
