/** File fields: what they hold, how they are set, how their host learns of it. */

// Marks what any copy of this package has let through, so that no other holds it back again.
const released = Symbol.for("relution-token-check.released");

export function isFileField(target: unknown): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === "file";
}

export function filesOf(input: HTMLInputElement): File[] {
  return [...(input.files ?? [])];
}

/** Leaves just these files in the field. Fires no event. */
export function setFiles(input: HTMLInputElement, files: readonly File[]): void {
  const present = filesOf(input);
  if (present.length === files.length && present.every((file, index) => file === files[index])) return;
  if (files.length === 0) {
    input.value = "";
    return;
  }
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  input.files = data.files;
}

/** Tells the host of a change, as the browser would have. */
export function release(input: HTMLInputElement, types: Iterable<string>): void {
  for (const type of types) {
    // As the browser fires them: `change` stays inside its shadow tree.
    const event = new Event(type, { bubbles: true, composed: type === "input" });
    Object.defineProperty(event, released, { value: true });
    input.dispatchEvent(event);
  }
}

export function isReleased(event: Event): boolean {
  return released in event;
}

/** Whether the browser could show a message beside it. */
export function isRendered(input: HTMLInputElement): boolean {
  return input.getClientRects().length > 0 && getComputedStyle(input).visibility === "visible";
}
