/** “Save the clean file”: offered where a token can be given back as Apple writes it. */

import { cleanNote } from "../../view/clean.ts";
import { h } from "../../view/h.ts";
import type { Action } from "../action.ts";
import type { Clean } from "../checker/check.ts";
import type { Entry } from "../entries.ts";
import { confirm } from "../export/exports.ts";
import { messages } from "../language.ts";
import { nameOf } from "../name.ts";
import type { Result } from "../result.ts";
import { saveAllClean, saveClean } from "./save.ts";

/** `null` where there is nothing to give back, or no use for it. */
export function offerOf({ entry, report }: Result, action: Action): Clean | null {
  const isOfUse = report.verdict !== "reject" && action !== "leave-out" && entry.source.isThere();
  return isOfUse ? entry.clean : null;
}

/** What it does and what it cannot know, and the button. */
export function offer({ entry, report }: Result, { needsConfirmation }: Clean): HTMLElement {
  return h(
    "div",
    { class: "clean" },
    saveButton(entry, needsConfirmation),
    cleanNote(report.kind, messages, needsConfirmation),
  );
}

/** The button alone, for a row among others. */
export function quietSaveButton(entry: Entry): HTMLElement {
  const button = saveButton(entry, false, "quiet");
  // Distinguishes buttons that a screen reader lists together.
  button.setAttribute("aria-label", messages.format("clean-of", { name: nameOf(entry.inspected) }));
  return button;
}

function saveButton(entry: Entry, needsConfirmation: boolean, look = "button"): HTMLElement {
  const words = messages.format(needsConfirmation ? "clean-confirm" : "clean");
  const button = h("button", { type: "button", class: look }, words);
  button.addEventListener("click", async () => {
    const name = await saveClean(entry, needsConfirmation);
    if (name !== null) confirm(button, messages.format("downloaded", { file: name }));
  });
  return button;
}

/** For several at once, which are saved in one archive. */
export function severalOffer(entries: readonly Entry[]): HTMLElement {
  const words = messages.format("clean-several", { count: entries.length });
  const button = h("button", { type: "button", class: "button" }, words);
  button.addEventListener("click", async () => {
    const name = await saveAllClean(entries);
    if (name !== null) confirm(button, messages.format("downloaded", { file: name }));
  });
  return h("div", { class: "clean several" }, h("p", {}, messages.format("clean-several-note")), button);
}
