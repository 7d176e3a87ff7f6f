/** The tab that the popup was opened over. */

import { api, type Tab } from "../api.ts";

/** With `?tab=` in the popup's address, if it is in a tab of its own, another one. */
export async function portalTab(): Promise<Tab | null> {
  const named = new URLSearchParams(location.search).get("tab");
  const tabs = await api.tabs.query(named ? {} : { active: true, currentWindow: true });
  return tabs.find(({ id }) => !named || String(id) === named) ?? null;
}
