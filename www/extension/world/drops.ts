/** Drops that are held back, with what only the page's own world can give to its scripts: entries and handles. */

import type { Delivery } from "../link.ts";
import {
  answerYes,
  apply,
  Drag,
  dataTransferOf,
  defineProperty,
  detailOf,
  dispatch,
  entryOf,
  fileOf,
  handleOf,
  itemsOf,
  itemTypeOf,
  kindOf,
  lengthOf,
  parse,
  placeOf,
  pressDetailOf,
  queueMicrotask,
  Transfer,
  take,
  targetOf,
  textOf,
} from "./natives.ts";

/** One thing that was dropped. A list is its first item: pages can see into arrays. */
interface Item {
  readonly kind: string;
  readonly type: string;
  /** Its place among all that was dropped. */
  readonly number: number;
  readonly file: File | null;
  readonly entry: FileSystemEntry | null;
  readonly handle: Promise<unknown> | null;
  readonly text: string;
  readonly next: Item | null;
}

interface Held {
  readonly drop: number;
  readonly items: Item | null;
  readonly at: DragEventInit;
  readonly next: Held | null;
}

/** An admin may still insist on the last ones. */
const KEPT = 4;

export class Drops {
  #held: Held | null = null;

  hold(event: DragEvent): void {
    take(event);
    const data = dataTransferOf(event);
    if (!data) return;
    const held = { drop: pressDetailOf(event), items: itemsIn(data), at: placeOf(event), next: this.#held };
    this.#held = shortened(held, KEPT);
    answerYes(event);
  }

  /** Answers yes where it was dispatched and the page has left it to the browser. */
  deliver(event: CustomEvent): void {
    take(event);
    const { drop, items } = parse(detailOf(event)) as Delivery;
    const target = targetOf(event);
    let held = this.#held;
    while (held && held.drop !== drop) held = held.next;
    if (!held || !target) return;
    const type = items ? "drop" : "dragleave";
    const dataTransfer = items ? transfer(held.items, items) : new Transfer();
    const made = { ...held.at, dataTransfer, view: window, bubbles: true, composed: true, cancelable: items !== null };
    if (dispatch(target, new Drag(type, made))) answerYes(event);
  }
}

/** The newest of them. */
function shortened(held: Held, count: number): Held {
  return { ...held, next: held.next && count > 1 ? shortened(held.next, count - 1) : null };
}

function itemsIn(data: DataTransfer): Item | null {
  const list = itemsOf(data);
  const length = lengthOf(list);
  const read = (number: number): Item | null => {
    if (number >= length) return null;
    const item = list[number] as DataTransferItem;
    const kind = kindOf(item);
    const type = itemTypeOf(item);
    const isFile = kind === "file";
    const entry = isFile ? entryOf(item) : null;
    const file = isFile ? fileOf(item) : null;
    const handle = isFile ? handleOf(item) : null;
    const text = isFile ? "" : textOf(data, type);
    return { kind, type, number, file, entry, handle, text, next: read(number + 1) };
  };
  return read(0);
}

/** By no method of arrays: a page that has replaced it would get what was refused. */
function has(numbers: readonly number[], wanted: number): boolean {
  for (let index = 0; index < numbers.length; index++) if (numbers[index] === wanted) return true;
  return false;
}

/** What the page's own functions see from here on is meant for the page. */
function transfer(items: Item | null, wanted: readonly number[]): DataTransfer {
  const data = new Transfer();
  const given: object[] = [];
  for (let item = items; item; item = item.next) {
    const { kind, type, number, file, text } = item;
    if (!has(wanted, number)) continue;
    if (file) data.items.add(file);
    else if (kind === "string") data.setData(type, text);
    given.push(readable(item));
  }
  data.dropEffect = "copy";
  // Own items, since those of a made `DataTransfer` have no entries.
  apply(defineProperty, null, [data, "items", { value: given, configurable: true }]);
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
