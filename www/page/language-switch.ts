/** The list of languages. The choice is kept in the address alone, where it can be. */

import type { Language } from "../text/languages.ts";
import { byId } from "./dom.ts";
import { messages, speak } from "./language.ts";
import { announce, clearAnnouncement, notify } from "./status.ts";

// The build has written the options.
const select = byId<HTMLSelectElement>("language");

/** `sayAgain` is for everything that scripts have said. */
export function offerLanguages(sayAgain: () => void): void {
  select.value = messages.language;
  select.addEventListener("change", () => void change(select.value, sayAgain));
}

async function change(language: Language, sayAgain: () => void): Promise<void> {
  try {
    if (!(await speak(language))) return;
  } catch {
    notify(() => messages.formatFragment("notice-language"));
    select.value = messages.language;
    return;
  }
  clearAnnouncement();
  sayAgain();
  remember(language);
  announce(messages.formatFragment("announce-language"));
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
