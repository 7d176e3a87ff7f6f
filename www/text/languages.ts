/** The languages that every message exists in: those of `locales/languages.json`, English first. */

import list from "../../locales/languages.json";

/** A BCP 47 tag of the list. */
export type Language = string;

export const LANGUAGES: readonly Language[] = list.map(({ tag }) => tag);

/** The language of a tag such as `de-AT`, if it is in the list. */
export function languageOf(tag: string | null | undefined): Language | null {
  const primary = tag?.split(/[-_]/)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/** The first of the wanted languages that is in the list; English where there is none. */
export function preferred(tags: readonly (string | null | undefined)[]): Language {
  return tags.map(languageOf).find((language) => language !== null) ?? "en";
}

/** A text in the reader's language where it is known, else in English. */
export function textIn(texts: Texts, language: Language): string {
  return texts[language] ?? texts.en;
}

/** One text by language, as the menu data has it. */
export interface Texts {
  readonly en: string;
  readonly [tag: string]: string | undefined;
}
