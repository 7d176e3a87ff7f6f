/** What filters and the renewal plan know of each file, and the orders in which the plan can be sorted. */

import type { Report, Verdict } from "../../core/index.ts";
import { isToken } from "../../view/token.ts";
import type { Action } from "../action.ts";
import { messages } from "../language.ts";
import { kindOf, nameOf } from "../name.ts";
import { ownerOf } from "../owner.ts";
import type { Result } from "../result.ts";
import { expiryKey, urgency } from "./urgency.ts";

export interface Row extends Result {
  readonly action: Action;
  /** Its owner; the file's name where none is known. */
  readonly name: string;
  readonly kind: string;
  readonly rank: number;
  readonly expires: string;
}

export type Column = "name" | "kind" | "verdict" | "expiry" | "left" | "destination";

export interface Order {
  /** `null`: by urgency. */
  readonly column: Column | null;
  readonly descending: boolean;
}

const verdicts: readonly Verdict[] = ["reject", "check", "ready"];

export function rowOf(result: Result, action: Action): Row {
  const { report } = result;
  return {
    ...result,
    action,
    name: ownerOf(report).join(", ") || nameOf(report),
    kind: nameOfKind(report),
    rank: urgency(report),
    expires: expiryKey(report),
  };
}

/** Whether it will have to be renewed: a token or certificate in use, as far as the files show. */
export function isInPlan({ report, action }: Row): boolean {
  return action !== "leave-out" && (isToken(report) || (report.certificate !== null && report.expiry !== null));
}

// The same sentence is not formatted ten thousand times.
const kindNames = new Map<string, string>();

function nameOfKind(report: Report): string {
  const key = `${messages.language} ${report.kind}`;
  const name = kindNames.get(key) ?? kindOf(report);
  kindNames.set(key, name);
  return name;
}

export function sorted(rows: readonly Row[], { column, descending }: Order): Row[] {
  const collator = new Intl.Collator(messages.locale, { numeric: true });
  const byUrgency = (a: Row, b: Row) => a.rank - b.rank || order(a.expires, b.expires);
  const by: Record<Column, (a: Row, b: Row) => number> = {
    name: (a, b) => collator.compare(a.name, b.name),
    kind: (a, b) => collator.compare(a.kind, b.kind),
    verdict: (a, b) => verdicts.indexOf(a.report.verdict) - verdicts.indexOf(b.report.verdict),
    expiry: (a, b) => order(a.expires, b.expires),
    left: (a, b) => order(a.expires, b.expires),
    destination: (a, b) => order(a.report.destination.id, b.report.destination.id),
  };
  const compare = column === null ? byUrgency : by[column];
  // What is alike stays in order of urgency, and after that of arrival.
  return [...rows].sort((a, b) => (descending ? compare(b, a) : compare(a, b)) || byUrgency(a, b));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
