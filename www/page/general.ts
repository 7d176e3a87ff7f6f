/** What is true of every token, said once for the page: what no file can show, the first set-up, the sources. */

import type { Finding, Kind } from "../core/index.ts";
import { MENUS } from "../core/menus.ts";
import { findingSentence, GENERAL } from "../view/findings.ts";
import { h } from "../view/h.ts";
import { checkAfterwards, firstSetUp, source } from "../view/menu-path.ts";
import { byId } from "./dom.ts";
import { messages } from "./language.ts";
import type { Result } from "./result.ts";

const place = byId("general");

const tokens = ["dep-token", "vpp-token"] as const satisfies readonly Kind[];

let content = "";

export function showGeneral(results: readonly Result[]): void {
  const examples = tokens.flatMap((kind) => {
    const example = results.find(({ report }) => report.kind === kind && report.verdict !== "reject");
    return example ? [example] : [];
  });
  place.hidden = examples.length === 0;
  const now = [messages.language, ...examples.map(({ report }) => report.kind)].join();
  if (now === content) return;
  content = now;
  const open = place.querySelector("details")?.open ?? false;
  const sections = examples.map(section);
  const details = h("details", {}, h("summary", {}, messages.format("general")), ...sections);
  details.open = open;
  place.replaceChildren(details);
}

function section({ report }: Result): HTMLElement {
  const menu = MENUS[report.destination.id];
  const general = report.findings.filter(({ code }) => GENERAL.includes(code));
  return h(
    "section",
    {},
    h("h3", {}, messages.format(report.kind === "dep-token" ? "general-dep" : "general-vpp")),
    ...general.map((finding) => sentence(finding, report)),
    checkAfterwards(menu, messages),
    firstSetUp(menu, messages),
    source(menu, messages),
  );
}

function sentence(finding: Finding, report: Result["report"]): HTMLElement {
  return h("p", {}, findingSentence(finding, report, messages));
}
