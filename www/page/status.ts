/** What is said aloud, once, and what is shown when something stands in the way. */

import { byId, h } from "./dom.ts";

const status = byId("status");
const notices = byId("notices");

/** For screen readers; the same is visible elsewhere. */
export function announce(words: DocumentFragment): void {
  // A new element each time: the same sentence said twice would otherwise go unheard.
  status.replaceChildren(h("p", {}, words));
}

/** For everyone; stays until the next files come. */
export function notify(words: DocumentFragment): void {
  notices.append(h("p", {}, words));
}

export function clearNotices(): void {
  notices.replaceChildren();
}
