/** The path through the menus: to the upload, or to where another file belongs. */

import type { Report } from "../core/index.ts";
import { type Label, MENUS, type Menu, type Way } from "../core/menus.ts";
import { textIn } from "../text/languages.ts";
import type { Messages } from "../text/messages.ts";
import { type Child, h } from "./h.ts";
import { labelElement, labelWithOlder } from "./label.ts";
import { isMisplaced, isToken } from "./token.ts";

/** The whole section: steps, first set-up and the source of the menu names. */
export function menuPath(report: Report, messages: Messages): HTMLElement | null {
  const next = nextSteps(report, messages);
  if (!next) return null;
  const menu = MENUS[report.destination.id];
  const upload = report.verdict !== "reject";
  return h(
    "section",
    { class: "menu-path" },
    h("h4", {}, messages.format(upload ? "way-upload" : "way-elsewhere")),
    next,
    upload ? checkAfterwards(menu, messages) : null,
    upload ? firstSetUp(menu, messages) : null,
    source(menu, messages),
  );
}

/** What to do next, where the file goes anywhere: steps in Relution, at Apple, or the menu for another file. */
export function nextSteps(report: Report, messages: Messages): HTMLElement | null {
  const menu = MENUS[report.destination.id];
  if (menu.path.length === 0) return null;
  if (report.verdict !== "reject") return uploadSteps(report, menu, messages);
  if (isToken(report) && !isMisplaced(report)) return null;
  if (report.destination.id === "apple-portal") return publicKeySteps(messages);
  return pathElement([...menu.path, ...menu.steps], messages, labelWithOlder);
}

function uploadSteps(report: Report, menu: Menu, messages: Messages): HTMLElement {
  return h(
    "ol",
    { class: "steps" },
    h("li", {}, h("p", {}, organization(report, messages))),
    h("li", {}, h("p", {}, messages.format("step-menu")), " ", pathElement(menu.path, messages, labelWithOlder)),
    h("li", {}, h("p", {}, messages.format("step-there")), " ", pathElement(menu.steps, messages, labelWithOlder)),
  );
}

/** From the certificate that Relution gives out to the token that it wants. */
function publicKeySteps(messages: Messages): HTMLElement {
  const { path } = MENUS["relution-dep"];
  const steps = ["public-key-server", "public-key-upload", "public-key-download"].map((message) =>
    h("li", {}, h("p", {}, messages.formatFragment(message))),
  );
  const last = h(
    "li",
    {},
    h("p", {}, messages.formatFragment("public-key-relution")),
    " ",
    pathElement(path, messages),
  );
  return h("ol", { class: "steps" }, ...steps, last);
}

function organization(report: Report, messages: Messages): DocumentFragment {
  return report.organization === null
    ? messages.formatFragment("step-organization")
    : messages.formatFragment("step-organization-named", { organization: report.organization });
}

/** Where an uploaded token is listed. */
export function checkAfterwards({ overview }: Menu, messages: Messages): HTMLElement | null {
  if (!overview) return null;
  return h(
    "div",
    { class: "check-afterwards" },
    h("p", {}, messages.formatFragment("step-overview", { version: overview.version ?? "" })),
    " ",
    pathElement(overview.path, messages),
  );
}

/** How the first token is set up, which is another path. */
export function firstSetUp({ firstSetUp }: Menu, messages: Messages): HTMLElement {
  if (!firstSetUp) return h("p", { class: "first-set-up" }, messages.format("first-set-up-unknown"));
  return h(
    "div",
    { class: "first-set-up" },
    h("p", {}, messages.formatFragment("first-set-up", { version: firstSetUp.version ?? "" })),
    " ",
    pathElement([...firstSetUp.path, ...firstSetUp.steps], messages),
  );
}

/** The public page that the names of menus are from. */
export function source({ page, version }: Way, messages: Messages): HTMLElement | null {
  if (!page) return null;
  const words = version
    ? messages.formatFragment("way-source-version", { version })
    : messages.formatFragment("way-source");
  const link = h(
    "a",
    { href: textIn(page.address, messages.language), target: "_blank", rel: "noopener noreferrer" },
    words,
  );
  return h("p", { class: "source" }, link);
}

export function pathElement(labels: Label[], messages: Messages, named = plain): HTMLElement {
  const items = labels.map((label, index) => h("li", {}, index > 0 ? separator() : null, ...named(label, messages)));
  return h("ol", { class: "path" }, ...items);
}

/** The same within a sentence, where no list is possible. */
export function inlinePath(labels: Label[], { language }: Messages): HTMLElement {
  const parts = labels.flatMap((label, index) => [...(index > 0 ? [" › "] : []), labelElement(label, language)]);
  return h("span", { class: "inline-path" }, ...parts);
}

/** Text, not decoration: a path that is copied keeps it. */
function separator(): HTMLElement {
  return h("span", { class: "separator", "aria-hidden": "true" }, " › ");
}

function plain(label: Label, { language }: Messages): Child[] {
  return [labelElement(label, language)];
}
