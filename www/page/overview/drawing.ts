/** The timeline's picture for a place so many pixels wide. */

import type { ExpiryState } from "../../core/index.ts";
import { svg } from "../../view/svg.ts";
import { speech } from "../language.ts";
import { shape } from "./shape.ts";

export interface Mark {
  /** When it expires, and the moment that it is judged by; in milliseconds since 1970. */
  readonly at: number;
  readonly now: number;
  readonly secondsLeft: number;
  readonly name: string;
  readonly certainty: "exact" | "estimated";
  readonly state: ExpiryState;
}

const day = 24 * 60 * 60 * 1000;
const before = 92 * day;
// Apple's tokens last a year; one that was made today still stands inside.
const after = 368 * day;

const slot = 14;
const mostInSlot = 5;
const top = 18;
const axis = top + (mostInSlot + 1) * slot;
const height = axis + 22;

/** A month's name needs so much. */
const label = 44;

export function drawing(marks: readonly Mark[], width: number, summary: string): SVGElement {
  const now = marks[0]?.now ?? Date.now();
  const xOf = (at: number) =>
    Math.min(width - slot / 2, Math.max(slot / 2, ((at - now + before) / (before + after)) * width));
  const today = xOf(now);
  return svg(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": summary },
    svg("rect", { class: "past", x: 0, y: top, width: today, height: axis - top }),
    ...months(now, width, xOf),
    svg("line", { class: "axis", x1: 0, x2: width, y1: axis, y2: axis }),
    svg("line", { class: "today", x1: today, x2: today, y1: top - 4, y2: axis }),
    svg("text", { class: "today", x: today, y: top - 7, "text-anchor": "middle" }, speech.text("timeline-today")),
    ...stacks(marks, Math.floor(width / slot), xOf),
  );
}

function months(now: number, width: number, xOf: (at: number) => number): SVGElement[] {
  const drawn: SVGElement[] = [];
  const first = new Date(now - before);
  let free = 0;
  for (let next = 1; next < 18; next += 1) {
    const month = new Date(first.getFullYear(), first.getMonth() + next, 1);
    const x = xOf(month.getTime());
    if (month.getTime() > now + after || x > width - slot) break;
    drawn.push(svg("line", { class: "month", x1: x, x2: x, y1: axis, y2: axis + 5 }));
    if (x < free || x > width - label) continue;
    free = x + label;
    const year = month.getMonth() === 0 ? ` ${month.getFullYear()}` : "";
    drawn.push(svg("text", { x: x + 3, y: axis + 17 }, speech.times.month(month) + year));
    if (year) free += label / 2;
  }
  return drawn;
}

/** Tokens that expire about the same day stand on each other; of many, the rest is counted. */
function stacks(marks: readonly Mark[], count: number, xOf: (at: number) => number): SVGElement[] {
  const slots = new Map<number, Mark[]>();
  for (const mark of marks) {
    const index = Math.min(count - 1, Math.floor(xOf(mark.at) / slot));
    const stack = slots.get(index);
    if (stack) stack.push(mark);
    else slots.set(index, [mark]);
  }
  return [...slots].flatMap(([index, all]) => {
    const x = index * slot + slot / 2;
    const room = all.length > mostInSlot ? mostInSlot - 1 : mostInSlot;
    const shown = all.slice(0, room).map((mark, place) => {
      const drawn = shape(mark.certainty, mark.state, x, axis - slot / 2 - 2 - place * slot);
      drawn.append(svg("title", {}, words(mark)));
      return drawn;
    });
    const more = all.length - shown.length;
    if (more > 0) {
      const y = axis - 4 - room * slot;
      shown.push(svg("text", { class: "more", x, y, "text-anchor": "middle" }, `+${speech.number(more)}`));
    }
    return shown;
  });
}

function words({ at, name, certainty }: Mark): string {
  const values = { name, date: speech.times.day(new Date(at)), certainty: speech.text(`expiry-${certainty}`) };
  return speech.text("timeline-mark", values);
}
