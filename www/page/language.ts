/** The language of the page: that of the address, else of the browser, else English. Nothing else keeps it. */

import fluentFiles from "messages:report,view,page,overview,export,help,key";
import { type Language, preferred } from "../text/languages.ts";
import { Messages } from "../text/messages.ts";
import { sayWays } from "./help/ways.ts";

/** The messages in the language of the page. */
export let messages = new Messages("en", fluentFiles.en ?? []);

const asked = new URLSearchParams(location.search).get("lang");
speak(preferred([asked, ...navigator.languages]));

/** Says everything that `index.html` says in this language. What scripts have said, they say again. */
export function speak(language: Language): void {
  messages = new Messages(language, fluentFiles[language] ?? []);
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>("[data-l10n]")) {
    element.textContent = messages.format(element.dataset.l10n ?? "");
  }
  sayWays(messages);
  document.documentElement.classList.add("spoken");
}
