/** Reminders for a calendar: one button, and how to open what it saves. */

import { h } from "../../view/h.ts";
import { byId } from "../dom.ts";
import { all } from "../entries.ts";
import { messages } from "../language.ts";
import { relateInOrder } from "../relate.ts";
import type { Result } from "../result.ts";
import { save } from "./exports.ts";
import { fileName } from "./file-name.ts";
import { deservesReminder, ics, renewNow } from "./ics.ts";

const place = byId("reminders");

const programs = ["outlook", "google", "apple"];

let renderedLanguage: string | null = null;

export function showReminders(results: readonly Result[]): void {
  place.hidden = !results.some(({ report }) => deservesReminder(report));
  if (renderedLanguage === messages.language) return;
  renderedLanguage = messages.language;
  place.replaceChildren(expiries(), how());
}

function expiries(): HTMLElement {
  return button("reminders", "button secondary", (element) =>
    save(element, "ics", ics(relateInOrder(all()), new Date(), messages)),
  );
}

function how(): HTMLElement {
  return h(
    "details",
    {},
    h("summary", {}, messages.format("reminders-how")),
    h("ul", {}, ...programs.map((program) => h("li", {}, messages.format(`reminders-${program}`)))),
    h("p", {}, messages.format("reminders-alarms")),
    h(
      "p",
      {},
      button("reminders-entries", "quiet", (element) =>
        save(element, "ics", renewNow(relateInOrder(all()), new Date(), messages), `${fileName()}-renew-now`),
      ),
    ),
  );
}

function button(message: string, look: string, act: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const element = h("button", { type: "button", class: look }, messages.format(message));
  element.addEventListener("click", () => act(element));
  return element;
}
