/**
 * Members of DOM nodes, taken from the prototypes.
 *
 * A form's named fields hide its own members: with `<input name="elements">` in it, `form.elements` is
 * that input (HTML, "DOM clobbering"). `document` and `window` are open to it as well. The prototypes are not. What is read with
 * `Reflect.get` also works on nodes of another frame, where `instanceof` does not.
 */

export function isConnected(node: Node): boolean {
  return Reflect.get(Node.prototype, "isConnected", node) as boolean;
}

export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

export function elementById(root: Node, id: string): Element | null {
  if (root instanceof Document) return Document.prototype.getElementById.call(root, id);
  return root instanceof ShadowRoot ? DocumentFragment.prototype.getElementById.call(root, id) : null;
}

/** Listens in the capture phase. */
export function listen(
  target: EventTarget,
  types: readonly string[],
  listener: (event: Event) => void,
  signal?: AbortSignal,
): void {
  const options = { capture: true, ...(signal && { signal }) };
  for (const type of types) EventTarget.prototype.addEventListener.call(target, type, listener, options);
}

/** Listens until the first of these events. */
export function listenOnce(target: EventTarget, types: readonly string[], listener: () => void): void {
  const heard = new AbortController();
  const once = () => {
    heard.abort();
    listener();
  };
  listen(target, types, once, heard.signal);
}

export function isElement(target: unknown): target is Element {
  return isA(Element.prototype, "id", target);
}

export function isForm(target: unknown): target is HTMLFormElement {
  return isA(HTMLFormElement.prototype, "noValidate", target);
}

export function skipsValidation(form: HTMLFormElement): boolean {
  return Reflect.get(HTMLFormElement.prototype, "noValidate", form) as boolean;
}

export function controlsOf(form: HTMLFormElement): Element[] {
  return [...(Reflect.get(HTMLFormElement.prototype, "elements", form) as HTMLFormControlsCollection)];
}

/** The form around the innermost of these nodes. */
export function closestForm(path: readonly EventTarget[]): HTMLFormElement | null {
  return path.find(isForm) ?? null;
}

/** Sends a form as its own button would: validated, with a `submit` event. */
export function requestSubmit(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const isIts = submitter !== null && isConnected(submitter) && controlsOf(form).includes(submitter);
  HTMLFormElement.prototype.requestSubmit.call(form, isIts ? submitter : null);
}

/** Whether this getter of a prototype accepts the value, which only a node of that kind passes. */
export function isA(prototype: object, property: string, value: unknown): boolean {
  try {
    Reflect.get(prototype, property, value);
    return true;
  } catch {
    return false;
  }
}

/** Resolves in a later task: the browser has dispatched all events of what happens now. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
