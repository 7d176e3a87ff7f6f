/** The way through the menus: to the upload, or to where another file belongs. */

import type { Report } from "../core/index.ts";
import { type Label, MENUS, type Menu, type Way } from "../core/menus.ts";
import { textIn } from "../text/languages.ts";
import type { Speech } from "../text/speech.ts";
import { isMisplaced, isToken } from "./answer.ts";
import { type Child, h } from "./h.ts";
import { labelElement, labelWithOlder } from "./label.ts";

export function way(report: Report, speech: Speech): HTMLElement | null {
  const menu = MENUS[report.destination.id];
  if (menu.path.length === 0) return null;
  if (report.verdict !== "reject") return upload(report, menu, speech);
  return isToken(report) && !isMisplaced(report) ? null : elsewhere(menu, speech);
}

function upload(report: Report, menu: Menu, speech: Speech): HTMLElement {
  return h(
    "section",
    { class: "way" },
    h("h4", {}, speech.text("way-upload")),
    h(
      "ol",
      { class: "steps" },
      h("li", {}, h("p", {}, organization(report, speech))),
      h("li", {}, h("p", {}, speech.text("step-menu")), " ", path(menu.path, speech, labelWithOlder)),
      h("li", {}, h("p", {}, speech.text("step-there")), " ", path(menu.steps, speech, labelWithOlder)),
      overview(menu, speech),
    ),
    firstSetUp(menu, speech),
    source(menu, speech),
  );
}

function elsewhere(menu: Menu, speech: Speech): HTMLElement {
  return h(
    "section",
    { class: "way" },
    h("h4", {}, speech.text("way-elsewhere")),
    path([...menu.path, ...menu.steps], speech, labelWithOlder),
    source(menu, speech),
  );
}

function organization(report: Report, speech: Speech): DocumentFragment {
  return report.organization === null
    ? speech.sentence("step-organization")
    : speech.sentence("step-organization-named", { organization: report.organization });
}

function overview({ overview }: Menu, speech: Speech): HTMLElement | null {
  if (!overview) return null;
  return h(
    "li",
    {},
    h("p", {}, speech.sentence("step-overview", { version: overview.version ?? "" })),
    " ",
    path(overview.path, speech),
  );
}

function firstSetUp({ firstSetUp }: Menu, speech: Speech): HTMLElement {
  if (!firstSetUp) return h("p", { class: "first-set-up" }, speech.text("first-set-up-unknown"));
  return h(
    "div",
    { class: "first-set-up" },
    h("p", {}, speech.sentence("first-set-up", { version: firstSetUp.version ?? "" })),
    " ",
    path([...firstSetUp.path, ...firstSetUp.steps], speech),
  );
}

function source({ page, version }: Way, speech: Speech): HTMLElement | null {
  if (!page) return null;
  const words = version ? speech.sentence("way-source-version", { version }) : speech.sentence("way-source");
  const link = h(
    "a",
    { href: textIn(page.address, speech.language), target: "_blank", rel: "noopener noreferrer" },
    words,
  );
  return h("p", { class: "source" }, link);
}

function path(labels: Label[], speech: Speech, named = plain): HTMLElement {
  const items = labels.map((label, index) => h("li", {}, index > 0 ? separator() : null, ...named(label, speech)));
  return h("ol", { class: "path" }, ...items);
}

/** Text, not decoration: a path that is copied keeps it. */
function separator(): HTMLElement {
  return h("span", { class: "separator", "aria-hidden": "true" }, " › ");
}

function plain(label: Label, { language }: Speech): Child[] {
  return [labelElement(label, language)];
}
