/** The list of results: in order of arrival, each removable, all removable. */

import type { Report, Verdict } from "../core/index.ts";
import { card, nameOf } from "./card.ts";
import { byId } from "./dom.ts";
import { announce } from "./status.ts";
import { sentence } from "./text.ts";

const section = byId("results");
const list = byId("cards");
const counted = byId("count");
const clear = byId("clear");
const files = byId("files");

/** Shows new results below those that are there, and says what they are. */
export function add(reports: Report[]): void {
  const cards = reports.map(cardOf);
  list.append(...cards);
  refresh();
  cards[0]?.scrollIntoView({ block: "nearest" });
  announce(summary(reports));
}

export function listenForClear(onClear: () => void): void {
  clear.addEventListener("click", () => {
    onClear();
    list.replaceChildren();
    refresh();
    files.focus();
    announce(sentence("announce-cleared"));
  });
}

function cardOf(report: Report): HTMLElement {
  const article = card(report, () => {
    // The focus must not fall back to the top of the page.
    const neighbour = article.nextElementSibling ?? article.previousElementSibling;
    article.remove();
    refresh();
    (neighbour?.querySelector<HTMLElement>("button.remove") ?? files).focus();
    announce(sentence("announce-removed", { name: nameOf(report) }));
  });
  return article;
}

function refresh(): void {
  const number = list.childElementCount;
  section.hidden = number === 0;
  document.documentElement.classList.toggle("has-results", number > 0);
  counted.replaceChildren(sentence("results-count", { files: number }));
}

function summary(reports: Report[]): DocumentFragment {
  const [report] = reports;
  if (report && reports.length === 1) {
    return sentence("announce-one", {
      name: nameOf(report),
      verdict: sentence(`verdict-${report.verdict}`).textContent,
      kind: sentence(`kind-${report.kind}`).textContent,
    });
  }
  const count = (verdict: Verdict) => reports.filter((report) => report.verdict === verdict).length;
  return sentence("announce-many", {
    files: reports.length,
    ready: count("ready"),
    check: count("check"),
    reject: count("reject"),
  });
}
