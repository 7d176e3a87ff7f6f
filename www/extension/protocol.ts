/** The messages between the parts of the extension. */

import type { Report } from "../core/findings.ts";
import type { Report as LooseReport } from "../core/report.ts";
import type { Expects, Taught } from "./places/place.ts";

/** The port on which a content script has one file checked, or given back clean. */
export const CHECK = "check";

/** The first message on the port. The pieces of the file follow, unless it is over the limit. */
export interface FileOrder {
  readonly task: "check" | "restore";
  readonly name: string;
  readonly size: number;
  readonly expects: Expects;
}

/** Or the reports on files that were chosen together, to be judged together. */
export type Order = FileOrder | { readonly task: "relate"; readonly reports: readonly LooseReport[] };

/** A piece of a file: base64, since messages are JSON in Chromium. */
export interface Piece {
  readonly base64: string;
}

/** In bytes; a multiple of three, so that only the last piece has padding. */
export const PIECE = 768 * 1024;

/** The answer, the only one on its port. */
export type Answer =
  | { readonly report: Report; readonly isRestorable: boolean }
  | { readonly restored: { readonly name: string; readonly base64: string } | null }
  | { readonly reports: readonly Report[] }
  /** The grant was taken back. */
  | { readonly refused: true };

/** What a content script asks when it starts, and again when it learns that something changed. */
export interface SettingsRequest {
  readonly type: "settings";
}

/** Of the page's own origin only. */
export interface PageSettings {
  readonly isGranted: boolean;
  /** `null` for the language of the page. */
  readonly language: string | null;
  readonly taught: readonly Taught[];
}

/** To content scripts, from the background or the popup. */
export type Notice = { readonly type: "settings-changed" } | { readonly type: "describe" };

/** A dialog as a frame knows it, for the popup. */
export interface Described {
  readonly type: "described";
  readonly origin: string;
  readonly dialogs: readonly DescribedDialog[];
}

export interface DescribedDialog {
  readonly route: string;
  readonly title: string;
  readonly expects: Expects | null;
  readonly reason: string;
  /** The label that the decision rests on; empty where it rests on none. */
  readonly label: string;
}
