/** Links to the help: they open it and take the focus along, which a link alone does not. */

import type { Kind, Report } from "../../core/index.ts";
import { h } from "../../view/h.ts";
import { messages } from "../language.ts";

const topics: Partial<Record<Kind, string[]>> = {
  "dep-token": ["help-dep"],
  "dep-token-plaintext": ["help-dep"],
  certificate: ["help-dep"],
  "encrypted-message": ["help-dep"],
  "vpp-token": ["help-vpp"],
  "vpp-token-plaintext": ["help-vpp"],
};

/** To the help for this file; where it is neither token, to the help on both; and to refusals. */
export function helpLinks({ kind }: Report): HTMLElement {
  const links = [...(topics[kind] ?? ["help-dep", "help-vpp"]), "help-refused"].map((topic) =>
    h("li", {}, h("a", { href: `#${topic}` }, messages.format(topic))),
  );
  return h("section", { class: "to-help" }, h("h5", {}, messages.format("help")), h("ul", {}, ...links));
}

/** Opens the help that the address names, now and whenever it changes. */
export function listenForHelp(): void {
  addEventListener("hashchange", openNamed);
  // The same link again changes no address.
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href^='#help-']") : null;
    if (link && link.hash === location.hash) openNamed();
  });
  openNamed();
  // Until then, the browser goes to what the address names by itself, and takes the focus away.
  if (document.readyState !== "complete") addEventListener("load", openNamed);
}

function openNamed(): void {
  const { hash } = location;
  if (!/^#help-[\w-]+$/.test(hash)) return;
  const details = document.getElementById(hash.slice(1));
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = true;
  details.querySelector("summary")?.focus({ preventScroll: true });
  details.scrollIntoView({ block: "start" });
}
