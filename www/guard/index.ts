/** `guardFileInput` and `guardDropZone`: for hosts that keep their own dialog. */

import { type Decision, detailOf } from "./decision.ts";
import { elementById, isConnected, isElement, rootOf } from "./dom.ts";
import { isFileField } from "./field.ts";
import { Guard, type GuardHost } from "./guard.ts";
import { checkOptions, type GuardOptions } from "./options.ts";

export type { Options } from "../core/calls.ts";
export { type Problem, TokenCheckError } from "../core/error.ts";
export type { Finding, Report } from "../core/findings.ts";
export type * from "../core/report.ts";
export type { GuardOptions, Inspector, Policy, ReviewOptions, Unchecked } from "./options.ts";

export interface FileInputGuard {
  /** Lifts the current refusal: the form may be sent without the file. */
  dismiss(): void;
  /** Ends the guard. What is being checked at that moment still reaches the host only if it passes. */
  dispose(): void;
}

export interface DropZoneGuard {
  /** Ends the guard. What is being checked at that moment still reaches the host only if it passes. */
  dispose(): void;
}

/**
 * Checks what is chosen in a file field or dropped on it before its host hears of it, and what is in it already.
 *
 * Follows the field by its `id` when the host renders it anew. Throws a `TypeError` if an option is
 * not what its type says.
 */
export function guardFileInput(input: HTMLInputElement, options: GuardOptions = {}): FileInputGuard {
  if (!isFileField(input)) throw new TypeError("`input` is no <input type=file>");
  checkOptions(options);
  const root = rootOf(input);
  const guards = (other: HTMLInputElement) => other === input || isAnew(input, other);
  const guard = new Guard({
    ...callbacks(options, input),
    guards,
    field() {
      const found = present(input, root);
      return isFileField(found) ? found : input;
    },
    zone: ([target]) => (isFileField(target) && guards(target) ? target : null),
  });
  guard.attach(root, input);
  return { dismiss: () => guard.dismiss(), dispose: () => guard.detach() };
}

/**
 * Checks what is dropped on an element, and on what is in it, before its host hears of it. What passes is dropped
 * again, as an event that the host can use like the browser's; else the host gets a `dragleave`.
 *
 * Follows the element by its `id` when the host renders it anew. Drops of text, of links and of folders pass
 * unchecked. Throws a `TypeError` if an option is not what its type says.
 */
export function guardDropZone(element: Element, options: GuardOptions = {}): DropZoneGuard {
  if (!isElement(element)) throw new TypeError("`element` is no element");
  checkOptions(options);
  const root = rootOf(element);
  const guard = new Guard({
    ...callbacks(options, element),
    guards: () => false,
    field: () => null,
    zone(path) {
      const isHit = path.some((node) => node === element || (isElement(node) && isAnew(element, node)));
      return isHit ? present(element, root) : null;
    },
  });
  guard.attach(root, element);
  return { dispose: () => guard.detach() };
}

/** Whether the host has rendered the one in the place of the other. */
function isAnew(before: Element, now: Element): boolean {
  return !isConnected(before) && before.id !== "" && now.id === before.id;
}

/** The element, or what the host has rendered in its place. */
function present(element: Element, root: Node): Element {
  if (isConnected(element) || element.id === "") return element;
  return elementById(isConnected(root) ? root : document, element.id) ?? element;
}

function callbacks(
  options: GuardOptions,
  element: Element,
): Pick<GuardHost, "options" | "onChecking" | "onEmptied" | "onChecked" | "onSettled" | "onStopped" | "message"> {
  return {
    options: () => options,
    onChecking() {},
    onEmptied() {},
    onChecked(decision) {
      const { reports, error } = detailOf(decision.checked);
      if (error) callHost(() => options.onError?.(error));
      callHost(() => options.onReport?.(reports));
      return decision;
    },
    onSettled() {},
    onStopped() {},
    message: (decision) => message(decision, element, options.lang),
  };
}

/** A mistake in the host's callback goes to the console; the file is not lost for it. */
function callHost(callback: () => void): void {
  try {
    callback();
  } catch (error) {
    reportError(error);
  }
}

async function message({ refused }: Decision, element: Element, lang?: string): Promise<string | null> {
  const { refusal } = await import("./sentences.ts");
  return refusal(refused, element, lang);
}
