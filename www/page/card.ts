/** One file's result: the answer first, what supports it below. */

import type { Report } from "../core/index.ts";
import { answer, isToken } from "./card/answer.ts";
import { details } from "./card/details.ts";
import { facts } from "./card/facts.ts";
import { findings, goodToKnow } from "./card/findings.ts";
import { way } from "./card/way.ts";
import { h } from "./dom.ts";
import { icon } from "./icons.ts";
import { sentence, text, hostile } from "./text.ts";

let count = 0;

/** How the file is called in sentences. */
export function nameOf(report: Report): string {
  return report.file.name ?? text("pasted-text");
}

export function card(report: Report, onRemove: () => void): HTMLElement {
  const heading = `result-${(count += 1)}`;
  const file = `${heading}-file`;
  const article = h(
    "article",
    { class: "card", "aria-labelledby": `${heading} ${file}` },
    header(report, { heading, file }, onRemove),
    isToken(report) ? null : h("p", { class: "about" }, text(`kind-${report.kind}-about`)),
    facts(report),
    findings(report),
    way(report),
    goodToKnow(report),
    details(report),
  );
  article.dataset.file = report.file.name ?? "";
  article.dataset.kind = report.kind;
  article.dataset.verdict = report.verdict;
  if (report.expiry) article.dataset.expiry = report.expiry.at;
  return article;
}

function header(report: Report, ids: { heading: string; file: string }, onRemove: () => void): HTMLElement {
  const remove = h(
    "button",
    { type: "button", class: "remove" },
    icon("remove"),
    h("span", { class: "visually-hidden" }, sentence("remove", { name: nameOf(report) })),
  );
  remove.addEventListener("click", onRemove);
  return h(
    "header",
    { class: "card-header" },
    h(
      "h3",
      { id: ids.heading },
      h("span", { class: "verdict" }, icon(report.verdict), text(`verdict-${report.verdict}`)),
      " ",
      h("span", { class: "answer" }, answer(report)),
    ),
    remove,
    h(
      "div",
      { class: "what" },
      h("p", { class: "kind" }, text(`kind-${report.kind}`)),
      h("p", { id: ids.file, class: "file" }, hostile(nameOf(report))),
    ),
  );
}
