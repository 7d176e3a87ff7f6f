/** The details of one file: all that is known about it, in the order in which an administrator asks. */

import type { Report } from "../../core/index.ts";
import { answer } from "../../view/answer.ts";
import { details } from "../../view/details.ts";
import { facts } from "../../view/facts.ts";
import { actionsOn, findings, GENERAL, goodToKnow, problemsOf } from "../../view/findings.ts";
import { h } from "../../view/h.ts";
import { nextSteps } from "../../view/menu-path.ts";
import { isToken } from "../../view/token.ts";
import { validity } from "../../view/validity.ts";
import { offer, quietSaveButton } from "../clean/offer.ts";
import { copyButton } from "../export/exports.ts";
import { helpLinks } from "../help/open.ts";
import { messages } from "../language.ts";
import { relationsList } from "../relations-list.ts";
import type { View } from "./view.ts";

/** What an open row shows at once: what to do, and where. */
export function next(view: View): (HTMLElement | null)[] {
  const { report, clean } = view;
  const steps = nextSteps(report, messages);
  const [problem] = problemsOf(report);
  // What the clean file makes needless is not advised.
  const isMended = clean !== null && problem?.code === "repaired";
  const actions = problem && !isMended ? actionsOn(problem, report, messages) : [];
  // Before what has to be checked, the steps are far.
  if (report.verdict === "check")
    return [...actions, clean && offer(view, clean), h("p", {}, answer(report, messages))];
  if (isToken(report)) return [...actions, steps];
  return [steps ? null : about(report), steps];
}

/** The same of a row among others: the button alone. */
export function nextOfMany({ action, clean, entry }: View): HTMLElement[] {
  return clean && !clean.needsConfirmation && action === "check" ? [quietSaveButton(entry)] : [];
}

/** All the rest, behind “Details”. */
export function body(view: View): (HTMLElement | null)[] {
  const { report, isOpen, isOnly } = view;
  const steps = nextSteps(report, messages);
  const isAboutShown = isToken(report) || (isOpen && !steps);
  const areStepsShown = isOpen && report.verdict !== "check";
  return [
    isAboutShown ? null : about(report),
    facts(report, messages),
    validity(report, messages),
    relationsList(view.relations()),
    view.panel,
    findings(report, messages, view.clean !== null),
    view.clean && !view.isOpen ? offer(view, view.clean) : null,
    areStepsShown || !steps ? null : menuPath(steps, report),
    goodToKnow(report, messages, GENERAL),
    details(report, messages),
    helpLinks(report),
    // Of a single file, the exports below copy the same.
    isOnly ? null : h("p", { class: "row-actions" }, copyButton(report)),
  ];
}

function about({ kind }: Report): HTMLElement {
  return h("p", { class: "about" }, messages.format(`kind-${kind}-about`));
}

function menuPath(steps: HTMLElement, { verdict }: Report): HTMLElement {
  const heading = messages.format(verdict === "reject" ? "way-elsewhere" : "way-upload");
  return h("section", { class: "menu-path" }, h("h5", {}, heading), steps);
}
