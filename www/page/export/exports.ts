/** Exports of all results: tables and reports as files, text for the clipboard, paper. */

import type { Report } from "../../core/index.ts";
import { h } from "../../view/h.ts";
import { byId } from "../dom.ts";
import { all } from "../entries.ts";
import { messages } from "../language.ts";
import { relateInOrder } from "../relate.ts";
import type { Result } from "../result.ts";
import { announce, notify } from "../status.ts";
import { csv } from "./csv.ts";
import { copy, download } from "./download.ts";
import { fileName } from "./file-name.ts";
import { json } from "./json.ts";
import { text, texts } from "./text.ts";

const place = byId("exports");

// How long a button shows that it did what it was pressed for, in milliseconds.
const CONFIRMED_FOR = 2000;

let results: readonly Result[] = [];
let renderedLanguage: string | null = null;

const exports: Record<string, (button: HTMLButtonElement) => void> = {
  // As the command line writes them: related in the order in which the files were given.
  "export-csv": (button) => save(button, "csv", csv(relateInOrder(all()))),
  "export-json": (button) => save(button, "json", json(relateInOrder(all()))),
  "export-text": (button) => void copied(button, () => texts(reports(), messages)),
  "export-print": () => print(),
};

export function showExports(shown: readonly Result[]): void {
  results = shown;
  if (renderedLanguage === messages.language) return;
  renderedLanguage = messages.language;
  place.setAttribute("role", "group");
  place.setAttribute("aria-label", messages.format("exports"));
  place.replaceChildren(...Object.entries(exports).map(([message, act]) => button(message, act)));
}

/** Among the details of a file: its text for a ticket. */
export function copyButton(report: Report): HTMLElement {
  return button("copy", (button) => void copied(button, () => text(report, messages)));
}

/** Saves a file, and says so on the button that was pressed for it. */
export function save(
  button: HTMLButtonElement,
  extension: "csv" | "ics" | "json",
  content: string,
  name = fileName(),
): void {
  download(name, extension, content);
  confirm(button, messages.format("downloaded", { file: `${name}.${extension}` }));
}

function reports(): Report[] {
  return results.map(({ report }) => report);
}

function button(message: string, act: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const element = h("button", { type: "button", class: "quiet" }, messages.format(message));
  element.addEventListener("click", () => act(element));
  return element;
}

async function copied(button: HTMLButtonElement, words: () => string): Promise<void> {
  if (await copy(words())) confirm(button, messages.format("copied"));
  else notify(() => messages.formatFragment("not-copied"));
}

const confirming = new Map<HTMLButtonElement, { before: Node[]; timer: ReturnType<typeof setTimeout> }>();

/** Says on a button that it did what it was pressed for, and announces it. */
export function confirm(button: HTMLButtonElement, words: string): void {
  const running = confirming.get(button);
  clearTimeout(running?.timer);
  const before = running?.before ?? [...button.childNodes];
  const timer = setTimeout(() => {
    confirming.delete(button);
    button.replaceChildren(...before);
  }, CONFIRMED_FOR);
  confirming.set(button, { before, timer });
  button.replaceChildren(words);
  const said = document.createDocumentFragment();
  said.append(words);
  announce(said);
}
