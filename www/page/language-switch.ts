/** The button that names the other language. The choice is kept in the address alone, where it can be. */

import { LANGUAGES, type Language } from "../text/languages.ts";
import { byId } from "./dom.ts";
import { speak, speech } from "./language.ts";
import { announce, clearAnnouncement } from "./status.ts";

const names: Record<Language, string> = { en: "English", de: "Deutsch" };

const button = byId("language");

/** `sayAgain` is for everything that scripts have said. */
export function offerLanguages(sayAgain: () => void): void {
  button.addEventListener("click", () => {
    const language = other();
    speak(language);
    name();
    clearAnnouncement();
    sayAgain();
    remember(language);
    announce(speech.sentence("announce-language"));
  });
  name();
}

function other(): Language {
  return LANGUAGES.find((language) => language !== speech.language) ?? speech.language;
}

function name(): void {
  button.lang = other();
  button.textContent = names[other()];
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
