/** The renewal plan: when the tokens expire, as a timeline and as a table in pages. */

import { h } from "../../view/h.ts";
import { byId } from "../dom.ts";
import { messages } from "../language.ts";
import { announce } from "../status.ts";
import { marksOf } from "./marks.ts";
import { type Position, pager, rowsShown } from "./pager.ts";
import { type Order, type Row, sorted } from "./rows.ts";
import { table } from "./table.ts";
import { timeline } from "./timeline.ts";

// Ten thousand rows would be more than a page can hold.
const perPage = 100;

const byUrgency: Order = { column: null, descending: false };

const place = byId("plan");

let rows: readonly Row[] = [];
let order = byUrgency;
let page = 0;
let grouped = false;
let parts: ReturnType<typeof made> | null = null;

/** Everything with words in it; made anew when the language changes. */
function made() {
  const organizations = h("input", { type: "checkbox", id: "by-organization" });
  organizations.checked = grouped;
  organizations.addEventListener("change", () => {
    grouped = organizations.checked;
    refresh();
  });
  return {
    language: messages.language,
    timeline: timeline(),
    organizations: h(
      "p",
      { class: "plan-options" },
      organizations,
      h("label", { for: organizations.id }, messages.format("by-organization")),
    ),
    table: table(sortBy),
    note: h("p", { class: "note" }, messages.format("plan-estimated")),
    pager: pager((to) => {
      page = to;
      announce(rowsShown(refresh()));
      parts?.table.element.scrollIntoView({ block: "start" });
    }),
  };
}

export function showPlan(all: readonly Row[]): void {
  if (parts?.language !== messages.language) {
    place.replaceChildren();
    parts = made();
  }
  const { timeline, organizations, table, note, pager } = parts;
  if (!place.hasChildNodes()) place.append(timeline.element, organizations, table.element, note, pager.element);
  rows = all;
  timeline.show(marksOf(rows));
  note.hidden = rows.every(({ report }) => report.expiry?.exact !== false);
  refresh();
}

/** As at the beginning, for the next files. */
export function resetPlan(): void {
  rows = [];
  order = byUrgency;
  page = 0;
}

function sortBy(column: Order["column"]): void {
  order = { column, descending: order.column === column && !order.descending };
  page = 0;
  refresh();
  announce(
    messages.formatFragment("table-sorted", {
      column: messages.format(`column-${column}`),
      direction: order.descending ? "descending" : "ascending",
    }),
  );
}

function refresh(): Position {
  page = Math.min(page, Math.max(0, Math.ceil(rows.length / perPage) - 1));
  const start = page * perPage;
  const position = { page, start, end: Math.min(start + perPage, rows.length), of: rows.length };
  parts?.table.show(sorted(rows, order).slice(start, start + perPage), order, grouped);
  parts?.pager.show(position);
  return position;
}

/** On paper there are no pages to turn. */
addEventListener("beforeprint", () => parts?.table.show(sorted(rows, order), order, grouped));
addEventListener("afterprint", refresh);
