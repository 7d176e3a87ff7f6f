/** The results: related to each other, as cards and from two on as an overview; each removable, all removable. */

import { type Report, relate, type Verdict } from "../core/index.ts";
import { relateInSteps } from "../core/relate-in-steps.ts";
import { showCards } from "./cards.ts";
import { byId } from "./dom.ts";
import { all, clear, type Entry, type Lot } from "./entries.ts";
import { showExports } from "./export/bar.ts";
import { speech } from "./language.ts";
import { nameOf } from "./name.ts";
import { showOverview } from "./overview/overview.ts";
import { rowOf } from "./overview/rows.ts";
import { mapInSteps, pause } from "./pause.ts";
import { announce } from "./status.ts";
import { reportOf } from "./unlock/attempts.ts";

/** A result as it is among the others. */
export interface Result {
  readonly entry: Entry;
  readonly report: Report;
}

// More than these are related in steps: it would take longer than a reader waits without noticing.
const many = 300;

const section = byId("results");
const counted = byId("count");
const files = byId("files");

/** What was said of each, to tell what is new. */
let said = new Map<Entry, Verdict>();
let round = 0;

/** Shows all entries as they are now, and says what is new once a lot is complete. */
export async function show(lot: Lot, panelOf: (entry: Entry) => HTMLElement | null): Promise<void> {
  const started = (round += 1);
  // Something else is being shown by now.
  const outdated = () => started !== round;
  const entries = [...all()];
  const slowly = entries.length > many;
  const reports = entries.map(reportOf);
  const related = slowly ? await relateInSteps(reports, pause) : relate(reports);
  const results = entries.map((entry, index) => ({ entry, report: related[index] ?? reportOf(entry) }));
  const rows = slowly ? await mapInSteps(results, rowOf) : results.map(rowOf);
  if (outdated()) return;
  section.hidden = results.length === 0;
  document.documentElement.classList.toggle("has-results", results.length > 0);
  counted.replaceChildren(speech.sentence("results-count", { files: results.length }));
  showExports(results);
  showOverview(rows);
  while (!showCards(results, panelOf)) {
    await pause();
    if (outdated()) return;
  }
  if (lot === "complete") tell(results);
}

export function listenForClear(onClear: () => void): void {
  byId("clear").addEventListener("click", () => {
    announce(speech.sentence("announce-cleared"));
    onClear();
    clear();
    files.focus();
  });
}

function tell(results: Result[]): void {
  const arrived = results.filter(({ entry }) => !said.has(entry));
  const turned = results.filter(({ entry, report }) => said.has(entry) && said.get(entry) !== report.verdict);
  said = new Map(results.map(({ entry, report }) => [entry, report.verdict]));
  for (const some of [arrived, turned.length > few ? turned : []]) if (some.length > 0) announce(summary(some));
  if (turned.length <= few) for (const one of turned) announce(summary([one]));
  bringIntoView(arrived);
}

// More of them are not named one by one.
const few = 3;

/** The new card, or the overview where several came at once. */
function bringIntoView(arrived: Result[]): void {
  const [first] = arrived;
  if (!first) return;
  const target = arrived.length === 1 ? document.getElementById(first.entry.id) : section;
  target?.scrollIntoView({ block: arrived.length === 1 ? "nearest" : "start" });
}

function summary(results: Result[]): DocumentFragment {
  const [only] = results;
  if (only && results.length === 1) {
    const { report } = only;
    return speech.sentence("announce-one", {
      name: nameOf(report),
      verdict: speech.text(`verdict-${report.verdict}`),
      kind: speech.text(`kind-${report.kind}`),
    });
  }
  const count = (verdict: Verdict) => results.filter(({ report }) => report.verdict === verdict).length;
  return speech.sentence("announce-many", {
    files: results.length,
    ready: count("ready"),
    check: count("check"),
    reject: count("reject"),
  });
}
