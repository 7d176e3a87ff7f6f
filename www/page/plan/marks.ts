/** The expiries that matter for renewing, and what they say in a sentence. */

import type { FindingCode } from "../../core/index.ts";
import { messages } from "../language.ts";
import type { Mark } from "./mark.ts";
import type { Row } from "./rows.ts";

const month = 30 * 24 * 60 * 60;

// A rejected file has no expiry to go by, save where the expiry is why it is rejected; certificates are no tokens.
const harmless: readonly FindingCode[] = ["expired", "not-a-token"];

/** In order of time. */
export function marksOf(rows: readonly Row[]): Mark[] {
  return rows.flatMap(markOf).sort((a, b) => a.at - b.at);
}

function markOf({ report: { expiry, findings }, name }: Row): Mark[] {
  const isBroken = findings.some(({ code, severity }) => severity === "error" && !harmless.includes(code));
  if (!expiry || isBroken) return [];
  const { exact, state, secondsLeft } = expiry;
  const at = Date.parse(expiry.at);
  return [{ at, now: at - secondsLeft * 1000, name, certainty: exact ? "exact" : "estimated", state, secondsLeft }];
}

export interface Counts {
  readonly past: number;
  /** Within 30 days. */
  readonly soon: number;
  readonly later: number;
}

export function countMarks(marks: readonly Mark[]): Counts {
  const count = (is: (left: number) => boolean) => marks.filter(({ secondsLeft }) => is(secondsLeft)).length;
  return {
    past: count((left) => left <= 0),
    soon: count((left) => left > 0 && left <= month),
    later: count((left) => left > month),
  };
}

/** `1 expired, 3 expire within 30 days. Next: Brüder-Grimm-Schule, 5 December 2026.` */
export function planSummary(marks: readonly Mark[]): DocumentFragment {
  const { past, soon } = countMarks(marks);
  const sentence = messages.formatFragment("plan-summary", { past, soon });
  const next = marks.find(({ secondsLeft }) => secondsLeft > 0);
  if (next) {
    const date = messages.times.day(new Date(next.at));
    sentence.append(" ", messages.formatFragment("plan-next", { name: next.name, date }));
  }
  return sentence;
}
