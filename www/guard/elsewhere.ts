/** Checks that run in another place, or may fail: each gets its time, and each failure its code. */

import type { Options } from "../core/calls.ts";
import { TokenCheckError } from "../core/error.ts";
import type { Report } from "../core/findings.ts";
import type { Checked } from "./decision.ts";
import type { Inspector, ReviewOptions } from "./options.ts";

/** After this time a check counts as failed, so that no upload waits for ever. In milliseconds. */
const LIMIT = 10_000;

/** With the inspector of the host's choice, which also relates the files if it wants to. */
export async function inspectElsewhere(
  inspector: Inspector,
  files: readonly File[],
  options: ReviewOptions,
): Promise<Checked[]> {
  const reports: unknown = await inTime(Promise.resolve(inspector([...files], plain(options))));
  if (!Array.isArray(reports) || reports.length !== files.length || !reports.every(isReport)) {
    throw new TokenCheckError("check-failed", "`inspect` has not answered with one report per file");
  }
  return files.map((file, index) => ({ file, report: reports[index] as Report, error: null }));
}

function isReport(value: unknown): value is Report {
  const { verdict, findings } = (value ?? {}) as Partial<Report>;
  return ["ready", "check", "reject"].includes(String(verdict)) && Array.isArray(findings);
}

/** Only what an inspector is asked. */
export function plain({ name, now, expects, certificates }: ReviewOptions): Options {
  return {
    ...(name !== undefined && { name }),
    ...(now !== undefined && { now }),
    ...(expects !== undefined && { expects }),
    ...(certificates !== undefined && { certificates }),
  };
}

export async function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new TokenCheckError("check-timeout", `The check took over ${LIMIT / 1000} seconds`);
    timer = setTimeout(() => reject(error), LIMIT);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** All of them, not checked for this reason. */
export function failed(files: readonly File[], error: unknown): Checked[] {
  return files.map((file) => ({ file, report: null, error: problemOf(error) }));
}

export function problemOf(error: unknown): TokenCheckError {
  if (error instanceof TokenCheckError) return error;
  return new TokenCheckError("check-failed", error instanceof Error ? error.message : String(error));
}
