/** The popup: which portals are granted, what the dialogs of this page are for, the language. */

import { api } from "../api.ts";
import { speak } from "../speak.ts";
import { showDialogs } from "./dialogs.ts";
import { showLanguages } from "./languages.ts";
import { showPortals } from "./portals.ts";
import { portalTab } from "./tab.ts";

async function show(): Promise<void> {
  const [messages, tab] = await Promise.all([speak(), portalTab()]);
  showPortals(messages, tab);
  showDialogs(messages, tab);
  showLanguages(messages, () => void show());
}

void show();
api.permissions.onAdded.addListener(() => void show());
api.permissions.onRemoved.addListener(() => void show());
