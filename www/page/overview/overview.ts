/** All results at a glance, from two on: a timeline, filters with counts, a table in pages. */

import { h } from "../../view/h.ts";
import { byId } from "../dom.ts";
import { speech } from "../language.ts";
import { announce } from "../status.ts";
import { filters } from "./filters.ts";
import { type Position, pager, rowsShown } from "./pager.ts";
import { filtered, type Order, type Row, sorted } from "./rows.ts";
import { table } from "./table.ts";
import { timeline } from "./timeline.ts";

// Ten thousand rows would be more than a page can hold.
const perPage = 100;

const place = byId("overview");

let rows: Row[] = [];
let order: Order = { column: null, descending: false };
let page = 0;
let parts = made();

/** Everything that speaks; made anew when the language changes. */
function made() {
  const turn = (to: number): void => {
    page = to;
    announce(rowsShown(refresh()));
  };
  return {
    language: speech.language,
    timeline: timeline(),
    filters: filters(() => turn(0)),
    table: table((column) => {
      order = { column, descending: order.column === column && !order.descending };
      turn(0);
    }),
    pager: pager((to) => {
      turn(to);
      parts.table.element.scrollIntoView({ block: "start" });
    }),
  };
}

export function showOverview(all: Row[]): void {
  place.hidden = all.length < 2;
  if (place.hidden) {
    rows = [];
    order = { column: null, descending: false };
    page = 0;
    parts.filters.reset();
    return;
  }
  if (parts.language !== speech.language) {
    place.replaceChildren();
    parts = made();
  }
  const { timeline, filters, table, pager } = parts;
  if (!place.hasChildNodes()) {
    place.append(
      h("h3", {}, speech.text("overview")),
      ...[timeline, filters, table, pager].map(({ element }) => element),
    );
  }
  rows = all;
  timeline.show(rows);
  filters.show(rows);
  refresh();
}

function refresh(): Position {
  const chosen = wanted();
  page = Math.min(page, Math.max(0, Math.ceil(chosen.length / perPage) - 1));
  const start = page * perPage;
  parts.table.show(chosen.slice(start, start + perPage), order);
  const position = { page, start, end: Math.min(start + perPage, chosen.length), of: chosen.length };
  parts.pager.show(position);
  return position;
}

function wanted(): Row[] {
  return sorted(filtered(rows, parts.filters.value()), order);
}

/** On paper there are no pages to turn. */
addEventListener("beforeprint", () => parts.table.show(wanted(), order));
addEventListener("afterprint", refresh);
