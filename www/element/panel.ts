/** What became of one file: the verdict, what it rests on, and the next step. */

import type { Report } from "../core/report.ts";
import type { Checked } from "../guard/review.ts";
import type { Speech } from "../text/speech.ts";
import { answer, isMisplaced, isToken } from "../view/answer.ts";
import { facts } from "../view/facts.ts";
import { findings } from "../view/findings.ts";
import { h } from "../view/h.ts";
import { closeButton, header } from "../view/header.ts";
import { menuPath } from "../view/menu-path.ts";
import { notice, problemOf } from "./problem.ts";

/** Where the file is now. */
export type Fate = "taken" | "kept" | "declined";

export interface Context {
  readonly speech: Speech;
  /** Distinguishes the panels of one element. */
  readonly index: number;
  /** Whether the host wants one token: the menus that lead to it are behind the reader then. */
  readonly isHere: boolean;
  readonly onDismiss: () => void;
}

export function panel(checked: Checked, fate: Fate, context: Context): HTMLElement {
  const { file, report, error } = checked;
  if (!report) return failure(file.name, error, fate, context);
  return card(report, file.name, fate, context);
}

function card(report: Report, fileName: string, fate: Fate, context: Context): HTMLElement {
  const { speech, index, isHere, onDismiss } = context;
  const ids = { verdict: `verdict-${index}`, file: `file-${index}` };
  const name = report.file.name ?? fileName;
  const passes = report.verdict !== "reject";
  const head = header(
    {
      report,
      name,
      answer: passes && isHere ? speech.sentence(`here-${report.verdict}`) : answer(report, speech),
      close: closeButton(speech.sentence("dismiss", { name }), onDismiss),
      ids,
    },
    speech,
  );
  head.setAttribute("part", "verdict");
  head.querySelector("button")?.setAttribute("part", "dismiss");
  const outcome = fateOf(report, fate);
  const attributes = {
    class: "card",
    part: `panel ${report.verdict}`,
    tabindex: "-1",
    "aria-labelledby": `${ids.verdict} ${ids.file}`,
    "data-verdict": report.verdict,
    "data-kind": report.kind,
  };
  return h(
    "article",
    attributes,
    head,
    isToken(report) ? null : h("p", { class: "about" }, speech.text(`kind-${report.kind}-about`)),
    outcome ? h("p", { class: "fate", part: "fate" }, speech.text(outcome)) : null,
    // Of a file that is none of what is wanted, only what to do with it matters here.
    isToken(report) && !isMisplaced(report) ? facts(report, speech) : null,
    findings(report, speech),
    passes && isHere ? null : menuPath(report, speech),
  );
}

/** Said where it is not what the verdict makes one expect. */
function fateOf({ verdict }: Report, fate: Fate): string | null {
  if (fate === "declined") return "kept-by-host";
  if (verdict === "reject") return fate === "taken" ? "passed-anyway" : "kept-back";
  return fate === "kept" ? "kept-back" : null;
}

function failure(name: string, error: Error, fate: Fate, { speech, onDismiss }: Context): HTMLElement {
  const close = closeButton(speech.sentence("dismiss", { name }), onDismiss);
  close.setAttribute("part", "dismiss");
  const fates: Record<Fate, string> = { taken: "failure-passed", kept: "failure-kept", declined: "kept-by-host" };
  const shown = notice(problemOf(error), speech, speech.text(fates[fate]));
  shown.append(close);
  shown.setAttribute("tabindex", "-1");
  return shown;
}
