/** The way through the menus: to the upload, or to where another file belongs. */

import type { Report } from "../../core/index.ts";
import { type Label, type Menu, MENUS, type Way } from "../../core/menus.ts";
import { type Child, h } from "../dom.ts";
import { sentence, text } from "../text.ts";
import { isToken } from "./answer.ts";

export function way(report: Report): HTMLElement | null {
  const menu = MENUS[report.destination.id];
  if (menu.path.length === 0) return null;
  if (report.verdict !== "reject") return upload(report, menu);
  return isToken(report) ? null : elsewhere(menu);
}

function upload(report: Report, menu: Menu): HTMLElement {
  return h(
    "section",
    { class: "way" },
    h("h4", {}, text("way-upload")),
    h(
      "ol",
      { class: "steps" },
      h("li", {}, h("p", {}, organization(report))),
      h("li", {}, h("p", {}, text("step-menu")), " ", path(menu.path, withOlder)),
      h("li", {}, h("p", {}, text("step-there")), " ", path(menu.steps, withOlder)),
      overview(menu),
    ),
    firstSetUp(menu),
    source(menu),
  );
}

function elsewhere(menu: Menu): HTMLElement {
  return h(
    "section",
    { class: "way" },
    h("h4", {}, text("way-elsewhere")),
    path([...menu.path, ...menu.steps], withOlder),
    source(menu),
  );
}

function organization(report: Report): DocumentFragment {
  return report.organization === null
    ? sentence("step-organization")
    : sentence("step-organization-named", { organization: report.organization });
}

function overview({ overview }: Menu): HTMLElement | null {
  if (!overview) return null;
  return h(
    "li",
    {},
    h("p", {}, sentence("step-overview", { version: overview.version ?? "" })),
    " ",
    path(overview.path),
  );
}

function firstSetUp({ firstSetUp }: Menu): HTMLElement {
  if (!firstSetUp) return h("p", { class: "first-set-up" }, text("first-set-up-unknown"));
  return h(
    "div",
    { class: "first-set-up" },
    h("p", {}, sentence("first-set-up", { version: firstSetUp.version ?? "" })),
    " ",
    path([...firstSetUp.path, ...firstSetUp.steps]),
  );
}

function source({ page, version }: Way): HTMLElement | null {
  if (!page) return null;
  const words = version ? sentence("way-source-version", { version }) : sentence("way-source");
  const link = h("a", { href: page, target: "_blank", rel: "noopener noreferrer" }, words);
  return h("p", { class: "source" }, link);
}

function path(labels: Label[], named = plain): HTMLElement {
  const items = labels.map((label, index) => h("li", {}, index > 0 ? separator() : null, ...named(label)));
  return h("ol", { class: "path" }, ...items);
}

/** Text, not decoration: a path that is copied keeps it. */
function separator(): HTMLElement {
  return h("span", { class: "separator", "aria-hidden": "true" }, " › ");
}

function plain({ en }: Label): Child[] {
  return [en];
}

/** An earlier label stands beside the newer one, once per card: where it is first needed. */
function withOlder({ en, older }: Label): Child[] {
  return older ? [en, " ", h("small", {}, "(", sentence("label-older", { label: older }), ")")] : [en];
}
