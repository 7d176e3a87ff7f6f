/** A menu's label as the portal shows it: in the reader's language where that is known, else in English. */

import type { Label } from "../core/menus.ts";
import { type Language, textIn } from "../text/languages.ts";
import type { Messages } from "../text/messages.ts";
import { type Child, h } from "./h.ts";

export function labelOf(label: Label, language: Language): string {
  return textIn(label.text, language);
}

/** The same, marked where it is in another language than the text around it, and where it is no label but a description. */
export function labelElement(label: Label, language: Language): HTMLElement {
  const attributes: Record<string, string> = isDescription(label) ? { class: "description" } : {};
  if (label.text[language] === undefined) attributes.lang = "en";
  return h("span", attributes, labelOf(label, language));
}

/** Labels of the portal begin with a capital; what we describe does not. */
function isDescription({ text }: Label): boolean {
  return /^\p{Ll}/u.test(text.en);
}

/**
 * The label with its earlier name, which is known in English only: of no use beside another language's label, nor
 * where only its capitals differ.
 */
export function labelWithOlder(label: Label, messages: Messages): Child[] {
  const { text, older } = label;
  const now = labelElement(label, messages.language);
  if (older === null || labelOf(label, messages.language) !== text.en) return [now];
  if (older.toLowerCase() === text.en.toLowerCase()) return [now];
  return [now, " ", h("small", {}, "(", messages.format("label-older"), " ", h("span", { lang: "en" }, older), ")")];
}
