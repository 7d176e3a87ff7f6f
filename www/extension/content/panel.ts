/** The panel beside a field or a drop zone: what became of the files, why, and what to do. */

import { TokenCheckError } from "../../core/error.ts";
import { panel as card } from "../../element/panel.ts";
import type { Checked, Decision } from "../../guard/decision.ts";
import type { Messages } from "../../text/messages.ts";
import { h } from "../../view/h.ts";
import { actions } from "./actions.ts";
import { NOT_GRANTED } from "./check.ts";
import { closedFrame } from "./frame.ts";
import { standBeside } from "./stand.ts";

/** What the panel asks of the place that it is for. */
export interface PanelOwner {
  messages(): Promise<Messages>;
  /** The element beside which the panel is shown. */
  near(): Element | null;
  /** Opens the file field again; `null` where there is none. */
  choose(): (() => void) | null;
  insist(): void;
  /** Gives a file back clean; `null` where it cannot. */
  save(file: File): (() => void) | null;
  onDismiss(): void;
}

/** How often it is put back into a page that takes it out. */
const PATIENCE = 10;

export class Panel {
  readonly #owner: PanelOwner;
  readonly #frame = closedFrame();
  readonly #content = h("div", { class: "frame" });
  readonly #status = h("p", { role: "status", class: "visually-hidden" });
  #lookout: MutationObserver | null = null;
  /** What it shows next takes the place of what it was about to show. */
  #round = 0;

  constructor(owner: PanelOwner) {
    this.#owner = owner;
    this.#frame.root.append(this.#content, this.#status);
  }

  /** For whoever looks for what an event is about. */
  get host(): Element {
    return this.#frame.host;
  }

  async showChecking(): Promise<void> {
    const messages = await this.#turn();
    if (!messages) return;
    this.#show(messages, h("p", { class: "state" }, messages.format("checking")));
    this.#status.textContent = messages.format("checking");
  }

  async show(decision: Decision): Promise<void> {
    const messages = await this.#turn();
    if (!messages) return;
    const cards = decision.checked.map((checked, index) => this.#card(checked, index, decision, messages));
    const [first] = [...decision.refused, ...decision.checked];
    const insist = decision.refused.length > 0 ? () => this.#owner.insist() : null;
    const choose = insist && this.#owner.choose();
    const row = actions({ choose, insist, save: first ? this.#owner.save(first.file) : null }, messages);
    this.#show(messages, ...cards, row, h("p", { class: "by" }, messages.format("panel-by")));
    this.#status.replaceChildren(
      ...decision.checked.map((checked) => h("span", {}, announced(checked, messages), " ")),
    );
  }

  /** Moves the focus to it. */
  insist(): void {
    const reason = this.#content.querySelector<HTMLElement>("[tabindex]");
    reason?.scrollIntoView({ block: "nearest" });
    reason?.focus();
  }

  hide(): void {
    this.#round += 1;
    this.#lookout?.disconnect();
    this.#lookout = null;
    this.#frame.host.remove();
    this.#content.replaceChildren();
    this.#status.replaceChildren();
  }

  /** The messages; `null` where something else is to be shown by then. */
  async #turn(): Promise<Messages | null> {
    this.#round += 1;
    const round = this.#round;
    const messages = await this.#owner.messages();
    return round === this.#round ? messages : null;
  }

  #show(messages: Messages, ...parts: Node[]): void {
    for (const part of [this.#content, this.#status]) part.lang = messages.language;
    this.#content.replaceChildren(...parts);
    if (!this.#frame.host.isConnected) standBeside(this.#frame.host, this.#owner.near());
    this.#stay();
  }

  /** A page that draws its dialog anew would lose the reason why the field is empty. */
  #stay(): void {
    if (this.#lookout) return;
    let patience = PATIENCE;
    this.#lookout = new MutationObserver(() => {
      if (this.#frame.host.isConnected || patience-- <= 0) return;
      standBeside(this.#frame.host, this.#owner.near());
    });
    this.#lookout.observe(document, { childList: true, subtree: true });
  }

  #card(checked: Checked, index: number, { refused }: Decision, messages: Messages): HTMLElement {
    return card(inWords(checked, messages), refused.includes(checked) ? "refused" : "accepted", {
      messages,
      index,
      isHere: true,
      // Saved by way of the background.
      clean: null,
      isClean: false,
      onDismiss: () => this.#owner.onDismiss(),
    });
  }
}

/** A check that failed, with the reason in the reader's language. */
function inWords(checked: Checked, messages: Messages): Checked {
  const { file, error } = checked;
  if (error?.code !== "check-failed") return checked;
  const reason = error.message === NOT_GRANTED ? "not-granted" : "no-answer";
  return { file, report: null, error: new TokenCheckError("check-failed", messages.format(reason)) };
}

function announced(checked: Checked, messages: Messages): string {
  const { file, report } = checked;
  if (!report) return messages.format("failure-passed");
  return messages.format("announce", {
    name: file.name,
    verdict: messages.format(`verdict-${report.verdict}`),
    kind: messages.format(`kind-${report.kind}`),
  });
}
