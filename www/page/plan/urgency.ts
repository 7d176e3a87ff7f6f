/**
 * What has to be done soonest, for an administrator who goes through the list from its top:
 *
 * 1. an unprotected secret: before anything else, it has to be taken away
 * 2. a token (or certificate of Apple's) that cannot be used any more: expired, if only by estimate, or broken,
 *    so that one is missing now
 * 3. a token without a known expiry: it may be one of those
 * 4. whatever expires, soonest first
 * 5. a token that was replaced, or a copy: nothing but to put it away
 * 6. everything else: it is not for the token menus
 *
 * Of the same rank, the sooner expiry comes first, then the earlier arrival.
 */

import type { Report } from "../../core/index.ts";
import { isToken } from "../../view/token.ts";

/** The rank above, from 1. */
export function urgency(report: Report): number {
  // As text: a core may know more findings than its types here do.
  const found = (...codes: string[]) => report.findings.some(({ code }) => codes.includes(code));
  if (found("secret-exposed")) return 1;
  const expires = report.expiry !== null;
  if (!isToken(report) && !expires) return 6;
  if (found("superseded", "older-token", "duplicate")) return 5;
  if (found("expired", "expired-estimate", "truncated", "damaged")) return 2;
  return expires ? 4 : 3;
}

/** A text that sorts as the expiries do; what has none comes last. */
export function expiryKey({ expiry }: Report): string {
  return expiry?.at ?? "~";
}
