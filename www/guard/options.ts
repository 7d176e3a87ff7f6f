/** What a host asks of a guard. */

import type { Options } from "../core/calls.ts";
import type { TokenCheckError } from "../core/error.ts";
import type { Report } from "../core/findings.ts";

/** What happens to a file whose verdict is `reject`: it is kept from the host, or passes with a report. */
export type Policy = "block" | "warn";

/** What happens to a file that was not checked: the check failed, or took over ten seconds. */
export type Unchecked = "allow" | "block";

/** Checks files in another place: a worker, an extension, a server. One report per file, in their order. */
export type Inspector = (files: File[], options: Options) => Promise<Report[]>;

export interface ReviewOptions extends Options {
  /** `block` unless said otherwise. A verdict of `check` always passes. */
  policy?: Policy;
  /** `allow` unless said otherwise: a check that fails stops no upload. */
  unchecked?: Unchecked;
  /** Takes the place of the wasm module, which is then not loaded. */
  inspect?: Inspector;
}

export interface GuardOptions extends ReviewOptions {
  /** Called once per choice, before the host learns of it; empty if nothing could be checked. */
  onReport?: (reports: Report[]) => void;
  /** Called before `onReport` with the reason why a file could not be checked. */
  onError?: (error: TokenCheckError) => void;
  /** The language of the message on the file field; that of the field, else of the browser, where it is absent. */
  lang?: string;
}

const allowed = {
  expects: ["dep-token", "vpp-token"],
  policy: ["block", "warn"],
  unchecked: ["allow", "block"],
} as const;

export type Choice = keyof typeof allowed;

export const CHOICES = Object.keys(allowed) as Choice[];

/** The values that an option may have, where the one given is none of them. */
export function misfit(option: Choice, value: unknown): readonly string[] | null {
  const values: readonly unknown[] = allowed[option];
  return value === undefined || values.includes(value) ? null : allowed[option];
}

/** What is wrong with an option that takes one of several values, for developers. */
export function misfitMessage(option: Choice, value: unknown): string | null {
  const values = misfit(option, value);
  return values && `\`${option}\` is ${String(value)}; it may be ${values.join(" or ")}`;
}

export function isListOfBytes(value: unknown): value is Uint8Array[] {
  return Array.isArray(value) && value.every((item) => item instanceof Uint8Array);
}

/** Throws a `TypeError` for what would otherwise show when the first file is chosen. */
export function checkOptions(options: GuardOptions): void {
  for (const option of CHOICES) {
    const message = misfitMessage(option, options[option]);
    if (message) throw new TypeError(message);
  }
  for (const option of ["inspect", "onReport", "onError"] as const) {
    const value: unknown = options[option];
    if (value !== undefined && typeof value !== "function") throw new TypeError(`\`${option}\` is no function`);
  }
  const { certificates } = options;
  if (certificates !== undefined && !isListOfBytes(certificates)) {
    throw new TypeError("`certificates` is no array of Uint8Array");
  }
}
