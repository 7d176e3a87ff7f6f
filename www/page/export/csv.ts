/**
 * A row for each file, for spreadsheets (RFC 4180). `docs/exports.md` says what the columns hold; the
 * command line writes the very same.
 */

import type { Report } from "../../core/index.ts";
import { exported } from "./exported.ts";

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

/**
 * What a file says, so that no spreadsheet takes it for a formula. A quotation mark goes before what would
 * begin one: at the start, and after a semicolon, where a spreadsheet that expects semicolons begins a new cell.
 */
function fromFile(text: string | null): string {
  return exported(text ?? "").replace(/(^|;)(\s*)(?=[=+\-@＝＋－＠])/g, "$1$2'");
}
