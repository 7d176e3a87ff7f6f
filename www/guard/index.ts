/** `guardFileInput`: for hosts that keep their own dialog. */

import { isFileField } from "./field.ts";
import { Guard } from "./guard.ts";
import { checkOptions, type GuardOptions } from "./options.ts";
import type { Outcome } from "./review.ts";
import { detailOf } from "./review.ts";

export type { Options } from "../core/calls.ts";
export { type Problem, TokenCheckError } from "../core/error.ts";
export type * from "../core/report.ts";
export type { GuardOptions, OnFailure, Policy, ReviewOptions } from "./options.ts";

export interface FileInputGuard {
  /** Lifts a refusal that stands: the form may be sent without the file. */
  dismiss(): void;
  /** Ends the guard; what is being checked goes to the host. */
  dispose(): void;
}

/**
 * Checks what is chosen in a file field before its host hears of it.
 *
 * Follows the field by its `id` when the host renders it anew. Throws a `TypeError` if an option is
 * not what its type says.
 */
export function guardFileInput(input: HTMLInputElement, options: GuardOptions = {}): FileInputGuard {
  if (!isFileField(input)) throw new TypeError("`input` is no <input type=file>");
  checkOptions(options);
  return new Guard(
    {
      guards: (other) => other === input || (!input.isConnected && input.id !== "" && other.id === input.id),
      options: () => options,
      onChecked(outcome) {
        const { reports, error } = detailOf(outcome.checked);
        if (error) tell(() => options.onError?.(error));
        tell(() => options.onReport?.(reports));
        return outcome;
      },
      message: (outcome) => message(outcome, input, options.lang),
    },
    input.getRootNode(),
    // Should it be moved to another tree before anything happens to it.
    input,
  );
}

/** A mistake in what the host does with it is told to the console; the file is not lost for it. */
function tell(host: () => void): void {
  try {
    host();
  } catch (error) {
    reportError(error);
  }
}

async function message({ kept }: Outcome, input: HTMLInputElement, lang?: string): Promise<string | null> {
  const { refusal } = await import("./sentences.ts");
  return refusal(kept, input, lang);
}
