/** File fields: what they hold, how they are set, how their host learns of it. */

import { isA } from "./dom.ts";

// Marks the events that follow a check, for every copy of this package and in every frame.
const released = Symbol.for("relution-token-check.released");

export function isFileField(target: unknown): target is HTMLInputElement {
  return isA(HTMLInputElement.prototype, "type", target) && property(target as HTMLInputElement, "type") === "file";
}

export function filesOf(input: HTMLInputElement): File[] {
  return [...(property(input, "files") ?? [])];
}

export function formOf(input: HTMLInputElement): HTMLFormElement | null {
  return property(input, "form");
}

export function isRequired(input: HTMLInputElement): boolean {
  return property(input, "required");
}

export function setRequired(input: HTMLInputElement, required: boolean): void {
  Reflect.set(HTMLInputElement.prototype, "required", required, input);
}

/** Leaves just these files in the field. Fires no event. */
export function setFiles(input: HTMLInputElement, files: readonly File[]): void {
  if (isSame(filesOf(input), files)) return;
  if (files.length === 0) {
    Reflect.set(HTMLInputElement.prototype, "value", "", input);
    return;
  }
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  Reflect.set(HTMLInputElement.prototype, "files", data.files, input);
}

/** Dispatches these events to the host, as the browser would have. */
export function release(input: HTMLInputElement, types: Iterable<string>): void {
  for (const type of types) {
    // As the browser fires them: `change` stays inside its shadow tree.
    const event = new Event(type, { bubbles: true, composed: type === "input" });
    markReleased(event);
    input.dispatchEvent(event);
  }
}

/** What this event brings was checked. */
export function markReleased(event: Event): void {
  Object.defineProperty(event, released, { value: true });
}

export function isReleased(event: Event): boolean {
  return released in event;
}

/** Whether the browser could show a message beside it. */
export function isRendered(input: HTMLInputElement): boolean {
  return input.getClientRects().length > 0 && getComputedStyle(input).visibility === "visible";
}

/** The same items in the same order. */
export function isSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

function property<Name extends keyof HTMLInputElement>(input: HTMLInputElement, name: Name): HTMLInputElement[Name] {
  return Reflect.get(HTMLInputElement.prototype, name, input) as HTMLInputElement[Name];
}
