/** Whoever checks files for a host: an element or a guard, of this copy of the package or of another. */

import type { Decision } from "./decision.ts";
import { isSame } from "./field.ts";

export interface Judge {
  /** Whether this is its field; asked at each event, since hosts render fields anew. */
  guards(input: HTMLInputElement): boolean;
  /** Its field as it is in the document now. */
  field(): HTMLInputElement | null;
  /** Its zone or field, as it is in the document now, where a drop with this path is its business. */
  zone(path: readonly EventTarget[]): Element | null;
  /** What its decisions rest on. Files that passed are not checked a second time by the same criteria. */
  criteria(): readonly unknown[];
  /** Never rejects. */
  review(files: readonly File[]): Promise<Decision>;
  /** Files were chosen and are being checked. */
  onChecking(): void;
  /** A form waits for the check. */
  onAwaited?(): void;
  /** The field is empty again, by the user or the host. */
  onEmptied(): void;
  /** All have decided; answers what becomes of the files. */
  onChecked(decision: Decision): Decision;
  /** The field holds what was accepted, and the host has heard of it. */
  onSettled(decision: Decision): void;
  /** A form was not sent because of a refused file. */
  onStopped(): void;
  /** What the browser is to say at the field about refused files. */
  message(decision: Decision): Promise<string | null>;
}

/** Its decision about these files, made anew while its criteria change. */
export async function decisionOf(judge: Judge, files: readonly File[]): Promise<Decision> {
  const criteria = judge.criteria();
  const decision = await judge.review(files);
  return isSame(criteria, judge.criteria()) ? decision : decisionOf(judge, files);
}

/** What each of several has decided about the same files. */
export type Decisions = ReadonlyMap<Judge, Decision>;

/** The decisions once each has let its host decline the files. */
export function asked(decisions: Decisions): Decisions {
  return new Map([...decisions].map(([judge, decision]) => [judge, judge.onChecked(decision)]));
}
