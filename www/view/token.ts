/** What a report says of a file as one of the two tokens. */

import type { Report } from "../core/index.ts";

export function isToken(report: Report): boolean {
  return report.kind === "dep-token" || report.kind === "vpp-token";
}

/** A sound token in the place of the other: it need not be got anew, only taken elsewhere. */
export function isMisplaced(report: Report): boolean {
  const errors = report.findings.filter(({ severity }) => severity === "error");
  return isToken(report) && errors.length > 0 && errors.every(({ code }) => code === "wrong-slot");
}
