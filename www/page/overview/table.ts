/** The table of one page: a row for each result, which leads to its card. */

import type { Expiry } from "../../core/index.ts";
import { type Child, h, hostile } from "../../view/h.ts";
import { icon } from "../../view/icons.ts";
import { speech } from "../language.ts";
import { nameOf } from "../name.ts";
import { whose } from "../whose.ts";
import type { Column, Order, Row } from "./rows.ts";

export interface Table {
  readonly element: HTMLElement;
  show(rows: readonly Row[], order: Order): void;
}

const columns: Record<Column, (row: Row) => Child[]> = {
  name: ({ entry, report, name }) => [
    h("a", { href: `#${entry.id}` }, hostile(name)),
    whose(report).length > 0 ? h("small", {}, hostile(nameOf(report))) : null,
  ],
  kind: ({ kind }) => [kind],
  verdict: ({ report: { verdict } }) => [
    h("span", { class: "row-verdict" }, icon(verdict), speech.text(`verdict-${verdict}`)),
  ],
  expiry: ({ report: { expiry } }) => (expiry ? date(expiry) : none()),
  left: ({ report: { expiry } }) =>
    expiry ? [h("span", { class: `left ${expiry.state}` }, speech.times.fromNow(expiry.secondsLeft))] : none(),
  destination: ({ destination }) => (destination ? [destination] : none()),
};

export function table(sortBy: (column: Column) => void): Table {
  const heads = new Map<Column, HTMLElement>();
  for (const column of Object.keys(columns) as Column[]) {
    const button = h("button", { type: "button" }, speech.text(`column-${column}`), icon("order"));
    button.addEventListener("click", () => sortBy(column));
    heads.set(column, h("th", { scope: "col" }, button));
  }
  const caption = h("caption", {});
  const body = h("tbody", {});
  const nothing = h("p", { class: "nothing", role: "status" });
  const whole = h("table", {}, caption, h("thead", {}, h("tr", {}, ...heads.values())), body);
  return {
    element: h("div", { class: "table" }, whole, nothing),
    show(rows, order) {
      for (const [column, head] of heads) {
        head.setAttribute("aria-sort", order.column !== column ? "none" : order.descending ? "descending" : "ascending");
      }
      caption.replaceChildren(speech.text(order.column === null ? "table-by-urgency" : "table"));
      nothing.replaceChildren(...(rows.length === 0 ? [speech.text("table-empty")] : []));
      const focused = document.activeElement;
      const link = focused && body.contains(focused) ? focused.getAttribute("href") : null;
      body.replaceChildren(...rows.map(rowElement));
      if (link) body.querySelector<HTMLElement>(`a[href="${link}"]`)?.focus();
    },
  };
}

function rowElement(row: Row): HTMLElement {
  const { kind, verdict } = row.report;
  const cells = Object.entries(columns).map(([column, content]) => {
    const attributes = { class: `column-${column}`, "data-label": speech.text(`column-${column}`) };
    const children = content(row);
    return column === "name"
      ? h("th", { scope: "row", ...attributes }, ...children)
      : h("td", attributes, ...children);
  });
  return h("tr", { "data-kind": kind, "data-verdict": verdict }, ...cells);
}

function date({ at, exact }: Expiry): Child[] {
  const certainty = exact ? "exact" : "estimated";
  return [
    h("time", { datetime: at }, speech.times.day(at)),
    h("small", { class: certainty }, speech.text(`expiry-${certainty}`)),
  ];
}

function none(): Child[] {
  return [h("span", { class: "unknown" }, "–")];
}
