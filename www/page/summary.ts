/** The heading over the results, and what it says: how many of how many files are to be uploaded. */

import type { Verdict } from "../core/index.ts";
import type { Action } from "./action.ts";
import { byId } from "./dom.ts";
import type { Entry } from "./entries.ts";
import { messages } from "./language.ts";
import { kindOf, nameOf } from "./name.ts";
import type { Result } from "./result.ts";

const heading = byId("summary");
const count = byId("count");

/** `Upload 2 of these 12 files`; of a single file, what to do with it. */
export function headingOf(results: readonly Result[], actions: ReadonlyMap<Entry, Action>): string {
  const uploads = countUploads(actions);
  const [only] = results;
  const action = only && actions.get(only.entry);
  if (results.length === 1 && action) return messages.format(`heading-one-${action}`);
  return messages.format("results-heading", { upload: uploads, files: results.length });
}

export function showSummary(results: readonly Result[], actions: ReadonlyMap<Entry, Action>): void {
  const isEmpty = results.length === 0;
  heading.textContent = isEmpty ? "" : headingOf(results, actions);
  count.replaceChildren(messages.formatFragment("results-count", { files: results.length }));
  document.title = isEmpty
    ? messages.format("title")
    : messages.format("title-results", { upload: countUploads(actions) });
}

function countUploads(actions: ReadonlyMap<Entry, Action>): number {
  return [...actions.values()].filter((action) => action === "upload").length;
}

/** What is announced of some files: of one its verdict, of several how many of them have which. */
export function announcementOf(
  some: readonly Result[],
  results: readonly Result[],
  actions: ReadonlyMap<Entry, Action>,
): DocumentFragment {
  const [only] = some;
  if (only && some.length === 1) {
    const { report, entry } = only;
    // Nothing but what is to be uploaded is called ready.
    const isReady = report.verdict === "ready" && actions.get(entry) === "upload";
    const verdict: Verdict = report.verdict === "ready" && !isReady ? "check" : report.verdict;
    return messages.formatFragment("announce-one", {
      name: nameOf(report),
      verdict: messages.format(`verdict-${verdict}`),
      kind: kindOf(report),
    });
  }
  const count = (verdict: Verdict) => some.filter(({ report }) => report.verdict === verdict).length;
  return messages.formatFragment("announce-many", {
    heading: headingOf(results, actions),
    files: some.length,
    ready: count("ready"),
    check: count("check"),
    reject: count("reject"),
  });
}
