/** Closed shadow roots, inside which a listener of the window does not see. */

import { apply } from "./natives.ts";

/** Calls back for each that a script of the page makes from now on. */
export function closedRoots(found: (root: ShadowRoot) => void): void {
  const { prototype } = Element;
  prototype.attachShadow = new Proxy(prototype.attachShadow, {
    apply(attach, host: Element, given: [ShadowRootInit]) {
      const root: ShadowRoot = apply(attach, host, given);
      // Open ones are seen from the window.
      if (isClosed(root)) found(root);
      return root;
    },
  });
}

const mode = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, "mode")?.get as () => ShadowRootMode;

function isClosed(root: ShadowRoot): boolean {
  return apply(mode, root, []) === "closed";
}
