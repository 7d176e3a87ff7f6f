/** The extension's own pages, in the language that is set, else in that of the browser. */

import loaders from "messages:extension";
import { preferred } from "../text/languages.ts";
import { Messages } from "../text/messages.ts";
import { readSettings } from "./settings.ts";

/** Says everything that has a message in the page's HTML. */
export async function speak(): Promise<Messages> {
  const { language: set } = await readSettings();
  const language = preferred([set, ...navigator.languages]);
  const messages = await Messages.load(loaders, language);
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>("[data-l10n]")) {
    element.textContent = messages.format(element.dataset.l10n ?? "");
  }
  return messages;
}
