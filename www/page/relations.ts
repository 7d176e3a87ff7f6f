/**
 * Files that are related: certificates and the DEP tokens created for them, keys and the tokens they open, copies
 * and the first, tokens and the newer one, tokens for one location.
 */

import type { FindingCode, Recipient, Report } from "../core/index.ts";
import type { Values } from "../text/messages.ts";
import { all, type Entry, isDepToken, isKey } from "./entries.ts";
import { nameOf } from "./name.ts";
import type { Result } from "./result.ts";
import { openedBy, openingAttempt } from "./unlock/attempts.ts";

/** A sentence in the details of one file, and the files that it is about. */
export interface Relation {
  readonly message: string;
  readonly values: Values;
  readonly to: { id: string; name: string }[];
  /** How many more there are. */
  readonly more: number;
}

/** Of an entry, with its report as it is related to the others. */
export function relationsOf(entry: Entry, report: Report, results: readonly Result[]): Relation[] {
  return [...pointers(report, results), ...ofKind(entry, report, results)];
}

function ofKind(entry: Entry, report: Report, results: readonly Result[]): Relation[] {
  if (isDepToken(entry)) return ofToken(entry, report);
  if (isKey(entry)) return ofKey(entry);
  if (report.kind === "vpp-token") return ofLocation(report, results);
  return report.kind === "certificate" ? ofCertificate(entry) : [];
}

// Findings that point to another file, and what is said beside it. A core may know more than its types here do.
const pointing: Partial<Record<FindingCode | "older-token", string>> = {
  "older-token": "related-newer",
  superseded: "related-newer",
  duplicate: "related-first",
};

function pointers({ findings }: Report, results: readonly Result[]): Relation[] {
  return findings.flatMap(({ code, params }) => {
    const message = pointing[code];
    const to = results[Number(params.index)];
    return message && to ? [relation(message, [to.entry])] : [];
  });
}

/** VPP tokens for one location. Nothing shows that one ends the other. */
function ofLocation(report: Report, results: readonly Result[]): Relation[] {
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
        relation(
          "related-same-location",
          others.map(({ entry }) => entry),
        ),
      ]
    : [];
}

function ofToken(entry: Entry, { findings }: Report): Relation[] {
  const relations: Relation[] = [];
  const match = findings.find(({ code }) => code === "certificate-match");
  if (match) {
    const certificates = all().filter((other) => fits(other, entry));
    relations.push(relation("related-made-for", certificates, { subject: String(match.params.subject) }));
  }
  const attempt = openingAttempt(entry);
  const key = all().find(({ source }) => source === attempt?.key);
  if (key) relations.push(relation("related-opened-by", [key]));
  return relations;
}

function ofKey({ source }: Entry): Relation[] {
  const opened = openedBy(source);
  if (opened.length > 0) return [relation("related-opens", opened)];
  const tried = all().some(({ attempts }) => attempts.some(({ key }) => key === source));
  return tried ? [relation("related-opens-none", [])] : [];
}

function ofCertificate(entry: Entry): Relation[] {
  const tokens = all().filter(isDepToken);
  const fitting = tokens.filter((token) => fits(entry, token));
  if (fitting.length > 0) return [relation("related-fits", fitting)];
  // A token that names its key in another way may be for this certificate all the same.
  const comparable = tokens.flatMap(recipients).every(({ serial }) => serial !== null);
  return tokens.length > 0 && comparable ? [relation("related-fits-none", [])] : [];
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

function relation(message: string, entries: Entry[], values: Values = {}): Relation {
  const to = entries.slice(0, mostLinks).map(({ id, inspected }) => ({ id, name: nameOf(inspected) }));
  return { message, values: { ...values, count: entries.length }, to, more: entries.length - to.length };
}
