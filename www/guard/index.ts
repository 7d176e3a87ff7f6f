/** `guardFileInput`: for hosts that keep their own dialog. */

import { elementById, isConnected, rootOf } from "./dom.ts";
import { isFileField } from "./field.ts";
import { Guard } from "./guard.ts";
import { checkOptions, type GuardOptions } from "./options.ts";
import { type Decision, detailOf } from "./review.ts";

export type { Options } from "../core/calls.ts";
export { type Problem, TokenCheckError } from "../core/error.ts";
export type * from "../core/report.ts";
export type { GuardOptions, Inspector, Policy, ReviewOptions, Unchecked } from "./options.ts";

export interface FileInputGuard {
  /** Lifts a refusal that stands: the form may be sent without the file. */
  dismiss(): void;
  /** Ends the guard. What is being checked at that moment still reaches the host only if it passes. */
  dispose(): void;
}

/**
 * Checks what is chosen in a file field before its host hears of it, and what is in it already.
 *
 * Follows the field by its `id` when the host renders it anew. Throws a `TypeError` if an option is
 * not what its type says.
 */
export function guardFileInput(input: HTMLInputElement, options: GuardOptions = {}): FileInputGuard {
  if (!isFileField(input)) throw new TypeError("`input` is no <input type=file>");
  checkOptions(options);
  const root = rootOf(input);
  const guard = new Guard({
    guards: (other) => other === input || (!isConnected(input) && input.id !== "" && other.id === input.id),
    field() {
      if (isConnected(input)) return input;
      const found = elementById(isConnected(root) ? root : document, input.id);
      return isFileField(found) ? found : input;
    },
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
    message: (decision) => message(decision, input, options.lang),
  });
  guard.attach(root, input);
  return { dismiss: () => guard.dismiss(), dispose: () => guard.detach() };
}

/** A mistake in the host's callback goes to the console; the file is not lost for it. */
function callHost(callback: () => void): void {
  try {
    callback();
  } catch (error) {
    reportError(error);
  }
}

async function message({ refused }: Decision, input: HTMLInputElement, lang?: string): Promise<string | null> {
  const { refusal } = await import("./sentences.ts");
  return refusal(refused, input, lang);
}
