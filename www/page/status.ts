/** Announcements for screen readers, and notices for everyone when something went wrong. */

import { h } from "../view/h.ts";
import { byId } from "./dom.ts";

const status = byId("status");
const notices = byId("notices");

let pending: DocumentFragment[] = [];

/** For screen readers; the same is visible elsewhere. What comes of one action is said in one go. */
export function announce(words: DocumentFragment): void {
  if (pending.push(words) > 1) return;
  setTimeout(() => {
    // New elements each time: the same sentence said twice would otherwise go unheard.
    status.replaceChildren(...pending.map((sentence) => h("p", {}, sentence)));
    pending = [];
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
