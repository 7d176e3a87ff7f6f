/** One choice of files while it is being checked. Its field is empty meanwhile, so that nobody can read the files there. */

import type { Decision } from "./decision.ts";
import { filesOf, isRequired, setFiles, setRequired } from "./field.ts";
import type { Decisions, Judge } from "./judge.ts";

export class Hold {
  readonly input: HTMLInputElement;
  readonly files: readonly File[];
  /** The events that were held back, to be dispatched after the check. */
  readonly types: Set<string>;
  /** Those that check it, with what they decided; `null` while they check. */
  readonly decisions = new Map<Judge, Decision | null>();
  /** The `reset` events of its form since then; whether one was prevented is known only when all listeners have heard it. */
  readonly resets: Event[] = [];
  readonly #isRequired: boolean;

  constructor(input: HTMLInputElement, types: readonly string[]) {
    this.input = input;
    this.files = filesOf(input);
    this.types = new Set(types);
    this.#isRequired = isRequired(input);
    setFiles(input, []);
    // Else the browser would ask for a file that was chosen, in place of the `submit` event that can wait.
    setRequired(input, false);
  }

  /** Whether an event belongs to this choice: `change` follows `input`. */
  continues(type: string): boolean {
    const isSecond = type === "change" && this.types.has("input") && !this.types.has("change");
    return isSecond && filesOf(this.input).length === 0;
  }

  /** All decisions, once there are all. */
  get decided(): Decisions | null {
    const decided = new Map<Judge, Decision>();
    for (const [judge, decision] of this.decisions) if (decision) decided.set(judge, decision);
    return decided.size === this.decisions.size ? decided : null;
  }

  get isReset(): boolean {
    return this.resets.some((event) => !event.defaultPrevented);
  }

  /** Makes the field an ordinary one again. It stays empty. */
  end(): void {
    if (this.#isRequired) setRequired(this.input, true);
  }
}
