/** What was found, a sentence each with what to do. Problems come before the menu path, notes after it. */

import type { Finding, FindingCode, Report, Severity } from "../core/index.ts";
import type { Messages, Values } from "../text/messages.ts";
import { h } from "./h.ts";
import { type Icon, icon } from "./icons.ts";
import { shortened } from "./shortened.ts";

const look: Record<Severity, Icon> = { error: "reject", warning: "check", info: "note" };

// Said where the related files are named.
const related: readonly FindingCode[] = ["certificate-match"];

/** What is true of every token of its kind, and so need not be repeated for each. */
export const GENERAL: readonly FindingCode[] = ["may-be-revoked", "resets-previous"];

/** With `isOffered`, a clean file is offered besides, and nothing else has to be done about what was undone. */
export function findings(report: Report, messages: Messages, isOffered = false): HTMLElement | null {
  return list(problemsOf(report), report, messages, isOffered);
}

/** What to do about a finding, if there is anything to do. */
export function actionsOn(finding: Finding, report: Report, messages: Messages): HTMLElement[] {
  const values = valuesOf(finding, report, messages);
  const action = `finding-${finding.code}-action`;
  // What to do about a lesser finding often ends in an upload, which is out of the question then.
  const isAdvised = messages.has(action) && (report.verdict !== "reject" || finding.severity === "error");
  const sentences = [
    ...(isSwapped(finding) ? [messages.formatFragment(`swapped-${String(finding.params.is)}`)] : []),
    ...(isAdvised ? [messages.formatFragment(action, values)] : []),
  ];
  return sentences.map((sentence) => h("p", { class: "action" }, sentence));
}

/** Errors before warnings. */
export function problemsOf(report: Report): Finding[] {
  return bySeverity(report, ["error", "warning"]);
}

export function goodToKnow(
  report: Report,
  messages: Messages,
  except: readonly FindingCode[] = [],
): HTMLElement | null {
  const notes = bySeverity(report, ["info"]).filter(({ code }) => !except.includes(code));
  const shown = list(notes, report, messages);
  return shown && h("section", { class: "notes" }, h("h4", {}, messages.format("good-to-know")), shown);
}

function bySeverity({ findings }: Report, severities: Severity[]): Finding[] {
  return severities
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .filter(({ code }) => !related.includes(code));
}

function list(findings: Finding[], report: Report, messages: Messages, isOffered = false): HTMLElement | null {
  const items = findings.map((finding) => item(finding, report, messages, isOffered));
  return items.length > 0 ? h("ul", { class: "findings" }, ...items) : null;
}

function item(finding: Finding, report: Report, messages: Messages, isOffered: boolean): HTMLElement {
  const isMended = isOffered && finding.code === "repaired";
  const values = valuesOf(finding, report, messages);
  return h(
    "li",
    { class: finding.severity, "data-code": finding.code },
    icon(look[finding.severity]),
    h("span", { class: "visually-hidden" }, messages.format(`severity-${finding.severity}`) + messages.format("colon")),
    h("p", {}, messages.formatFragment(`finding-${finding.code}`, values)),
    ...(isMended ? [] : actionsOn(finding, report, messages)),
  );
}

/** The name of one token on the other: it was probably uploaded in the menu of the other, too. */
function isSwapped({ code, params }: Finding): boolean {
  const tokens = ["dep-token", "vpp-token"];
  return code === "renamed" && tokens.includes(String(params.says)) && tokens.includes(String(params.is));
}

/** The sentence by itself. */
export function findingSentence(finding: Finding, report: Report, messages: Messages): string {
  return messages.format(`finding-${finding.code}`, valuesOf(finding, report, messages));
}

// Parameters that hold a kind; its name is passed beside it.
const kinds = new Set(["expected", "actual", "says", "is"]);

// Parameters that hold a point in time.
const times = new Set(["fromName", "fromToken"]);

function valuesOf(finding: Finding, report: Report, messages: Messages): Values {
  const values: Values = { kind: report.kind };
  for (const [name, value] of Object.entries(finding.params)) {
    values[name] = typeof value === "string" ? shortened(value) : typeof value === "boolean" ? String(value) : value;
    if (kinds.has(name)) values[`${name}Name`] = messages.format(`kind-${String(value)}`);
    if (times.has(name)) values[name] = messages.times.local(String(value));
  }
  return values;
}
