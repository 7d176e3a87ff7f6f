/** Ways into closed shadow roots, which browsers give to extensions alone. */

import { isElement } from "../../guard/dom.ts";
import { api } from "../api.ts";

/** The innermost node of each root that was last pointed at. */
const pointedAt = new WeakMap<ShadowRoot, EventTarget>();

/** The closed root of an element. */
export function closedRootOf(element: Element): ShadowRoot | null {
  // What is open is in every path.
  if (element.shadowRoot) return null;
  try {
    const own = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
    return own.openOrClosedShadowRoot ?? api.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    // An element that can have none.
    return null;
  }
}

/** Remembers what an event inside a closed root is about, for those of which only the host is seen. */
export function pointAt(root: Node, target: EventTarget | undefined): void {
  if (root instanceof ShadowRoot && target) pointedAt.set(root, target);
}

/** The events that end what pointing has begun: their place is where the last event inside was. */
const following = ["input", "change", "drop"];

/** All nodes that an event passes, those in closed roots too, as far as they are known. */
export function fullPath(event: Event): EventTarget[] {
  const path = event.composedPath();
  if (!following.includes(event.type)) return path;
  for (;;) {
    const [host] = path;
    const root = isElement(host) ? closedRootOf(host) : null;
    const inner = root && (pointedAt.get(root) ?? elementAt(root, event));
    const more = root && inner ? pathTo(inner as Node, root) : [];
    if (more.length === 0) return path;
    path.unshift(...more);
  }
}

function elementAt(root: ShadowRoot, event: Event): Element | null {
  return event instanceof MouseEvent ? root.elementFromPoint(event.clientX, event.clientY) : null;
}

/** From the node to the root, through the shadow trees between. */
function pathTo(node: Node, root: ShadowRoot): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    path.push(at);
    if (at === root) return path;
  }
  // Taken out of the root meanwhile.
  return [];
}
