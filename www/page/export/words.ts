/** What a reminder says. */

import type { Report } from "../../core/index.ts";
import { type Label, MENUS } from "../../core/menus.ts";
import { textIn } from "../../text/languages.ts";
import type { Messages } from "../../text/messages.ts";
import { utcTime } from "../../text/time.ts";
import { labelOf } from "../../view/label.ts";
import { ownerOf } from "../owner.ts";
import { sanitize } from "./sanitize.ts";

export function summary(report: Report, messages: Messages): string {
  const { kind, file } = report;
  const names = ownerOf(report);
  return messages.format("reminder-summary", {
    kind,
    kindName: messages.format(`kind-${kind}`),
    certainty: certainty(report),
    whose:
      (names.length > 0 || file.name === null ? names : [file.name]).map(sanitize).join(", ") ||
      messages.format("reminder-nameless"),
  });
}

export function description(report: Report, messages: Messages): string {
  const { expiry, file, destination } = report;
  const { page, version } = MENUS[destination.id];
  return [
    messages.format("reminder-expiry", { certainty: certainty(report), at: utcTime(expiry?.at ?? "") }),
    ...(file.name === null ? [] : [messages.format("reminder-file", { name: sanitize(file.name) })]),
    "",
    messages.format("reminder-what-to-do"),
    ...steps(report, messages).map((step, index) => `${index + 1}. ${step}`),
    ...(page === null
      ? []
      : [
          "",
          messages.format("reminder-source", {
            page: textIn(page.address, messages.language),
            version: version ?? "none",
          }),
        ]),
  ].join("\n");
}

/** From Apple to Relution, and back here. */
function steps({ kind, organization, destination }: Report, messages: Messages): string[] {
  const menu = MENUS[destination.id];
  const choose = (id: string, labels: Label[]) =>
    labels.length > 0
      ? [messages.format(id, { path: labels.map((label) => labelOf(label, messages.language)).join(" > ") })]
      : [];
  const relution = [
    organization === null
      ? messages.format("reminder-organization")
      : messages.format("reminder-organization-named", { organization: sanitize(organization) }),
    ...choose("reminder-menu", menu.path),
    ...choose("reminder-there", menu.steps),
  ];
  return [
    messages.format("reminder-get", { kind }),
    ...(menu.path.length > 0 ? relution : []),
    messages.format("reminder-again"),
  ];
}

function certainty({ expiry }: Report): string {
  return expiry?.exact ? "exact" : "estimated";
}
