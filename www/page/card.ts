/** One file's result: the answer first, what supports it below. */

import type { Report } from "../core/index.ts";
import { answer, isToken } from "../view/answer.ts";
import { details } from "../view/details.ts";
import { facts } from "../view/facts.ts";
import { findings, goodToKnow } from "../view/findings.ts";
import { h } from "../view/h.ts";
import { closeButton, header } from "../view/header.ts";
import { validity } from "../view/validity.ts";
import { way } from "../view/way.ts";
import { copyButton } from "./export/bar.ts";
import { helpLinks } from "./help/open.ts";
import { joined } from "./joined.ts";
import type { Join } from "./joins.ts";
import { speech } from "./language.ts";
import { nameOf } from "./name.ts";

export interface View {
  readonly id: string;
  readonly report: Report;
  readonly joins: Join[];
  /** Where a private key is asked for. */
  readonly panel: HTMLElement | null;
}

/** An empty card, which can have the focus when what had it is gone. */
export function card(id: string): HTMLElement {
  const labels = `${headingOf(id)} ${fileOf(id)}`;
  return h("article", { id, class: "card", tabindex: "-1", "aria-labelledby": labels });
}

/** Shows a result on a card, in place of the one before; what was unfolded stays so, and so does the focus. */
export function fill(article: HTMLElement, view: View, onRemove: () => void): void {
  const { report, joins, panel } = view;
  const focused = article.contains(document.activeElement) ? document.activeElement : null;
  const more = details(report, speech);
  more.open = article.querySelector("details")?.open ?? false;
  const parts = [
    stub(view, onRemove),
    isToken(report) ? null : h("p", { class: "about" }, speech.text(`kind-${report.kind}-about`)),
    facts(report, speech),
    validity(report, speech),
    joined(joins),
    panel,
    findings(report, speech),
    way(report, speech),
    goodToKnow(report, speech),
    more,
    helpLinks(report),
    h("p", { class: "card-actions" }, copyButton(report)),
  ];
  article.replaceChildren(...parts.filter((part) => part !== null));
  article.dataset.file = report.file.name ?? "";
  article.dataset.kind = report.kind;
  article.dataset.verdict = report.verdict;
  if (report.expiry) article.dataset.expiry = report.expiry.at;
  else delete article.dataset.expiry;
  if (focused instanceof HTMLElement) (article.contains(focused) ? focused : article).focus();
}

function stub({ id, report }: View, onRemove: () => void): HTMLElement {
  const name = nameOf(report);
  const close = closeButton(speech.sentence("remove", { name }), onRemove);
  const ids = { verdict: headingOf(id), file: fileOf(id) };
  return header({ report, name, answer: answer(report, speech), close, ids }, speech);
}

function headingOf(id: string): string {
  return `${id}-verdict`;
}

function fileOf(id: string): string {
  return `${id}-file`;
}
