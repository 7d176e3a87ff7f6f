/** The files in groups, by what is to be done with them. */

import { h } from "../../view/h.ts";
import { ACTIONS, type Action } from "../action.ts";
import { offerOf } from "../clean/offer.ts";
import { byId } from "../dom.ts";
import { all, type Entry, isKey, remove } from "../entries.ts";
import { messages } from "../language.ts";
import { nameOf } from "../name.ts";
import { relationsOf } from "../relations.ts";
import type { Result } from "../result.ts";
import { announce } from "../status.ts";
import { type Group, group } from "./group.ts";
import { type Row, row } from "./row.ts";

// So many rows are made at a time; between them the page can be used.
const ROWS_PER_SLICE = 25;

export interface Shown {
  /** All files, also those that a filter leaves out. */
  readonly results: readonly Result[];
  readonly wanted: readonly Result[];
  readonly actions: ReadonlyMap<Entry, Action>;
  readonly panelOf: (entry: Entry) => HTMLElement | null;
}

const place = byId("groups");
const nothing = h("p", { class: "nothing" });

const rows = new Map<Entry, Row>();
const groups = new Map<Action, Group>();
/** Rows that a link led to, shown however many there are before them. */
const asked = new Set<Entry>();

let last: Shown = { results: [], wanted: [], actions: new Map(), panelOf: () => null };

/** Shows the groups, with at most so many new rows; false if it is to be called again for the others. */
export function showGroups(shown: Shown, newRows = ROWS_PER_SLICE): boolean {
  return keepingFocus(() => fillGroups(shown, newRows));
}

function fillGroups(shown: Shown, newRows: number): boolean {
  last = shown;
  const present = new Set(shown.results.map(({ entry }) => entry));
  for (const entry of asked) if (!present.has(entry)) asked.delete(entry);
  const open = opened(shown);
  const kept = new Set<Entry>();
  let budget = newRows;
  for (const action of ACTIONS) {
    const members = shown.wanted.filter(({ entry }) => shown.actions.get(entry) === action);
    const group = groupOf(action);
    const chosen = new Set(
      group.chosen(
        members.map(({ entry }) => entry),
        asked,
      ),
    );
    group.section.hidden = members.length === 0;
    let before: HTMLElement | null = null;
    for (const result of members) {
      if (!chosen.has(result.entry)) continue;
      kept.add(result.entry);
      if (!rows.has(result.entry) && (budget -= 1) < 0) return false;
      before = putAfter(before, rowOf(result, action, open, shown), group.list);
    }
    group.count(chosen.size, members.length);
    group.offerClean(action === "check" ? restorable(members) : []);
  }
  for (const [entry, { article }] of rows) {
    if (kept.has(entry)) continue;
    article.remove();
    if (!present.has(entry)) rows.delete(entry);
  }
  nothing.replaceChildren(shown.results.length > 0 && shown.wanted.length === 0 ? messages.format("table-empty") : "");
  return true;
}

/** Makes the row of an entry, if it was not shown yet, and answers it. */
export function reveal(id: string): HTMLElement | null {
  const result = last.results.find(({ entry }) => entry.id === id);
  if (!result) return null;
  asked.add(result.entry);
  const isWanted = last.wanted.includes(result);
  const shown = isWanted
    ? last
    : { ...last, wanted: last.results.filter((one) => one === result || last.wanted.includes(one)) };
  showGroups(shown, Number.POSITIVE_INFINITY);
  return document.getElementById(id);
}

/** The entries that can be given back without a question. */
function restorable(results: readonly Result[]): Entry[] {
  const isOffered = (result: Result) => offerOf(result, "check")?.needsConfirmation === false;
  return results.filter(isOffered).map(({ entry }) => entry);
}

function groupOf(action: Action): Group {
  const known = groups.get(action);
  if (known) return known;
  const made = group(action, () => showGroups(last, Number.POSITIVE_INFINITY));
  groups.set(action, made);
  if (groups.size === 1) place.append(nothing);
  nothing.before(made.section);
  return made;
}

/** The only file, or else the only token of its kind that is to be uploaded. */
function opened({ results, actions }: Shown): Set<Entry> {
  if (results.length === 1) return new Set(results.map(({ entry }) => entry));
  const uploads = results.filter(({ entry }) => actions.get(entry) === "upload");
  const count = new Map<string, number>();
  for (const { report } of uploads) count.set(report.kind, (count.get(report.kind) ?? 0) + 1);
  const only = uploads.filter(({ report }) => count.get(report.kind) === 1);
  return new Set(only.map(({ entry }) => entry));
}

function rowOf(result: Result, action: Action, open: Set<Entry>, { results, panelOf }: Shown): HTMLElement {
  const { entry, report } = result;
  const known = rows.get(entry) ?? row(entry.id, () => takeAway(entry));
  rows.set(entry, known);
  known.show({
    ...result,
    action,
    clean: offerOf(result, action),
    isOpen: open.has(entry),
    isOnly: results.length === 1,
    relations: () => relationsOf(entry, report, results),
    panel: panelOf(entry),
    isKey: isKey(entry),
  });
  return known.article;
}

/** Puts a row in its place, unless it is there. */
function putAfter(before: HTMLElement | null, article: HTMLElement, list: HTMLElement): HTMLElement {
  const there = before ? before.nextElementSibling : list.firstElementChild;
  if (there === article) return article;
  if (before) before.after(article);
  else list.prepend(article);
  return article;
}

/** Does what moves or fills rows, which takes their focus, and gives it back. */
function keepingFocus(change: () => boolean): boolean {
  const focused = document.activeElement;
  const article = focused && place.contains(focused) ? focused.closest("article") : null;
  const result = change();
  if (article && focused !== document.activeElement && focused instanceof HTMLElement) {
    (article.contains(focused) ? focused : article).focus();
  }
  return result;
}

function takeAway(entry: Entry): void {
  const articles = [...place.querySelectorAll("article")];
  const index = articles.findIndex(({ id }) => id === entry.id);
  // The focus must not fall back to the top of the page.
  const neighbour = articles[index + 1] ?? articles[index - 1];
  announce(messages.formatFragment("announce-removed", { name: nameOf(entry.inspected) }));
  remove(entry);
  const next = all().find(({ id }) => id === neighbour?.id);
  const nextRow = next && rows.get(next);
  if (nextRow) nextRow.focusRemove();
  else byId("files").focus();
}
