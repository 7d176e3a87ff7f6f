/** Elements without HTML text: whatever a hostile file says stays text. */

import { visible } from "../text/visible.ts";

export type Child = Node | string | null;

export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A name or other text from a file, by itself. */
export function hostile(value: string): HTMLElement {
  return h("bdi", { class: "hostile" }, visible(value));
}
