/** What a cryptographer wants to see, folded away. */

import type { Certificate, Recipient, Report } from "../core/index.ts";
import type { Speech } from "../text/speech.ts";
import { utcTime } from "../text/time.ts";
import { type Child, h, hostile } from "./h.ts";

type Row = [label: string, value: Child];

export function details(report: Report, speech: Speech): HTMLDetailsElement {
  const { file, encryption, certificate } = report;
  return h(
    "details",
    {},
    h("summary", {}, speech.text("details")),
    table(speech, [
      ["size", speech.sentence("detail-size-bytes", { size: file.size })],
      ["sha256", code(file.sha256)],
      ["content-algorithm", code(encryption?.contentAlgorithm ?? null)],
    ]),
    ...(encryption?.recipients ?? []).map((recipient) => group(speech, "recipient", recipientRows(recipient, speech))),
    certificate && group(speech, "certificate", certificateRows(certificate, speech)),
  );
}

function recipientRows(recipient: Recipient, speech: Speech): Row[] {
  return [
    ["issuer", code(recipient.issuer)],
    ["serial", code(recipient.serial)],
    ["subject-key-identifier", code(recipient.subjectKeyIdentifier)],
    ["key", key(recipient, speech)],
  ];
}

function certificateRows(certificate: Certificate, speech: Speech): Row[] {
  return [
    ["subject", code(certificate.subject)],
    ["issuer", code(certificate.issuer)],
    ["serial", code(certificate.serial)],
    ["valid-from", utc(certificate.notBefore, speech)],
    ["valid-until", utc(certificate.notAfter, speech)],
    ["self-signed", speech.text(certificate.selfSigned ? "yes" : "no")],
    ["key", key(certificate, speech)],
  ];
}

function group(speech: Speech, title: string, rows: Row[]): HTMLElement {
  return h("section", {}, h("h4", {}, speech.text(`detail-${title}`)), table(speech, rows));
}

function table(speech: Speech, rows: Row[]): HTMLElement {
  return h(
    "dl",
    {},
    ...rows
      .filter(([, value]) => value !== null)
      .map(([label, value]) => h("div", {}, h("dt", {}, speech.text(`detail-${label}`)), h("dd", {}, value))),
  );
}

function key({ keyAlgorithm, keyBits }: Pick<Recipient, "keyAlgorithm" | "keyBits">, speech: Speech): Node | null {
  if (keyBits === null) return code(keyAlgorithm);
  return speech.sentence("detail-key-bits", { algorithm: keyAlgorithm, bits: String(keyBits) });
}

function utc(at: string, speech: Speech): Node {
  return speech.sentence("in-utc", { date: utcTime(at) });
}

function code(value: string | null): HTMLElement | null {
  return value === null ? null : h("code", {}, hostile(value));
}
