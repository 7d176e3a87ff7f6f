/** Checks the files of one choice, and decides about them. */

import { inspect, inspectFile, relate } from "../core/calls.ts";
import { ensureStarted } from "../core/ensure.ts";
import { TokenCheckError } from "../core/error.ts";
import { type Checked, type Decision, decide } from "./decision.ts";
import { failed, inspectElsewhere, inTime, plain, problemOf } from "./elsewhere.ts";
import { isListOfBytes, misfitMessage, type ReviewOptions } from "./options.ts";

/** Never rejects: what goes wrong is part of the decision. */
export async function review(files: readonly File[], options: ReviewOptions): Promise<Decision> {
  return decide(await check(files, options), options);
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
  const message = misfitMessage("expects", options.expects);
  if (message) return failed(files, new TokenCheckError("bad-option", message));
  try {
    if (options.inspect) return await inspectElsewhere(options.inspect, files, options);
    await inTime(ensureStarted());
    const problem = certificateProblem(options.certificates ?? []);
    if (problem) return failed(files, problem);
    return await inspectHere(files, options);
  } catch (error) {
    return failed(files, error);
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
