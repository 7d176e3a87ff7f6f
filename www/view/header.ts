/** The stub of the ticket: the verdict with its answer, what the file is, and a button to put it away. */

import type { Report } from "../core/report.ts";
import type { Messages } from "../text/messages.ts";
import { h, hostile } from "./h.ts";
import { icon } from "./icons.ts";

export interface Header {
  readonly report: Report;
  /** How the file is called. */
  readonly name: string;
  readonly answer: Node;
  readonly close: HTMLElement;
  /** What names the card: the elements with the verdict and with the file. */
  readonly ids: { verdict: string; file: string };
}

export function header({ report, name, answer, close, ids }: Header, messages: Messages): HTMLElement {
  return h(
    "header",
    { class: "card-header" },
    h(
      "h3",
      { id: ids.verdict },
      h("span", { class: "verdict" }, icon(report.verdict), messages.format(`verdict-${report.verdict}`)),
      " ",
      h("span", { class: "answer" }, answer),
    ),
    close,
    h(
      "div",
      { class: "what" },
      h("p", { class: "kind" }, messages.format(`kind-${report.kind}`)),
      h("p", { id: ids.file, class: "file" }, hostile(name)),
    ),
  );
}

export function closeButton(label: Node, onClick: () => void): HTMLButtonElement {
  const button = h(
    "button",
    { type: "button", class: "remove" },
    icon("remove"),
    h("span", { class: "visually-hidden" }, label),
  );
  button.addEventListener("click", onClick);
  return button;
}
