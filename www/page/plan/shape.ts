/** A mark on the timeline: exact and estimated expiries differ in form, not in colour alone. */

import { svg } from "../../view/svg.ts";
import type { Mark } from "./mark.ts";

export function shape(certainty: Mark["certainty"], state: Mark["state"], x: number, y: number): SVGElement {
  const attributes = { class: `mark ${certainty} ${state}` };
  return certainty === "exact"
    ? svg("circle", { ...attributes, cx: x, cy: y, r: 5 })
    : svg("path", {
        ...attributes,
        d: `M${x} ${y - 5.5} l5.5 5.5 -5.5 5.5 -5.5 -5.5 Z`,
        "stroke-dasharray": "2.2 1.4",
      });
}
