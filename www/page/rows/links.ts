/** Links to rows: the row is shown, the focus goes along, and going back brings it back. */

import { reveal } from "./groups.ts";

interface Origin {
  readonly link: HTMLAnchorElement;
  readonly goBack: () => void;
}

const origins: Origin[] = [];

/** `show` brings the rows into view, and answers how to go back to what was in view before. */
export function listenForLinks(show: () => () => void): void {
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href^='#result-']") : null;
    if (!link) return;
    const goBack = show();
    const article = reveal(link.hash.slice(1));
    if (!article) return;
    origins.push({ link, goBack });
    // The address leads there; the focus goes along.
    article.focus({ preventScroll: true });
  });
  addEventListener("popstate", () => {
    if (location.hash.startsWith("#result-")) return;
    const origin = origins.shift();
    origins.length = 0;
    if (!origin) return;
    origin.goBack();
    const { link } = origin;
    const now = link.isConnected ? link : document.querySelector<HTMLAnchorElement>(`a[href="${link.hash}"]`);
    now?.focus();
  });
}
