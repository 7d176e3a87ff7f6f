/**
 * Stands between the file fields of a window and their hosts: what is chosen in a guarded field is taken
 * out of it, checked by all who guard it, and put back or not.
 *
 * It listens in the capture phase from the window downwards, so the host's own listeners on the field and
 * around it hear of a choice only after the check. There is one in a window, even where two copies of the
 * package are loaded, so that two guards of one field decide together. What is being checked belongs to
 * the keeper: it outlives the guard that asked for the check.
 */

import { combined } from "./decision.ts";
import { controlsOf, isConnected, isForm, listen, nextTask, requestSubmit, rootOf } from "./dom.ts";
import { Drop, type HeldDrop } from "./drop.ts";
import { Drops } from "./drops.ts";
import { filesOf, formOf, isFileField, isReleased, isSame, release, setFiles } from "./field.ts";
import { Hold } from "./hold.ts";
import { forHost } from "./instead.ts";
import { asked, type Decisions, decisionOf, type Judge } from "./judge.ts";
import { Refusals } from "./refusals.ts";

/** Files that passed, and by which criteria. */
interface Passed {
  readonly files: readonly File[];
  readonly criteria: readonly (readonly unknown[])[];
}

/** How events are read; an extension sees more in them than a page does. */
export interface Reading {
  /** All nodes that an event passes, from the innermost outwards. */
  pathOf(event: Event): EventTarget[];
  /** `null` for a drop without files. */
  dropOf(event: Event): HeldDrop | null;
}

const ownReading: Reading = {
  pathOf: (event) => event.composedPath(),
  dropOf: (event) => Drop.of(event),
};

export class Keeper {
  readonly #reading: Reading;
  readonly #judges = new Set<Judge>();
  readonly #watched = new WeakSet<EventTarget>();
  readonly #handled = new WeakSet<Event>();
  readonly #holds = new Map<HTMLInputElement, Hold>();
  readonly #refusals = new Refusals();
  readonly #passed = new WeakMap<HTMLInputElement, Passed>();
  // The fields in which the host last knew files.
  readonly #known = new WeakSet<HTMLInputElement>();
  /** Forms that wait for a check before they are sent, with the button that was pressed. */
  readonly #waiting = new Map<HTMLFormElement, HTMLElement | null>();
  /** Checks of files that are in no field of the host, by the form that will send them. */
  readonly #others = new Set<() => HTMLFormElement | null>();
  readonly #drops = new Drops({
    judgesOfDrop: (path) => this.#judgesOfDrop(path),
    wait: (form) => this.wait(form),
    fill: (input, files, judges) => this.#fill(input, files, judges),
    refuse: (input, own, final) => this.#refuse(input, own, final),
  });

  constructor(reading: Reading = ownReading) {
    this.#reading = reading;
  }

  /** Listens before there is anyone to ask, for whoever comes only with the event. */
  start(): void {
    this.#watch(window);
  }

  /** From now on this one is asked; where is its field, or where will it be? */
  add(judge: Judge, ...around: Node[]): void {
    this.#judges.add(judge);
    for (const target of [window, ...around]) this.#watch(target);
  }

  /** It guards no more. What it is checking stays held until it or its successor has decided. */
  remove(judge: Judge): void {
    this.#judges.delete(judge);
    this.dismiss(judge);
  }

  /** A field came, or came under guard: what is in it was chosen before. */
  meet(judge: Judge, input: HTMLInputElement): void {
    this.#watchField(input);
    const hold = this.#holds.get(input);
    if (hold) this.#join(hold, judge);
    else if (filesOf(input).length > 0 && !this.#hasPassed(input)) this.#takeKnown(input);
  }

  /** The refusal has been seen: the form may go without the file. */
  dismiss(judge: Judge): void {
    this.#refusals.dismiss(judge);
  }

  /** Makes a form wait for a check of files that are in none of its fields, until the result is given: may it be sent? */
  wait(form: () => HTMLFormElement | null, ...around: Node[]): (maySend: boolean) => void {
    for (const target of [window, ...around]) this.#watch(target);
    this.#others.add(form);
    return (maySend) => {
      this.#others.delete(form);
      const owner = form();
      if (owner && !maySend) this.#waiting.delete(owner);
      this.#resume();
    };
  }

  #watchField(input: HTMLInputElement): void {
    const view = input.ownerDocument.defaultView;
    for (const target of [view ?? window, rootOf(input), input]) this.#watch(target);
  }

  /** Neither `change` nor `submit` leaves a shadow tree. */
  #watch(target: EventTarget): void {
    if (this.#watched.has(target)) return;
    this.#watched.add(target);
    // A field that was moved to another tree is met there before it is used.
    listen(target, ["click", "dragover"], (event) => {
      const input = this.#guarded(event);
      if (input) this.#watchField(input);
    });
    listen(target, ["input", "change"], (event) => this.#onChoice(event));
    listen(target, ["drop"], (event) => this.#onDrop(event));
    listen(target, ["submit"], (event) => this.#onSubmit(event as SubmitEvent));
    listen(target, ["reset"], (event) => this.#onReset(event));
    listen(target, ["invalid"], (event) => this.#onInvalid(event));
  }

  #judgesOf(input: HTMLInputElement): Judge[] {
    return [...this.#judges].filter((judge) => judge.guards(input));
  }

  /** The guarded field that an event is about. */
  #guarded(event: Event): HTMLInputElement | null {
    const [target] = this.#reading.pathOf(event);
    if (!isFileField(target)) return null;
    const isKnown = this.#holds.has(target) || this.#refusals.has(target);
    return isKnown || this.#judgesOf(target).length > 0 ? target : null;
  }

  /** Whether this is the first of its listeners that knows what an event is about. */
  #isNew(event: Event): boolean {
    if (this.#handled.has(event)) return false;
    this.#handled.add(event);
    return true;
  }

  #onChoice(event: Event): void {
    const input = this.#guarded(event);
    if (!input || isReleased(event) || !this.#isNew(event)) return;
    this.#watchField(input);
    const hold = this.#holds.get(input);
    if (hold?.continues(event.type)) {
      event.stopImmediatePropagation();
      hold.types.add(event.type);
    } else if (filesOf(input).length === 0) {
      this.#empty(input);
    } else if (this.#hasPassed(input)) {
      this.#known.add(input);
    } else {
      event.stopImmediatePropagation();
      this.#take(input, [event.type]);
    }
  }

  #judgesOfDrop(path: readonly EventTarget[]): Judge[] {
    return [...this.#judges].filter((judge) => judge.zone(path) !== null);
  }

  #onDrop(event: Event): void {
    if (isReleased(event)) return;
    const path = this.#reading.pathOf(event);
    if (this.#judgesOfDrop(path).length === 0 || !this.#isNew(event)) return;
    const drop = this.#reading.dropOf(event);
    if (!drop) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#drops.hold(drop, path);
  }

  /** As the browser does with what is dropped on a field. */
  #fill(input: HTMLInputElement, files: readonly File[], judges: readonly Judge[]): void {
    if (input.disabled) return;
    const taken = input.multiple ? files : files.slice(0, 1);
    this.#refusals.withdraw(input);
    setFiles(input, taken);
    this.#passed.set(input, { files: taken, criteria: judges.map((judge) => judge.criteria()) });
    // Not marked: whoever else guards the field has not seen them.
    for (const type of ["input", "change"]) {
      input.dispatchEvent(new Event(type, { bubbles: true, composed: type === "input" }));
    }
  }

  /** Whether everyone who guards the field has let through what is in it. */
  #hasPassed(input: HTMLInputElement): boolean {
    const passed = this.#passed.get(input);
    if (!passed || !isSame(passed.files, filesOf(input))) return false;
    return this.#judgesOf(input).every((judge) => passed.criteria.some((known) => isSame(known, judge.criteria())));
  }

  /** Takes the files that the host may know of, since they were chosen before there was a guard. */
  #takeKnown(input: HTMLInputElement): void {
    this.#known.add(input);
    this.#take(input, []);
  }

  #take(input: HTMLInputElement, types: readonly string[]): void {
    this.#refusals.withdraw(input);
    this.#holds.get(input)?.end();
    const hold = new Hold(input, types);
    this.#holds.set(input, hold);
    for (const judge of this.#judgesOf(input)) this.#join(hold, judge);
  }

  #join(hold: Hold, judge: Judge): void {
    if (hold.decisions.has(judge)) return;
    // It replaces those that are gone.
    for (const other of hold.decisions.keys()) if (!this.#judges.has(other)) hold.decisions.delete(other);
    hold.decisions.set(judge, null);
    judge.onChecking();
    void this.#ask(hold, judge);
  }

  async #ask(hold: Hold, judge: Judge): Promise<void> {
    // The second event of the choice has to be held back too.
    await nextTask();
    const decision = await decisionOf(judge, hold.files);
    if (!this.#isCurrent(hold) || !hold.decisions.has(judge)) return;
    hold.decisions.set(judge, decision);
    this.#settle(hold);
  }

  #isCurrent(hold: Hold): boolean {
    return this.#holds.get(hold.input) === hold;
  }

  /** Once all have decided. */
  #settle(hold: Hold): void {
    const own = hold.decided;
    if (!own) return;
    if (this.#isOver(hold)) return;
    const final = combined(asked(combined(own)));
    // A listener may have reset the form, or have chosen other files.
    if (this.#isOver(hold)) return;
    this.#holds.delete(hold.input);
    hold.end();
    this.#deliver(hold, own, final);
    this.#resume();
  }

  /** Whether something else has become of the field. */
  #isOver(hold: Hold): boolean {
    if (!this.#isCurrent(hold)) return true;
    if (hold.isReset) this.#empty(hold.input);
    // The host has put other files there without an event.
    else if (filesOf(hold.input).length > 0) this.#take(hold.input, [...hold.types]);
    else return false;
    return true;
  }

  #deliver(hold: Hold, own: Decisions, decisions: Decisions): void {
    const input = this.#present(hold);
    const [first] = decisions.values();
    const accepted = first?.accepted.map(({ file }) => forHost(file)) ?? [];
    const judges = [...decisions.keys()];
    setFiles(input, accepted);
    this.#passed.set(input, { files: accepted, criteria: judges.map((judge) => judge.criteria()) });
    this.#refuse(input, own, decisions);
    // A host that knows of no file gets no event for an empty field.
    const wasKnown = this.#known.has(input);
    if (accepted.length > 0) this.#known.add(input);
    else this.#known.delete(input);
    if (accepted.length > 0) release(input, hold.types);
    else if (wasKnown) release(input, hold.types.size > 0 ? hold.types : ["input", "change"]);
    for (const [judge, decision] of decisions) judge.onSettled(decision);
  }

  /** The field, or the one that the host has rendered in its place. */
  #present(hold: Hold): HTMLInputElement {
    if (isConnected(hold.input)) return hold.input;
    const fields = [...hold.decisions.keys()].map((judge) => judge.field());
    const next = fields.find((field) => field && !this.#holds.has(field) && filesOf(field).length === 0);
    if (!next) return hold.input;
    if (this.#known.has(hold.input)) this.#known.add(next);
    this.#watchField(next);
    return next;
  }

  /** A form that waited for these files is not sent. */
  #refuse(input: HTMLInputElement, own: Decisions, final: Decisions): void {
    const form = formOf(input);
    if (this.#refusals.add(input, own, final) && form) this.#waiting.delete(form);
  }

  /** The field is to be empty: what was being checked, waited for or refused there is over. */
  #empty(input: HTMLInputElement): void {
    const hold = this.#holds.get(input);
    const judges = new Set([...(hold?.decisions.keys() ?? []), ...this.#judgesOf(input)]);
    const form = formOf(input);
    if (hold && form) this.#waiting.delete(form);
    this.#holds.delete(input);
    hold?.end();
    this.#refusals.withdraw(input);
    this.#known.delete(input);
    for (const judge of judges) judge.onEmptied();
  }

  #onSubmit(event: SubmitEvent): void {
    const [form] = event.composedPath();
    if (!isForm(form) || !this.#isNew(event)) return;
    for (const input of this.#unchecked(form)) this.#takeKnown(input);
    const isWaiting = this.#isBusy(form);
    if (!isWaiting && !this.#refusals.stop(form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!isWaiting) return;
    this.#waiting.set(form, event.submitter);
    for (const [input, hold] of this.#holds)
      if (formOf(input) === form) for (const judge of hold.decisions.keys()) judge.onAwaited?.();
  }

  /** The guarded fields of a form with files that were chosen before anyone guarded them. */
  #unchecked(form: HTMLFormElement): HTMLInputElement[] {
    const fields = controlsOf(form).filter(isFileField);
    return fields.filter(
      (input) => filesOf(input).length > 0 && this.#judgesOf(input).length > 0 && !this.#hasPassed(input),
    );
  }

  #isBusy(form: HTMLFormElement): boolean {
    return (
      [...this.#holds.keys()].some((input) => formOf(input) === form) || [...this.#others].some((of) => of() === form)
    );
  }

  /** Sends the forms that waited and need not wait longer. */
  #resume(): void {
    for (const [form, submitter] of this.#waiting) {
      if (this.#isBusy(form)) continue;
      this.#waiting.delete(form);
      if (isConnected(form)) requestSubmit(form, submitter);
    }
  }

  #onReset(event: Event): void {
    const [form] = event.composedPath();
    if (!isForm(form) || !this.#isNew(event)) return;
    for (const [input, hold] of this.#holds) if (formOf(input) === form) hold.resets.push(event);
    void nextTask().then(() => {
      if (event.defaultPrevented) return;
      this.#waiting.delete(form);
      for (const [input, hold] of this.#holds) if (hold.resets.includes(event)) this.#empty(input);
      for (const input of controlsOf(form)) {
        if (!isFileField(input) || this.#holds.has(input) || filesOf(input).length > 0) continue;
        if (this.#judgesOf(input).length > 0) this.#empty(input);
      }
    });
  }

  #onInvalid(event: Event): void {
    const input = this.#guarded(event);
    if (input && this.#refusals.isObjected(input) && this.#isNew(event)) this.#refusals.onInvalid(input, event);
  }
}

// The number changes with what keepers and judges expect of each other.
const place = Symbol.for("relution-token-check.keeper.1");

/** The keeper of this window; the first call decides how it reads events. */
export function keeper(reading?: Reading): Keeper {
  const holder = window as unknown as Record<symbol, Keeper | undefined>;
  const known = holder[place];
  if (known) return known;
  const made = new Keeper(reading);
  Object.defineProperty(window, place, { value: made });
  return made;
}
