/** Pictures drawn from paths; decoration only, there are words beside each. */

import { svg } from "./svg.ts";

const paths = {
  ready: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.4 14.6-4.3-4.3 1.5-1.5 2.8 2.8 5.9-5.9 1.5 1.5-7.4 7.4Z",
  check: "M12 2.2 1 21.4h22L12 2.2Zm-1.1 6.9h2.2v6.2h-2.2V9.1Zm0 7.7h2.2V19h-2.2v-2.2Z",
  reject:
    "M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9L7.9 2Zm.2 4.7L6.7 8.1l3.9 3.9-3.9 3.9 1.4 1.4 3.9-3.9 3.9 3.9 1.4-1.4-3.9-3.9 3.9-3.9-1.4-1.4-3.9 3.9-3.9-3.9Z",
  note: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.1 5h2.2v2.2h-2.2V7Zm0 4h2.2v6h-2.2v-6Z",
  related:
    "M10 7H7a5 5 0 0 0 0 10h3v-2.2H7a2.8 2.8 0 0 1 0-5.6h3V7Zm4 0v2.2h3a2.8 2.8 0 0 1 0 5.6h-3V17h3a5 5 0 0 0 0-10h-3Zm-6.2 3.9v2.2h8.4v-2.2H7.8Z",
  order: "M12 3 6 10h12l-6-7Zm0 18 6-7H6l6 7Z",
  unfold: "M12 16.5 4.5 9l1.6-1.6 5.9 5.9 5.9-5.9L19.5 9 12 16.5Z",
  remove: "m6.2 4.8 5.8 5.8 5.8-5.8 1.4 1.4-5.8 5.8 5.8 5.8-1.4 1.4-5.8-5.8-5.8 5.8-1.4-1.4 5.8-5.8-5.8-5.8 1.4-1.4Z",
};

export type Icon = keyof typeof paths;

export function icon(name: Icon): SVGElement {
  const attributes = { class: `icon icon-${name}`, viewBox: "0 0 24 24", "aria-hidden": "true" };
  return svg("svg", attributes, svg("path", { d: paths[name] }));
}
