/** The report as hosts get it: its findings are a union, discriminated by `code`. */

import type { FindingCode, FindingParams, Report as LooseReport, Severity } from "./report.ts";

/** One thing that was found; its `params` depend on its `code`. */
export type Finding = {
  [Code in FindingCode]: { code: Code; severity: Severity; params: FindingParams[Code] };
}[FindingCode];

/** Everything that is said about one file. */
export interface Report extends Omit<LooseReport, "findings"> {
  /** What was found, errors first. */
  findings: Finding[];
}
