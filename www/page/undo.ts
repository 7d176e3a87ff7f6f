/** Brings back what was put away last. */

import { h } from "../view/h.ts";
import { byId } from "./dom.ts";
import { lastRemoved, undoRemove } from "./entries.ts";
import { messages } from "./language.ts";
import { nameOf } from "./name.ts";
import { announce } from "./status.ts";

const place = byId("undo");

/** Offered until the next change; a private key that was put away is gone. */
export function showUndo(): void {
  const entry = lastRemoved();
  place.hidden = entry === null;
  if (!entry) return;
  const name = nameOf(entry.inspected);
  const button = h("button", { type: "button", class: "quiet" }, messages.format("undo"));
  button.addEventListener("click", () => {
    announce(messages.formatFragment("announce-restored", { name }));
    const restored = undoRemove();
    if (restored) focusRow(restored.id);
  });
  place.replaceChildren(h("p", {}, messages.formatFragment("removed", { name })), button);
}

/** Its row is there as soon as it was related to the others. */
function focusRow(id: string): void {
  const observer = new MutationObserver(() => {
    const article = document.getElementById(id);
    if (!article) return;
    observer.disconnect();
    article.focus();
  });
  observer.observe(byId("results"), { childList: true, subtree: true });
}
