/** What was found, a sentence each with what to do. Problems stand before the way, notes after it. */

import type { Finding, FindingCode, Report, Severity } from "../core/index.ts";
import type { Speech, Values } from "../text/speech.ts";
import { h } from "./h.ts";
import { type Icon, icon } from "./icons.ts";

const look: Record<Severity, Icon> = { error: "reject", warning: "check", info: "note" };

// Said where the card names what it belongs with.
const joined: FindingCode[] = ["certificate-match"];

export function findings(report: Report, speech: Speech): HTMLElement | null {
  return list(report, ["error", "warning"], speech);
}

export function goodToKnow(report: Report, speech: Speech): HTMLElement | null {
  const notes = list(report, ["info"], speech);
  return notes && h("section", { class: "notes" }, h("h4", {}, speech.text("good-to-know")), notes);
}

function list(report: Report, severities: Severity[], speech: Speech): HTMLElement | null {
  const items = severities
    .flatMap((severity) => report.findings.filter((finding) => finding.severity === severity))
    .filter(({ code }) => !joined.includes(code))
    .map((finding) => item(finding, report, speech));
  return items.length > 0 ? h("ul", { class: "findings" }, ...items) : null;
}

function item(finding: Finding, report: Report, speech: Speech): HTMLElement {
  const values = valuesOf(finding, report, speech);
  const action = `finding-${finding.code}-action`;
  // What to do about a lesser finding often ends in an upload, which is out of the question then.
  const advised = speech.has(action) && (report.verdict !== "reject" || finding.severity === "error");
  return h(
    "li",
    { class: finding.severity, "data-code": finding.code },
    icon(look[finding.severity]),
    h("span", { class: "visually-hidden" }, `${speech.text(`severity-${finding.severity}`)}: `),
    h("p", {}, speech.sentence(`finding-${finding.code}`, values)),
    advised ? h("p", { class: "action" }, speech.sentence(action, values)) : null,
  );
}

/** The sentence by itself. */
export function findingSentence(finding: Finding, report: Report, speech: Speech): string {
  return speech.text(`finding-${finding.code}`, valuesOf(finding, report, speech));
}

// Parameters that hold a kind; its name is passed beside it.
const kinds = new Set(["expected", "actual", "says", "is"]);

// Parameters that hold a point in time.
const times = new Set(["fromName", "fromToken"]);

function valuesOf(finding: Finding, report: Report, speech: Speech): Values {
  const values: Values = { kind: report.kind };
  for (const [name, value] of Object.entries(finding.params)) {
    values[name] = typeof value === "boolean" ? String(value) : value;
    if (kinds.has(name)) values[`${name}Name`] = speech.text(`kind-${String(value)}`);
    if (times.has(name)) values[name] = speech.times.local(String(value));
  }
  return values;
}
