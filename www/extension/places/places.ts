/**
 * Which token a dialog expects, from the labels around its file field and what an admin said of it. Pure: what stands
 * around a field is gathered elsewhere.
 */

import { isNeutral, tokensNamed } from "./labels.ts";

export type Expects = "dep-token" | "vpp-token";

/** What an admin said of a dialog: `null` for one to be left alone. */
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
  /** The controls that were pressed before, the last one first, with what stood around them then. */
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

export function decide(place: Place, taught: readonly Taught[]): Decided {
  const known = taught.find(({ route, title }) => route === place.route && title === place.title);
  if (known) return { expects: known.expects, reason: "taught", label: place.title };
  const own = chain(place.field, "label");
  if (own) return own;
  for (const texts of place.openers) {
    const opened = chain(texts, "opener");
    if (opened) return opened;
  }
  const onPage = place.page.filter((text) => tokensNamed(text).length > 0);
  const tokens = new Set(onPage.flatMap(tokensNamed));
  if (tokens.size === 1) return named([...tokens], "page", onPage[0] ?? "");
  return { expects: null, reason: tokens.size > 1 ? "both" : "unnamed", label: "" };
}

/** From the innermost text outwards: the first that names a token decides, the first about something else ends it. */
function chain(texts: readonly string[], reason: Reason): Decided | null {
  for (const text of texts) {
    const tokens = tokensNamed(text);
    if (tokens.length > 0) return named(tokens, reason, text);
    if (!isNeutral(text)) return { expects: null, reason: "other", label: text };
  }
  return null;
}

function named(tokens: readonly Expects[], reason: Reason, label: string): Decided {
  const [token = null] = tokens;
  return tokens.length === 1 ? { expects: token, reason, label } : { expects: null, reason: "both", label };
}
