/** What belongs to this file among the others, with a way to their cards. */

import { h, hostile } from "../view/h.ts";
import { icon } from "../view/icons.ts";
import type { Join } from "./joins.ts";
import { speech } from "./language.ts";

export function joined(joins: Join[]): HTMLElement | null {
  return joins.length > 0 ? h("ul", { class: "joined" }, ...joins.map(item)) : null;
}

function item({ message, values, to, more }: Join): HTMLElement {
  const links = to.map(({ id, name }) => h("li", {}, h("a", { href: `#${id}` }, hostile(name))));
  if (more > 0) links.push(h("li", {}, speech.sentence("joined-more", { count: more })));
  const note = `${message}-note`;
  return h(
    "li",
    {},
    icon(links.length > 0 ? "joined" : "note"),
    h("p", {}, speech.sentence(message, values)),
    links.length > 0 ? h("ul", {}, ...links) : null,
    speech.has(note) ? h("p", { class: "note" }, speech.text(note)) : null,
  );
}
