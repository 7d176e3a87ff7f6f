/** The files of one choice, sorted into those for the host and those kept from it. */

import type { Problem, TokenCheckError } from "../core/error.ts";
import type { Report } from "../core/findings.ts";
import type { ReviewOptions } from "./options.ts";

/** A file with its report, or with the reason why there is none. */
export type Checked =
  | { file: File; report: Report; error: null }
  | { file: File; report: null; error: TokenCheckError };

export interface Decision {
  readonly checked: readonly Checked[];
  /** For the host. */
  readonly accepted: readonly Checked[];
  /** Kept from the host. */
  readonly refused: readonly Checked[];
}

/** The `detail` of an event about some files. */
export interface Detail {
  readonly files: File[];
  /** In the order of the files; without those that could not be checked. */
  readonly reports: Report[];
  /** Why a file could not be checked. */
  readonly error: TokenCheckError | null;
}

// Mistakes of whoever set the check up: no file passes until they are mended, whatever `unchecked` says.
const setUp: readonly Problem[] = ["bad-option", "bad-certificates"];

/** By what the host wants: a refused file is kept from it, and so is one that was not checked where it says so. */
export function decide(checked: readonly Checked[], options: Pick<ReviewOptions, "policy" | "unchecked">): Decision {
  const isRefused = ({ report, error }: Checked) => {
    if (report) return report.verdict === "reject" && options.policy !== "warn";
    return setUp.includes(error.code) || (options.unchecked ?? "allow") !== "allow";
  };
  return {
    checked,
    accepted: checked.filter((one) => !isRefused(one)),
    refused: checked.filter(isRefused),
  };
}

/** The decision once the host has declined the files that it could have had. */
export function declined({ checked }: Decision): Decision {
  return { checked, accepted: [], refused: checked };
}

/** The same decisions where each also refuses what another refused. */
export function combined<By>(decisions: ReadonlyMap<By, Decision>): Map<By, Decision> {
  const refused = new Set([...decisions.values()].flatMap((decision) => decision.refused.map(({ file }) => file)));
  return new Map(
    [...decisions].map(([judge, { checked }]) => [
      judge,
      {
        checked,
        accepted: checked.filter(({ file }) => !refused.has(file)),
        refused: checked.filter(({ file }) => refused.has(file)),
      },
    ]),
  );
}

export function detailOf(checked: readonly Checked[]): Detail {
  return {
    files: checked.map(({ file }) => file),
    reports: checked.flatMap(({ report }) => report ?? []),
    error: checked.find(({ error }) => error)?.error ?? null,
  };
}
