/** Whom the file belongs to and when it expires. What a token should contain but does not is called unknown. */

import type { Expiry, Kind, Report } from "../core/index.ts";
import type { Messages } from "../text/messages.ts";
import { utcTime } from "../text/time.ts";
import { h, hostile } from "./h.ts";

type Fact = "expiry" | "organization" | "location" | "server" | "issued";

const order: Fact[] = ["expiry", "organization", "location", "server", "issued"];

// The facts that an administrator looks for; their absence is worth a word.
const expected: Partial<Record<Kind, Fact[]>> = {
  "dep-token": ["expiry", "server"],
  "vpp-token": ["expiry", "organization", "location"],
};

export function facts(report: Report, messages: Messages): HTMLElement | null {
  const past = report.expiry?.state === "expired";
  const rows = order.flatMap((fact) => {
    const value = show(fact, report, messages);
    if (!value && !expected[report.kind]?.includes(fact)) return [];
    return h(
      "div",
      { class: `fact fact-${fact}` },
      h("dt", {}, messages.format(past && fact === "expiry" ? "fact-expiry-past" : `fact-${fact}`)),
      h("dd", {}, ...(value ?? [h("span", { class: "unknown" }, messages.format("unknown"))])),
    );
  });
  return rows.length > 0 ? h("dl", { class: "facts" }, ...rows) : null;
}

function show(fact: Fact, report: Report, messages: Messages): Node[] | null {
  switch (fact) {
    case "expiry":
      return report.expiry && showExpiry(report.expiry, messages);
    case "organization":
      return report.organization === null ? null : [value(hostile(report.organization))];
    case "location":
    case "server": {
      const named = report[fact];
      return named && [value(hostile(named.name)), note(messages.formatFragment(`source-${named.source}`))];
    }
    case "issued":
      return (
        report.issued && [
          value(h("time", { datetime: report.issued.at }, messages.times.local(report.issued.at))),
          note(messages.formatFragment(`source-${report.issued.source}`)),
        ]
      );
  }
}

function showExpiry(expiry: Expiry, messages: Messages): Node[] {
  const certainty = expiry.exact ? "exact" : "estimated";
  return [
    h(
      "p",
      { class: `time-left ${expiry.state} ${certainty}` },
      messages.times.fromNow(expiry.secondsLeft),
      " ",
      h("span", { class: "certainty" }, messages.format(`expiry-${certainty}`)),
    ),
    value(h("time", { datetime: expiry.at }, messages.times.local(expiry.at))),
    note(messages.formatFragment("in-utc", { date: utcTime(expiry.at) })),
    note(messages.formatFragment(expiry.exact ? `source-${expiry.source}` : "source-estimate")),
  ];
}

function value(content: Node): HTMLElement {
  return h("p", { class: "value" }, content);
}

function note(content: Node): HTMLElement {
  return h("p", { class: "note" }, content);
}
