/** Whose the file is and until when. What a token should tell and does not is called unknown. */

import type { Expiry, Kind, Report } from "../core/index.ts";
import type { Speech } from "../text/speech.ts";
import { utcTime } from "../text/time.ts";
import { h, hostile } from "./h.ts";

type Fact = "expiry" | "organization" | "location" | "server" | "issued";

const order: Fact[] = ["expiry", "organization", "location", "server", "issued"];

// The facts that an administrator looks for; their absence is worth a word.
const expected: Partial<Record<Kind, Fact[]>> = {
  "dep-token": ["expiry", "server"],
  "vpp-token": ["expiry", "organization", "location"],
};

export function facts(report: Report, speech: Speech): HTMLElement | null {
  const past = report.expiry?.state === "expired";
  const rows = order.flatMap((fact) => {
    const value = show(fact, report, speech);
    if (!value && !expected[report.kind]?.includes(fact)) return [];
    return h(
      "div",
      { class: `fact fact-${fact}` },
      h("dt", {}, speech.text(past && fact === "expiry" ? "fact-expiry-past" : `fact-${fact}`)),
      h("dd", {}, ...(value ?? [h("span", { class: "unknown" }, speech.text("unknown"))])),
    );
  });
  return rows.length > 0 ? h("dl", { class: "facts" }, ...rows) : null;
}

function show(fact: Fact, report: Report, speech: Speech): Node[] | null {
  switch (fact) {
    case "expiry":
      return report.expiry && showExpiry(report.expiry, speech);
    case "organization":
      return report.organization === null ? null : [value(hostile(report.organization))];
    case "location":
    case "server": {
      const named = report[fact];
      return named && [value(hostile(named.name)), note(speech.sentence(`source-${named.source}`))];
    }
    case "issued":
      return (
        report.issued && [
          value(h("time", { datetime: report.issued.at }, speech.times.local(report.issued.at))),
          note(speech.sentence(`source-${report.issued.source}`)),
        ]
      );
  }
}

function showExpiry(expiry: Expiry, speech: Speech): Node[] {
  const certainty = expiry.exact ? "exact" : "estimated";
  return [
    h(
      "p",
      { class: `time-left ${expiry.state} ${certainty}` },
      speech.times.fromNow(expiry.secondsLeft),
      " ",
      h("span", { class: "certainty" }, speech.text(`expiry-${certainty}`)),
    ),
    value(h("time", { datetime: expiry.at }, speech.times.local(expiry.at))),
    note(speech.sentence("in-utc", { date: utcTime(expiry.at) })),
    note(speech.sentence(expiry.exact ? `source-${expiry.source}` : "source-estimate")),
  ];
}

function value(content: Node): HTMLElement {
  return h("p", { class: "value" }, content);
}

function note(content: Node): HTMLElement {
  return h("p", { class: "note" }, content);
}
