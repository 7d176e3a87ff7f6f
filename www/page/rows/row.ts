/** One file: a row that says what it is and what to do with it, and unfolds to its details. */

import type { Report, Verdict } from "../../core/index.ts";
import { h, hostile } from "../../view/h.ts";
import { icon } from "../../view/icons.ts";
import { messages } from "../language.ts";
import { kindOf, nameOf, titleOf } from "../name.ts";
import { ownerOf } from "../owner.ts";
import { body, next, nextOfMany } from "./body.ts";
import { reasonOf } from "./reason.ts";
import type { View } from "./view.ts";

export interface Row {
  readonly article: HTMLElement;
  show(view: View): void;
  /** Moves the focus to the button that puts it away. */
  focusRemove(): void;
}

export function row(id: string, onRemove: (report: Report) => void): Row {
  const mark = h("span", { class: "row-icon" });
  const text = h("div", { class: "row-text" });
  const more = h("button", {
    type: "button",
    class: "row-details",
    "aria-expanded": "false",
    "aria-controls": `${id}-body`,
  });
  const away = h("button", { type: "button", class: "remove" });
  const start = h("div", { class: "row-next" });
  const rest = h("div", { class: "row-body", id: `${id}-body`, hidden: "" });
  const article = h(
    "article",
    // It can have the focus when what had it is gone.
    { id, class: "row", tabindex: "-1" },
    h("header", { class: "row-head" }, mark, text, h("div", { class: "row-buttons" }, more, away)),
    start,
    rest,
  );
  let shown: View | null = null;
  let content = "";

  const fillBody = (view: View) => {
    const technical = rest.querySelector("details")?.open ?? false;
    replace(rest, body(view));
    const details = rest.querySelector("details");
    if (details) details.open = technical;
  };
  more.addEventListener("click", () => {
    if (!shown) return;
    rest.hidden = !rest.hidden;
    more.setAttribute("aria-expanded", String(!rest.hidden));
    if (rest.hidden) rest.replaceChildren();
    else fillBody(shown);
  });
  away.addEventListener("click", () => shown && onRemove(shown.report));

  return {
    article,
    show(view) {
      shown = view;
      const { panel, relations, entry, ...plain } = view;
      const now = JSON.stringify({
        ...plain,
        panel: panel !== null,
        language: messages.language,
        relations: rest.hidden ? null : relations(),
      });
      if (now === content) return;
      content = now;
      describe(article, view);
      mark.replaceChildren(icon(view.action === "companion" ? "note" : lookOf(view)));
      text.replaceChildren(...textOf(view));
      more.replaceChildren(h("span", {}, messages.format("details-open")), icon("unfold"));
      more.setAttribute("aria-label", messages.format("details-of", { name: nameOf(view.report) }));
      const label = messages.format("remove", { name: nameOf(view.report) });
      away.replaceChildren(icon("remove"), h("span", { class: "visually-hidden" }, label));
      replace(start, [...(view.isKey ? [view.panel] : []), ...(view.isOpen ? next(view) : nextOfMany(view))]);
      if (!rest.hidden) fillBody(view.isKey ? { ...view, panel: null } : view);
    },
    focusRemove: () => away.focus(),
  };
}

/** What tests, scripts and screen readers find it by. */
function describe(article: HTMLElement, view: View): void {
  const { report } = view;
  const verdict = messages.format(`verdict-${lookOf(view)}`);
  article.setAttribute("aria-label", [...titleOf(report), verdict].join(", "));
  article.dataset.file = report.file.name ?? "";
  article.dataset.kind = report.kind;
  article.dataset.verdict = report.verdict;
  article.dataset.look = view.action === "companion" ? "neutral" : lookOf(view);
  if (report.expiry) article.dataset.expiry = report.expiry.at;
  else delete article.dataset.expiry;
}

/** The verdict as it is shown: nothing but what is to be uploaded looks ready. */
function lookOf({ report, action }: View): Verdict {
  return report.verdict === "ready" && action !== "upload" ? "check" : report.verdict;
}

function textOf(view: View): HTMLElement[] {
  const { report } = view;
  const title = ownerOf(report).flatMap((name) => [h("span", { class: "separator" }, " · "), hostile(name)]);
  const reason = view.isOpen && view.action === "upload" ? null : reasonOf(view, view.action, view.isOpen);
  const until = untilOf(report);
  const file = [
    hostile(nameOf(report)),
    ...(until ? [" · ", h("span", { class: `until ${report.expiry?.state ?? ""}` }, until)] : []),
  ];
  const verdict = h("span", { class: "verdict" }, messages.format(`verdict-${lookOf(view)}`));
  const isShort = reason === null && !view.isOpen;
  return [
    h("h4", {}, kindOf(report), ...title),
    h(
      "p",
      { class: "row-line" },
      verdict,
      ...(reason ? [messages.format("colon"), h("span", { class: "reason" }, reason)] : []),
      ...(isShort ? [" · ", h("span", { class: "file" }, ...file)] : []),
    ),
    ...(isShort ? [] : [h("p", { class: "file" }, ...file)]),
  ];
}

function untilOf({ expiry, certificate, kind }: Report): DocumentFragment | null {
  if (expiry) {
    const message = expiry.state === "expired" ? "row-expired" : "row-expires";
    return messages.formatFragment(message, {
      when: messages.times.fromNow(expiry.secondsLeft),
      date: messages.times.day(expiry.at),
      certainty: expiry.exact ? "exact" : "estimated",
    });
  }
  if (kind !== "certificate" || !certificate) return null;
  return messages.formatFragment("row-certificate", { date: messages.times.day(certificate.notAfter) });
}

function replace(place: HTMLElement, parts: (HTMLElement | null)[]): void {
  place.replaceChildren(...parts.filter((part) => part !== null));
}
