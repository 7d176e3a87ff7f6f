/** Holds drops on guarded zones and fields until they are checked. */

import { combined, type Decision, declined } from "./decision.ts";
import { closestForm, isConnected, nextTask } from "./dom.ts";
import type { HeldDrop } from "./drop.ts";
import { isFileField } from "./field.ts";
import { forHost } from "./instead.ts";
import { asked, type Decisions, decisionOf, type Judge } from "./judge.ts";

/** What drops need of the keeper. */
export interface DropKeeper {
  judgesOfDrop(path: readonly EventTarget[]): Judge[];
  /** Makes the form wait until the result is given. */
  wait(form: () => HTMLFormElement | null): (maySend: boolean) => void;
  /** Puts files into a field as the browser does after a drop. */
  fill(input: HTMLInputElement, files: readonly File[], judges: readonly Judge[]): void;
  refuse(input: HTMLInputElement, own: Decisions, final: Decisions): void;
}

export class Drops {
  readonly #keeper: DropKeeper;
  /** One after the other: the host gets them in the order in which they came. */
  #queue: Promise<void> = Promise.resolve();

  constructor(keeper: DropKeeper) {
    this.#keeper = keeper;
  }

  hold(drop: HeldDrop, path: readonly EventTarget[]): void {
    const form = closestForm(path);
    const end = this.#keeper.wait(() => form);
    for (const judge of this.#keeper.judgesOfDrop(path)) judge.onChecking();
    this.#queue = this.#queue.then(async () => end(await this.#check(drop, path)));
  }

  /** Whether all its files passed. */
  async #check(drop: HeldDrop, path: readonly EventTarget[]): Promise<boolean> {
    await nextTask();
    const own = await this.#decide(drop, path);
    const decisions = combined(asked(combined(own)));
    const judges = [...decisions.keys()];
    const target = targetOf(path, judges);
    const accepted = decisions.get(judges[0] as Judge)?.accepted.map(({ file }) => file) ?? [];
    const isDelivered = target !== null && (accepted.length > 0 || drop.hasFolders);
    if (isDelivered) {
      const isLeftToBrowser = drop.deliver(target, accepted);
      if (isLeftToBrowser && isFileField(target)) this.#keeper.fill(target, accepted.map(forHost), judges);
    } else if (target) {
      drop.leave(target);
    }
    const isWhole = isDelivered && accepted.length === drop.files.length;
    if (isFileField(target)) this.#keeper.refuse(target, own, decisions);
    for (const [judge, decision] of decisions) judge.onSettled(isDelivered ? decision : declined(decision));
    return isWhole;
  }

  /** Of all who guard the place by now; who is gone counts where nobody has come instead. */
  async #decide(drop: HeldDrop, path: readonly EventTarget[]): Promise<Decisions> {
    const decisions = new Map<Judge, Decision>();
    let judges = this.#keeper.judgesOfDrop(path);
    for (;;) {
      const missing = judges.filter((judge) => !decisions.has(judge));
      if (missing.length === 0) break;
      const made = await Promise.all(missing.map((judge) => decisionOf(judge, drop.files)));
      missing.forEach((judge, index) => void decisions.set(judge, made[index] as Decision));
      judges = this.#keeper.judgesOfDrop(path);
    }
    if (judges.length === 0) return decisions;
    return new Map([...decisions].filter(([judge]) => judges.includes(judge)));
  }
}

/** Where the drop was; else the zone, where the host has rendered it anew. */
function targetOf(path: readonly EventTarget[], judges: readonly Judge[]): EventTarget | null {
  const zones = judges.flatMap((judge) => judge.zone(path) ?? []);
  const outermost = Math.max(...zones.map((zone) => path.indexOf(zone)));
  const inside = path.slice(0, outermost + 1).find((node) => node instanceof Node && isConnected(node));
  return inside ?? zones.find(isConnected) ?? null;
}
