/** Who has sent a message. */

import { api, type Sender } from "../api.ts";

/** Whether it is a content script of this extension, in a tab. */
export function isContentScript(sender: Sender | undefined): sender is Sender {
  if (sender?.id !== api.runtime.id || sender.tab?.id === undefined) return false;
  return !(sender.url ?? "").startsWith(api.runtime.getURL(""));
}

/** The origin of the frame that a content script runs in; Firefox names the address alone. */
export function originOfSender({ origin, url }: Sender): string | null {
  return originIn(origin) ?? originIn(url);
}

function originIn(address: string | undefined): string | null {
  if (!address || !/^https?:/.test(address)) return null;
  return new URL(address).origin;
}
