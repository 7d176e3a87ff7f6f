/** Checks one file, and sees whether it can be given back as Apple writes it. Runs in the worker and on the page alike. */

import { inspect, inspectFile, type Options, type RestoredFile, restore } from "../../core/calls.ts";
import type { Report } from "../../core/findings.ts";
import { isToken } from "../../view/token.ts";

/** What is to be checked. */
export interface Subject {
  /** The bytes stay the caller's. */
  readonly content: Blob | Uint8Array;
  readonly options: Options;
}

export interface Checked {
  readonly report: Report;
  /** `null` where there is nothing to give back. */
  readonly clean: Clean | null;
}

/** That a token can be given back as Apple writes it. */
export interface Clean {
  /** Nothing in it shows that it is Apple's. */
  readonly needsConfirmation: boolean;
}

/** Rejects where the file cannot be read. */
export async function check({ content, options }: Subject): Promise<Checked> {
  const report = content instanceof Uint8Array ? inspect(content, options) : await inspectFile(content, options);
  const isRepaired = report.findings.some(({ code }) => code === "repaired");
  return { report, clean: isToken(report) && isRepaired ? await cleanOf({ content, options }) : null };
}

/** The file as Apple writes it; whoever asked for it overwrites it. */
export async function giveBack(subject: Subject, confirmed: boolean): Promise<RestoredFile | null> {
  return withBytes(subject, (bytes) => restore(bytes, { ...subject.options, confirmed }));
}

function cleanOf(subject: Subject): Promise<Clean | null> {
  const can = (bytes: Uint8Array, confirmed: boolean) => {
    const restored = restore(bytes, { ...subject.options, confirmed });
    restored?.bytes.fill(0);
    return restored !== null;
  };
  return withBytes(subject, (bytes) => {
    if (can(bytes, false)) return { needsConfirmation: false };
    return can(bytes, true) ? { needsConfirmation: true } : null;
  });
}

async function withBytes<Result>({ content }: Subject, use: (bytes: Uint8Array) => Result): Promise<Result> {
  if (content instanceof Uint8Array) return use(content);
  const bytes = new Uint8Array(await content.arrayBuffer());
  try {
    return use(bytes);
  } finally {
    bytes.fill(0);
  }
}
