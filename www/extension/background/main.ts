/** The extension's background: checks files, registers the content scripts where an admin has granted a portal. */

import { api, type Port } from "../api.ts";
import { CHECK } from "../protocol.ts";
import { answerSettings } from "./answers.ts";
import { check } from "./check.ts";
import { register } from "./registration.ts";
import { isContentScript, originOfSender } from "./senders.ts";
import { tellTabs } from "./tabs.ts";

api.runtime.onConnect.addListener((port: Port) => {
  const origin = isContentScript(port.sender) ? originOfSender(port.sender) : null;
  if (port.name === CHECK && origin) check(port, origin);
  else port.disconnect();
});

api.runtime.onMessage.addListener((message, sender, answer) => {
  if ((message as { type?: unknown } | null)?.type !== "settings" || !isContentScript(sender)) return;
  void answerSettings(sender).then(answer, () => answer(null));
  // The answer comes later.
  return true;
});

const grantsChanged = () => void register().then(tellTabs);
api.permissions.onAdded.addListener(grantsChanged);
api.permissions.onRemoved.addListener(grantsChanged);
api.runtime.onInstalled.addListener(grantsChanged);
api.runtime.onStartup.addListener(grantsChanged);
api.storage.onChanged.addListener(() => void tellTabs());

// Content scripts get what concerns their own page from here.
void api.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" }).catch(() => {});
