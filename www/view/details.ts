/** What a cryptographer wants to see, folded away. */

import type { Certificate, Recipient, Report } from "../core/index.ts";
import type { Messages } from "../text/messages.ts";
import { utcTime } from "../text/time.ts";
import { type Child, h, hostile } from "./h.ts";

type Row = [label: string, value: Child];

export function details(report: Report, messages: Messages): HTMLDetailsElement {
  const { file, encryption, certificate } = report;
  return h(
    "details",
    {},
    h("summary", {}, messages.format("details")),
    table(messages, [
      ["size", messages.formatFragment("detail-size-bytes", { size: file.size })],
      ["sha256", code(file.sha256)],
      ["content-algorithm", code(encryption?.contentAlgorithm ?? null)],
    ]),
    ...(encryption?.recipients ?? []).map((recipient) =>
      group(messages, "recipient", recipientRows(recipient, messages)),
    ),
    certificate && group(messages, "certificate", certificateRows(certificate, messages)),
  );
}

function recipientRows(recipient: Recipient, messages: Messages): Row[] {
  return [
    ["issuer", code(recipient.issuer)],
    ["serial", code(recipient.serial)],
    ["subject-key-identifier", code(recipient.subjectKeyIdentifier)],
    ["key", key(recipient, messages)],
  ];
}

function certificateRows(certificate: Certificate, messages: Messages): Row[] {
  return [
    ["subject", code(certificate.subject)],
    ["issuer", code(certificate.issuer)],
    ["serial", code(certificate.serial)],
    ["valid-from", utc(certificate.notBefore, messages)],
    ["valid-until", utc(certificate.notAfter, messages)],
    ["self-signed", messages.format(certificate.selfSigned ? "yes" : "no")],
    ["key", key(certificate, messages)],
  ];
}

function group(messages: Messages, title: string, rows: Row[]): HTMLElement {
  return h("section", {}, h("h4", {}, messages.format(`detail-${title}`)), table(messages, rows));
}

function table(messages: Messages, rows: Row[]): HTMLElement {
  return h(
    "dl",
    {},
    ...rows
      .filter(([, value]) => value !== null)
      .map(([label, value]) => h("div", {}, h("dt", {}, messages.format(`detail-${label}`)), h("dd", {}, value))),
  );
}

function key({ keyAlgorithm, keyBits }: Pick<Recipient, "keyAlgorithm" | "keyBits">, messages: Messages): Node | null {
  if (keyBits === null) return code(keyAlgorithm);
  return messages.formatFragment("detail-key-bits", { algorithm: keyAlgorithm, bits: String(keyBits) });
}

function utc(at: string, messages: Messages): Node {
  return messages.formatFragment("in-utc", { date: utcTime(at) });
}

function code(value: string | null): HTMLElement | null {
  return value === null ? null : h("code", {}, hostile(value));
}
