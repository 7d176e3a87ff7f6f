/**
 * The cards, in order of arrival: of the first results at once, of the others when someone asks for them.
 * Ten thousand cards would be more than a page can hold.
 */

import { card, fill, type View } from "./card.ts";
import { byId } from "./dom.ts";
import { all, type Entry, remove } from "./entries.ts";
import { joinsOf } from "./joins.ts";
import { speech } from "./language.ts";
import { nameOf } from "./name.ts";
import type { Result } from "./results.ts";
import { announce } from "./status.ts";

interface Card {
  readonly article: HTMLElement;
  /** What it shows, to tell whether that has changed. */
  content: string;
}

const atOnce = 50;

// So many cards are made at a time.
const some = 10;

const list = byId("cards");

const cards = new Map<Entry, Card>();
const asked = new Set<Entry>();

let last: Result[] = [];
let lastPanelOf: (entry: Entry) => HTMLElement | null = () => null;

/** Makes some of those that are wanting; false if it is to be called again for more. */
export function showCards(results: Result[], panelOf: typeof lastPanelOf): boolean {
  last = results;
  lastPanelOf = panelOf;
  let made = 0;
  const present = new Set(results.map(({ entry }) => entry));
  for (const entry of asked) if (!present.has(entry)) asked.delete(entry);
  const shown = results.filter(({ entry }, index) => index < atOnce || asked.has(entry));
  takeAwayAllBut(new Set(shown.map(({ entry }) => entry)));
  let before: HTMLElement | null = null;
  for (const result of shown) {
    if (made === some && !cards.has(result.entry)) return false;
    const article = update(result, results);
    // Moving one would take its focus.
    if (!article.isConnected) {
      before ? before.after(article) : list.prepend(article);
      made += 1;
    }
    before = article;
  }
  return true;
}

/** Links to cards lead to those too that are not there yet. */
document.addEventListener("click", ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href^='#result-']") : null;
  if (!link) return;
  const id = link.hash.slice(1);
  const result = last.find(({ entry }) => entry.id === id);
  if (result && !cards.has(result.entry)) {
    asked.add(result.entry);
    while (!showCards(last, lastPanelOf));
  }
  // The address leads there, and back; the focus goes along.
  document.getElementById(id)?.focus({ preventScroll: true });
});

function update({ entry, report }: Result, results: Result[]): HTMLElement {
  const view: View = { id: entry.id, report, joins: joinsOf(entry, report, results), panel: lastPanelOf(entry) };
  const content = JSON.stringify({ ...view, panel: view.panel !== null, language: speech.language });
  const known = cards.get(entry);
  if (known?.content === content) return known.article;
  const article = known?.article ?? card(entry.id);
  fill(article, view, () => takeAway(entry, article));
  cards.set(entry, { article, content });
  return article;
}

function takeAway(entry: Entry, article: HTMLElement): void {
  // The focus must not fall back to the top of the page.
  const neighbour = article.nextElementSibling ?? article.previousElementSibling;
  announce(speech.sentence("announce-removed", { name: nameOf(entry.inspected) }));
  remove(entry);
  const next = neighbour?.querySelector<HTMLElement>("button.remove");
  (all().length > 0 && next ? next : byId("files")).focus();
}

function takeAwayAllBut(present: Set<Entry>): void {
  for (const [entry, { article }] of cards) {
    if (present.has(entry)) continue;
    article.remove();
    cards.delete(entry);
  }
}
