/** The files that are related to this one, with links to their rows. */

import { h, hostile } from "../view/h.ts";
import { icon } from "../view/icons.ts";
import { messages } from "./language.ts";
import type { Relation } from "./relations.ts";

export function relationsList(relations: Relation[]): HTMLElement | null {
  return relations.length > 0 ? h("ul", { class: "relations" }, ...relations.map(item)) : null;
}

function item({ message, values, to, more }: Relation): HTMLElement {
  const links = to.map(({ id, name }) => h("li", {}, h("a", { href: `#${id}` }, hostile(name))));
  if (more > 0) links.push(h("li", {}, messages.formatFragment("related-more", { count: more })));
  const note = `${message}-note`;
  return h(
    "li",
    {},
    icon(links.length > 0 ? "related" : "note"),
    h("p", {}, messages.formatFragment(message, values)),
    links.length > 0 ? h("ul", {}, ...links) : null,
    messages.has(note) ? h("p", { class: "note" }, messages.format(note)) : null,
  );
}
