/** Looks at each field and drop zone that is about to be used: is it in a dialog that is known? */

import { isElement } from "../../guard/dom.ts";
import { isFileField, isReleased, isRendered } from "../../guard/field.ts";
import { keeper } from "../../guard/keeper.ts";
import type { Decided, Expects, Place } from "../places/place.ts";
import { decide } from "../places/places.ts";
import { routeOf } from "../places/route.ts";
import type { DescribedDialog } from "../protocol.ts";
import { closedRootOf, fullPath, pointAt } from "./closed-roots.ts";
import { Guarded, type GuardedPlace } from "./guarded.ts";
import { passDelivered } from "./held-drop.ts";
import { Openers } from "./openers.ts";
import type { PageState } from "./page-state.ts";
import { sentencesFor } from "./sentences.ts";
import { dialogAround, gather, pageHeadings } from "./surroundings.ts";

const looked = ["pointerdown", "click", "focusin", "dragenter", "dragover", "drop", "input", "change"] as const;

export class Scout {
  readonly #state: PageState;
  readonly #openers = new Openers();
  readonly #guarded = new Map<Element, Guarded>();
  readonly #watched = new WeakSet<EventTarget>();
  readonly #seen = new WeakSet<Event>();
  /** The dialogs that were looked at last, for the popup. */
  readonly #described = new Map<string, DescribedDialog>();

  constructor(state: PageState) {
    this.#state = state;
  }

  /** Listens before all others. */
  watch(target: EventTarget): void {
    if (this.#watched.has(target)) return;
    this.#watched.add(target);
    const options = { capture: true, passive: true };
    for (const type of looked) target.addEventListener(type, (event) => this.#look(event), options);
  }

  /** A field, or something in no document, that a script is about to open. */
  meet(node: Element): void {
    const root = closedRootOf(node);
    if (root) this.watch(root);
    this.watch(node.isConnected ? node : node.getRootNode());
    this.watch(node);
    if (isFileField(node)) this.#consider(node);
  }

  /** The guarded zone or field that a drop with this path is on. */
  guardedAt(path: readonly EventTarget[]): Guarded | null {
    return [...this.#guarded.values()].find((guarded) => guarded.zone(path) !== null) ?? null;
  }

  describe(): DescribedDialog[] {
    if (!this.#state.isGranted) return [];
    for (const field of document.querySelectorAll("input[type=file]")) {
      if (isFileField(field) && isRendered(field)) this.#decide(field);
    }
    return [...this.#described.values()].reverse();
  }

  #look(event: Event): void {
    const path = fullPath(event);
    const [target] = path;
    if (!isElement(target) || this.#isPanel(target)) return;
    if (event.currentTarget instanceof ShadowRoot) pointAt(event.currentTarget, event.composedPath()[0]);
    for (const node of path) if (node instanceof ShadowRoot) this.watch(node);
    const root = closedRootOf(target);
    if (root) {
      // What it is about is known in there.
      this.watch(root);
      return;
    }
    if (event.type === "drop") passDelivered(event);
    if (isReleased(event) || this.#seen.has(event)) return;
    this.#seen.add(event);
    if (isFileField(target)) this.#consider(target, event);
    else if (event.type === "click") this.#openers.press(event, path);
    else if (event.type === "drop") this.#considerZone(target);
  }

  #isPanel(element: Element): boolean {
    return [...this.#guarded.values()].some(({ panel }) => panel.host === element);
  }

  #consider(field: HTMLInputElement, event?: Event): void {
    const { expects } = this.#decide(field);
    if (!this.#renew(field, expects) && expects) {
      const near = () => (isRendered(field) ? field : (this.#openers.current ?? field));
      this.#guard({ element: field, expects, near, messages: () => this.#messages(near() ?? field) });
      // What is in it already was chosen before; what is being chosen, the keeper hears of next.
      if (event?.type !== "input" && event?.type !== "change") this.#meet(field);
    }
  }

  #considerZone(target: Element): void {
    const { expects } = this.#decide(target);
    const around = target.closest("dialog, [role=dialog], form, fieldset, section, article, main") ?? target;
    if (!this.#renew(around, expects) && expects) {
      const near = () => (target.isConnected ? target : around);
      this.#guard({ element: around, expects, near, messages: () => this.#messages(around) });
    }
  }

  /** Whether it is guarded already; from now on for this token. */
  #renew(element: Element, expects: Expects | null): boolean {
    const known = this.#guarded.get(element);
    // What is being checked stays with what was expected.
    if (!known || known.isBusy) return known !== undefined;
    if (expects) known.place.expects = expects;
    else this.#release(element, known);
    return true;
  }

  #release(element: Element, guarded: Guarded): void {
    keeper().remove(guarded);
    guarded.panel.hide();
    this.#guarded.delete(element);
  }

  #guard(place: GuardedPlace): void {
    this.#forget();
    const guarded = new Guarded(place);
    this.#guarded.set(place.element, guarded);
    keeper().add(guarded, place.element.getRootNode(), place.element);
  }

  #meet(field: HTMLInputElement): void {
    const guarded = this.#guarded.get(field);
    if (guarded) keeper().meet(guarded, field);
  }

  /** Those that are gone, with the page that showed them. */
  #forget(): void {
    for (const [element, guarded] of this.#guarded) {
      if (!element.isConnected && !guarded.panel.host.isConnected && !guarded.isBusy) this.#release(element, guarded);
    }
  }

  #messages(near: Element) {
    return sentencesFor(near, this.#state.language);
  }

  #decide(control: Element): Decided {
    const anchor = this.#anchor(control);
    const { texts, title } = gather(anchor);
    const openers = this.#openers.before(anchor);
    const place: Place = {
      route: routeOf(location.href),
      title: title || openers.find((opener) => opener.title)?.title || "",
      field: texts,
      openers: openers.map((opener) => opener.texts),
      page: pageHeadings(),
    };
    const decided = this.#state.isGranted ? decide(place, this.#state.taught) : UNGRANTED;
    const { route } = place;
    this.#described.delete(place.title);
    this.#described.set(place.title, { route, title: place.title, ...decided });
    return decided;
  }

  /** What shows where the field is: itself, or the control that opens it. */
  #anchor(control: Element): Element {
    if (!isFileField(control) || isRendered(control)) return control;
    if (control.isConnected && (dialogAround(control) || control.form)) return control;
    return this.#openers.current ?? control;
  }
}

const UNGRANTED: Decided = { expects: null, reason: "unnamed", label: "" };
