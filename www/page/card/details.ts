/** What a cryptographer wants to see, folded away. */

import type { Certificate, Recipient, Report } from "../../core/index.ts";
import { type Child, h } from "../dom.ts";
import { hostile, sentence, text } from "../text.ts";
import { utcTime } from "../time.ts";

type Row = [label: string, value: Child];

export function details(report: Report): HTMLDetailsElement {
  const { file, encryption, certificate } = report;
  return h(
    "details",
    {},
    h("summary", {}, text("details")),
    table([
      ["size", sentence("detail-size-bytes", { size: file.size })],
      ["sha256", code(file.sha256)],
      ["content-algorithm", code(encryption?.contentAlgorithm ?? null)],
    ]),
    ...(encryption?.recipients ?? []).map((recipient) => group("recipient", recipientRows(recipient))),
    certificate && group("certificate", certificateRows(certificate)),
  );
}

function recipientRows(recipient: Recipient): Row[] {
  return [
    ["issuer", code(recipient.issuer)],
    ["serial", code(recipient.serial)],
    ["subject-key-identifier", code(recipient.subjectKeyIdentifier)],
    ["key", key(recipient)],
  ];
}

function certificateRows(certificate: Certificate): Row[] {
  return [
    ["subject", code(certificate.subject)],
    ["issuer", code(certificate.issuer)],
    ["serial", code(certificate.serial)],
    ["valid-from", utc(certificate.notBefore)],
    ["valid-until", utc(certificate.notAfter)],
    ["self-signed", text(certificate.selfSigned ? "yes" : "no")],
    ["key", key(certificate)],
  ];
}

function group(title: string, rows: Row[]): HTMLElement {
  return h("section", {}, h("h4", {}, text(`detail-${title}`)), table(rows));
}

function table(rows: Row[]): HTMLElement {
  return h(
    "dl",
    {},
    ...rows
      .filter(([, value]) => value !== null)
      .map(([label, value]) => h("div", {}, h("dt", {}, text(`detail-${label}`)), h("dd", {}, value))),
  );
}

function key({ keyAlgorithm, keyBits }: { keyAlgorithm: string; keyBits: number | null }): Node | null {
  if (keyBits === null) return code(keyAlgorithm);
  return sentence("detail-key-bits", { algorithm: keyAlgorithm, bits: String(keyBits) });
}

function utc(at: string): Node {
  return sentence("in-utc", { date: utcTime(at) });
}

function code(value: string | null): HTMLElement | null {
  return value === null ? null : h("code", {}, hostile(value));
}
