/** What is said aloud, once, and what is shown when something stands in the way. */

import { h } from "../view/h.ts";
import { byId } from "./dom.ts";

const status = byId("status");
const notices = byId("notices");

let unsaid: DocumentFragment[] = [];

/** For screen readers; the same is visible elsewhere. What comes of one action is said in one go. */
export function announce(words: DocumentFragment): void {
  if (unsaid.push(words) > 1) return;
  queueMicrotask(() => {
    // New elements each time: the same sentence said twice would otherwise go unheard.
    status.replaceChildren(...unsaid.map((sentence) => h("p", {}, sentence)));
    unsaid = [];
  });
}

/** Nothing of it is left to be read in passing. */
export function clearAnnouncement(): void {
  status.replaceChildren();
}

let shown: (() => DocumentFragment)[] = [];

/** For everyone; stays until the next files come. */
export function notify(words: () => DocumentFragment): void {
  shown.push(words);
  notices.append(h("p", {}, words()));
}

export function clearNotices(): void {
  shown = [];
  notices.replaceChildren();
}

/** The same in another language. */
export function notifyAgain(): void {
  notices.replaceChildren(...shown.map((words) => h("p", {}, words())));
}
