/**
 * Current refusals: a form is not sent as if the file were in it. Each lasts until the next choice, or until all
 * who refused are dismissed.
 */

import type { Decision } from "./decision.ts";
import { listenOnce } from "./dom.ts";
import { formOf, isRendered, isRequired } from "./field.ts";
import type { Decisions, Judge } from "./judge.ts";
import { Objection } from "./objection.ts";

interface Refusal {
  readonly judges: Set<Judge>;
  readonly objection: Objection;
}

export class Refusals {
  readonly #standing = new Map<HTMLInputElement, Refusal>();

  has(input: HTMLInputElement): boolean {
    return this.#standing.has(input);
  }

  /** By the judges' own decisions and the final ones, which the host has had a say in. Whether there was any refusal. */
  add(input: HTMLInputElement, own: Decisions, final: Decisions): boolean {
    // Who would have let the files through has nothing to be heard about, unless the host has declined them.
    const [refusing = []] = [own, final]
      .map((decisions) => [...decisions].filter(refuses))
      .filter(({ length }) => length > 0);
    const [first] = refusing;
    if (!first) return false;
    // A drop on the field may follow one that was refused; the message of that one would stay.
    this.withdraw(input);
    const refusal = { judges: new Set(refusing.map(([judge]) => judge)), objection: new Objection() };
    this.#standing.set(input, refusal);
    const [judge, decision] = first;
    void judge.message(decision).then((message) => {
      if (message !== null && this.#standing.get(input) === refusal) refusal.objection.raise(input, message);
    });
    return true;
  }

  withdraw(input: HTMLInputElement): void {
    this.#standing.get(input)?.objection.withdraw();
    this.#standing.delete(input);
  }

  dismiss(judge: Judge): void {
    for (const [input, { judges }] of this.#standing) {
      if (judges.delete(judge) && judges.size === 0) this.withdraw(input);
    }
  }

  /** Whether a form is to be stopped because of a file that was refused in it. */
  stop(form: HTMLFormElement): boolean {
    const refused = [...this.#standing].filter(([input]) => formOf(input) === form);
    for (const [input, { judges }] of refused) {
      for (const judge of judges) judge.onStopped();
      // Said once; a form that can do without the file is not locked.
      if (!isRequired(input)) this.withdraw(input);
    }
    return refused.length > 0;
  }

  /** Whether the browser finds a field invalid because of our message. */
  isObjected(input: HTMLInputElement): boolean {
    return this.#standing.get(input)?.objection.isRaised === true;
  }

  /** The browser has not sent the form, because of our message. */
  onInvalid(input: HTMLInputElement, event: Event): void {
    const refusal = this.#standing.get(input);
    if (!refusal) return;
    for (const judge of refusal.judges) judge.onStopped();
    if (!isRendered(input)) {
      // Hidden since: the browser could show nothing.
      event.preventDefault();
      this.withdraw(input);
    } else if (!isRequired(input)) {
      listenOnce(window, ["pointerdown", "keydown"], () => {
        if (this.#standing.get(input) === refusal) this.withdraw(input);
      });
    }
  }
}

function refuses([, { refused }]: [Judge, Decision]): boolean {
  return refused.length > 0;
}
