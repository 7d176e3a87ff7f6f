/** What is set for this page: asked of the background, again when it changes. */

import { api } from "../api.ts";
import type { Taught } from "../places/place.ts";
import type { PageSettings, SettingsRequest } from "../protocol.ts";

export class PageState {
  /** True until the background says otherwise: the script is only registered where it was granted. */
  isGranted = true;
  language: string | null = null;
  taught: readonly Taught[] = [];

  async ask(): Promise<void> {
    const request: SettingsRequest = { type: "settings" };
    // Without an answer, all stays as it is.
    const answer = (await api.runtime.sendMessage(request).catch(() => null)) as PageSettings | null;
    if (!answer) return;
    this.isGranted = answer.isGranted;
    this.language = answer.language;
    this.taught = answer.taught;
  }
}
