/**
 * The message on a file field after its file was refused, if the browser would show it: a hidden field
 * would fail without a word, and a form that does not validate would ignore it.
 */

import { skipsValidation } from "./dom.ts";
import { formOf, isRendered } from "./field.ts";

export class Objection {
  #input: HTMLInputElement | null = null;
  #message = "";

  raise(input: HTMLInputElement, message: string): void {
    this.withdraw();
    const form = formOf(input);
    const isShown = input.willValidate && form !== null && !skipsValidation(form) && isRendered(input);
    // The host's own objection says more about its form than ours.
    if (!isShown || input.validity.customError) return;
    input.setCustomValidity(message);
    this.#input = input;
    this.#message = message;
  }

  withdraw(): void {
    if (this.isRaised) this.#input?.setCustomValidity("");
    this.#input = null;
  }

  get isRaised(): boolean {
    const input = this.#input;
    return input?.validity.customError === true && input.validationMessage === this.#message;
  }
}
