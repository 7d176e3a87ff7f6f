/** A menu's label as the portal shows it: in the reader's language where that is known, else in English. */

import type { Label } from "../core/menus.ts";
import type { Language } from "../text/languages.ts";
import { h } from "./h.ts";

export function labelOf(label: Label, language: Language): string {
  return label[language] ?? label.en;
}

/** The same, marked where it is of another language than what stands around it. */
export function labelElement(label: Label, language: Language): HTMLElement {
  return label[language] === null ? h("span", { lang: "en" }, label.en) : h("span", {}, labelOf(label, language));
}

/** What it was called before, which is known in English only: of no use beside another language's label. */
export function olderLabelElement(label: Label, language: Language): HTMLElement | null {
  const { en, older } = label;
  return older !== null && labelOf(label, language) === en ? h("span", { lang: "en" }, older) : null;
}
