/** Checks the files of one choice, and sorts them into those for the host and those kept from it. */

import { inspect, inspectFile, type Options, relate } from "../core/calls.ts";
import { ensureStarted } from "../core/ensure.ts";
import { type Problem, TokenCheckError } from "../core/error.ts";
import type { Report } from "../core/findings.ts";
import { isListOfBytes, misfitMessage, type ReviewOptions } from "./options.ts";

/** A file with its report, or with the reason why there is none. */
export type Checked =
  | { file: File; report: Report; error: null }
  | { file: File; report: null; error: TokenCheckError };

export interface Decision {
  readonly checked: readonly Checked[];
  /** For the host. */
  readonly accepted: readonly Checked[];
  /** Kept from the host. */
  readonly refused: readonly Checked[];
}

/** The `detail` of an event about some files. */
export interface Detail {
  readonly files: File[];
  /** In the order of the files; without those that could not be checked. */
  readonly reports: Report[];
  /** Why a file could not be checked. */
  readonly error: TokenCheckError | null;
}

/** After this time a check counts as failed, so that no upload waits for ever. In milliseconds. */
const LIMIT = 10_000;

// Mistakes of whoever set the check up: no file passes until they are mended, whatever `unchecked` says.
const setUp: readonly Problem[] = ["bad-option", "bad-certificates"];

/** Never rejects: what goes wrong is part of the decision. */
export async function review(files: readonly File[], options: ReviewOptions): Promise<Decision> {
  const checked = await check(files, options);
  const isRefused = ({ report, error }: Checked) => {
    if (report) return report.verdict === "reject" && options.policy !== "warn";
    return setUp.includes(error.code) || (options.unchecked ?? "allow") !== "allow";
  };
  return {
    checked,
    accepted: checked.filter((one) => !isRefused(one)),
    refused: checked.filter(isRefused),
  };
}

/** The decision once the host has declined the files that it could have had. */
export function declined({ checked }: Decision): Decision {
  return { checked, accepted: [], refused: checked };
}

/** The same decisions where each also refuses what another refused. */
export function combined<By>(decisions: ReadonlyMap<By, Decision>): Map<By, Decision> {
  const refused = new Set([...decisions.values()].flatMap((decision) => decision.refused.map(({ file }) => file)));
  return new Map(
    [...decisions].map(([judge, { checked }]) => [
      judge,
      {
        checked,
        accepted: checked.filter(({ file }) => !refused.has(file)),
        refused: checked.filter(({ file }) => refused.has(file)),
      },
    ]),
  );
}

export function detailOf(checked: readonly Checked[]): Detail {
  return {
    files: checked.map(({ file }) => file),
    reports: checked.flatMap(({ report }) => report ?? []),
    error: checked.find(({ error }) => error)?.error ?? null,
  };
}

/** Why a token cannot be compared with these certificates. Needs the module to run. */
export function certificateProblem(certificates: unknown): TokenCheckError | null {
  try {
    if (!isListOfBytes(certificates)) throw new TypeError("`certificates` is no array of Uint8Array");
    inspect(new Uint8Array(), { certificates });
    return null;
  } catch (error) {
    return new TokenCheckError("bad-certificates", error instanceof Error ? error.message : String(error));
  }
}

async function check(files: readonly File[], options: ReviewOptions): Promise<Checked[]> {
  const failed = (error: unknown) => files.map((file) => ({ file, report: null, error: problemOf(error) }));
  const message = misfitMessage("expects", options.expects);
  if (message) return failed(new TokenCheckError("bad-option", message));
  try {
    if (options.inspect) return await inspectElsewhere(options.inspect, files, options);
    await inTime(ensureStarted());
    const problem = certificateProblem(options.certificates ?? []);
    if (problem) return failed(problem);
    return await inspectHere(files, options);
  } catch (error) {
    return failed(error);
  }
}

async function inspectHere(files: readonly File[], options: ReviewOptions): Promise<Checked[]> {
  const checked: Checked[] = [];
  // One after the other: a whole folder at once would be too much to hold.
  for (const file of files) {
    const result = await inTime(inspectFile(file, plain(options))).then(
      (report) => ({ file, report, error: null }),
      (error: unknown) => ({ file, report: null, error: problemOf(error) }),
    );
    checked.push(result);
  }
  return related(checked);
}

/** With the inspector of the host's choice, which also relates the files if it wants to. */
async function inspectElsewhere(
  inspector: NonNullable<ReviewOptions["inspect"]>,
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
function plain({ name, now, expects, certificates }: ReviewOptions): Options {
  return {
    ...(name !== undefined && { name }),
    ...(now !== undefined && { now }),
    ...(expects !== undefined && { expects }),
    ...(certificates !== undefined && { certificates }),
  };
}

/** Files chosen together are judged together. */
function related(checked: Checked[]): Checked[] {
  const reports = checked.flatMap(({ report }) => report ?? []);
  if (reports.length < 2) return checked;
  const redone = relate(reports);
  return checked.map((one) => {
    const report = one.report && redone[reports.indexOf(one.report)];
    return report ? { file: one.file, report, error: null } : one;
  });
}

async function inTime<Value>(promise: Promise<Value>): Promise<Value> {
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

function problemOf(error: unknown): TokenCheckError {
  if (error instanceof TokenCheckError) return error;
  return new TokenCheckError("check-failed", error instanceof Error ? error.message : String(error));
}
