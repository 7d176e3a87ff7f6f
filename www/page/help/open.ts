/** A card's way to the help: opens it, and takes the focus along, which a link alone does not. */

import type { Kind, Report } from "../../core/index.ts";
import { h } from "../../view/h.ts";
import { byId } from "../dom.ts";
import { speech } from "../language.ts";

const topics: Partial<Record<Kind, string[]>> = {
  "dep-token": ["help-dep"],
  "dep-token-plaintext": ["help-dep"],
  certificate: ["help-dep"],
  "encrypted-message": ["help-dep"],
  "vpp-token": ["help-vpp"],
  "vpp-token-plaintext": ["help-vpp"],
};

/** To what helps with this file; where it is neither token, to the help on both, and at last to refusals. */
export function helpLinks({ kind }: Report): HTMLElement {
  const links = [...(topics[kind] ?? ["help-dep", "help-vpp"]), "help-refused"].map((topic) =>
    h("li", {}, link(topic)),
  );
  return h("section", { class: "to-help" }, h("h4", {}, speech.text("help")), h("ul", {}, ...links));
}

function link(topic: string): HTMLElement {
  const element = h("a", { href: `#${topic}` }, speech.text(topic));
  element.addEventListener("click", (event) => {
    event.preventDefault();
    const details = byId<HTMLDetailsElement>(topic);
    details.open = true;
    details.querySelector("summary")?.focus({ preventScroll: true });
    details.scrollIntoView({ block: "start" });
  });
  return element;
}
