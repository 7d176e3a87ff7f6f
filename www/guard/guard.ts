/**
 * Stands between a file field and its host: what is chosen is held back, checked, and handed on or not.
 *
 * It listens in the capture phase from the window downwards, so the host's own listeners on the field
 * and around it hear of a choice only once it was let through.
 */

import { filesOf, isFileField, isReleased, isRendered, release, setFiles } from "./field.ts";
import { Objection } from "./objection.ts";
import type { ReviewOptions } from "./options.ts";
import { type Outcome, review } from "./review.ts";

/** What a guard asks, and whom it tells. */
export interface Post {
  /** Whether this is the field to guard; asked at each event, since hosts render fields anew. */
  guards(input: HTMLInputElement): boolean;
  /** The options as they are now. */
  options(): ReviewOptions;
  /** Files were chosen and are being checked. */
  onChecking?(): void;
  /** The field is empty again, by the user or the host. */
  onEmptied?(): void;
  /** Files were checked; the answer says what becomes of them. */
  onChecked(outcome: Outcome): Outcome;
  /** The host has learnt of the outcome. */
  onSettled?(outcome: Outcome): void;
  /** A form was not sent because of a refused file. */
  onStopped?(): void;
  /** What the browser is to say at the field about refused files. */
  message(outcome: Outcome): Promise<string | null>;
}

interface Choice {
  readonly input: HTMLInputElement;
  readonly files: readonly File[];
  /** The events that were held back. */
  readonly events: Set<string>;
}

interface Submission {
  readonly form: HTMLFormElement;
  readonly submitter: HTMLElement | null;
}

export class Guard {
  readonly #post: Post;
  readonly #listening = new AbortController();
  readonly #watched = new WeakSet<EventTarget>();
  readonly #objection = new Objection();
  #checking: Choice | null = null;
  #waiting: Submission | null = null;
  #refused: HTMLInputElement | null = null;

  constructor(post: Post, ...around: Node[]) {
    this.#post = post;
    for (const target of [window, ...around]) this.#watch(target);
  }

  /** Listens from here downwards, too. Neither `change` nor `submit` leaves a shadow tree. */
  #watch(target: EventTarget): void {
    if (this.#watched.has(target) || this.#listening.signal.aborted) return;
    this.#watched.add(target);
    const listen = (types: string[], listener: (event: Event) => void) => {
      for (const type of types) {
        target.addEventListener(type, listener, { capture: true, signal: this.#listening.signal });
      }
    };
    listen(["click", "dragover"], (event) => void this.#guarded(event));
    listen(["input", "change"], (event) => this.#onChoice(event));
    listen(["submit"], (event) => this.#onSubmit(event as SubmitEvent));
    listen(["invalid"], (event) => this.#onInvalid(event));
  }

  /** The refusal has been seen: the form may go without the file. */
  dismiss(): void {
    this.#refused = null;
    this.#objection.withdraw();
  }

  /** What is being checked goes to the host as if there had been no guard. */
  dispose(): void {
    this.#listening.abort();
    this.dismiss();
    const choice = this.#checking;
    this.#checking = null;
    if (choice) release(choice.input, choice.events);
    this.#resume();
  }

  /** The guarded field that an event is about. What was moved to another tree is followed there. */
  #guarded(event: Event): HTMLInputElement | null {
    const [target] = event.composedPath();
    if (!isFileField(target) || !this.#post.guards(target)) return null;
    this.#watch(target.getRootNode());
    return target;
  }

  #onChoice(event: Event): void {
    if (isReleased(event)) return;
    const input = this.#guarded(event);
    if (!input) return;
    const files = filesOf(input);
    if (files.length === 0) {
      this.#forget();
      this.#post.onEmptied?.();
      return;
    }
    event.stopImmediatePropagation();
    const known = this.#checking;
    if (known?.input === input && sameFiles(known.files, files)) known.events.add(event.type);
    else void this.#check({ input, files, events: new Set([event.type]) });
  }

  async #check(choice: Choice): Promise<void> {
    this.dismiss();
    this.#checking = choice;
    this.#post.onChecking?.();
    const reviewed = await review(choice.files, this.#post.options());
    // A later choice has taken its place.
    if (this.#checking !== choice) return;
    this.#checking = null;
    const outcome = this.#post.onChecked(reviewed);
    setFiles(
      choice.input,
      outcome.taken.map(({ file }) => file),
    );
    if (outcome.kept.length > 0) this.#refuse(choice.input, outcome);
    release(choice.input, choice.events);
    this.#post.onSettled?.(outcome);
    this.#resume();
  }

  #refuse(input: HTMLInputElement, outcome: Outcome): void {
    this.#refused = input;
    this.#waiting = null;
    void this.#post.message(outcome).then((message) => {
      if (message !== null && this.#refused === input) this.#objection.raise(input, message);
    });
  }

  #forget(): void {
    this.dismiss();
    this.#checking = null;
    this.#waiting = null;
  }

  #onSubmit(event: SubmitEvent): void {
    const [form] = event.composedPath();
    if (!(form instanceof HTMLFormElement) || !this.#isOf(form)) return;
    if (!this.#checking && !this.#refused) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.#checking) {
      this.#waiting = { form, submitter: event.submitter };
      return;
    }
    this.#post.onStopped?.();
    // Said once; a form that can do without the file is not locked.
    if (!this.#refused?.required) this.dismiss();
  }

  #isOf(form: HTMLFormElement): boolean {
    return [...form.elements].some((element) => isFileField(element) && this.#post.guards(element));
  }

  /** Sends the form whose sending had to wait for the check. */
  #resume(): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (!waiting?.form.isConnected) return;
    const { form, submitter } = waiting;
    form.requestSubmit(submitter?.isConnected ? submitter : null);
  }

  /** The browser has not sent the form, because of our message. */
  #onInvalid(event: Event): void {
    const input = this.#guarded(event);
    if (!input || input !== this.#refused || !this.#objection.isRaised) return;
    this.#post.onStopped?.();
    if (!isRendered(input)) {
      // Hidden since: the browser could show nothing.
      event.preventDefault();
      this.dismiss();
    } else if (!input.required) {
      this.#dismissWithNextGesture(input);
    }
  }

  #dismissWithNextGesture(input: HTMLInputElement): void {
    const seen = () => {
      if (this.#refused === input) this.dismiss();
    };
    const options = { capture: true, once: true, signal: this.#listening.signal };
    for (const gesture of ["pointerdown", "keydown"]) window.addEventListener(gesture, seen, options);
  }
}

function sameFiles(some: readonly File[], others: readonly File[]): boolean {
  return some.length === others.length && some.every((file, index) => file === others[index]);
}
