/** What was given, in order of arrival. Nothing about a file is kept anywhere else. */

import type { Kind, Report } from "../core/index.ts";
import type { Source } from "./source.ts";

export interface Entry {
  readonly id: string;
  /** What the file says by itself, without a key and without the others. */
  readonly inspected: Report;
  readonly source: Source;
  /** Of a DEP token: the keys that were tried on it. */
  readonly attempts: Attempt[];
}

export interface Attempt {
  readonly key: Source;
  /** The entry that the key is from, or on whose card it was chosen. */
  readonly from: Entry;
  /** What the token says with it. */
  readonly report: Report;
}

export type Found = Pick<Entry, "inspected" | "source">;

const keyKinds: readonly Kind[] = ["private-key", "encrypted-private-key", "pkcs12"];

/** Of one lot, which is spoken of when it is complete. */
export type Lot = "complete" | "more follow";

let entries: Entry[] = [];
let count = 0;
let tell = (_lot: Lot): void => {};

export function onChange(listener: (lot: Lot) => void): void {
  tell = listener;
}

export function all(): readonly Entry[] {
  return entries;
}

export function isKey({ inspected }: Entry): boolean {
  return keyKinds.includes(inspected.kind);
}

export function isDepToken({ inspected }: Entry): boolean {
  return inspected.kind === "dep-token";
}

export function add(found: Found[], lot: Lot = "complete"): void {
  for (const { inspected, source } of found) {
    const entry = { id: `result-${(count += 1)}`, inspected, source, attempts: [] };
    // Only a key and what it may open are read again.
    if (!isKey(entry) && !isDepToken(entry)) source.forget();
    entries.push(entry);
  }
  tell(lot);
}

/** Called after attempts were added. */
export function changed(): void {
  tell("complete");
}

export function remove(entry: Entry): void {
  entry.source.forget();
  entries = entries.filter((other) => other !== entry);
  tell("complete");
}

export function clear(): void {
  for (const { source } of entries) source.forget();
  entries = [];
  tell("complete");
}
