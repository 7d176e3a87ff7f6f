/** What follows from the verdict, in a sentence: where to upload the file, or what to do instead. */

import type { FindingCode, Report } from "../core/index.ts";
import { type Label, MENUS } from "../core/menus.ts";
import type { Messages } from "../text/messages.ts";
import { inlinePath } from "./menu-path.ts";
import { isMisplaced, isToken } from "./token.ts";

// What a refused token needs; the first of them that was found, else a new token.
const remedies: [FindingCode, string][] = [
  ["superseded", "answer-newer-file"],
  ["expired", "answer-new-token"],
  ["truncated", "answer-new-file"],
  ["damaged", "answer-new-file"],
];

export function answer(report: Report, messages: Messages): DocumentFragment {
  const found = (code: FindingCode) => report.findings.some((finding) => finding.code === code);
  const { path } = MENUS[report.destination.id];
  if (report.verdict !== "reject") return withPath(`answer-${report.verdict}`, path, messages);
  if (found("secret-exposed")) return messages.formatFragment("answer-secret");
  if (isToken(report) && !isMisplaced(report)) {
    const remedy = remedies.find(([code]) => found(code))?.[1];
    return messages.formatFragment(remedy ?? "answer-new-token");
  }
  if (report.destination.id === "apple-portal") return messages.formatFragment("answer-public-key");
  if (isMisplaced(report)) return withPath("answer-misplaced", path, messages);
  return path.length > 0 ? withPath("answer-elsewhere", path, messages) : messages.formatFragment("answer-nowhere");
}

/** A sentence with a menu path in it, with labels that may be in another language. */
function withPath(message: string, path: Label[], messages: Messages): DocumentFragment {
  const sentence = messages.formatFragment(message, { menu: " " });
  sentence.querySelector("bdi")?.replaceChildren(inlinePath(path, messages));
  return sentence;
}
