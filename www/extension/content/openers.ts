/** The controls that were pressed last: one of them has opened the dialog, or the file button. */

import { isElement } from "../../guard/dom.ts";
import { isFileField } from "../../guard/field.ts";
import { dialogAround, type Gathered, gather } from "./surroundings.ts";

interface Opener {
  readonly control: Element;
  /** As it was then: a menu is gone afterwards. */
  readonly gathered: Gathered;
}

const KEPT = 4;

export class Openers {
  #last: readonly Opener[] = [];

  /** Remembers what a hand has pressed. */
  press(event: Event, path: readonly EventTarget[]): void {
    const [control] = path;
    if (!event.isTrusted || !isElement(control) || isFileField(control)) return;
    this.#last = [{ control, gathered: gather(control) }, ...this.#last].slice(0, KEPT);
  }

  /** The visible control of a hidden field. */
  get current(): Element | null {
    return this.#last[0]?.control ?? null;
  }

  /** The surroundings of the controls outside of this one's dialog, the last one first. */
  before(control: Element): Gathered[] {
    const around = dialogAround(control);
    return this.#last
      .filter((opener) => opener.control !== control && !around?.contains(opener.control))
      .map(({ gathered }) => gathered);
  }
}
