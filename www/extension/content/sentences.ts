/** The sentences of the panel, in the language that the admin set, else in that of the page. */

import fluentFiles from "messages:report,view,element,extension";
import { preferred } from "../../text/languages.ts";
import { Messages } from "../../text/messages.ts";

const byLanguage = new Map<string, Messages>();

export function sentencesFor(element: Element, set: string | null): Messages {
  const tags = [set, ...around(element), ...navigator.languages];
  const language = preferred(tags);
  const known = byLanguage.get(language);
  if (known) return known;
  const messages = new Messages(language, fluentFiles[language] ?? []);
  byLanguage.set(language, messages);
  return messages;
}

/** The `lang` attributes from the inside out, through shadow trees and frames of the same origin. */
function around(element: Element): (string | null)[] {
  const own = element.closest("[lang]");
  if (own) return [own.getAttribute("lang")];
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return around(root.host);
  try {
    const frame = element.ownerDocument.defaultView?.frameElement;
    return frame ? around(frame) : [];
  } catch {
    return [];
  }
}
