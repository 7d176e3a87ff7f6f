/** The table of one page: a row for each token, which leads to its row among the groups. */

import { MENUS } from "../../core/menus.ts";
import { type Child, h, hostile } from "../../view/h.ts";
import { icon } from "../../view/icons.ts";
import { inlinePath } from "../../view/menu-path.ts";
import { messages } from "../language.ts";
import { nameOf } from "../name.ts";
import { ownerOf } from "../owner.ts";
import { byOrganization } from "./organizations.ts";
import type { Column, Order, Row } from "./rows.ts";

export interface Table {
  readonly element: HTMLElement;
  show(rows: readonly Row[], order: Order, grouped: boolean): void;
}

const columns: readonly Column[] = ["name", "kind", "verdict", "expiry", "left", "destination"];

export function table(sortBy: (column: Column) => void): Table {
  const heads = new Map<Column, HTMLElement>();
  const cells = cellsOf();
  for (const column of columns) {
    const button = h("button", { type: "button" }, messages.format(`column-${column}`), icon("order"));
    button.addEventListener("click", () => sortBy(column));
    heads.set(column, h("th", { scope: "col", role: "columnheader" }, button));
  }
  const caption = h("caption", {});
  const nothing = h("p", { class: "nothing" });
  // Where it is narrow, the rows are blocks; without their roles some browsers would not call them rows then.
  const head = h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, ...heads.values()));
  const whole = h("table", { role: "table" }, caption, head);
  return {
    element: h("div", { class: "table" }, whole, nothing),
    show(rows, order, grouped) {
      for (const [column, head] of heads) {
        head.setAttribute(
          "aria-sort",
          order.column !== column ? "none" : order.descending ? "descending" : "ascending",
        );
      }
      caption.replaceChildren(messages.format(order.column === null ? "table-by-urgency" : "table"));
      nothing.replaceChildren(...(rows.length === 0 ? [messages.format("table-empty")] : []));
      const focused = document.activeElement;
      const link = focused && whole.contains(focused) ? focused.getAttribute("href") : null;
      const bodies = grouped ? byOrganization(rows).map(([name, rows]) => body(rows, name)) : [body(rows)];
      whole.replaceChildren(caption, head, ...bodies);
      if (link) whole.querySelector<HTMLElement>(`a[href="${link}"]`)?.focus();
    },
  };

  function body(rows: readonly Row[], organization?: string | null): HTMLElement {
    const title = organization === undefined ? [] : [groupRow(organization)];
    return h("tbody", { role: "rowgroup" }, ...title, ...rows.map((row) => rowElement(row, cells)));
  }
}

function groupRow(organization: string | null): HTMLElement {
  const name = organization === null ? messages.format("no-organization") : hostile(organization);
  const attributes = { scope: "rowgroup", colspan: String(columns.length), role: "rowheader", class: "organization" };
  return h("tr", { role: "row" }, h("th", attributes, name));
}

function rowElement(row: Row, cells: (row: Row) => HTMLElement[]): HTMLElement {
  const { kind, verdict } = row.report;
  return h("tr", { role: "row", "data-kind": kind, "data-verdict": verdict }, ...cells(row));
}

/** Makes the cells of rows. What is the same in every row is formatted once. */
function cellsOf(): (row: Row) => HTMLElement[] {
  const formatted = (names: readonly string[], message: string) =>
    new Map(names.map((name) => [name, messages.format(`${message}-${name}`)]));
  const verdicts = formatted(["ready", "check", "reject"], "verdict");
  const estimated = messages.format("expiry-estimated");
  const labels = formatted(columns, "column");
  const content: Record<Column, (row: Row) => Child[]> = {
    name: ({ entry, report, name }) => [
      h("a", { href: `#${entry.id}` }, hostile(name)),
      ownerOf(report).length > 0 ? h("small", {}, hostile(nameOf(report))) : null,
    ],
    kind: ({ kind }) => [kind],
    verdict: ({ report: { verdict } }) => [
      h("span", { class: "row-verdict" }, icon(verdict), verdicts.get(verdict) ?? verdict),
    ],
    expiry: ({ report: { expiry } }) => {
      if (!expiry) return none();
      const time = h("time", { datetime: expiry.at }, messages.times.day(expiry.at));
      return [time, expiry.exact ? null : h("small", {}, estimated)];
    },
    left: ({ report: { expiry } }) => {
      if (!expiry) return none();
      const left =
        expiry.state === "expired"
          ? messages.format("left-expired", { when: messages.times.fromNow(expiry.secondsLeft) })
          : messages.times.span(expiry.secondsLeft);
      return [h("span", { class: `left ${expiry.state}` }, left)];
    },
    destination: ({ report: { destination, verdict } }) => {
      const path = MENUS[destination.id].path.slice(-2);
      return path.length > 0 && verdict !== "reject" ? [inlinePath(path, messages)] : none();
    },
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
