/** The timeline's picture, for a place so many pixels wide. */

import { svg } from "../../view/svg.ts";
import { messages } from "../language.ts";
import { histogram } from "./histogram.ts";
import type { Mark } from "./mark.ts";
import { type Scale, scale } from "./scale.ts";
import { MOST_IN_SLOT, SLOT, stacks } from "./stacks.ts";

// More marks would lie over each other.
export const MOST_MARKS = 200;

const top = 18;
const axis = top + (MOST_IN_SLOT + 1) * SLOT;
const height = axis + 22;

/** A month's name needs so much. */
const label = 44;

export function scaleOf(marks: readonly Mark[], width: number): Scale {
  const now = marks[0]?.now ?? Date.now();
  return scale(now, width, (start) => marks.some(({ at }) => at < start));
}

export function drawing(marks: readonly Mark[], width: number, summary: string): SVGElement {
  const now = marks[0]?.now ?? Date.now();
  const scale = scaleOf(marks, width);
  const today = scale.xOf(now);
  return svg(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": summary },
    svg("rect", { class: "past", x: 0, y: top, width: today, height: axis - top }),
    ...earlier(scale),
    ...months(scale),
    svg("line", { class: "axis", x1: 0, x2: width, y1: axis, y2: axis }),
    svg("line", { class: "today", x1: today, x2: today, y1: top - 4, y2: axis }),
    svg("text", { class: "today", x: today, y: top - 7, "text-anchor": "middle" }, messages.format("timeline-today")),
    ...(marks.length > MOST_MARKS ? histogram(marks, scale, axis, axis - top - 4) : stacks(marks, scale, axis)),
  );
}

/** The place for what expired before the timeline begins. */
function earlier({ left }: Scale): SVGElement[] {
  if (left === 0) return [];
  const words = `◂ ${messages.format("timeline-earlier")}`;
  return [
    svg("line", { class: "month", x1: left, x2: left, y1: top, y2: axis + 5 }),
    svg("text", { class: "earlier", x: left / 2, y: axis + 17, "text-anchor": "middle" }, words),
  ];
}

function months({ start, end, width, left, xOf }: Scale): SVGElement[] {
  const drawn: SVGElement[] = [];
  const first = new Date(start);
  let free = left;
  for (let next = 1; next < 18; next += 1) {
    const month = new Date(first.getFullYear(), first.getMonth() + next, 1);
    const x = xOf(month.getTime());
    if (month.getTime() > end || x > width - SLOT) break;
    drawn.push(svg("line", { class: "month", x1: x, x2: x, y1: axis, y2: axis + 5 }));
    if (x < free || x > width - label) continue;
    free = x + label;
    const year = month.getMonth() === 0 ? ` ${month.getFullYear()}` : "";
    drawn.push(svg("text", { x: x + 3, y: axis + 17 }, messages.times.month(month) + year));
    if (year) free += label / 2;
  }
  return drawn;
}
