/**
 * What was dropped, read while it can be read: after its event the browser's own `DataTransfer` is empty. And the event
 * that brings it to the host after the check.
 */

import { markReleased } from "./field.ts";
import { forHost } from "./instead.ts";

interface Item {
  readonly kind: string;
  readonly type: string;
  readonly file: File | null;
  readonly text: string;
  /** Where it is on the disk. A `DataTransfer` that a script makes has none. */
  readonly entry: FileSystemEntry | null;
  readonly handle: Promise<unknown> | null;
}

/** A drop that is held back. */
export interface HeldDrop {
  /** What is to be checked: no folders. */
  readonly files: readonly File[];
  /** Whether folders came along, which are not checked. */
  readonly hasFolders: boolean;
  /** Dispatches the drop with these of its files, and all that was not checked. Whether the host has left it to the browser. */
  deliver(target: EventTarget, accepted: readonly File[]): boolean;
  /** Tells the host that nothing comes, so that a highlight goes. */
  leave(target: EventTarget): void;
}

export class Drop implements HeldDrop {
  readonly files: readonly File[];
  readonly #items: readonly Item[];
  readonly #event: DragEvent;

  private constructor(event: DragEvent, items: readonly Item[]) {
    this.#event = event;
    this.#items = items;
    this.files = items.filter((item) => !isFolder(item)).flatMap(({ file }) => file ?? []);
  }

  /** `null` for a drop without files: of text, of a link, of folders alone. */
  static of(event: Event): Drop | null {
    if (!(event instanceof DragEvent) || !event.dataTransfer) return null;
    const data = event.dataTransfer;
    const drop = new Drop(
      event,
      [...data.items].map((item) => read(item, data)),
    );
    return drop.files.length > 0 ? drop : null;
  }

  get hasFolders(): boolean {
    return this.#items.some(isFolder);
  }

  deliver(target: EventTarget, accepted: readonly File[]): boolean {
    const items = this.#items.filter((item) => !item.file || isFolder(item) || accepted.includes(item.file));
    return target.dispatchEvent(this.#made("drop", transfer(items.map(given))));
  }

  leave(target: EventTarget): void {
    target.dispatchEvent(this.#made("dragleave", new DataTransfer()));
  }

  #made(type: string, dataTransfer: DataTransfer): DragEvent {
    const { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey } = this.#event;
    const at = { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey };
    const event = new DragEvent(type, {
      ...at,
      dataTransfer,
      view: window,
      bubbles: true,
      composed: true,
      cancelable: type === "drop",
    });
    markReleased(event);
    return event;
  }
}

/** With the clean file, if there is one, in place of the one on the disk. */
function given(item: Item): Item {
  const file = item.file && forHost(item.file);
  return file === item.file ? item : { ...item, file, entry: null, handle: null };
}

function isFolder({ entry }: Item): boolean {
  return entry?.isDirectory === true;
}

function read(item: DataTransferItem, data: DataTransfer): Item {
  const { kind, type } = item;
  const file = item.getAsFile();
  const entry = kind === "file" ? item.webkitGetAsEntry() : null;
  const withHandle = item as DataTransferItem & { getAsFileSystemHandle?(): Promise<unknown> };
  const handle = kind === "file" ? (withHandle.getAsFileSystemHandle?.() ?? null) : null;
  // Said where the host asks for it.
  handle?.catch(() => {});
  return { kind, type, file, entry, handle, text: kind === "string" ? data.getData(type) : "" };
}

function transfer(items: readonly Item[]): DataTransfer {
  const data = new DataTransfer();
  for (const { kind, type, file, text } of items) {
    if (file) data.items.add(file);
    else if (kind === "string") data.setData(type, text);
  }
  data.dropEffect = "copy";
  // Own items, since those of a made `DataTransfer` have no entries.
  Object.defineProperty(data, "items", { value: items.map(readable), configurable: true });
  return data;
}

/** As a `DataTransferItem`. */
function readable({ kind, type, file, text, entry, handle }: Item) {
  return {
    kind,
    type,
    getAsFile: () => file,
    getAsString: (callback: ((text: string) => void) | null) => {
      if (kind === "string" && callback) queueMicrotask(() => callback(text));
    },
    webkitGetAsEntry: () => entry,
    getAsFileSystemHandle: () => handle ?? Promise.resolve(null),
  };
}
