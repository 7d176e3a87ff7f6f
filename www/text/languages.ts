/** The languages that every sentence exists in. */

export const LANGUAGES = ["en", "de"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a tag such as `de-AT`, if it is one of ours. */
export function languageOf(tag: string | null | undefined): Language | null {
  const primary = tag?.split("-")[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/** The first of the wanted languages that there is; English where there is none. */
export function preferred(tags: readonly (string | null | undefined)[]): Language {
  return tags.map(languageOf).find((language) => language !== null) ?? "en";
}
