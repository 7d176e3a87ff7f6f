/** What is said beside an offer to give a token back as Apple writes it. */

import type { Kind } from "../core/index.ts";
import type { Messages } from "../text/messages.ts";
import { h } from "./h.ts";

/** What it does, and what it cannot tell. */
export function cleanNote(kind: Kind, messages: Messages): HTMLElement {
  return h("p", {}, messages.format("clean-note", { kind }));
}

export function confirmationNote(messages: Messages): HTMLElement {
  return h("p", {}, messages.format("clean-confirm-note"));
}
