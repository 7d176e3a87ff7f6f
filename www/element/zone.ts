/** The element's own way in, where the host has none: a drop zone around a real file field. */

import { filesOf } from "../guard/field.ts";
import type { Messages } from "../text/messages.ts";
import { h } from "../view/h.ts";

export interface Zone {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** Says everything in this language. */
  speak(messages: Messages, wanted: string, multiple: boolean): void;
}

export interface Dropped {
  readonly files: File[];
  /** Names of folders, which hold no bytes. */
  readonly folders: string[];
}

export function zone(take: (dropped: Dropped) => void): Zone {
  const input = h("input", { type: "file", id: "files", class: "visually-hidden" });
  const button = h("label", { for: "files", class: "button", part: "button" });
  const [here, now] = [h("p", { class: "drop-here" }), h("p", { class: "drop-now", "aria-hidden": "true" })];
  const element = h("div", { class: "drop", part: "zone" }, here, now, input, button);
  input.addEventListener("change", () => {
    const files = filesOf(input);
    // The same file can be chosen again.
    input.value = "";
    if (files.length > 0) take({ files, folders: [] });
  });
  listenForDrop(element, (dropped) => take(input.multiple ? dropped : firstOf(dropped)));
  return {
    element,
    input,
    speak(messages, wanted, multiple) {
      input.multiple = multiple;
      here.textContent = messages.format(`zone-${wanted}`);
      now.textContent = messages.format("zone-now");
      button.textContent = messages.format(multiple ? "zone-choose-many" : "zone-choose");
    },
  };
}

function firstOf({ files, folders }: Dropped): Dropped {
  return { files: files.slice(0, 1), folders };
}

function listenForDrop(element: HTMLElement, take: (dropped: Dropped) => void): void {
  const { classList } = element;
  element.addEventListener("dragover", (event) => {
    event.preventDefault();
    classList.add("dragging");
  });
  element.addEventListener("dragleave", (event) => {
    if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))) classList.remove("dragging");
  });
  element.addEventListener("drop", (event) => {
    // Without this the browser would open the token in place of the page.
    event.preventDefault();
    classList.remove("dragging");
    if (event.dataTransfer) take(droppedIn(event.dataTransfer));
  });
}

function droppedIn(data: DataTransfer): Dropped {
  const [files, folders]: [File[], string[]] = [[], []];
  for (const item of data.items) {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push(entry.name);
    else if (file) files.push(file);
  }
  return { files, folders };
}
