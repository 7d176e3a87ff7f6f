/** The three ways in: drop, choose, paste. What comes is handed on; nothing is kept here. */

import { h } from "../view/h.ts";
import { byId } from "./dom.ts";
import { folderIn, type Item } from "./folders.ts";

export interface Given {
  files: File[];
  /** Pasted or dropped text, where there was no file; may be empty. */
  text: string;
  /** Folders that were dropped. The files of a chosen one are among the files. */
  folders: Item[];
}

export function listen(take: (given: Given) => void): void {
  listenForChoice(take);
  listenForFolderChoice(take);
  listenForDrop(take);
  listenForPaste(take);
}

function listenForChoice(take: (given: Given) => void): void {
  const input = byId<HTMLInputElement>("files");
  input.addEventListener("change", () => {
    const files = emptied(input);
    if (files.length > 0) take({ files, text: "", folders: [] });
  });
}

/** Its input stands nowhere in the page: the one for files stays the only one. */
function listenForFolderChoice(take: (given: Given) => void): void {
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

function listenForDrop(take: (given: Given) => void): void {
  const { classList } = document.documentElement;
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
    classList.add("dragging");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) classList.remove("dragging");
  });
  document.addEventListener("drop", (event) => {
    // Without this the browser would open the token in place of the page.
    event.preventDefault();
    classList.remove("dragging");
    if (event.dataTransfer) take(given(event.dataTransfer));
  });
}

function listenForPaste(take: (given: Given) => void): void {
  document.addEventListener("paste", (event) => {
    // A password goes where it was asked for.
    if (event.target instanceof HTMLInputElement && event.target.type === "password") return;
    event.preventDefault();
    if (event.clipboardData) take(given(event.clipboardData));
  });
}

function given(data: DataTransfer): Given {
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
