/** Which files are shown in place of an archive or a mail; the command line decides the same way. */

import type { Report, UnpackedFile } from "../../core/index.ts";

// The separator between the names of a container and of a file in it.
const SEPARATOR = " › ";

/** Of the archives, those that are unpacked. */
const formats = ["gzip", "tar"];

/** Whether there may be something to unpack. */
export function mayHoldFiles(report: Report): boolean {
  if (report.kind === "archive") return formats.includes(report.format ?? "");
  return report.kind === "zip" || report.kind === "mail" || holdsTokens(report) || isFromMail(report);
}

/** Whether it is nothing but a container, so that a limit is worth a word. */
export function isContainer(report: Report): boolean {
  return ["archive", "zip", "mail"].includes(report.kind) || holdsTokens(report);
}

/** The files that are shown in its place: those of an archive, those of a mail with more than one token. */
export function filesInPlace(report: Report, files: readonly UnpackedFile[]): readonly UnpackedFile[] {
  const inArchive = files.some(({ container, name }) => container === "archive" || name.includes(SEPARATOR));
  const isRead = files.some(({ problem }) => problem === null);
  return inArchive || (holdsTokens(report) && isRead) ? files : [];
}

function holdsTokens({ findings }: Report): boolean {
  return findings.some(({ code }) => code === "holds-tokens");
}

/** A token that was read out of a mail, in which an archive may lie besides. */
function isFromMail({ findings }: Report): boolean {
  return findings.some(({ code, params }) => code === "repaired" && "what" in params && params.what === "mail");
}
