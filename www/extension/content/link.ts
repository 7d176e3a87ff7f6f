/** The side of the content script: `../link.ts` says what it is for. */

import { AGREE, type Delivery, names } from "../link.ts";

export class Link {
  readonly #names: ReturnType<typeof names>;

  constructor() {
    const secret = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("");
    this.#names = names(secret);
    window.dispatchEvent(new CustomEvent(AGREE, { detail: secret, cancelable: true }));
  }

  /** Calls back for fields, and whatever is in no document, that a script of the page is about to open. */
  onMet(met: (node: Element) => void): void {
    window.addEventListener(
      this.#names.met,
      (event) => {
        event.stopImmediatePropagation();
        const { relatedTarget } = event as FocusEvent;
        if (relatedTarget) met(relatedTarget as Element);
      },
      { capture: true },
    );
  }

  /** Whether the page's world has kept what this drop brings. */
  hold(event: DragEvent, drop: number): boolean {
    const { dataTransfer, clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey } = event;
    const at = { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey };
    return !window.dispatchEvent(
      new DragEvent(this.#names.held, { ...at, dataTransfer, detail: drop, cancelable: true }),
    );
  }

  /** Whether the page has left the drop to the browser. */
  deliver(target: EventTarget, delivery: Delivery): boolean {
    const detail = JSON.stringify(delivery);
    const root = target instanceof Node ? target.getRootNode() : null;
    // From the window, the place inside a closed root cannot be seen: there the root itself is listened to.
    const composed = !(root instanceof ShadowRoot && root.mode === "closed");
    const event = new CustomEvent(this.#names.deliver, { detail, bubbles: true, composed, cancelable: true });
    return !target.dispatchEvent(event);
  }
}
