/** The list of languages. The choice is kept in the address alone, where it can be. */

import type { Language } from "../text/languages.ts";
import { byId } from "./dom.ts";
import { messages, speak } from "./language.ts";
import { announce, clearAnnouncement } from "./status.ts";

// The build has written the options.
const select = byId<HTMLSelectElement>("language");

/** `sayAgain` is for everything that scripts have said. */
export function offerLanguages(sayAgain: () => void): void {
  select.value = messages.language;
  select.addEventListener("change", () => {
    speak(select.value);
    clearAnnouncement();
    sayAgain();
    remember(select.value);
    announce(messages.formatFragment("announce-language"));
  });
}

function remember(language: Language): void {
  const address = new URL(location.href);
  address.searchParams.set("lang", language);
  try {
    history.replaceState(null, "", address);
  } catch {
    // Some browsers let a file from disk keep no other address.
  }
}
