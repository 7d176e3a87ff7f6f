/** What is said beside an offer to give a token back as Apple writes it. */

import type { Kind } from "../core/index.ts";
import type { Messages } from "../text/messages.ts";
import { h } from "./h.ts";

/** What it does, and what it cannot know; before that, where nothing shows that the token is Apple's, this. */
export function cleanNote(kind: Kind, messages: Messages, needsConfirmation = false): HTMLElement {
  const confirmation = needsConfirmation ? `${messages.format("clean-confirm-note")} ` : "";
  return h("p", {}, confirmation, messages.format("clean-note", { kind }));
}
