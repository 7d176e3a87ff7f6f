/** Of very many tokens, how many expire in each week. */

import type { ExpiryState } from "../../core/index.ts";
import { svg } from "../../view/svg.ts";
import { messages } from "../language.ts";
import type { Mark } from "./mark.ts";
import type { Scale } from "./scale.ts";

const week = 7 * 24 * 60 * 60 * 1000;

// Of the states in one week, the gravest is shown.
const states: readonly ExpiryState[] = ["expired", "expiring", "valid"];

/** The marks of each week, by its number; -1 for everything before the timeline begins. */
function weeks(marks: readonly Mark[], { start, end, isEarlier }: Scale): Map<number, Mark[]> {
  const weeks = new Map<number, Mark[]>();
  for (const mark of marks) {
    const index = isEarlier(mark.at) ? -1 : Math.floor((Math.min(mark.at, end - 1) - start) / week);
    const same = weeks.get(index);
    if (same) same.push(mark);
    else weeks.set(index, [mark]);
  }
  return weeks;
}

/** The number of tokens of the highest bar. */
export function highestWeek(marks: readonly Mark[], scale: Scale): number {
  return Math.max(1, ...[...weeks(marks, scale).values()].map(({ length }) => length));
}

/** The bars, of which the highest takes all the room above the axis. */
export function histogram(marks: readonly Mark[], scale: Scale, axis: number, room: number): SVGElement[] {
  const highest = highestWeek(marks, scale);
  const { left, start, xOf } = scale;
  return [...weeks(marks, scale)].map(([index, marks]) => {
    const from = start + index * week;
    const x = index < 0 ? left / 2 - 8 : xOf(from) + 1;
    const width = index < 0 ? 16 : Math.max(2, xOf(from + week) - xOf(from) - 2);
    const height = Math.max(2, (marks.length / highest) * room);
    const state = states.find((state) => marks.some((mark) => mark.state === state)) ?? "valid";
    const title = svg("title", {}, words(index, from, marks.length));
    return svg("rect", { class: `bar ${state}`, x, y: axis - height, width, height }, title);
  });
}

function words(index: number, from: number, count: number): string {
  if (index < 0) return `${messages.format("timeline-earlier")}: ${messages.number(count)}`;
  return messages.format("timeline-week", { date: messages.times.day(new Date(from)), count });
}
