/** Has files checked, and says of each that could not be why. */

import { TokenCheckError } from "../../core/error.ts";
import type { Report } from "../../core/findings.ts";
import type { Checked } from "../../guard/decision.ts";
import { inTime, problemOf } from "../../guard/elsewhere.ts";
import { fromBase64 } from "../base64.ts";
import type { Expects } from "../places/place.ts";
import type { Answer } from "../protocol.ts";
import { ask, orderFor, Unreadable } from "./ask.ts";

export interface CheckedFiles {
  readonly checked: readonly Checked[];
  /** Those that can be given back clean. */
  readonly restorable: ReadonlySet<File>;
}

/** Never rejects. */
export async function checkFiles(files: readonly File[], expects: Expects): Promise<CheckedFiles> {
  const checked: Checked[] = [];
  const restorable = new Set<File>();
  for (const file of files) {
    try {
      const answer = await inTime(ask(orderFor(file, "check", expects), file));
      checked.push({ file, report: reportIn(answer), error: null });
      if ("isRestorable" in answer && answer.isRestorable) restorable.add(file);
    } catch (error) {
      checked.push({ file, report: null, error: causeOf(error) });
    }
  }
  return { checked: await related(checked), restorable };
}

/** The file as Apple writes it; `null` where it cannot be given back. */
export async function restoreFile(file: File, expects: Expects): Promise<File | null> {
  const answer = await inTime(ask(orderFor(file, "restore", expects), file));
  const restored = "restored" in answer ? answer.restored : null;
  return restored && new File([fromBase64(restored.base64)], restored.name);
}

/** The check was not made, since the admin has taken the grant back. */
export const NOT_GRANTED = "not-granted";

function reportIn(answer: Answer): Report {
  if ("report" in answer) return answer.report;
  throw new TokenCheckError("check-failed", "refused" in answer ? NOT_GRANTED : "another answer was expected");
}

/** Files chosen together are judged together; by themselves, where that fails. */
async function related(checked: Checked[]): Promise<Checked[]> {
  const reports = checked.flatMap(({ report }) => report ?? []);
  if (reports.length < 2) return checked;
  const answer = await inTime(ask({ task: "relate", reports })).catch(() => null);
  const redone = answer && "reports" in answer ? answer.reports : reports;
  return checked.map((one) => {
    const report = one.report && redone[reports.indexOf(one.report)];
    return report ? { file: one.file, report, error: null } : one;
  });
}

function causeOf(error: unknown): TokenCheckError {
  if (error instanceof Unreadable) return new TokenCheckError("unreadable", "The file could not be read");
  return problemOf(error);
}
