/** Checks the files of one choice, and sorts them into those for the host and those kept from it. */

import { inspectFile, relate } from "../core/calls.ts";
import { ensureStarted } from "../core/ensure.ts";
import type { Report } from "../core/report.ts";
import { checkOptions, type ReviewOptions } from "./options.ts";

/** A file with its report, or with the reason why there is none. */
export type Checked = { file: File; report: Report; error: null } | { file: File; report: null; error: Error };

export interface Outcome {
  readonly checked: readonly Checked[];
  /** For the host. */
  readonly taken: readonly Checked[];
  /** Kept from the host. */
  readonly kept: readonly Checked[];
}

/** What events tell of some files. */
export interface Detail {
  readonly files: File[];
  /** In the order of the files; without those that could not be checked. */
  readonly reports: Report[];
  /** Why a file could not be checked. */
  readonly error: Error | null;
}

/** Never rejects: what goes wrong is part of the outcome. */
export async function review(files: readonly File[], options: ReviewOptions): Promise<Outcome> {
  const all: Checked[] = [];
  // One after the other: a whole folder at once would be too much to hold.
  for (const file of files) all.push(await check(file, options));
  const checked = related(all);
  const keeps = ({ report }: Checked) =>
    report ? report.verdict === "reject" && options.policy !== "warn" : options.onFailure === "block";
  return { checked, taken: checked.filter((one) => !keeps(one)), kept: checked.filter(keeps) };
}

/** The outcome once the host has declined the files that it could have had. */
export function declined({ checked }: Outcome): Outcome {
  return { checked, taken: [], kept: checked };
}

export function detailOf(checked: readonly Checked[]): Detail {
  return {
    files: checked.map(({ file }) => file),
    reports: checked.flatMap(({ report }) => report ?? []),
    error: checked.find(({ error }) => error)?.error ?? null,
  };
}

async function check(file: File, options: ReviewOptions): Promise<Checked> {
  try {
    checkOptions(options);
    await ensureStarted();
    return { file, report: await inspectFile(file, options), error: null };
  } catch (error) {
    return { file, report: null, error: error instanceof Error ? error : new Error(String(error)) };
  }
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
