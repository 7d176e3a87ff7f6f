/** The sentences of the panel, in the language that the admin set, else in that of the page. */

import loaders from "messages:report,view,element,extension";
import { preferred } from "../../text/languages.ts";
import { Messages } from "../../text/messages.ts";

export function sentencesFor(element: Element, set: string | null): Promise<Messages> {
  const tags = [set, ...around(element), ...navigator.languages];
  return Messages.load(loaders, preferred(tags));
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
