/**
 * Says which file fields a script of the page is about to open: those in no document, or behind closed shadow roots,
 * dispatch no event that the content script hears. A `Proxy` looks like the function that it replaces.
 */

import { apply, dispatch, eventType, FocusEvent, isConnected, typeOf } from "./natives.ts";

export function announceUses(met: string): void {
  const announce = (node: unknown) => {
    if (isOfConcern(node)) dispatch(window, new FocusEvent(met, { relatedTarget: node }));
  };
  const before = <Owner extends object, Name extends keyof Owner>(owner: Owner, name: Name) => {
    const own = owner[name];
    if (typeof own !== "function") return;
    owner[name] = new Proxy(own, {
      apply(target, self, given) {
        // Of the events that a script dispatches, only a click opens anything.
        if (name !== "dispatchEvent" || isClick(given[0])) announce(self);
        return apply(target, self, given);
      },
    }) as Owner[Name];
  };
  before(HTMLElement.prototype, "click");
  before(HTMLInputElement.prototype, "showPicker");
  before(EventTarget.prototype, "dispatchEvent");
}

/** A file field, or anything in no document: a label opens its field, too. */
function isOfConcern(node: unknown): node is Element {
  return isFileField(node) || isDetached(node);
}

function isFileField(node: unknown): boolean {
  try {
    return typeOf(node as HTMLInputElement) === "file";
  } catch {
    // No `<input>`.
    return false;
  }
}

function isDetached(node: unknown): boolean {
  try {
    return !isConnected(node as Node);
  } catch {
    // No node.
    return false;
  }
}

function isClick(event: unknown): boolean {
  try {
    return eventType(event as Event) === "click";
  } catch {
    return false;
  }
}
