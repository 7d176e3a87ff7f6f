/** The calls into the wasm module, the same whichever way it was started. They pass values through. No logic. */

import * as glue from "../../target/wasm/inspect/inspect_bg.js";
import { TokenCheckError } from "./error.ts";
import type { Report } from "./findings.ts";
import { expectModule, importsOf } from "./instance.ts";
import type { Report as LooseReport } from "./report.ts";
import { Starter } from "./start.ts";

export interface Options {
  /** The file's name: a source of server, location and date, never of the kind. */
  name?: string;
  /** The moment to judge by; the clock where it is absent. */
  now?: Date;
  /** The token that is wanted here; another kind is then refused as `wrong-slot`. */
  expects?: "dep-token" | "vpp-token";
  /** Certificates that a DEP token may be for, PEM or DER. */
  certificates?: Uint8Array[];
  /** For a file that `unpack` gave: the name of the archive or mail that was unpacked, and the file's `container`. */
  within?: { name?: string; container: Container };
}

/** What files are unpacked from. */
export type Container = "archive" | "mail";

export interface RestoreOptions extends Options {
  /** Someone confirmed that a DEP token is Apple's, of which neither headers nor name show it. */
  confirmed?: boolean;
}

/** A token as Apple writes it. */
export interface RestoredFile {
  /** A name by Apple's pattern, as far as the name of the source says what belongs in it. */
  name: string;
  bytes: Uint8Array;
}

export const starter = new Starter((module) => {
  expectModule(module, "inspect");
  glue.__wbg_set_wasm(new WebAssembly.Instance(module, importsOf(module, glue)).exports);
});

/** What these bytes are. */
export function inspect(bytes: Uint8Array, options: Options = {}): Report {
  needStarted();
  const report: unknown = glue.inspect(bytes, options);
  return report as Report;
}

/** What this file is, or blob, which has no name; nothing of one over `MAX_BYTES` is read. */
export async function inspectFile(file: Blob, options: Options = {}): Promise<Report> {
  needStarted();
  const inspection: Promise<unknown> = glue.inspectFile(file, options);
  const report = await inspection.catch(() => {
    throw new TokenCheckError(
      "unreadable",
      "The file could not be read: it was moved or removed, or may not be opened.",
    );
  });
  return report as Report;
}

/** New reports in the same order, with what the files say about each other, and verdicts redone. */
export function relate(reports: LooseReport[]): Report[] {
  needStarted();
  const related: unknown = glue.relate(reports);
  return related as Report[];
}

/**
 * The token as Apple writes it, where something around it had to be undone to read it; `null` for one that needs no
 * repair, that is damaged, cut off or expired, and for everything else. A changed byte in the encrypted part cannot be
 * seen.
 */
export function restore(bytes: Uint8Array, options: RestoreOptions = {}): RestoredFile | null {
  needStarted();
  const restored: unknown = glue.restore(bytes, options);
  return restored as RestoredFile | null;
}

function needStarted(): void {
  if (!starter.running) throw new TokenCheckError("not-started", "Wait for `init()` before the first check.");
}
