/** The files that were given, in order of arrival. Nothing about a file is kept anywhere else. */

import type { Kind, Report } from "../core/index.ts";
import type { Clean } from "./checker/check.ts";
import type { Source } from "./source.ts";

export interface Entry {
  readonly id: string;
  /** The report on the file by itself, without a key and without the others. */
  readonly inspected: Report;
  readonly source: Source;
  /** Whether it can be given back as Apple writes it. */
  readonly clean: Clean | null;
  /** Of a DEP token: the keys that were tried on it. */
  readonly attempts: Attempt[];
}

export interface Attempt {
  readonly key: Source;
  /** The entry that the key is from, or on whose row it was chosen. */
  readonly from: Entry;
  /** The report on the token with this key. */
  readonly report: Report;
}

export type Found = Pick<Entry, "inspected" | "source" | "clean">;

const keyKinds: readonly Kind[] = ["private-key", "encrypted-private-key", "pkcs12"];

/** Part of a batch of files; the batch is announced when it is complete. */
export type Batch = "complete" | "more follow";

interface Removed {
  readonly entry: Entry;
  /** Its place among the others. */
  readonly index: number;
}

let entries: Entry[] = [];
let count = 0;
let notifyListener = (_batch: Batch): void => {};

/** Entries that were put away: a token that one of them replaced stays replaced until everything is cleared. */
let putAway: Entry[] = [];
let undoable: Removed | null = null;

export function onChange(listener: (batch: Batch) => void): void {
  notifyListener = listener;
}

export function all(): readonly Entry[] {
  return entries;
}

export function remembered(): readonly Entry[] {
  return putAway;
}

export function isKey({ inspected }: Pick<Entry, "inspected">): boolean {
  return keyKinds.includes(inspected.kind);
}

export function isDepToken({ inspected }: Pick<Entry, "inspected">): boolean {
  return inspected.kind === "dep-token";
}

export function add(found: Found[], batch: Batch = "complete"): void {
  forgetRemoved();
  for (const { inspected, source, clean } of found) {
    const entry = { id: `result-${(count += 1)}`, inspected, source, clean, attempts: [] };
    entries.push(entry);
  }
  // What is given again is itself again, not a copy of what was put away.
  const given = new Set(found.map(({ inspected }) => inspected.file.sha256));
  putAway = putAway.filter(({ inspected }) => !given.has(inspected.file.sha256));
  notifyListener(batch);
}

/** Only a key, what it may open and what can be given back are read again. */
export function forgetUnlessNeeded(found: Found): void {
  if (!isKey(found) && !isDepToken(found) && !found.clean) found.source.forget();
}

/** Called after attempts were added. */
export function changed(): void {
  notifyListener("complete");
}

/** Puts an entry away. It can be brought back until the next change, unless it is a private key. */
export function remove(entry: Entry): void {
  forgetRemoved();
  const index = entries.indexOf(entry);
  entries = entries.filter((other) => other !== entry);
  putAway.push(entry);
  if (isKey(entry)) entry.source.forget();
  else undoable = { entry, index };
  notifyListener("complete");
}

/** Brings back the entry that was put away last. */
export function undoRemove(): Entry | null {
  const removed = undoable;
  if (!removed) return null;
  undoable = null;
  putAway = putAway.filter((entry) => entry !== removed.entry);
  entries = [...entries.slice(0, removed.index), removed.entry, ...entries.slice(removed.index)];
  notifyListener("complete");
  return removed.entry;
}

/** The entry that `undoRemove` would bring back. */
export function lastRemoved(): Entry | null {
  return undoable?.entry ?? null;
}

export function clear(): void {
  forgetRemoved();
  for (const { source } of entries) source.forget();
  entries = [];
  putAway = [];
  notifyListener("complete");
}

/** Nobody can bring it back any more, so its bytes are not needed. */
function forgetRemoved(): void {
  undoable?.entry.source.forget();
  undoable = null;
}
