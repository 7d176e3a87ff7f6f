/** What a host asks of a guard. */

import type { Options } from "../core/calls.ts";
import type { Report } from "../core/report.ts";

/** What happens to a file whose verdict is `reject`: it is kept from the host, or passes with a report. */
export type Policy = "block" | "warn";

/** What happens to a file that cannot be checked: the module does not run, or the file cannot be read. */
export type OnFailure = "allow" | "block";

export interface ReviewOptions extends Options {
  /** `block` unless said otherwise. A verdict of `check` always passes. */
  policy?: Policy;
  /** `allow` unless said otherwise: a check that fails stops no upload. */
  onFailure?: OnFailure;
}

export interface GuardOptions extends ReviewOptions {
  /** Called once per choice, before the host learns of it; empty if nothing could be checked. */
  onReport?: (reports: Report[]) => void;
  /** Called before `onReport` with the reason why a file could not be checked. */
  onError?: (error: Error) => void;
  /** The language of the message on the file field; that of the field, else of the browser, where it is absent. */
  lang?: string;
}

const allowed = {
  expects: ["dep-token", "vpp-token"],
  policy: ["block", "warn"],
  onFailure: ["allow", "block"],
} as const;

export type Choice = keyof typeof allowed;

/** The values that an option may have, where the one given is none of them. */
export function misfit(option: Choice, value: unknown): readonly string[] | null {
  const values: readonly unknown[] = allowed[option];
  return value === undefined || values.includes(value) ? null : allowed[option];
}

/** Says at once what would otherwise show when the first file is chosen. */
export function checkOptions(options: GuardOptions): void {
  for (const option of Object.keys(allowed) as Choice[]) {
    const values = misfit(option, options[option]);
    if (values) throw new TypeError(`\`${option}\` is ${String(options[option])}; it may be ${values.join(" or ")}`);
  }
}
