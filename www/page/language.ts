/** The language of the page: that of the address, else of the browser, else English. Nothing else keeps it. */

import loaders from "messages:report,view,page,overview,export,help,key";
import { type Language, preferred } from "../text/languages.ts";
import { Messages } from "../text/messages.ts";
import { sayWays } from "./help/ways.ts";

/** The messages in the language of the page, once it is `spoken`. */
export let messages: Messages;

const asked = new URLSearchParams(location.search).get("lang");

/** Resolves once the page is in a language: English, where its own could not be loaded. */
export const spoken: Promise<boolean> = speak(preferred([asked, ...navigator.languages])).catch(() => speak("en"));

let latest: Language;

/**
 * Says everything that `index.html` says in this language. What scripts have said, they say again.
 *
 * Resolves to whether it is the one that was asked for last. Rejects where it cannot be loaded: all stays as it is.
 */
export async function speak(language: Language): Promise<boolean> {
  latest = language;
  const loaded = await Messages.load(loaders, language);
  if (language !== latest) return false;
  messages = loaded;
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>("[data-l10n]")) {
    element.textContent = messages.format(element.dataset.l10n ?? "");
  }
  sayWays(messages);
  document.documentElement.classList.add("spoken");
  return true;
}
