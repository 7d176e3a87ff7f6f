/** The files in folders, however deep. */

import { yieldToPage } from "./yield.ts";

// What systems put into folders by themselves; nobody means to check it.
const noise = [".DS_Store", "Thumbs.db", "desktop.ini"];

/** A folder, or a file that can be had from one. */
export interface Item {
  readonly name: string;
  /** Of a folder what is in it, else `null`. */
  readonly inside: (() => Promise<Item[]>) | null;
  readonly file: () => Promise<File>;
}

declare global {
  interface DataTransferItem {
    /** In Chromium; TypeScript does not know it yet. */
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
}

export interface Walked {
  files: File[];
  /** How many files were left out that a system keeps for itself. */
  skipped: number;
  /** Names of files and folders that could not be opened. */
  unreadable: string[];
}

/** All files of dropped folders, by name. */
export async function walk(folders: Item[], goesOn: () => boolean): Promise<Walked> {
  const walked: Walked = { files: [], skipped: 0, unreadable: [] };
  // A stack, the next one on top: what a folder holds comes in its place.
  const rest = [...folders].reverse();
  for (let item = rest.pop(); item && goesOn(); item = rest.pop()) {
    await yieldToPage();
    try {
      if (item.inside) rest.push(...byName(await item.inside()).reverse());
      else if (noise.includes(item.name)) walked.skipped += 1;
      else walked.files.push(await item.file());
    } catch {
      walked.unreadable.push(item.name);
    }
  }
  return walked;
}

/** The same for a folder that was chosen, of which the browser has made a list of files. */
export function withoutNoise(files: File[]): Walked {
  const wanted = files.filter(({ name, webkitRelativePath }) => !webkitRelativePath || !noise.includes(name));
  return { files: wanted, skipped: files.length - wanted.length, unreadable: [] };
}

/** A dropped folder; to be called before the event is over. `null` if it is none. */
export function folderIn(item: DataTransferItem): Item | null {
  const entry = item.webkitGetAsEntry();
  if (!entry?.isDirectory) return null;
  // Where there are handles they are better: on a page from disk, Chromium's entries cannot be read.
  const handle = item.getAsFileSystemHandle?.();
  if (!handle) return fromEntry(entry);
  return { name: entry.name, inside: async () => insideHandle(await handle), file: nothing };
}

function fromEntry(entry: FileSystemEntry): Item {
  const { name, isDirectory } = entry;
  return {
    name,
    inside: isDirectory ? () => insideEntry(entry as FileSystemDirectoryEntry) : null,
    file: () => new Promise((done, fail) => (entry as FileSystemFileEntry).file(done, fail)),
  };
}

/** Browsers hand out some at a time, and at last none. */
async function insideEntry(folder: FileSystemDirectoryEntry): Promise<Item[]> {
  const reader = folder.createReader();
  const all: Item[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return all;
    all.push(...some.map(fromEntry));
  }
}

async function insideHandle(folder: FileSystemHandle | null): Promise<Item[]> {
  const all: Item[] = [];
  if (!(folder instanceof FileSystemDirectoryHandle)) return all;
  for await (const handle of folder.values()) {
    const inside = handle.kind === "directory" ? () => insideHandle(handle) : null;
    all.push({ name: handle.name, inside, file: () => (handle as FileSystemFileHandle).getFile() });
  }
  return all;
}

async function nothing(): Promise<never> {
  throw new Error("a folder is no file");
}

function byName(items: Item[]): Item[] {
  return items.sort((a, b) => (a.name < b.name ? -1 : 1));
}
