/**
 * `<relution-token-check>`: checks the token in the dialog where it is uploaded.
 *
 * With `for` it is the panel beside the host's own file field, which it guards; without, it brings its
 * own drop zone and button. The registration stands apart, in `define`.
 */

import { ensureStarted } from "../core/ensure.ts";
import type { Report } from "../core/report.ts";
import { isFileField } from "../guard/field.ts";
import { Guard } from "../guard/guard.ts";
import { type Choice, misfit, type ReviewOptions } from "../guard/options.ts";
import { type Checked, type Detail, declined, detailOf, type Outcome, review } from "../guard/review.ts";
import { failureId, refusal, speechFor } from "../guard/sentences.ts";
import type { Speech } from "../text/speech.ts";
import { h } from "../view/h.ts";
import { panel } from "./panel.ts";
import { notice, type Problem, problemOf } from "./problem.ts";
import css from "./style/element.css";
import { type Given, zone } from "./zone.ts";

export type * from "../core/report.ts";
export type { Detail } from "../guard/review.ts";

/** What the three events bring. All bubble, and leave shadow trees. */
export interface TokenCheckEventMap {
  /** The files could go to the host; `preventDefault()` keeps them from it. */
  "token-check-accept": CustomEvent<Detail>;
  /** The host has them. */
  "token-check-accepted": CustomEvent<Detail>;
  /** They were kept from the host. */
  "token-check-rejected": CustomEvent<Detail>;
}

/** What the `state` attribute says: of several files the gravest. */
export type State = "checking" | "ready" | "check" | "reject" | "failed";

const gravestFirst = ["reject", "failed", "check", "ready"] as const;

// The attributes that take one of a few values.
const choices: [Choice, string][] = [
  ["expects", "expects"],
  ["policy", "policy"],
  ["onFailure", "on-failure"],
];

// In Node.js there are no elements to extend; whoever imports this there gets no error.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

let sheet: CSSStyleSheet | null = null;

/** One for all elements; a constructed one needs no permission from a Content-Security-Policy. */
function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

export class RelutionTokenCheckElement extends Base {
  static readonly formAssociated = true;
  static readonly observedAttributes = ["expects", "for", "lang", "multiple", "on-failure", "policy"];

  readonly #root: ShadowRoot;
  readonly #internals: ElementInternals;
  readonly #zone = zone((given) => void this.#take(given));
  readonly #notices = h("div", { class: "notices" });
  readonly #panels = h("div", { class: "panels" });
  readonly #status = h("p", { role: "status", class: "visually-hidden" });

  #certificates: Uint8Array[] = [];
  #guard: Guard | null = null;
  #lookout: MutationObserver | null = null;
  #fieldMissing = false;
  #round = 0;
  #checking = false;
  #outcome: Outcome | null = null;
  #isDeclined = false;
  #folders: string[] = [];
  #broken: Error | null = null;

  constructor() {
    super();
    this.#internals = this.attachInternals();
    this.#root = this.attachShadow({ mode: "open" });
    this.#root.adoptedStyleSheets = [styles()];
    this.#root.append(this.#zone.element, this.#notices, this.#panels, this.#status);
    // Set before the element was defined, it would stand in the way of the accessor.
    const early = Object.getOwnPropertyDescriptor(this, "certificates");
    if (Reflect.deleteProperty(this, "certificates") && early) this.certificates = early.value as Uint8Array[];
  }

  /** Certificates that a DEP token may be for, PEM or DER: a token for another server is refused. */
  get certificates(): Uint8Array[] {
    return this.#certificates;
  }

  set certificates(certificates: Uint8Array[]) {
    this.#certificates = certificates;
  }

  /** What was found about the files chosen last. */
  get reports(): readonly Report[] {
    return this.#outcome ? detailOf(this.#outcome.checked).reports : [];
  }

  /** Puts the result away; a form that was stopped because of it may be sent without the file. */
  dismiss(): void {
    this.#guard?.dismiss();
    this.#show(null);
  }

  connectedCallback(): void {
    this.#attach();
    this.#render();
    ensureStarted().catch((error: unknown) => {
      this.#broken = error instanceof Error ? error : new Error(String(error));
      this.#render();
    });
  }

  disconnectedCallback(): void {
    this.#detach();
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === "for") this.#attach();
    this.#render();
  }

  formResetCallback(): void {
    this.#internals.setFormValue(null);
    this.dismiss();
  }

  #attach(): void {
    this.#detach();
    if (!this.hasAttribute("for")) return;
    const root = this.getRootNode();
    this.#guard = new Guard(
      {
        guards: (input) => input.id === this.getAttribute("for") && input.getRootNode() === root,
        options: () => this.#options(),
        onChecking: () => this.#wait(),
        onEmptied: () => this.#show(null),
        onChecked: (outcome) => this.#ask(outcome),
        onSettled: (outcome) => this.#tell(outcome),
        onStopped: () => this.#insist(),
        message: async ({ kept }) => refusal(kept, this),
      },
      root,
    );
    // A field that `for` does not find is said, until it is there.
    const look = () => {
      const missing = document.readyState !== "loading" && this.#field === null;
      if (missing === this.#fieldMissing) return;
      this.#fieldMissing = missing;
      this.#render();
    };
    this.#lookout = new MutationObserver(look);
    this.#lookout.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ["id", "type"] });
    document.addEventListener("readystatechange", look, { once: true });
    look();
  }

  #detach(): void {
    this.#guard?.dispose();
    this.#guard = null;
    this.#lookout?.disconnect();
    this.#lookout = null;
    this.#fieldMissing = false;
  }

  /** The host's field. */
  get #field(): HTMLInputElement | null {
    const root = this.getRootNode();
    const id = this.getAttribute("for");
    const found = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id ?? "") : null;
    return isFileField(found) ? found : null;
  }

  #options(): ReviewOptions {
    const options: Record<string, unknown> = { certificates: this.#certificates };
    for (const [option, attribute] of choices) {
      if (this.hasAttribute(attribute)) options[option] = this.getAttribute(attribute);
    }
    return options;
  }

  /** Files from the element's own zone. */
  async #take({ files, folders }: Given): Promise<void> {
    const round = ++this.#round;
    this.#folders = folders;
    this.#wait();
    const reviewed = await review(files, this.#options());
    // Later files have taken their place.
    if (round !== this.#round) return;
    const outcome = this.#ask(reviewed);
    this.#internals.setFormValue(this.#formValue(outcome));
    this.#tell(outcome);
  }

  #formValue({ taken }: Outcome): FormData {
    const data = new FormData();
    const name = this.getAttribute("name");
    if (name) for (const { file } of taken) data.append(name, file);
    return data;
  }

  /** Lets the host have a say. */
  #ask(outcome: Outcome): Outcome {
    const { taken } = outcome;
    this.#isDeclined = taken.length > 0 && !this.#send("token-check-accept", taken, true);
    return this.#isDeclined ? declined(outcome) : outcome;
  }

  #tell(outcome: Outcome): void {
    this.#show(outcome);
    if (outcome.taken.length > 0) this.#send("token-check-accepted", outcome.taken);
    if (outcome.kept.length > 0) this.#send("token-check-rejected", outcome.kept);
  }

  #send(type: keyof TokenCheckEventMap, checked: readonly Checked[], cancelable = false): boolean {
    const detail = detailOf(checked);
    return this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }));
  }

  #wait(): void {
    this.#checking = true;
    this.#outcome = null;
    this.#render();
    this.#say(this.#speech.text("checking"));
  }

  #show(outcome: Outcome | null): void {
    this.#checking = false;
    this.#outcome = outcome;
    if (!outcome) this.#folders = [];
    this.#render();
    this.#say(...(outcome?.checked ?? []).map((one) => announcement(one, this.#speech)));
  }

  /** Brings the reason why a form was not sent before the eyes. */
  #insist(): void {
    const panel = this.#panels.querySelector<HTMLElement>("[tabindex]");
    panel?.scrollIntoView({ block: "nearest" });
    panel?.focus();
  }

  #say(...words: string[]): void {
    this.#status.replaceChildren(...words.map((sentence) => h("span", {}, sentence, " ")));
  }

  get #speech(): Speech {
    return speechFor(this);
  }

  #render(): void {
    const speech = this.#speech;
    const { expects } = this.#options();
    this.#zone.element.hidden = this.hasAttribute("for");
    this.#zone.speak(speech, misfit("expects", expects) ? "any" : (expects ?? "any"), this.hasAttribute("multiple"));
    this.#notices.replaceChildren(...this.#problems().map((problem) => notice(problem, speech)));
    for (const part of [this.#zone.element, this.#notices, this.#panels, this.#status]) part.lang = speech.language;
    this.#panels.replaceChildren(...(this.#outcome?.checked ?? []).map((one, index) => this.#panel(one, index)));
    this.#reflect();
  }

  #panel(checked: Checked, index: number): HTMLElement {
    const kept = this.#outcome?.kept.includes(checked) ?? false;
    return panel(checked, kept ? (this.#isDeclined ? "declined" : "kept") : "taken", {
      speech: this.#speech,
      index,
      isHere: this.hasAttribute("expects"),
      onDismiss: () => {
        this.dismiss();
        (this.#field ?? this.#zone.input).focus();
      },
    });
  }

  /** What is wrong before any file is chosen. */
  #problems(): Problem[] {
    const problems: Problem[] = this.#folders.map((name) => ({ message: "zone-folder", values: { name } }));
    for (const [option, attribute] of choices) {
      const value = this.getAttribute(attribute);
      const allowed = value === null ? null : misfit(option, value);
      if (allowed)
        problems.push({
          message: "setup-option",
          values: { attribute, value: value ?? "", allowed: allowed.join(", ") },
        });
    }
    if (this.#fieldMissing) problems.push({ message: "setup-for", values: { id: this.getAttribute("for") ?? "" } });
    if (this.#broken && !this.#outcome) problems.push(problemOf(this.#broken));
    return problems;
  }

  /** For the host's style sheets. */
  #reflect(): void {
    const state = this.#checking ? "checking" : this.#outcome && stateOf(this.#outcome);
    if (state) this.setAttribute("state", state);
    else this.removeAttribute("state");
  }
}

function stateOf({ checked }: Outcome): State | undefined {
  const states = checked.map(({ report }) => report?.verdict ?? "failed");
  return gravestFirst.find((state) => states.includes(state));
}

function announcement({ file, report, error }: Checked, speech: Speech): string {
  if (!report) return speech.text(failureId(error), { message: error.message });
  return speech.text("announce", {
    name: file.name,
    verdict: speech.text(`verdict-${report.verdict}`),
    kind: speech.text(`kind-${report.kind}`),
  });
}
