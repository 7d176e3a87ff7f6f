/** The path through the menus: to the upload, or to where another file belongs. */

import type { Report } from "../core/index.ts";
import { type Label, MENUS, type Menu, type Way } from "../core/menus.ts";
import { textIn } from "../text/languages.ts";
import type { Speech } from "../text/speech.ts";
import { isMisplaced, isToken } from "./answer.ts";
import { type Child, h } from "./h.ts";
import { labelElement, labelWithOlder } from "./label.ts";

/** The whole section: steps, first set-up and the source of the menu names. */
export function menuPath(report: Report, speech: Speech): HTMLElement | null {
  const next = nextSteps(report, speech);
  if (!next) return null;
  const menu = MENUS[report.destination.id];
  const upload = report.verdict !== "reject";
  return h(
    "section",
    { class: "menu-path" },
    h("h4", {}, speech.text(upload ? "way-upload" : "way-elsewhere")),
    next,
    upload ? checkAfterwards(menu, speech) : null,
    upload ? firstSetUp(menu, speech) : null,
    source(menu, speech),
  );
}

/** What to do next, where the file goes anywhere: steps in Relution, at Apple, or the menu for another file. */
export function nextSteps(report: Report, speech: Speech): HTMLElement | null {
  const menu = MENUS[report.destination.id];
  if (menu.path.length === 0) return null;
  if (report.verdict !== "reject") return uploadSteps(report, menu, speech);
  if (isToken(report) && !isMisplaced(report)) return null;
  if (report.destination.id === "apple-portal") return publicKeySteps(speech);
  return pathElement([...menu.path, ...menu.steps], speech, labelWithOlder);
}

function uploadSteps(report: Report, menu: Menu, speech: Speech): HTMLElement {
  return h(
    "ol",
    { class: "steps" },
    h("li", {}, h("p", {}, organization(report, speech))),
    h("li", {}, h("p", {}, speech.text("step-menu")), " ", pathElement(menu.path, speech, labelWithOlder)),
    h("li", {}, h("p", {}, speech.text("step-there")), " ", pathElement(menu.steps, speech, labelWithOlder)),
  );
}

/** From the certificate that Relution gives out to the token that it wants. */
function publicKeySteps(speech: Speech): HTMLElement {
  const { path } = MENUS["relution-dep"];
  const steps = ["public-key-server", "public-key-upload", "public-key-download"].map((message) =>
    h("li", {}, h("p", {}, speech.sentence(message))),
  );
  const last = h("li", {}, h("p", {}, speech.sentence("public-key-relution")), " ", pathElement(path, speech));
  return h("ol", { class: "steps" }, ...steps, last);
}

function organization(report: Report, speech: Speech): DocumentFragment {
  return report.organization === null
    ? speech.sentence("step-organization")
    : speech.sentence("step-organization-named", { organization: report.organization });
}

/** Where an uploaded token is listed. */
export function checkAfterwards({ overview }: Menu, speech: Speech): HTMLElement | null {
  if (!overview) return null;
  return h(
    "div",
    { class: "check-afterwards" },
    h("p", {}, speech.sentence("step-overview", { version: overview.version ?? "" })),
    " ",
    pathElement(overview.path, speech),
  );
}

/** How the first token is set up, which is another path. */
export function firstSetUp({ firstSetUp }: Menu, speech: Speech): HTMLElement {
  if (!firstSetUp) return h("p", { class: "first-set-up" }, speech.text("first-set-up-unknown"));
  return h(
    "div",
    { class: "first-set-up" },
    h("p", {}, speech.sentence("first-set-up", { version: firstSetUp.version ?? "" })),
    " ",
    pathElement([...firstSetUp.path, ...firstSetUp.steps], speech),
  );
}

/** The public page that the names of menus are from. */
export function source({ page, version }: Way, speech: Speech): HTMLElement | null {
  if (!page) return null;
  const words = version ? speech.sentence("way-source-version", { version }) : speech.sentence("way-source");
  const link = h(
    "a",
    { href: textIn(page.address, speech.language), target: "_blank", rel: "noopener noreferrer" },
    words,
  );
  return h("p", { class: "source" }, link);
}

export function pathElement(labels: Label[], speech: Speech, named = plain): HTMLElement {
  const items = labels.map((label, index) => h("li", {}, index > 0 ? separator() : null, ...named(label, speech)));
  return h("ol", { class: "path" }, ...items);
}

/** The same within a sentence, where no list can stand. */
export function inlinePath(labels: Label[], { language }: Speech): HTMLElement {
  const parts = labels.flatMap((label, index) => [...(index > 0 ? [" › "] : []), labelElement(label, language)]);
  return h("span", { class: "inline-path" }, ...parts);
}

/** Text, not decoration: a path that is copied keeps it. */
function separator(): HTMLElement {
  return h("span", { class: "separator", "aria-hidden": "true" }, " › ");
}

function plain(label: Label, { language }: Speech): Child[] {
  return [labelElement(label, language)];
}
