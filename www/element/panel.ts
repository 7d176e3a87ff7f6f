/** What became of one file: the verdict, what it rests on, and the next step. */

import type { Report } from "../core/report.ts";
import type { Checked } from "../guard/decision.ts";
import type { Messages } from "../text/messages.ts";
import { answer } from "../view/answer.ts";
import { cleanNote } from "../view/clean.ts";
import { facts } from "../view/facts.ts";
import { findings } from "../view/findings.ts";
import { h } from "../view/h.ts";
import { closeButton, header } from "../view/header.ts";
import { menuPath } from "../view/menu-path.ts";
import { isMisplaced, isToken } from "../view/token.ts";
import { type Clean, saveButton } from "./clean.ts";
import { notice, problemOf } from "./problem.ts";

/** Where the file is now. */
export type Outcome = "accepted" | "refused" | "declined";

export interface Context {
  readonly messages: Messages;
  /** Distinguishes the panels of one element. */
  readonly index: number;
  /** Whether the host wants one token: the menus that lead to it are behind the reader then. */
  readonly isHere: boolean;
  /** Offered to be saved by hand. */
  readonly clean: Clean | null;
  /** Whether it is the clean file, in place of the one that was chosen. */
  readonly isClean: boolean;
  readonly onDismiss: () => void;
}

export function panel(checked: Checked, outcome: Outcome, context: Context): HTMLElement {
  const { file, report, error } = checked;
  if (!report) return failure(file.name, error, outcome, context);
  return card(report, file.name, outcome, context);
}

function card(report: Report, fileName: string, outcome: Outcome, context: Context): HTMLElement {
  const { messages, index, isHere, clean, isClean, onDismiss } = context;
  const ids = { verdict: `verdict-${index}`, file: `file-${index}` };
  const name = report.file.name ?? fileName;
  const passes = report.verdict !== "reject";
  const head = header(
    {
      report,
      name,
      answer: passes && isHere ? messages.formatFragment(`here-${report.verdict}`) : answer(report, messages),
      close: closeButton(messages.formatFragment("dismiss", { name }), onDismiss),
      ids,
    },
    messages,
  );
  head.setAttribute("part", "verdict");
  head.querySelector("button")?.setAttribute("part", "dismiss");
  const what = outcomeMessage(report, outcome);
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
    isToken(report) ? null : h("p", { class: "about" }, messages.format(`kind-${report.kind}-about`)),
    what ? h("p", { class: "outcome", part: "outcome" }, messages.format(what)) : null,
    isClean ? h("p", { class: "outcome", part: "outcome" }, messages.format("clean-given")) : null,
    // Of a file that is none of what is wanted, only what to do with it matters here.
    isToken(report) && !isMisplaced(report) ? facts(report, messages) : null,
    findings(report, messages, clean !== null),
    clean && h("div", { class: "clean" }, cleanNote(report.kind, messages), saveButton(clean, messages)),
    passes && isHere ? null : menuPath(report, messages),
  );
}

/** What became of the file, where it is not what the verdict makes one expect. */
function outcomeMessage({ verdict }: Report, outcome: Outcome): string | null {
  if (outcome === "declined") return "kept-by-host";
  if (verdict === "reject") return outcome === "accepted" ? "passed-anyway" : "kept-back";
  return outcome === "refused" ? "kept-back" : null;
}

function failure(name: string, error: Error, outcome: Outcome, { messages, onDismiss }: Context): HTMLElement {
  const close = closeButton(messages.formatFragment("dismiss", { name }), onDismiss);
  close.setAttribute("part", "dismiss");
  const ids = { accepted: "failure-passed", refused: "failure-kept", declined: "kept-by-host" };
  const shown = notice(problemOf(error), messages, messages.format(ids[outcome]));
  shown.append(close);
  shown.setAttribute("tabindex", "-1");
  return shown;
}
