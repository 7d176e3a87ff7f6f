/**
 * What belongs together: certificates with the DEP tokens made for them, keys with those they open, copies
 * with the first, tokens with the newer one, and those for one location with each other.
 */

import type { FindingCode, Recipient, Report } from "../core/index.ts";
import type { Values } from "../text/speech.ts";
import { all, type Entry, isDepToken, isKey } from "./entries.ts";
import { nameOf } from "./name.ts";
import type { Result } from "./results.ts";
import { openedBy, openingAttempt } from "./unlock/attempts.ts";

/** A sentence on one card, and the cards that it speaks of. */
export interface Join {
  readonly message: string;
  readonly values: Values;
  readonly to: { id: string; name: string }[];
  /** How many more there are. */
  readonly more: number;
}

/** Of an entry, with its report as it is related to the others. */
export function joinsOf(entry: Entry, report: Report, results: readonly Result[]): Join[] {
  return [...pointers(report, results), ...ofKind(entry, report, results)];
}

function ofKind(entry: Entry, report: Report, results: readonly Result[]): Join[] {
  if (isDepToken(entry)) return ofToken(entry, report);
  if (isKey(entry)) return ofKey(entry);
  if (report.kind === "vpp-token") return ofLocation(report, results);
  return report.kind === "certificate" ? ofCertificate(entry) : [];
}

// Findings that point to another result, and what is said beside it.
const pointing: Partial<Record<FindingCode, string>> = { superseded: "joined-newer", duplicate: "joined-first" };

function pointers({ findings }: Report, results: readonly Result[]): Join[] {
  return findings.flatMap(({ code, params }) => {
    const message = pointing[code];
    const to = results[Number(params.index)];
    return message && to ? [join(message, [to.entry])] : [];
  });
}

/** Content tokens for one location. Nothing says that one ends the other. */
function ofLocation(report: Report, results: readonly Result[]): Join[] {
  const { organization, location, file } = report;
  if (organization === null || location === null) return [];
  const others = results.filter(
    ({ report: other }) =>
      other.kind === report.kind &&
      other.organization === organization &&
      other.location?.name === location.name &&
      other.file.sha256 !== file.sha256,
  );
  return others.length > 0
    ? [
        join(
          "joined-same-location",
          others.map(({ entry }) => entry),
        ),
      ]
    : [];
}

function ofToken(entry: Entry, { findings }: Report): Join[] {
  const joins: Join[] = [];
  const match = findings.find(({ code }) => code === "certificate-match");
  if (match) {
    const certificates = all().filter((other) => fits(other, entry));
    joins.push(join("joined-made-for", certificates, { subject: String(match.params.subject) }));
  }
  const attempt = openingAttempt(entry);
  const key = all().find(({ source }) => source === attempt?.key);
  if (key) joins.push(join("joined-opened-by", [key]));
  return joins;
}

function ofKey({ source }: Entry): Join[] {
  const opened = openedBy(source);
  if (opened.length > 0) return [join("joined-opens", opened)];
  const tried = all().some(({ attempts }) => attempts.some(({ key }) => key === source));
  return tried ? [join("joined-opens-none", [])] : [];
}

function ofCertificate(entry: Entry): Join[] {
  const tokens = all().filter(isDepToken);
  const fitting = tokens.filter((token) => fits(entry, token));
  if (fitting.length > 0) return [join("joined-fits", fitting)];
  // A token that names its key in another way may be for this certificate all the same.
  const comparable = tokens.flatMap(recipients).every(({ serial }) => serial !== null);
  return tokens.length > 0 && comparable ? [join("joined-fits-none", [])] : [];
}

/** Issuer and serial number are what a token names its certificate by. */
function fits({ inspected: { certificate } }: Entry, token: Entry): boolean {
  if (!certificate) return false;
  const { issuer, serial } = certificate;
  return recipients(token).some((recipient) => recipient.serial === serial && recipient.issuer === issuer);
}

function recipients({ inspected }: Entry): Recipient[] {
  return inspected.encryption?.recipients ?? [];
}

// More links than these would be a list for nobody.
const mostLinks = 20;

function join(message: string, entries: Entry[], values: Values = {}): Join {
  const to = entries.slice(0, mostLinks).map(({ id, inspected }) => ({ id, name: nameOf(inspected) }));
  return { message, values: { ...values, count: entries.length }, to, more: entries.length - to.length };
}
