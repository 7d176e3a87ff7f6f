/** Tries a private key on DEP tokens. Key and tokens are read for the moment, and overwritten after it. */

import { type Problem, type Report, TokenCheckError, unlock } from "../../core/index.ts";
import type { Entry } from "../entries.ts";
import { speech } from "../language.ts";
import { nameOf } from "../name.ts";
import type { Source } from "../source.ts";
import { notify } from "../status.ts";

/** Why a key cannot be tried at all. */
export interface Refusal {
  problem: Problem | "not-loaded";
  /** More about an unsupported key. */
  reason: string;
}

/** What each token says with the key. */
export interface Answers {
  reports: Map<Entry, Report>;
}

export async function tryKey(key: Source, tokens: Entry[], password: string | null): Promise<Answers | Refusal> {
  let bytes: Uint8Array;
  try {
    bytes = await key.read();
  } catch {
    return { problem: "unreadable", reason: "" };
  }
  try {
    const reports = new Map<Entry, Report>();
    for (const token of tokens) {
      const report = await open(token, bytes, password);
      if (report) reports.set(token, report);
    }
    return { reports };
  } catch (error) {
    if (!(error instanceof TokenCheckError)) return { problem: "not-loaded", reason: "" };
    return { problem: error.code, reason: error.message };
  } finally {
    bytes.fill(0);
  }
}

/** `null` where the token cannot be read any more, which is said. */
async function open({ inspected, source }: Entry, key: Uint8Array, password: string | null): Promise<Report | null> {
  let bytes: Uint8Array;
  try {
    bytes = await source.read();
  } catch {
    source.forget();
    notify(() => speech.sentence("notice-unreadable", { name: nameOf(inspected) }));
    return null;
  }
  const name = source.name === null ? {} : { name: source.name };
  try {
    return await unlock(bytes, key, password === null ? name : { ...name, password });
  } finally {
    bytes.fill(0);
  }
}
