/** The three ways in: drop, choose, paste. What comes is handed on; nothing is kept here. */

import { byId } from "./dom.ts";

export interface Given {
  files: File[];
  /** Pasted or dropped text, where there was no file; may be empty. */
  text: string;
  /** Names of folders, which are not opened. */
  folders: string[];
}

export function listen(take: (given: Given) => void): void {
  listenForChoice(take);
  listenForDrop(take);
  listenForPaste(take);
}

function listenForChoice(take: (given: Given) => void): void {
  const input = byId<HTMLInputElement>("files");
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    // Empty again at once: the same file can be chosen a second time, and no field holds a credential.
    input.value = "";
    if (files.length > 0) take({ files, text: "", folders: [] });
  });
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
  const folders: string[] = [];
  for (const item of data.items) {
    if (item.kind !== "file") continue;
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push(entry.name);
    else if (file) files.push(file);
  }
  const text = files.length + folders.length === 0 ? data.getData("text/plain") : "";
  return { files, folders, text };
}
