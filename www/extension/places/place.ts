/** What is known of a dialog, and what follows from it. */

export type Expects = "dep-token" | "vpp-token";

/** What an admin set for a dialog: `null` for one to be left alone. */
export interface Taught {
  /** The address of the dialog within its origin (`route.ts`). */
  readonly route: string;
  readonly title: string;
  readonly expects: Expects | null;
}

/** The texts around a control, from the innermost outwards: its own labels, the headings before it. */
export type Surroundings = readonly string[];

export interface Place {
  readonly route: string;
  /** By which the dialog is known again. */
  readonly title: string;
  readonly field: Surroundings;
  /** The controls that were pressed before, the last one first, with their surroundings at that time. */
  readonly openers: readonly Surroundings[];
  /** All headings on the page, where there is nothing better. */
  readonly page: readonly string[];
}

export type Reason =
  /** An admin said so. */
  | "taught"
  /** A label in the dialog or around it names the token. */
  | "label"
  /** A label around the control that opened it. */
  | "opener"
  /** A heading of the page. */
  | "page"
  /** A label names both tokens. */
  | "both"
  /** A label is about something else. */
  | "other"
  /** No label names a token. */
  | "unnamed";

export interface Decided {
  readonly expects: Expects | null;
  readonly reason: Reason;
  /** The label that decided; empty where none did. */
  readonly label: string;
}
