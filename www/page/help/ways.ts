/** What the help shows from the menu data: the paths through Apple's portals, and the guides. */

import { DOWNLOADS, type DownloadId, MENUS } from "../../core/menus.ts";
import { textIn } from "../../text/languages.ts";
import type { Messages } from "../../text/messages.ts";
import { h } from "../../view/h.ts";
import { labelWithOlder } from "../../view/label.ts";

/** Writes the paths and the addresses again in the reader's language, where they are known in it. */
export function sayWays(messages: Messages): void {
  for (const list of document.querySelectorAll<HTMLElement>("[data-way]")) {
    const { path, steps } = DOWNLOADS[list.dataset.way as DownloadId];
    list.replaceChildren(...[...path, ...steps].map((label) => h("li", {}, ...labelWithOlder(label, messages))));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-guide]")) {
    const { page } = guide(link.dataset.guide ?? "");
    if (!page) continue;
    link.href = textIn(page.address, messages.language);
    link.hreflang = page.address[messages.language] === undefined ? "en" : messages.language;
  }
}

function guide(id: string) {
  return { ...MENUS, ...DOWNLOADS }[id as keyof typeof MENUS | DownloadId];
}
