/**
 * Which token a dialog expects, from the labels around its file field and what an admin set for it. Pure: what is
 * around a field is gathered elsewhere.
 */

import { isNeutral, tokensNamed } from "./labels.ts";
import type { Decided, Expects, Place, Reason, Taught } from "./place.ts";

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
