/** What can be taken along of all results. */

import type { Report } from "../../core/index.ts";
import { h } from "../../view/h.ts";
import { byId } from "../dom.ts";
import { speech } from "../language.ts";
import type { Result } from "../results.ts";
import { announce } from "../status.ts";
import { csv } from "./csv.ts";
import { copy, download } from "./hand-out.ts";
import { deservesReminder, ics } from "./ics.ts";
import { json } from "./json.ts";
import { text, texts } from "./text.ts";

const place = byId("exports");

let reports: readonly Report[] = [];

const exports: Record<string, () => void> = {
  "export-ics": () => download(fileName(), "ics", ics(reports, new Date(), speech)),
  "export-csv": () => download(fileName(), "csv", csv(reports)),
  "export-json": () => download(fileName(), "json", json(reports)),
  "export-text": () => copied(texts(reports, speech)),
  "export-print": () => print(),
};

const buttons = new Map<string, HTMLButtonElement>();
let spoken: string | null = null;

export function showExports(results: readonly Result[]): void {
  reports = results.map(({ report }) => report);
  if (spoken !== speech.language) fill();
  stand(results.length === 1 ? "after" : "before");
  const reminders = buttons.get("export-ics");
  if (reminders) reminders.hidden = !reports.some(deservesReminder);
}

/** A single answer comes first; of many, one wants the lot. */
function stand(where: "before" | "after"): void {
  const cards = byId("cards");
  const stands = place.previousElementSibling === cards ? "after" : "before";
  if (stands === where) return;
  if (where === "after") cards.after(place);
  else byId("overview").before(place);
}

/** On a card: its text for a ticket. */
export function copyButton(report: Report): HTMLElement {
  return button("copy", () => copied(text(report, speech)));
}

function fill(): void {
  spoken = speech.language;
  for (const [message, act] of Object.entries(exports)) buttons.set(message, button(message, act));
  place.setAttribute("role", "group");
  place.setAttribute("aria-label", speech.text("exports"));
  place.replaceChildren(...buttons.values());
}

function button(message: string, act: () => void): HTMLButtonElement {
  const element = h("button", { type: "button", class: "quiet" }, speech.text(message));
  element.addEventListener("click", act);
  return element;
}

async function copied(words: string): Promise<void> {
  announce(speech.sentence((await copy(words)) ? "copied" : "not-copied"));
}

/** `tokens-2026-11-23` */
function fileName(): string {
  return `tokens-${new Date().toISOString().slice(0, 10)}`;
}
