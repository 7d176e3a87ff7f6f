/**
 * A row for each file, for spreadsheets (RFC 4180). `docs/exports.md` says what the columns hold; the
 * command line writes the very same.
 */

import type { Report } from "../../core/index.ts";
import { sanitize } from "./sanitize.ts";

// Without it, Excel takes UTF-8 for something else.
const byteOrderMark = "\ufeff";

const day = 24 * 60 * 60;

const columns: Record<string, (report: Report) => string> = {
  file: ({ file }) => fromFile(file.name),
  size: ({ file }) => String(file.size),
  kind: ({ kind }) => kind,
  verdict: ({ verdict }) => verdict,
  organization: ({ organization }) => fromFile(organization),
  location: ({ location }) => fromFile(location?.name ?? null),
  server: ({ server }) => fromFile(server?.name ?? null),
  issued: ({ issued }) => issued?.at ?? "",
  expiry: ({ expiry }) => expiry?.at ?? "",
  expiry_certainty: ({ expiry }) => (expiry ? (expiry.exact ? "exact" : "estimated") : ""),
  expiry_state: ({ expiry }) => expiry?.state ?? "",
  days_left: ({ expiry }) =>
    expiry ? String(expiry.state === "expired" ? 0 : Math.trunc(expiry.secondsLeft / day)) : "",
  destination: ({ destination }) => destination.id,
  menu: ({ destination }) => destination.path.join(" > "),
  findings: ({ findings }) => findings.map(({ code }) => code).join(" "),
};

export function csv(reports: readonly Report[]): string {
  const cells = Object.values(columns);
  const rows = [Object.keys(columns), ...reports.map((report) => cells.map((cell) => cell(report)))];
  return byteOrderMark + rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

// Not the ASCII apostrophe: a reader that quotes with it removes it.
const mark = "\u2019";

/**
 * The start of a cell, for readers that split at commas or semicolons and need not respect the quotes of RFC 4180,
 * with what a reader may take away there (space, quotes, escapes, joiners), before what would begin a formula: the ASCII
 * characters, those that compatibility normalization (NFKC) turns into them, and the minus sign.
 */
const formula =
  /(?:^|[,;])(?:[\s"'\\]|\u200c|\u200d)*(?=[=+\-@|\u2212\u207a\u207c\u208a\u208c\u2a75\u2a76\ufb29\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20\uff5c])/g;

/** What a file says, so that no spreadsheet takes any of it for a formula. `exported` leaves no tab and no line break. */
function fromFile(text: string | null): string {
  return sanitize(text ?? "").replace(formula, `$&${mark}`);
}
