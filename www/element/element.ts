/**
 * `<relution-token-check>`: checks the token in the dialog where it is uploaded.
 *
 * With `for` it is the panel beside the host's own file field, which it guards; without, it brings its
 * own drop zone and button. The registration is separate, in `define`.
 */

import { ensureStarted } from "../core/ensure.ts";
import type { Report } from "../core/findings.ts";
import { type Checked, type Decision, type Detail, declined, detailOf } from "../guard/decision.ts";
import { elementById, isConnected, isElement, listen, rootOf } from "../guard/dom.ts";
import { isFileField, isSame } from "../guard/field.ts";
import { Guard } from "../guard/guard.ts";
import { forHost, giveInstead } from "../guard/instead.ts";
import { keeper } from "../guard/keeper.ts";
import { CHOICES, type Inspector, misfit, misfitMessage, type ReviewOptions } from "../guard/options.ts";
import { certificateProblem, review } from "../guard/review.ts";
import { failureId, loadMessages, messagesAt, refusal } from "../guard/sentences.ts";
import type { Messages } from "../text/messages.ts";
import { h } from "../view/h.ts";
import { type Clean, cleanFiles, question } from "./clean.ts";
import { panel } from "./panel.ts";
import { notice, type Problem, problemOf } from "./problem.ts";
import css from "./style/element.css";
import { type Dropped, zone } from "./zone.ts";

export type { Finding, Report } from "../core/findings.ts";
export type * from "../core/report.ts";
export type { Detail } from "../guard/decision.ts";
export type { Inspector } from "../guard/options.ts";

/** The three events. All bubble, and leave shadow trees. */
export interface TokenCheckEventMap {
  /** The files could go to the host; `preventDefault()` keeps them from it. */
  "token-check-accept": CustomEvent<Detail>;
  /** The host has them. */
  "token-check-accepted": CustomEvent<Detail>;
  /** They were kept from the host. */
  "token-check-rejected": CustomEvent<Detail>;
}

declare global {
  interface HTMLElementEventMap extends TokenCheckEventMap {}
  interface ShadowRootEventMap extends TokenCheckEventMap {}
  interface DocumentEventMap extends TokenCheckEventMap {}
  interface WindowEventMap extends TokenCheckEventMap {}
}

/** The values of the `state` attribute; of several files the gravest. */
export type State = "checking" | "ready" | "check" | "reject" | "failed";

const gravestFirst = ["reject", "failed", "check", "ready"] as const;

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

/** A file for the host, with its report. */
type Accepted = Checked & { report: Report };

export class RelutionTokenCheckElement extends Base {
  static readonly formAssociated = true;
  static readonly observedAttributes = [
    "accept-restored",
    "expects",
    "for",
    "lang",
    "multiple",
    "policy",
    "unchecked",
    "zone",
  ];

  readonly #root: ShadowRoot;
  readonly #internals: ElementInternals;
  readonly #zone = zone((dropped) => void this.#take(dropped));
  readonly #notices = h("div", { class: "notices" });
  readonly #panels = h("div", { class: "panels" });
  readonly #status = h("p", { role: "status", class: "visually-hidden" });

  #certificates: Uint8Array[] = [];
  #inspect: Inspector | null = null;
  #guard: Guard | null = null;
  /** The field that `for` named last. It stays guarded while it is outside of the element's tree. */
  #lastField: HTMLInputElement | null = null;
  #lookout: MutationObserver | null = null;
  /** What `for` and `zone` name, but is not there. */
  #missing: readonly ("for" | "zone")[] = [];
  #round = 0;
  #checking = false;
  #decision: Decision | null = null;
  /** The files that can be given back as Apple writes them. */
  #clean = new Map<File, Clean>();
  #question: { readonly offered: readonly Accepted[]; readonly answer: (agreed: boolean) => void } | null = null;
  #isDeclined = false;
  #folders: string[] = [];
  #broken: Error | null = null;
  #isLoading = false;
  /** What is still to be said to screen readers. */
  #announcement: ((messages: Messages) => string[]) | null = null;
  readonly #warned = new Set<string>();

  constructor() {
    super();
    this.#internals = this.attachInternals();
    this.#root = this.attachShadow({ mode: "open" });
    this.#root.adoptedStyleSheets = [styles()];
    // Until its language is there.
    this.#zone.element.hidden = true;
    this.#root.append(this.#zone.element, this.#notices, this.#panels, this.#status);
    // Set before the element was defined, they would hide the accessors.
    for (const name of ["certificates", "inspect"] as const) {
      const early = Object.getOwnPropertyDescriptor(this, name);
      if (Reflect.deleteProperty(this, name) && early) Reflect.set(this, name, early.value);
    }
  }

  /**
   * Certificates that a DEP token may be for, PEM or DER: a token for another server is refused.
   * What is no certificate refuses every file, and is said in the panel and on the console.
   */
  get certificates(): Uint8Array[] {
    return this.#certificates;
  }

  set certificates(certificates: Uint8Array[]) {
    this.#certificates = certificates;
    if (!isConnected(this)) return;
    void this.#start();
    this.#look();
  }

  /** Checks files in another place: a worker, an extension, a server. The wasm module is then not loaded. */
  get inspect(): Inspector | null {
    return this.#inspect;
  }

  set inspect(inspect: Inspector | null) {
    this.#inspect = inspect;
    if (isConnected(this)) void this.#start();
  }

  /** The reports on the files chosen last. */
  get reports(): readonly Report[] {
    return this.#decision ? detailOf(this.#decision.checked.map((one) => this.#given(one))).reports : [];
  }

  /**
   * Puts the result away, and takes accepted files of its own drop zone out of the form. A form that was stopped
   * because of a refusal may be sent without the file. A check that runs goes on.
   */
  dismiss(): void {
    if (this.#checking) return;
    this.#internals.setFormValue(null);
    this.#guard?.dismiss();
    this.#show(null);
  }

  connectedCallback(): void {
    this.#attach();
    this.#render();
    void this.#start();
  }

  disconnectedCallback(): void {
    // Moved within a task, it is the same guard as before.
    queueMicrotask(() => {
      if (!isConnected(this)) this.#detach();
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!isConnected(this) || before === now) return;
    if (name === "for") this.#lastField = null;
    if (name === "for" || name === "zone") this.#attach();
    this.#look();
    this.#render();
  }

  formResetCallback(): void {
    // Files on their way into the drop zone are no longer wanted. Those of a field are the keeper's.
    this.#round++;
    this.#internals.setFormValue(null);
    this.#guard?.dismiss();
    this.#show(null);
  }

  /** Loads the module before the first file comes, and shows what prevents that. */
  async #start(): Promise<void> {
    this.#broken = null;
    if (!this.#inspect) {
      try {
        await ensureStarted();
        this.#broken = certificateProblem(this.#certificates);
      } catch (error) {
        this.#broken = error instanceof Error ? error : new Error(String(error));
      }
    }
    if (this.#broken && "code" in this.#broken && this.#broken.code === "bad-certificates") {
      this.#warn(`${this.#broken.message}: every file is refused`);
    }
    this.#render();
  }

  #attach(): void {
    if (!this.#isBeside) {
      this.#detach();
      return;
    }
    this.#guard ??= new Guard({
      guards: (input) => this.#guards(input),
      field: () => this.#field ?? this.#lastField,
      zone: (path) => this.#hit(path),
      options: () => this.#options(),
      consider: (decision) => this.#consider(decision),
      onChecking: () => this.#wait(),
      onAwaited: () => this.#question && this.#insist(),
      onEmptied: () => this.#show(null),
      onChecked: (decision) => this.#ask(decision),
      onSettled: (decision) => this.#emitResult(decision),
      onStopped: () => this.#insist(),
      message: async ({ refused }) => refusal(refused, this),
    });
    const root = rootOf(this);
    this.#lookout?.disconnect();
    this.#lookout = new MutationObserver(() => this.#look());
    this.#lookout.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ["id", "type"] });
    if (document.readyState === "loading") listen(document, ["readystatechange"], () => this.#look());
    this.#look();
  }

  #detach(): void {
    this.#question?.answer(false);
    this.#guard?.detach();
    this.#guard = null;
    this.#lookout?.disconnect();
    this.#lookout = null;
    this.#missing = [];
  }

  /** Finds field and zone, where they may be new; what is not found is named until it is there. */
  #look(): void {
    if (!this.#guard) return;
    const found = { for: this.#field, zone: this.#hostZone };
    if (found.for) this.#lastField = found.for;
    this.#guard.attach(rootOf(this));
    const missing = (["for", "zone"] as const).filter((name) => this.hasAttribute(name) && found[name] === null);
    if (document.readyState === "loading" || isSame(missing, this.#missing)) return;
    this.#missing = missing;
    this.#render();
  }

  #guards(input: HTMLInputElement): boolean {
    if (input.id !== this.getAttribute("for")) return false;
    return rootOf(input) === rootOf(this) || (input === this.#lastField && this.#field === null);
  }

  /** The zone or field that a drop is on. */
  #hit(path: readonly EventTarget[]): Element | null {
    const [target] = path;
    if (isFileField(target) && this.#guards(target)) return target;
    const id = this.getAttribute("zone");
    const isHit = id !== null && path.some((node) => isElement(node) && node.id === id && this.#isNear(node));
    return isHit ? this.#hostZone : null;
  }

  /** In its tree, or in none any more. */
  #isNear(node: Node): boolean {
    return rootOf(node) === rootOf(this) || !isConnected(node);
  }

  /** Whether it belongs to a field or a zone of the host. */
  get #isBeside(): boolean {
    return this.hasAttribute("for") || this.hasAttribute("zone");
  }

  /** The host's field. */
  get #field(): HTMLInputElement | null {
    const found = elementById(rootOf(this), this.getAttribute("for") ?? "");
    return isFileField(found) ? found : null;
  }

  /** The host's drop zone. */
  get #hostZone(): Element | null {
    return elementById(rootOf(this), this.getAttribute("zone") ?? "");
  }

  #options(): ReviewOptions {
    const options: Record<string, unknown> = { certificates: this.#certificates };
    for (const option of CHOICES) {
      const value = this.getAttribute(option);
      if (value === null) continue;
      // Anything but a value that allows a file to pass keeps it.
      options[option] = option !== "expects" && misfit(option, value) ? "block" : value;
    }
    if (this.#inspect) options.inspect = this.#inspect;
    return options;
  }

  /** Files from the element's own zone. */
  async #take({ files, folders }: Dropped): Promise<void> {
    const end = keeper().wait(() => this.#internals.form, rootOf(this));
    this.#internals.setFormValue(null);
    this.#folders = folders;
    this.#wait();
    const round = this.#round;
    const reviewed = await this.#consider(await review(files, this.#options()));
    // Later files have taken their place, or the form was reset.
    if (round !== this.#round) return end(true);
    const decision = this.#ask(reviewed);
    this.#internals.setFormValue(this.#formValue(decision));
    this.#emitResult(decision);
    return end(decision.refused.length === 0);
  }

  #formValue({ accepted }: Decision): FormData {
    const data = new FormData();
    const name = this.getAttribute("name");
    if (name) for (const { file } of accepted) data.append(name, forHost(file));
    return data;
  }

  /** Where the host takes clean files, asks whether it is to get them. */
  async #consider(decision: Decision): Promise<Decision> {
    const { certificates = [], expects, inspect } = this.#options();
    if (inspect) return decision;
    const round = this.#round;
    const clean = await cleanFiles(decision.checked, { certificates, ...(expects && { expects }) });
    // Other files are being checked by now.
    if (round !== this.#round) return decision;
    this.#clean = clean;
    const offered = decision.accepted.filter((one): one is Accepted => one.report !== null && clean.has(one.file));
    const isAgreed = this.hasAttribute("accept-restored") && offered.length > 0 && (await this.#agreed(offered));
    for (const { file } of offered) giveInstead(file, isAgreed ? (clean.get(file)?.file ?? null) : null);
    return decision;
  }

  #agreed(offered: readonly Accepted[]): Promise<boolean> {
    return new Promise((resolve) => {
      this.#question = {
        offered,
        answer: (agreed) => {
          this.#question = null;
          this.#render();
          resolve(agreed);
        },
      };
      this.#announce((messages) => [messages.format("clean-question")]);
      this.#render();
    });
  }

  /** What the host gets in place of a file, and the report on that. */
  #given(one: Checked): Checked {
    const clean = this.#clean.get(one.file);
    return clean && forHost(one.file) === clean.file ? { ...clean, error: null } : one;
  }

  /** Lets the host decline what it could have. */
  #ask(decision: Decision): Decision {
    const { accepted } = decision;
    this.#isDeclined = accepted.length > 0 && !this.#emit("token-check-accept", accepted, true);
    return this.#isDeclined ? declined(decision) : decision;
  }

  #emitResult(decision: Decision): void {
    this.#show(decision);
    if (decision.accepted.length > 0) this.#emit("token-check-accepted", decision.accepted);
    if (decision.refused.length > 0) this.#emit("token-check-rejected", decision.refused);
  }

  #emit(type: keyof TokenCheckEventMap, checked: readonly Checked[], cancelable = false): boolean {
    const detail = detailOf(checked.map((one) => this.#given(one)));
    return this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }));
  }

  #wait(): void {
    this.#round++;
    this.#question?.answer(false);
    this.#clean = new Map();
    this.#checking = true;
    this.#decision = null;
    this.#announce((messages) => [messages.format("checking")]);
    this.#render();
  }

  #show(decision: Decision | null): void {
    this.#question?.answer(false);
    if (!decision) this.#clean = new Map();
    this.#checking = false;
    this.#decision = decision;
    if (!decision) this.#folders = [];
    this.#announce((messages) => (decision?.checked ?? []).map((one) => announcement(this.#given(one), messages)));
    this.#render();
  }

  /** Moves the focus to the reason why a form was not sent. */
  #insist(): void {
    const panel = this.#panels.querySelector<HTMLElement>("[tabindex]");
    panel?.scrollIntoView({ block: "nearest" });
    panel?.focus();
  }

  /** For screen readers, when it is rendered the next time. */
  #announce(sentences: (messages: Messages) => string[]): void {
    this.#announcement = sentences;
  }

  /** What was shown in another language stays until the wanted one is there. */
  #render(): void {
    this.#reflect();
    const messages = messagesAt(this);
    if (messages) this.#speak(messages);
    else void this.#loadMessages();
  }

  async #loadMessages(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      await loadMessages(this);
    } catch (error) {
      // Nobody could answer.
      this.#question?.answer(false);
      return this.#warn(`its sentences could not be loaded: ${error}`);
    } finally {
      this.#isLoading = false;
    }
    if (isConnected(this)) this.#render();
  }

  #speak(messages: Messages): void {
    const { expects } = this.#options();
    this.#zone.element.hidden = this.#isBeside;
    this.#zone.speak(messages, misfit("expects", expects) ? "any" : (expects ?? "any"), this.hasAttribute("multiple"));
    this.#notices.replaceChildren(...this.#problems().map((problem) => notice(problem, messages)));
    for (const part of [this.#zone.element, this.#notices, this.#panels, this.#status]) part.lang = messages.language;
    this.#panels.replaceChildren(
      ...(this.#question ? [question(this.#question.offered, messages, this.#question.answer)] : []),
      ...(this.#decision?.checked ?? []).map((one, index) => this.#panel(one, index, messages)),
    );
    const sentences = this.#announcement?.(messages);
    this.#announcement = null;
    if (sentences) this.#status.replaceChildren(...sentences.map((sentence) => h("span", {}, sentence, " ")));
  }

  #panel(checked: Checked, index: number, messages: Messages): HTMLElement {
    const refused = this.#decision?.refused.includes(checked) ?? false;
    const given = this.#given(checked);
    return panel(given, refused ? (this.#isDeclined ? "declined" : "refused") : "accepted", {
      messages,
      index,
      isHere: this.hasAttribute("expects"),
      clean: given === checked ? (this.#clean.get(checked.file) ?? null) : null,
      isClean: given !== checked,
      onDismiss: () => {
        this.dismiss();
        (this.#field ?? this.#zone.input).focus();
      },
    });
  }

  /** What is wrong before any file is chosen. */
  #problems(): Problem[] {
    const problems: Problem[] = this.#folders.map((name) => ({ message: "zone-folder", values: { name } }));
    for (const attribute of CHOICES) {
      const value = this.getAttribute(attribute) ?? undefined;
      const allowed = misfit(attribute, value);
      if (!allowed) continue;
      const values = { attribute, value: value ?? "", allowed: allowed.join(", ") };
      problems.push({ message: "setup-option", values });
      const effect = attribute === "expects" ? "every file is refused" : "it counts as block";
      this.#warn(`${misfitMessage(attribute, value)}: ${effect}`);
    }
    for (const name of this.#missing) {
      problems.push({ message: `setup-${name}`, values: { id: this.getAttribute(name) ?? "" } });
    }
    if (this.#broken && !this.#decision) problems.push(problemOf(this.#broken));
    return problems;
  }

  /** For developers, once. */
  #warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.error(`<relution-token-check>: ${message}`);
  }

  /** For the host's style sheets. */
  #reflect(): void {
    const state = this.#question ? "check" : this.#checking ? "checking" : this.#decision && stateOf(this.#decision);
    if (state) this.setAttribute("state", state);
    else this.removeAttribute("state");
  }
}

function stateOf({ checked }: Decision): State | undefined {
  const states = checked.map(({ report }) => report?.verdict ?? "failed");
  return gravestFirst.find((state) => states.includes(state));
}

function announcement({ file, report, error }: Checked, messages: Messages): string {
  if (!report) return messages.format(failureId(error), { message: error.message });
  return messages.format("announce", {
    name: file.name,
    verdict: messages.format(`verdict-${report.verdict}`),
    kind: messages.format(`kind-${report.kind}`),
  });
}
