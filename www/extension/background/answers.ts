/** What a content script learns about the page that it runs in. */

import type { Sender } from "../api.ts";
import { isGranted } from "../origins.ts";
import type { PageSettings } from "../protocol.ts";
import { readSettings } from "../settings.ts";
import { originOfSender } from "./senders.ts";

export async function answerSettings(sender: Sender): Promise<PageSettings> {
  const origin = originOfSender(sender);
  const { language, taught } = await readSettings();
  return {
    isGranted: origin !== null && (await isGranted(origin)),
    language,
    taught: (origin && taught[origin]) || [],
  };
}
