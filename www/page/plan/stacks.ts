/** A mark for each token. Those that expire about the same day are stacked; of many, the rest is counted. */

import { svg } from "../../view/svg.ts";
import { messages } from "../language.ts";
import type { Mark } from "./mark.ts";
import type { Scale } from "./scale.ts";
import { shape } from "./shape.ts";

export const SLOT = 14;
export const MOST_IN_SLOT = 5;

export function stacks(marks: readonly Mark[], { width, left, xOf, isEarlier }: Scale, axis: number): SVGElement[] {
  const last = Math.max(0, Math.floor((width - left) / SLOT) - 1);
  const slots = new Map<number, Mark[]>();
  for (const mark of marks) {
    const x = isEarlier(mark.at)
      ? left / 2
      : left + (Math.min(last, Math.floor((xOf(mark.at) - left) / SLOT)) + 0.5) * SLOT;
    slots.set(x, [...(slots.get(x) ?? []), mark]);
  }
  return [...slots].flatMap(([x, all]) => {
    const room = all.length > MOST_IN_SLOT ? MOST_IN_SLOT - 1 : MOST_IN_SLOT;
    const shown = all.slice(0, room).map((mark, place) => {
      const drawn = shape(mark.certainty, mark.state, x, axis - SLOT / 2 - 2 - place * SLOT);
      drawn.append(svg("title", {}, words(mark)));
      return drawn;
    });
    const more = all.length - shown.length;
    if (more > 0) {
      const y = axis - 4 - room * SLOT;
      shown.push(svg("text", { class: "more", x, y, "text-anchor": "middle" }, `+${messages.number(more)}`));
    }
    return shown;
  });
}

function words({ at, name, certainty }: Mark): string {
  const values = { name, date: messages.times.day(new Date(at)), certainty: messages.format(`expiry-${certainty}`) };
  return messages.format("timeline-mark", values);
}
