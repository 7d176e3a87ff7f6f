import type { ExpiryState } from "../../core/index.ts";

/** One expiry on the timeline. */
export interface Mark {
  /** When it expires, and the moment that it is judged by; in milliseconds since 1970. */
  readonly at: number;
  readonly now: number;
  readonly secondsLeft: number;
  readonly name: string;
  readonly certainty: "exact" | "estimated";
  readonly state: ExpiryState;
}
