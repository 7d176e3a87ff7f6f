/** What follows from the verdict, in a sentence: where to upload the file, or what to do instead. */

import type { FindingCode, Report } from "../core/index.ts";
import { type Label, MENUS } from "../core/menus.ts";
import type { Speech } from "../text/speech.ts";
import { inlinePath } from "./menu-path.ts";

// What a refused token needs; the first of them that was found, else a new token.
const remedies: [FindingCode, string][] = [
  ["superseded", "answer-newer-file"],
  ["expired", "answer-new-token"],
  ["truncated", "answer-new-file"],
  ["damaged", "answer-new-file"],
];

export function isToken(report: Report): boolean {
  return report.kind === "dep-token" || report.kind === "vpp-token";
}

/** A sound token in the place of the other: it need not be got anew, only taken elsewhere. */
export function isMisplaced(report: Report): boolean {
  const errors = report.findings.filter(({ severity }) => severity === "error");
  return isToken(report) && errors.length > 0 && errors.every(({ code }) => code === "wrong-slot");
}

export function answer(report: Report, speech: Speech): DocumentFragment {
  const found = (code: FindingCode) => report.findings.some((finding) => finding.code === code);
  const { path } = MENUS[report.destination.id];
  if (report.verdict !== "reject") return withPath(`answer-${report.verdict}`, path, speech);
  if (found("secret-exposed")) return speech.sentence("answer-secret");
  if (isToken(report) && !isMisplaced(report)) {
    const remedy = remedies.find(([code]) => found(code))?.[1];
    return speech.sentence(remedy ?? "answer-new-token");
  }
  if (report.destination.id === "apple-portal") return speech.sentence("answer-public-key");
  return path.length > 0 ? withPath("answer-elsewhere", path, speech) : speech.sentence("answer-nowhere");
}

/** A sentence with a menu path in it, whose labels may be in another language. */
function withPath(message: string, path: Label[], speech: Speech): DocumentFragment {
  const sentence = speech.sentence(message, { menu: " " });
  sentence.querySelector("bdi")?.replaceChildren(inlinePath(path, speech));
  return sentence;
}
