/** Where a card asks for a private key or its password, and says what is wrong with it. */

import { h } from "../../view/h.ts";
import { icon } from "../../view/icons.ts";
import { messages } from "../language.ts";

export interface Panel {
  readonly element: HTMLElement;
  show(state: State): void;
  /** The same in another language. */
  showAgain(): void;
  /** Moves the focus to the password where it is asked for, else to the button. */
  focus(): void;
}

export interface State {
  /** The name of the key that needs a password. */
  locked?: (() => string) | null;
  problem?: (() => DocumentFragment) | null;
  busy?: boolean;
}

export interface Actions {
  unlock(password: string): void;
  /** Ends what is under way. */
  stop(): void;
  /** Both are absent on the card of a key, which is there already. */
  choose?(key: File): void;
  cancel?(): void;
}

let count = 0;

export function panel({ unlock, stop, choose, cancel }: Actions): Panel {
  const id = `password-${(count += 1)}`;
  const problem = h("p", { class: "problem", id: `${id}-problem` });
  const busyText = h("span");
  const stopper = button("quiet", stop);
  const busy = h("p", {}, busyText, " ", stopper);
  const label = h("label", { for: id });
  const field = h("input", {
    class: "field",
    id,
    type: "password",
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": problem.id,
  });
  const opener = h("button", { class: "button" });
  const canceller = cancel ? button("quiet", cancel) : null;
  const form = h("form", {}, label, field, opener, canceller);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const password = field.value;
    field.value = "";
    unlock(password);
  });
  const chooser = choose ? button("button secondary", () => chooseFile(choose)) : null;
  const promise = h("p", { class: "note" });
  const element = h("section", { class: "unlock" }, busy, problem, promise);
  const words: [HTMLElement | null, string][] = [
    [busyText, "unlock-busy"],
    [stopper, "unlock-stop"],
    [opener, "unlock-open"],
    [canceller, "unlock-cancel"],
    [chooser, "unlock"],
    [promise, choose ? "unlock-promise" : "unlock-promise-given"],
  ];
  let shown: State = {};
  const self: Panel = {
    element,
    show(state) {
      shown = state;
      const asks = Boolean(state.locked);
      const [first, other] = asks ? [form, chooser] : [chooser, form];
      other?.remove();
      // Moving it would take its focus.
      if (first && !element.contains(first)) element.prepend(first);
      if (!asks) field.value = "";
      for (const [element, message] of words) element?.replaceChildren(messages.format(message));
      label.replaceChildren(messages.formatFragment("unlock-password", { name: state.locked?.() ?? "" }));
      busy.hidden = !state.busy;
      const others = [opener, canceller, chooser].filter((one) => one !== null);
      // What is hidden loses the focus.
      if (state.busy && others.some((one) => one === document.activeElement)) stopper.focus();
      for (const one of others) one.hidden = Boolean(state.busy);
      problem.hidden = !state.problem;
      problem.replaceChildren(...(state.problem ? [icon("reject"), h("span", {}, state.problem())] : []));
      field.setAttribute("aria-invalid", String(Boolean(state.problem)));
    },
    showAgain() {
      self.show(shown);
    },
    focus() {
      (element.contains(form) ? field : chooser)?.focus();
    },
  };
  return self;
}

function button(look: string, press: () => void): HTMLButtonElement {
  const element = h("button", { type: "button", class: look });
  element.addEventListener("click", press);
  return element;
}

// It is not in the page, and without this it could be collected before it is answered.
let open: HTMLInputElement;

function chooseFile(take: (file: File) => void): void {
  open = h("input", { type: "file" });
  open.addEventListener("change", () => {
    const [file] = open.files ?? [];
    open.value = "";
    if (file) take(file);
  });
  open.click();
}
