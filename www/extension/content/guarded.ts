/** A field or a drop zone of a dialog that is known: its files are checked before the page hears of them. */

import { type Decision, decide } from "../../guard/decision.ts";
import { isConnected } from "../../guard/dom.ts";
import type { HeldDrop } from "../../guard/drop.ts";
import { isFileField, setFiles } from "../../guard/field.ts";
import type { Judge } from "../../guard/judge.ts";
import { keeper } from "../../guard/keeper.ts";
import type { Messages } from "../../text/messages.ts";
import type { Expects } from "../places/place.ts";
import { checkFiles, restoreFile } from "./check.ts";
import { Panel } from "./panel.ts";
import { saveFile } from "./save.ts";

/** The place of one: its field, or what holds the drop zone; what it wants changes with the page. */
export interface GuardedPlace {
  readonly element: Element;
  expects: Expects;
  /** The element beside the panel. */
  near(): Element | null;
  messages(): Promise<Messages>;
}

export class Guarded implements Judge {
  readonly place: GuardedPlace;
  readonly panel: Panel;
  /** What an admin has insisted on. */
  readonly #insisted = new WeakSet<File>();
  #restorable: ReadonlySet<File> = new Set();
  #decision: Decision | null = null;
  #dropped: { drop: HeldDrop; path: readonly EventTarget[] } | null = null;
  #field: HTMLInputElement | null;

  constructor(place: GuardedPlace) {
    this.place = place;
    this.#field = isFileField(place.element) ? place.element : null;
    this.panel = new Panel({
      messages: () => place.messages(),
      near: () => place.near(),
      choose: () => this.#choose(),
      insist: () => this.#insist(),
      save: (file) => this.#save(file),
      onDismiss: () => this.#dismiss(),
    });
  }

  /** While files are being checked. */
  isBusy = false;

  /** The drop that is about to be checked. */
  hold(drop: HeldDrop, path: readonly EventTarget[]): void {
    this.#dropped = { drop, path };
  }

  guards(input: HTMLInputElement): boolean {
    return input === this.#field;
  }

  field(): HTMLInputElement | null {
    return this.#field;
  }

  zone(path: readonly EventTarget[]): Element | null {
    if (!path.includes(this.place.element)) return null;
    return this.#field || !isFileField(path[0]) ? this.place.element : null;
  }

  criteria(): readonly unknown[] {
    return [this.place.expects];
  }

  async review(files: readonly File[]): Promise<Decision> {
    const { checked, restorable } = await checkFiles(files, this.place.expects);
    this.#restorable = restorable;
    const { accepted, refused } = decide(checked, {});
    const isInsistedOn = ({ file }: { file: File }) => this.#insisted.has(file);
    return {
      checked,
      accepted: checked.filter((one) => accepted.includes(one) || isInsistedOn(one)),
      refused: refused.filter((one) => !isInsistedOn(one)),
    };
  }

  onChecking(): void {
    this.isBusy = true;
    void this.panel.showChecking();
  }

  onEmptied(): void {
    this.isBusy = false;
    this.#decision = null;
    this.panel.hide();
  }

  onChecked(decision: Decision): Decision {
    return decision;
  }

  onSettled(decision: Decision): void {
    this.isBusy = false;
    this.#decision = decision;
    void this.panel.show(decision);
  }

  onStopped(): void {
    this.panel.insist();
  }

  /** What the page can read at its field says nothing of the file. */
  async message(): Promise<string> {
    return (await this.place.messages()).format("field-refused");
  }

  #dismiss(): void {
    keeper().dismiss(this);
    this.onEmptied();
    this.#field?.focus();
  }

  #choose(): (() => void) | null {
    const field = this.#field ?? this.place.element.querySelector<HTMLInputElement>("input[type=file]");
    return field && (() => field.click());
  }

  #insist(): void {
    const files = this.#decision?.checked.map(({ file }) => file) ?? [];
    for (const file of files) this.#insisted.add(file);
    const dropped = this.#dropped;
    this.#dropped = null;
    if (dropped) {
      const target = dropped.path.find((node) => node instanceof Node && isConnected(node)) ?? this.place.element;
      const isLeft = dropped.drop.deliver(target, files);
      if (!isLeft || !isFileField(target)) {
        if (this.#decision) this.onSettled({ ...this.#decision, accepted: this.#decision.checked, refused: [] });
        return;
      }
    }
    if (this.#field) fill(this.#field, files);
  }

  #save(file: File): (() => void) | null {
    const { expects } = this.place;
    if (!this.#restorable.has(file)) return null;
    return () => void restoreFile(file, expects).then((clean) => clean && saveFile(clean));
  }
}

/** As if they had been chosen. */
function fill(input: HTMLInputElement, files: readonly File[]): void {
  setFiles(input, files);
  for (const type of ["input", "change"]) {
    input.dispatchEvent(new Event(type, { bubbles: true, composed: type === "input" }));
  }
}
