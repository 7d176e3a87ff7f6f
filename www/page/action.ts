/** What is to be done with each file: the groups of results, in this order. */

import type { Kind, Report } from "../core/index.ts";
import { isToken } from "../view/token.ts";
import type { Entry } from "./entries.ts";
import type { Result } from "./result.ts";
import { isAmbiguous, slotOf } from "./slot.ts";

export const ACTIONS = ["upload", "renew", "check", "leave-out", "companion", "not-a-token"] as const;

export type Action = (typeof ACTIONS)[number];

// What DEP tokens are checked with.
const companions: readonly Kind[] = ["certificate", "private-key", "encrypted-private-key", "pkcs12"];

export function actionsOf(results: readonly Result[]): Map<Entry, Action> {
  const newest = newestOfSlots(results);
  const hasDepToken = results.some(({ report }) => report.kind === "dep-token");
  return new Map(
    results.map(({ entry, report }) => {
      if (isToken(report)) return [entry, ofToken(report, newest)];
      if (has(report, "holds-tokens")) return [entry, "check"];
      return [entry, hasDepToken && companions.includes(report.kind) ? "companion" : "not-a-token"];
    }),
  );
}

function ofToken(report: Report, newest: Map<string, Report>): Action {
  if (has(report, "duplicate", "superseded")) return "leave-out";
  if (has(report, "older-token") && !isAmbiguous(report)) return "leave-out";
  const slot = slotOf(report);
  const latest = slot === null ? report : newest.get(slot);
  if (
    has(report, "expired", "expired-estimate", "truncated", "damaged", "expires-soon") ||
    report.verdict === "reject"
  ) {
    const isReplaced = latest?.verdict === "ready" && latest !== report && !isAmbiguous(report);
    return isReplaced ? "leave-out" : "renew";
  }
  return report.verdict === "ready" && latest === report ? "upload" : "check";
}

/** Of each slot the token that expires last, those that are rejected or copies apart. */
function newestOfSlots(results: readonly Result[]): Map<string, Report> {
  const newest = new Map<string, Report>();
  for (const { report } of results) {
    const slot = isToken(report) ? slotOf(report) : null;
    if (slot === null || report.verdict === "reject" || has(report, "duplicate")) continue;
    const other = newest.get(slot);
    if (!other || isNewer(report, other)) newest.set(slot, report);
  }
  return newest;
}

function isNewer(one: Report, other: Report): boolean {
  const at = ({ expiry }: Report) => expiry?.at ?? "";
  if (at(one) !== at(other)) return at(one) > at(other);
  return one.verdict === "ready" && other.verdict !== "ready";
}

// As text: a core may know more findings than its types here do.
function has({ findings }: Report, ...codes: string[]): boolean {
  return findings.some(({ code }) => codes.includes(code));
}
