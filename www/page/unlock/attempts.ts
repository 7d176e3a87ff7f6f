/** What is known about DEP tokens from keys. */

import type { Report } from "../../core/index.ts";
import { type Attempt, all, type Entry, isDepToken } from "../entries.ts";
import type { Source } from "../source.ts";

/** What a file says with the key that opens it, else with the last that does not, else by itself. */
export function reportOf(entry: Entry): Report {
  const telling = openingAttempt(entry) ?? entry.attempts.filter((attempt) => isTelling(attempt, entry)).at(-1);
  return telling?.report ?? entry.inspected;
}

/** A token stays open when its key is removed. */
export function openingAttempt({ attempts }: Entry): Attempt | undefined {
  return attempts.find(isOpening);
}

export function openedBy(key: Source): Entry[] {
  return all().filter(({ attempts }) => attempts.some((attempt) => attempt.key === key && isOpening(attempt)));
}

/** A DEP token with an exact expiry that only a key reveals. */
export function isLocked(entry: Entry): boolean {
  const { expiry, findings } = reportOf(entry);
  const broken = findings.some(({ code }) => code === "truncated" || code === "damaged");
  return isDepToken(entry) && entry.source.isThere() && !expiry?.exact && !broken;
}

function isOpening({ report }: Attempt): boolean {
  return !report.findings.some(({ code }) => code === "key-mismatch");
}

/** A key that opens tokens of one server says nothing against those of another. */
function isTelling({ key, from }: Attempt, token: Entry): boolean {
  if (!all().includes(from)) return false;
  const opened = openedBy(key);
  return from === token || opened.length === 0 || opened.some((other) => recipients(other) === recipients(token));
}

function recipients({ inspected }: Entry): string {
  return JSON.stringify(inspected.encryption?.recipients);
}
