/** How much of a token's validity has passed: a bar from its creation to its expiry, with today on it. */

import type { Report } from "../core/index.ts";
import type { Messages } from "../text/messages.ts";
import { h } from "./h.ts";
import { svg } from "./svg.ts";

const lifetime = 365 * 24 * 60 * 60 * 1000;

// The units of the drawing; it is stretched to the width of its place.
const width = 1000;
const height = 12;

export function validity({ expiry, issued, verdict }: Report, messages: Messages): HTMLElement | null {
  if (!expiry) return null;
  const end = Date.parse(expiry.at);
  // A content token does not say when it was made; Apple's last a year.
  const start = issued ? Date.parse(issued.at) : end - lifetime;
  const now = end - expiry.secondsLeft * 1000;
  const passed = Math.min(1, Math.max(0, (now - start) / (end - start || 1)));
  const from = messages.times.day(new Date(start));
  const to = messages.times.day(expiry.at);
  const percent = Math.round(passed * 100);
  const picture = svg(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      preserveAspectRatio: "none",
      role: "img",
      "aria-label": messages.format("validity-bar", { from, to, percent }),
    },
    svg("rect", { class: "whole", width, height }),
    svg("rect", { class: "passed", width: passed * width, height }),
  );
  const today = passed > 0 && passed < 1;
  if (today) picture.append(svg("rect", { class: "today", x: passed * width - 2, width: 4, height }));
  return h(
    "div",
    { class: `validity ${verdict} ${expiry.state} ${expiry.exact ? "exact" : "estimated"}` },
    picture,
    h(
      "p",
      { "aria-hidden": "true" },
      h("span", {}, issued ? from : messages.format("validity-year-before", { from })),
      h("span", {}, expiry.exact ? to : messages.format("validity-estimated", { to })),
    ),
  );
}
