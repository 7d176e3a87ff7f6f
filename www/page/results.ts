/** The list of results: in order of arrival, each removable, all removable. */

import { relate, type Report, type Verdict } from "../core/index.ts";
import { card, fill, type View } from "./card.ts";
import { byId } from "./dom.ts";
import { all, clear, type Entry, remove } from "./entries.ts";
import { joinsOf } from "./joins.ts";
import { speech } from "./language.ts";
import { announce } from "./status.ts";
import { nameOf } from "./name.ts";
import { reportOf } from "./unlock/attempts.ts";

interface Card {
  readonly article: HTMLElement;
  verdict: Verdict;
  /** What it shows, to tell whether that has changed. */
  content: string;
}

const section = byId("results");
const list = byId("cards");
const counted = byId("count");
const files = byId("files");

const cards = new Map<Entry, Card>();

/** Shows all entries as they are now, and says what is new. */
export function show(panelOf: (entry: Entry) => HTMLElement | null): void {
  const entries = all();
  takeAwayAllBut(entries);
  const reports = relate(entries.map(reportOf));
  const arrived: Report[] = [];
  const turned: Report[] = [];
  for (const [index, entry] of entries.entries()) {
    const report = reports[index] ?? reportOf(entry);
    const before = cards.get(entry)?.verdict;
    if (!before) arrived.push(report);
    else if (before !== report.verdict) turned.push(report);
    update(entry, { id: entry.id, report, joins: joinsOf(entry, report), panel: panelOf(entry) });
  }
  refreshHeader(entries.length);
  if (arrived.length > 0) announce(summary(arrived));
  for (const report of turned) announce(summary([report]));
  const first = entries[entries.length - arrived.length];
  if (first) cards.get(first)?.article.scrollIntoView({ block: "nearest" });
}

export function listenForClear(onClear: () => void): void {
  byId("clear").addEventListener("click", () => {
    announce(speech.sentence("announce-cleared"));
    onClear();
    clear();
    files.focus();
  });
}

function update(entry: Entry, view: View): void {
  const { verdict } = view.report;
  const content = JSON.stringify({ ...view, panel: view.panel !== null, language: speech.language });
  const known = cards.get(entry);
  if (known?.content === content) return;
  const article = known?.article ?? card(entry.id);
  fill(article, view, () => takeAway(entry, article));
  cards.set(entry, { article, verdict, content });
  if (!known) list.append(article);
}

function takeAway(entry: Entry, article: HTMLElement): void {
  // The focus must not fall back to the top of the page.
  const neighbour = article.nextElementSibling ?? article.previousElementSibling;
  announce(speech.sentence("announce-removed", { name: nameOf(entry.inspected) }));
  remove(entry);
  (neighbour?.querySelector<HTMLElement>("button.remove") ?? files).focus();
}

function takeAwayAllBut(entries: readonly Entry[]): void {
  const present = new Set(entries);
  for (const [entry, { article }] of cards) {
    if (present.has(entry)) continue;
    article.remove();
    cards.delete(entry);
  }
}

function refreshHeader(number: number): void {
  section.hidden = number === 0;
  document.documentElement.classList.toggle("has-results", number > 0);
  counted.replaceChildren(speech.sentence("results-count", { files: number }));
}

function summary(reports: Report[]): DocumentFragment {
  const [report] = reports;
  if (report && reports.length === 1) {
    return speech.sentence("announce-one", {
      name: nameOf(report),
      verdict: speech.sentence(`verdict-${report.verdict}`).textContent,
      kind: speech.sentence(`kind-${report.kind}`).textContent,
    });
  }
  const count = (verdict: Verdict) => reports.filter((report) => report.verdict === verdict).length;
  return speech.sentence("announce-many", {
    files: reports.length,
    ready: count("ready"),
    check: count("check"),
    reject: count("reject"),
  });
}
