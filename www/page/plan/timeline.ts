/**
 * When the tokens expire, drawn: the last months, today, and the year ahead. An exact expiry is a filled circle, an
 * estimated one a hollow, dashed diamond; of very many, each week is a bar. The table below it lists them all.
 */

import { h } from "../../view/h.ts";
import { svg } from "../../view/svg.ts";
import { messages } from "../language.ts";
import { drawing, MOST_MARKS, scaleOf } from "./drawing.ts";
import { highestWeek } from "./histogram.ts";
import type { Mark } from "./mark.ts";
import { countMarks } from "./marks.ts";
import { shape } from "./shape.ts";

export interface Timeline {
  readonly element: HTMLElement;
  show(marks: readonly Mark[]): void;
}

export function timeline(): Timeline {
  const place = h("div", { class: "timeline-picture" });
  const legend = h("p", { class: "legend", "aria-hidden": "true" });
  const element = h("section", { class: "timeline", "aria-label": messages.format("timeline") }, place, legend);
  let marks: readonly Mark[] = [];
  const draw = () => {
    const width = Math.floor(place.clientWidth);
    if (width === 0) return;
    place.replaceChildren(drawing(marks, width, messages.format("timeline-summary", { ...countMarks(marks) })));
    legend.replaceChildren(...(marks.length > MOST_MARKS ? weeks(marks, width) : certainties()));
  };
  new ResizeObserver(draw).observe(place);
  return {
    element,
    show(all) {
      marks = all;
      element.hidden = marks.length === 0;
      draw();
    },
  };
}

function weeks(marks: readonly Mark[], width: number): Node[] {
  return [messages.formatFragment("timeline-weeks", { count: highestWeek(marks, scaleOf(marks, width)) })];
}

function certainties(): HTMLElement[] {
  return (["exact", "estimated"] as const).map((certainty) =>
    h("span", {}, sample(certainty), messages.format(`expiry-${certainty}`)),
  );
}

function sample(certainty: Mark["certainty"]): SVGElement {
  return svg("svg", { class: "sample", viewBox: "0 0 14 14" }, shape(certainty, "valid", 7, 7));
}
