/** A guard of a file field or a drop zone: it checks what the keeper of the window holds back, for its host. */

import type { Decision } from "./decision.ts";
import type { Judge } from "./judge.ts";
import { keeper } from "./keeper.ts";
import type { ReviewOptions } from "./options.ts";
import { review } from "./review.ts";

/** What a guard asks of the element or function that made it, and what it reports to it. */
export interface GuardHost extends Omit<Judge, "criteria" | "review"> {
  /** May ask the user, before the decision is announced. */
  consider?(decision: Decision): Promise<Decision>;
  /** The options as they are now. */
  options(): ReviewOptions;
}

export class Guard {
  readonly #judge: Judge;

  constructor(host: GuardHost) {
    this.#judge = {
      guards: (input) => host.guards(input),
      field: () => host.field(),
      zone: (path) => host.zone(path),
      criteria() {
        const { expects, policy, unchecked, inspect, certificates = [] } = host.options();
        // A function that is made anew at each rendering checks no differently.
        return [expects, policy ?? "block", unchecked ?? "allow", Boolean(inspect), ...certificates];
      },
      async review(files) {
        const decision = await review(files, host.options());
        return host.consider ? host.consider(decision) : decision;
      },
      onChecking: () => host.onChecking(),
      onAwaited: () => host.onAwaited?.(),
      onEmptied: () => host.onEmptied(),
      onChecked: (decision: Decision) => host.onChecked(decision),
      onSettled: (decision) => host.onSettled(decision),
      onStopped: () => host.onStopped(),
      message: (decision) => host.message(decision),
    };
  }

  /** Guards from now on; may be called again, where the field is found somewhere else. */
  attach(...around: Node[]): void {
    keeper().add(this.#judge, ...around);
    const field = this.#judge.field();
    if (field) keeper().meet(this.#judge, field);
  }

  /** Guards no more. What is being checked reaches the host only if it passes. */
  detach(): void {
    keeper().remove(this.#judge);
  }

  /** The refusal has been seen: the form may go without the file. */
  dismiss(): void {
    keeper().dismiss(this.#judge);
  }
}
