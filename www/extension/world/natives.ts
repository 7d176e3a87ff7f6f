/**
 * What this script needs of the page's world, taken before any script of the page could replace it. Arrays are not used:
 * a page can set traps in their prototype.
 */

const { apply, defineProperty, get } = Reflect;

export { apply, defineProperty };

type Call<This, Arguments extends unknown[], Result> = (self: This, ...given: Arguments) => Result;

/** The getter of a property, as a function. */
function getter<Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
): Call<Owner, [], Owner[Name]> {
  const own = Object.getOwnPropertyDescriptor(prototype, name)?.get as () => Owner[Name];
  return (self) => apply(own, self, []);
}

export const typeOf = getter(HTMLInputElement.prototype, "type");
export const isConnected = getter(Node.prototype, "isConnected");
export const eventType = getter(Event.prototype, "type");
export const detailOf = getter(CustomEvent.prototype, "detail");
export const pressDetailOf = getter(UIEvent.prototype, "detail");
export const dataTransferOf = getter(DragEvent.prototype, "dataTransfer");
export const itemsOf = getter(DataTransfer.prototype, "items");
export const lengthOf = getter(DataTransferItemList.prototype, "length");
export const kindOf = getter(DataTransferItem.prototype, "kind");
export const itemTypeOf = getter(DataTransferItem.prototype, "type");

const placed = {
  clientX: getter(MouseEvent.prototype, "clientX"),
  clientY: getter(MouseEvent.prototype, "clientY"),
  screenX: getter(MouseEvent.prototype, "screenX"),
  screenY: getter(MouseEvent.prototype, "screenY"),
  ctrlKey: getter(MouseEvent.prototype, "ctrlKey"),
  shiftKey: getter(MouseEvent.prototype, "shiftKey"),
  altKey: getter(MouseEvent.prototype, "altKey"),
  metaKey: getter(MouseEvent.prototype, "metaKey"),
};

/** Where the pointer was, and which keys were down. */
export function placeOf(event: MouseEvent): DragEventInit {
  return {
    clientX: placed.clientX(event),
    clientY: placed.clientY(event),
    screenX: placed.screenX(event),
    screenY: placed.screenY(event),
    ctrlKey: placed.ctrlKey(event),
    shiftKey: placed.shiftKey(event),
    altKey: placed.altKey(event),
    metaKey: placed.metaKey(event),
  };
}

const { addEventListener, dispatchEvent } = EventTarget.prototype;
const { preventDefault, stopImmediatePropagation, composedPath } = Event.prototype;
const { getAsFile, webkitGetAsEntry } = DataTransferItem.prototype;
const { getData } = DataTransfer.prototype;
const { parse } = JSON;
const { FocusEvent, DragEvent: Drag, DataTransfer: Transfer, queueMicrotask } = window;
const getAsFileSystemHandle: unknown = get(DataTransferItem.prototype, "getAsFileSystemHandle");

export { Drag, FocusEvent, parse, queueMicrotask, Transfer };

export function listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
  apply(addEventListener, target, [type, listener, true]);
}

export function dispatch(target: EventTarget, event: Event): boolean {
  return apply(dispatchEvent, target, [event]);
}

/** Nobody else hears of the event; whoever has dispatched it does. */
export function take(event: Event): void {
  apply(stopImmediatePropagation, event, []);
}

export function answerYes(event: Event): void {
  apply(preventDefault, event, []);
}

/** The innermost node of the path, as far as the listener may see it. */
export function targetOf(event: Event): EventTarget | null {
  const path = apply(composedPath, event, []);
  return path[0] ?? null;
}

export function fileOf(item: DataTransferItem): File | null {
  return apply(getAsFile, item, []);
}

export function entryOf(item: DataTransferItem): FileSystemEntry | null {
  return apply(webkitGetAsEntry, item, []);
}

export function handleOf(item: DataTransferItem): Promise<unknown> | null {
  return typeof getAsFileSystemHandle === "function" ? apply(getAsFileSystemHandle, item, []) : null;
}

export function textOf(data: DataTransfer, type: string): string {
  return apply(getData, data, [type]);
}
