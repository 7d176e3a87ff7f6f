/** What the table knows of each result, and in which orders it can stand. */

import type { Kind, Verdict } from "../../core/index.ts";
import { MENUS } from "../../core/menus.ts";
import { labelOf } from "../../view/label.ts";
import { speech } from "../language.ts";
import { nameOf } from "../name.ts";
import type { Result } from "../results.ts";
import { whose } from "../whose.ts";
import { expiryKey, urgency } from "./urgency.ts";

export interface Row extends Result {
  /** Whose it is; the file's name where nothing else is known. */
  readonly name: string;
  readonly kind: string;
  readonly destination: string;
  readonly rank: number;
  readonly expires: string;
}

export type Column = "name" | "kind" | "verdict" | "expiry" | "left" | "destination";

export interface Order {
  /** `null`: by urgency. */
  readonly column: Column | null;
  readonly descending: boolean;
}

export interface Filter {
  readonly verdicts: ReadonlySet<Verdict>;
  readonly kinds: ReadonlySet<Kind>;
  readonly words: string;
}

const verdicts: readonly Verdict[] = ["reject", "check", "ready"];

export function rowOf(result: Result): Row {
  const { report } = result;
  const { path } = MENUS[report.destination.id];
  const menu = path.at(-1);
  return {
    ...result,
    name: whose(report).join(", ") || nameOf(report),
    kind: nameOfKind(report.kind),
    destination: menu ? labelOf(menu, speech.language) : "",
    rank: urgency(report),
    expires: expiryKey(report),
  };
}

// Ten thousand times the same sentence would take its time.
const kindNames = new Map<string, string>();

function nameOfKind(kind: Kind): string {
  const key = `${speech.language} ${kind}`;
  const name = kindNames.get(key) ?? speech.text(`kind-${kind}`);
  kindNames.set(key, name);
  return name;
}

export function sorted(rows: readonly Row[], { column, descending }: Order): Row[] {
  const collator = new Intl.Collator(speech.locale, { numeric: true });
  const byUrgency = (a: Row, b: Row) => a.rank - b.rank || order(a.expires, b.expires);
  const by: Record<Column, (a: Row, b: Row) => number> = {
    name: (a, b) => collator.compare(a.name, b.name),
    kind: (a, b) => collator.compare(a.kind, b.kind),
    verdict: (a, b) => verdicts.indexOf(a.report.verdict) - verdicts.indexOf(b.report.verdict),
    expiry: (a, b) => order(a.expires, b.expires),
    left: (a, b) => order(a.expires, b.expires),
    destination: (a, b) => collator.compare(a.destination, b.destination),
  };
  const compare = column === null ? byUrgency : by[column];
  // What is alike stays in order of urgency, and after that of arrival.
  return [...rows].sort((a, b) => (descending ? compare(b, a) : compare(a, b)) || byUrgency(a, b));
}

export function filtered(rows: readonly Row[], { verdicts, kinds, words }: Filter): Row[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ report, name, kind }) => {
    if (verdicts.size > 0 && !verdicts.has(report.verdict)) return false;
    if (kinds.size > 0 && !kinds.has(report.kind)) return false;
    if (wanted.length === 0) return true;
    const text = `${name} ${nameOf(report)} ${kind}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
