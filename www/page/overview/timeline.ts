/**
 * When the tokens expire, drawn: what has passed, today, and the year ahead. An exact expiry is a filled
 * circle, an estimated one a hollow, dashed diamond. To screen readers it is a list.
 */

import { h, hostile } from "../../view/h.ts";
import { svg } from "../../view/svg.ts";
import { speech } from "../language.ts";
import { drawing, type Mark } from "./drawing.ts";
import type { Row } from "./rows.ts";
import { shape } from "./shape.ts";

// A list of more would be one that nobody listens to; all of them are in the table.
const mostListed = 200;

const month = 30 * 24 * 60 * 60;

export interface Timeline {
  readonly element: HTMLElement;
  show(rows: readonly Row[]): void;
}

export function timeline(): Timeline {
  const place = h("div", { class: "timeline-picture" });
  const list = h("ol", { class: "visually-hidden" });
  const legend = h(
    "p",
    { class: "legend", "aria-hidden": "true" },
    ...(["exact", "estimated"] as const).map((certainty) =>
      h("span", {}, sample(certainty), speech.text(`expiry-${certainty}`)),
    ),
  );
  const element = h("section", { class: "timeline", "aria-label": speech.text("timeline") }, place, list, legend);
  let marks: Mark[] = [];
  const draw = () => {
    const width = Math.floor(place.clientWidth);
    if (width > 0) place.replaceChildren(drawing(marks, width, summary(marks)));
  };
  new ResizeObserver(draw).observe(place);
  return {
    element,
    show(rows) {
      marks = rows.flatMap(markOf).sort((a, b) => a.at - b.at);
      element.hidden = marks.length === 0;
      list.replaceChildren(...marks.slice(0, mostListed).map(item), ...rest(marks.length - mostListed));
      draw();
    },
  };
}

function markOf({ report: { expiry }, name, rank }: Row): Mark[] {
  // What was replaced, or is there twice, expires once at most.
  if (!expiry || rank === 5) return [];
  const { exact, state, secondsLeft } = expiry;
  const at = Date.parse(expiry.at);
  return [{ at, now: at - secondsLeft * 1000, name, certainty: exact ? "exact" : "estimated", state, secondsLeft }];
}

function item({ at, certainty, name }: Mark): HTMLElement {
  const date = new Date(at);
  return h(
    "li",
    {},
    h("time", { datetime: date.toISOString() }, speech.times.day(date)),
    " ",
    hostile(name),
    `, ${speech.text(`expiry-${certainty}`)}`,
  );
}

function rest(count: number): HTMLElement[] {
  return count > 0 ? [h("li", {}, speech.sentence("timeline-more", { count }))] : [];
}

function summary(marks: readonly Mark[]): string {
  const count = (is: (left: number) => boolean) => marks.filter(({ secondsLeft }) => is(secondsLeft)).length;
  return speech.text("timeline-summary", {
    past: count((left) => left <= 0),
    soon: count((left) => left > 0 && left <= month),
    later: count((left) => left > month),
  });
}

function sample(certainty: Mark["certainty"]): SVGElement {
  return svg("svg", { class: "sample", viewBox: "0 0 14 14" }, shape(certainty, "valid", 7, 7));
}
