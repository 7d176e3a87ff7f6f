/** The results: related to each other, in groups and as a plan; each can be put away, and all of them. */

import type { Verdict } from "../core/index.ts";
import { type Action, actionsOf } from "./action.ts";
import { byId } from "./dom.ts";
import { all, type Batch, clear, type Entry } from "./entries.ts";
import { showExports } from "./export/exports.ts";
import { showReminders } from "./export/reminders.ts";
import { filtered, showFilters } from "./filters.ts";
import { showGeneral } from "./general.ts";
import { messages } from "./language.ts";
import { marksOf, planSummary } from "./plan/marks.ts";
import { resetPlan, showPlan } from "./plan/plan.ts";
import { isInPlan, type Row, rowOf } from "./plan/rows.ts";
import { MANY, relateEntries } from "./relate.ts";
import type { Result } from "./result.ts";
import { showGroups } from "./rows/groups.ts";
import { announce } from "./status.ts";
import { announcementOf, showSummary } from "./summary.ts";
import { showUndo } from "./undo.ts";
import { showViews } from "./views.ts";
import { mapInSteps, yieldToPage } from "./yield.ts";

// So many dated tokens are worth a plan.
const PLAN_FROM = 3;

// More changes than these are not announced one by one.
const ANNOUNCE_INDIVIDUALLY = 3;

interface Shown {
  readonly rows: readonly Row[];
  readonly actions: ReadonlyMap<Entry, Action>;
  readonly panelOf: (entry: Entry) => HTMLElement | null;
}

const section = byId("results");
const heading = byId("summary");
const files = byId("files");
const planLine = byId("plan-summary");

/** The verdict that was last announced of each. */
let announced = new Map<Entry, Verdict>();
let round = 0;
let last: Shown = { rows: [], actions: new Map(), panelOf: () => null };

/** Shows all entries as they are now, and announces what is new once a batch is complete. */
export async function show(batch: Batch, panelOf: (entry: Entry) => HTMLElement | null): Promise<void> {
  const started = (round += 1);
  // Something else is being shown by now.
  const isOutdated = () => started !== round;
  const results = await relateEntries([...all()]);
  const actions = actionsOf(results);
  const toRow = (result: Result) => rowOf(result, actions.get(result.entry) ?? "not-a-token");
  const rows = results.length > MANY ? await mapInSteps(results, toRow) : results.map(toRow);
  if (isOutdated()) return;
  last = { rows, actions, panelOf };
  const isEmpty = results.length === 0;
  section.hidden = isEmpty;
  document.documentElement.classList.toggle("has-results", !isEmpty);
  document.documentElement.classList.toggle("has-one-result", results.length === 1);
  if (isEmpty) resetPlan();
  showSummary(results, actions);
  showReminders(results);
  showExports(results);
  showGeneral(results);
  showUndo();
  showFilters(rows, () => void refresh());
  showPlanOffer(rows);
  if (!(await refresh(isOutdated))) return;
  if (batch === "complete") announceChanges(results, actions);
}

export function listenForClear(onClear: () => void): void {
  byId("clear").addEventListener("click", () => {
    announce(messages.formatFragment("announce-cleared"));
    onClear();
    clear();
    files.focus();
  });
}

let refreshes = 0;

/** Shows what the filters want; false where something else came in between. */
async function refresh(isOutdated = () => false): Promise<boolean> {
  const started = (refreshes += 1);
  const { rows, actions, panelOf } = last;
  const wanted = filtered(rows);
  showPlan(wanted.filter(isInPlan));
  while (!showGroups({ results: rows, wanted, actions, panelOf })) {
    await yieldToPage();
    if (isOutdated() || started !== refreshes) return false;
  }
  return true;
}

function showPlanOffer(rows: readonly Row[]): void {
  const marks = marksOf(rows.filter(isInPlan));
  const hasPlan = marks.length >= PLAN_FROM;
  showViews(hasPlan);
  planLine.hidden = !hasPlan;
  planLine.replaceChildren(...(hasPlan ? [planSummary(marks)] : []));
}

function announceChanges(results: readonly Result[], actions: ReadonlyMap<Entry, Action>): void {
  const arrived = results.filter(({ entry }) => !announced.has(entry));
  const changed = results.filter(
    ({ entry, report }) => announced.has(entry) && announced.get(entry) !== report.verdict,
  );
  announced = new Map(results.map(({ entry, report }) => [entry, report.verdict]));
  const say = (some: readonly Result[]) => announce(announcementOf(some, results, actions));
  if (arrived.length > 0) say(arrived);
  if (changed.length > ANNOUNCE_INDIVIDUALLY) say(changed);
  else for (const one of changed) say([one]);
  if (arrived.length > 0) bringIntoView();
}

/** The heading, which says what to do. The focus goes along where it was on what gave the files. */
function bringIntoView(): void {
  const { activeElement } = document;
  const isFree = activeElement === document.body || activeElement === null || byId("intake").contains(activeElement);
  if (isFree) heading.focus({ preventScroll: true });
  section.scrollIntoView({ block: "start" });
}
