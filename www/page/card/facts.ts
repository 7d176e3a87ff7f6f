/** Whose the file is and until when. What a token should tell and does not is called unknown. */

import type { Expiry, Kind, Report } from "../../core/index.ts";
import { h } from "../dom.ts";
import { hostile, sentence, text } from "../text.ts";
import { fromNow, localTime, utcTime } from "../time.ts";

type Fact = "expiry" | "organization" | "location" | "server" | "issued";

const order: Fact[] = ["expiry", "organization", "location", "server", "issued"];

// The facts that an administrator looks for; their absence is worth a word.
const expected: Partial<Record<Kind, Fact[]>> = {
  "dep-token": ["expiry", "server"],
  "vpp-token": ["expiry", "organization", "location"],
};

export function facts(report: Report): HTMLElement | null {
  const past = report.expiry?.state === "expired";
  const rows = order.flatMap((fact) => {
    const value = show(fact, report);
    if (!value && !expected[report.kind]?.includes(fact)) return [];
    return h(
      "div",
      { class: `fact fact-${fact}` },
      h("dt", {}, text(past && fact === "expiry" ? "fact-expiry-past" : `fact-${fact}`)),
      h("dd", {}, ...(value ?? [h("span", { class: "unknown" }, text("unknown"))])),
    );
  });
  return rows.length > 0 ? h("dl", { class: "facts" }, ...rows) : null;
}

function show(fact: Fact, report: Report): Node[] | null {
  switch (fact) {
    case "expiry":
      return report.expiry && showExpiry(report.expiry);
    case "organization":
      return report.organization === null ? null : [value(hostile(report.organization))];
    case "location":
    case "server": {
      const named = report[fact];
      return named && [value(hostile(named.name)), note(sentence(`source-${named.source}`))];
    }
    case "issued":
      return (
        report.issued && [
          value(h("time", { datetime: report.issued.at }, localTime(report.issued.at))),
          note(sentence(`source-${report.issued.source}`)),
        ]
      );
  }
}

function showExpiry(expiry: Expiry): Node[] {
  const certainty = expiry.exact ? "exact" : "estimated";
  return [
    h(
      "p",
      { class: `time-left ${expiry.state} ${certainty}` },
      fromNow(expiry.secondsLeft),
      " ",
      h("span", { class: "certainty" }, text(`expiry-${certainty}`)),
    ),
    value(h("time", { datetime: expiry.at }, localTime(expiry.at))),
    note(sentence("in-utc", { date: utcTime(expiry.at) })),
    note(sentence(expiry.exact ? `source-${expiry.source}` : "source-estimate")),
  ];
}

function value(content: Node): HTMLElement {
  return h("p", { class: "value" }, content);
}

function note(content: Node): HTMLElement {
  return h("p", { class: "note" }, content);
}
