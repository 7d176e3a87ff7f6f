/** How files are given: dropped, chosen, pasted. They are handed on; nothing is kept here. */

import { h } from "../view/h.ts";
import { byId } from "./dom.ts";
import { folderIn, type Item } from "./folders.ts";

export interface Intake {
  files: File[];
  /** Pasted or dropped text, where there was no file; may be empty. */
  text: string;
  /** Folders that were dropped. The files of a chosen one are among the files. */
  folders: Item[];
}

export function listen(take: (intake: Intake) => void): void {
  listenForChoice(take);
  listenForFolderChoice(take);
  listenForDrop(take);
  listenForPaste(take);
}

function listenForChoice(take: (intake: Intake) => void): void {
  const input = byId<HTMLInputElement>("files");
  input.addEventListener("change", () => {
    const files = emptied(input);
    if (files.length > 0) take({ files, text: "", folders: [] });
  });
}

/** Its input is not in the page: the one for files stays the only one. */
function listenForFolderChoice(take: (intake: Intake) => void): void {
  const input = h("input", { type: "file", multiple: "", webkitdirectory: "" });
  input.addEventListener("change", () => take({ files: emptied(input), text: "", folders: [] }));
  byId("choose-folder").addEventListener("click", () => input.click());
}

/** Empty again at once: the same can be chosen a second time, and no field holds a credential. */
function emptied(input: HTMLInputElement): File[] {
  const files = [...(input.files ?? [])];
  input.value = "";
  return files;
}

function listenForDrop(take: (intake: Intake) => void): void {
  const { classList } = document.documentElement;
  // Wherever the page is scrolled to.
  const overlay = byId("drop-overlay");
  const end = () => {
    classList.remove("dragging");
    overlay.hidden = true;
  };
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
    classList.add("dragging");
    overlay.hidden = false;
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) end();
  });
  document.addEventListener("drop", (event) => {
    // Without this the browser would open the token in place of the page.
    event.preventDefault();
    end();
    if (event.dataTransfer) take(intakeOf(event.dataTransfer));
  });
}

function listenForPaste(take: (intake: Intake) => void): void {
  document.addEventListener("paste", (event) => {
    if (isEditable(event.target)) return;
    event.preventDefault();
    if (event.clipboardData) take(intakeOf(event.clipboardData));
  });
}

/** Whether what is pasted belongs into a field: a password, words to search for. */
function isEditable(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "file" && target.type !== "checkbox";
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

function intakeOf(data: DataTransfer): Intake {
  const files: File[] = [];
  const folders: Item[] = [];
  for (const item of data.items) {
    if (item.kind !== "file") continue;
    const folder = folderIn(item);
    const file = item.getAsFile();
    if (folder) folders.push(folder);
    else if (file) files.push(file);
  }
  const text = files.length + folders.length === 0 ? data.getData("text/plain") : "";
  return { files, folders, text };
}
