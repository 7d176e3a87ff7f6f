/** Tells all content scripts that settings or grants have changed; they ask for what concerns them. */

import { api } from "../api.ts";
import type { Notice } from "../protocol.ts";

export async function tellTabs(): Promise<void> {
  const notice: Notice = { type: "settings-changed" };
  const tabs = await api.tabs.query({});
  // Most tabs have no content script, and answer with an error.
  await Promise.all(tabs.map(({ id }) => id !== undefined && api.tabs.sendMessage(id, notice).catch(() => {})));
}
