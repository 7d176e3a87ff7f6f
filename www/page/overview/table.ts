/** The table of one page: a row for each result, which leads to its card. */

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

const columns: readonly Column[] = ["name", "kind", "verdict", "expiry", "left", "destination"];

export function table(sortBy: (column: Column) => void): Table {
  const heads = new Map<Column, HTMLElement>();
  const cells = cellsOf();
  for (const column of columns) {
    const button = h("button", { type: "button" }, speech.text(`column-${column}`), icon("order"));
    button.addEventListener("click", () => sortBy(column));
    heads.set(column, h("th", { scope: "col", role: "columnheader" }, button));
  }
  const caption = h("caption", {});
  const body = h("tbody", { role: "rowgroup" });
  const nothing = h("p", { class: "nothing" });
  // Where it is narrow, the rows are blocks; some browsers forget then what they are.
  const head = h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, ...heads.values()));
  const whole = h("table", { role: "table" }, caption, head, body);
  return {
    element: h("div", { class: "table" }, whole, nothing),
    show(rows, order) {
      for (const [column, head] of heads) {
        head.setAttribute(
          "aria-sort",
          order.column !== column ? "none" : order.descending ? "descending" : "ascending",
        );
      }
      caption.replaceChildren(speech.text(order.column === null ? "table-by-urgency" : "table"));
      nothing.replaceChildren(...(rows.length === 0 ? [speech.text("table-empty")] : []));
      const focused = document.activeElement;
      const link = focused && body.contains(focused) ? focused.getAttribute("href") : null;
      body.replaceChildren(...rows.map((row) => rowElement(row, cells)));
      if (link) body.querySelector<HTMLElement>(`a[href="${link}"]`)?.focus();
    },
  };
}

function rowElement(row: Row, cells: (row: Row) => HTMLElement[]): HTMLElement {
  const { kind, verdict } = row.report;
  return h("tr", { role: "row", "data-kind": kind, "data-verdict": verdict }, ...cells(row));
}

/** Makes the cells of rows. What is the same in every row is said once: sentences take their time. */
function cellsOf(): (row: Row) => HTMLElement[] {
  const said = (names: readonly string[], message: string) =>
    new Map(names.map((name) => [name, speech.text(`${message}-${name}`)]));
  const verdicts = said(["ready", "check", "reject"], "verdict");
  const certainties = said(["exact", "estimated"], "expiry");
  const labels = said(columns, "column");
  const content: Record<Column, (row: Row) => Child[]> = {
    name: ({ entry, report, name }) => [
      h("a", { href: `#${entry.id}` }, hostile(name)),
      whose(report).length > 0 ? h("small", {}, hostile(nameOf(report))) : null,
    ],
    kind: ({ kind }) => [kind],
    verdict: ({ report: { verdict } }) => [
      h("span", { class: "row-verdict" }, icon(verdict), verdicts.get(verdict) ?? verdict),
    ],
    expiry: ({ report: { expiry } }) => {
      if (!expiry) return none();
      const certainty = expiry.exact ? "exact" : "estimated";
      return [
        h("time", { datetime: expiry.at }, speech.times.day(expiry.at)),
        h("small", { class: certainty }, certainties.get(certainty) ?? certainty),
      ];
    },
    left: ({ report: { expiry } }) =>
      expiry ? [h("span", { class: `left ${expiry.state}` }, speech.times.fromNow(expiry.secondsLeft))] : none(),
    destination: ({ destination }) => (destination ? [destination] : none()),
  };
  return (row) =>
    columns.map((column) => {
      const attributes = { class: `column-${column}`, "data-label": labels.get(column) ?? column };
      return column === "name"
        ? h("th", { scope: "row", role: "rowheader", ...attributes }, ...content[column](row))
        : h("td", { role: "cell", ...attributes }, ...content[column](row));
    });
}

function none(): Child[] {
  return [h("span", { class: "unknown" }, "–")];
}
