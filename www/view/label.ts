/** A menu's label as the portal shows it: in the reader's language where that is known, else in English. */

import type { Label } from "../core/menus.ts";
import type { Language } from "../text/languages.ts";
import { h } from "./h.ts";

export function labelOf(label: Label, language: Language): string {
  return label[language] ?? label.en;
}

/** The same, marked where it is in another language than its surroundings, and where it is no label but a description. */
export function labelElement(label: Label, language: Language): HTMLElement {
  const attributes: Record<string, string> = isDescription(label) ? { class: "description" } : {};
  if (label[language] === null) attributes.lang = "en";
  return h("span", attributes, labelOf(label, language));
}

/** Labels of the portal begin with a capital; what we describe does not. */
function isDescription({ en }: Label): boolean {
  return /^\p{Ll}/u.test(en);
}

/**
 * The earlier label, which is known in English only: of no use beside another language's label, nor where only
 * its capitals differ.
 */
export function olderLabelElement(label: Label, language: Language): HTMLElement | null {
  const { en, older } = label;
  if (older === null || labelOf(label, language) !== en) return null;
  return older.toLowerCase() === en.toLowerCase() ? null : h("span", { lang: "en" }, older);
}
