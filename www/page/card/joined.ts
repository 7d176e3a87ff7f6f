/** What belongs to this file among the others, with a way to their cards. */

import { h } from "../dom.ts";
import { icon } from "../icons.ts";
import type { Join } from "../joins.ts";
import { hasText, hostile, sentence, text } from "../text.ts";

export function joined(joins: Join[]): HTMLElement | null {
  return joins.length > 0 ? h("ul", { class: "joined" }, ...joins.map(item)) : null;
}

function item({ message, values, to }: Join): HTMLElement {
  const links = to.map(({ id, name }) => h("li", {}, h("a", { href: `#${id}` }, hostile(name))));
  const note = `${message}-note`;
  return h(
    "li",
    {},
    icon(links.length > 0 ? "joined" : "note"),
    h("p", {}, sentence(message, values)),
    links.length > 0 ? h("ul", {}, ...links) : null,
    hasText(note) ? h("p", { class: "note" }, text(note)) : null,
  );
}
