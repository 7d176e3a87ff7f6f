/** What a reminder says. */

import type { Report } from "../../core/index.ts";
import { type Label, MENUS } from "../../core/menus.ts";
import { textIn } from "../../text/languages.ts";
import type { Speech } from "../../text/speech.ts";
import { utcTime } from "../../text/time.ts";
import { labelOf } from "../../view/label.ts";
import { ownerOf } from "../owner.ts";
import { exported } from "./exported.ts";

export function summary(report: Report, speech: Speech): string {
  const { kind, file } = report;
  const names = ownerOf(report);
  return speech.text("reminder-summary", {
    kind,
    kindName: speech.text(`kind-${kind}`),
    certainty: certainty(report),
    whose:
      (names.length > 0 || file.name === null ? names : [file.name]).map(exported).join(", ") ||
      speech.text("reminder-nameless"),
  });
}

export function description(report: Report, speech: Speech): string {
  const { expiry, file, destination } = report;
  const { page, version } = MENUS[destination.id];
  return [
    speech.text("reminder-expiry", { certainty: certainty(report), at: utcTime(expiry?.at ?? "") }),
    ...(file.name === null ? [] : [speech.text("reminder-file", { name: exported(file.name) })]),
    "",
    speech.text("reminder-what-to-do"),
    ...steps(report, speech).map((step, index) => `${index + 1}. ${step}`),
    ...(page === null
      ? []
      : [
          "",
          speech.text("reminder-source", {
            page: textIn(page.address, speech.language),
            version: version ?? "none",
          }),
        ]),
  ].join("\n");
}

/** From Apple to Relution, and back here. */
function steps({ kind, organization, destination }: Report, speech: Speech): string[] {
  const menu = MENUS[destination.id];
  const choose = (id: string, labels: Label[]) =>
    labels.length > 0
      ? [speech.text(id, { path: labels.map((label) => labelOf(label, speech.language)).join(" > ") })]
      : [];
  const relution = [
    organization === null
      ? speech.text("reminder-organization")
      : speech.text("reminder-organization-named", { organization: exported(organization) }),
    ...choose("reminder-menu", menu.path),
    ...choose("reminder-there", menu.steps),
  ];
  return [
    speech.text("reminder-get", { kind }),
    ...(menu.path.length > 0 ? relution : []),
    speech.text("reminder-again"),
  ];
}

function certainty({ expiry }: Report): string {
  return expiry?.exact ? "exact" : "estimated";
}
