/** How the files relate to each other, and to those that were put away. */

import { type Finding, type Report, relate } from "../core/index.ts";
import { relateInSteps } from "../core/relate-in-steps.ts";
import { type Entry, remembered } from "./entries.ts";
import type { Result } from "./result.ts";
import { reportOf } from "./unlock/attempts.ts";
import { yieldToPage } from "./yield.ts";

// More files than these are related in steps: at once, the page would not respond for a noticeable time.
export const MANY = 300;

/**
 * All entries, each with its report among the others. Of two equal files, the one whose name is not that of
 * a copy counts as the first, whichever arrived first.
 */
export async function relateEntries(entries: readonly Entry[]): Promise<Result[]> {
  const reports = entries.map(reportOf);
  const order = originalsFirst(reports);
  const given = [...order.map((index) => reports[index] as Report), ...putAwayAlone(reports)];
  const related = given.length > MANY ? await relateInSteps(given, yieldToPage) : relate(given);
  const results: Result[] = [];
  for (const [position, index] of order.entries()) {
    const entry = entries[index] as Entry;
    results[index] = { entry, report: inPlace(related[position] as Report, order) };
  }
  return results;
}

/** The reports in the order in which the files were given, as the command line relates them. */
export function relateInOrder(entries: readonly Entry[]): Report[] {
  const reports = entries.map(reportOf);
  return relate([...reports, ...putAwayAlone(reports)]).slice(0, reports.length);
}

/** What was put away takes part by what it replaced, not as the first of two equal files. */
function putAwayAlone(reports: readonly Report[]): Report[] {
  const present = new Set(reports.map(({ file }) => file.sha256));
  return remembered()
    .map(reportOf)
    .filter(({ kind, file }) => (kind === "dep-token" || kind === "vpp-token") && !present.has(file.sha256));
}

function originalsFirst(reports: readonly Report[]): number[] {
  const isCopy = reports.map(({ findings }) => findings.some(({ code }) => code === "browser-copy"));
  const indices = reports.map((_, index) => index);
  return [...indices.filter((index) => !isCopy[index]), ...indices.filter((index) => isCopy[index])];
}

/** Findings point to other reports by their position, which is to be that of the entry. */
function inPlace(report: Report, order: readonly number[]): Report {
  const moved = (finding: Finding): Finding => {
    const { index } = finding.params;
    return typeof index === "number"
      ? { ...finding, params: { ...finding.params, index: order[index] ?? index } }
      : finding;
  };
  return { ...report, findings: report.findings.map(moved) };
}
