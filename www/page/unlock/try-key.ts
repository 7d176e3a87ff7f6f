/** Tries a private key on DEP tokens. Key and tokens are read for the moment, and overwritten after it. */

import { type Problem, type Report, TokenCheckError } from "../../core/index.ts";
import type { Entry } from "../entries.ts";
import { messages } from "../language.ts";
import { nameOf } from "../name.ts";
import type { Source } from "../source.ts";
import { notify } from "../status.ts";
import { Cancelled, NotLoaded, open } from "./opener.ts";

/** Why a key could not be tried. */
export interface Refusal {
  problem: Problem | "not-loaded" | "cancelled";
  /** Why a key is not supported, as a sentence in the language of the page. */
  why: () => string;
}

/** What each token says with the key; `null` where it could not be tried on that token, which was said. */
export interface Answers {
  reports: Map<Entry, Report | null>;
}

export async function tryKey(key: Source, tokens: Entry[], password: string | null): Promise<Answers | Refusal> {
  let bytes: Uint8Array;
  try {
    bytes = await key.read();
  } catch {
    return refusal("unreadable");
  }
  try {
    const reports = new Map<Entry, Report | null>();
    for (const token of tokens) reports.set(token, await reportWith(token, bytes, password));
    return { reports };
  } catch (error) {
    if (error instanceof TokenCheckError) return refusal(error.code, error);
    if (error instanceof Cancelled) return refusal("cancelled");
    return refusal(error instanceof NotLoaded ? "not-loaded" : "internal-error");
  } finally {
    bytes.fill(0);
  }
}

async function reportWith(token: Entry, key: Uint8Array, password: string | null): Promise<Report | null> {
  const { inspected, source } = token;
  let bytes: Uint8Array;
  try {
    bytes = await source.read();
  } catch {
    source.forget();
    notify(() => messages.formatFragment("notice-unreadable", { name: nameOf(inspected) }));
    return null;
  }
  const options = source.options();
  try {
    return await open(bytes, key, password === null ? options : { ...options, password });
  } catch (error) {
    // Of this token, and not of the key.
    if (!(error instanceof TokenCheckError) || error.reason !== "too-many-recipients") throw error;
    notify(() => messages.formatFragment("unlock-untried", { name: nameOf(inspected), why: why(error) }));
    return null;
  } finally {
    bytes.fill(0);
  }
}

function refusal(problem: Refusal["problem"], error?: TokenCheckError): Refusal {
  return { problem, why: () => (error ? why(error) : "") };
}

function why({ reason, params }: TokenCheckError): string {
  return reason === null ? "" : messages.format(`key-reason-${reason}`, params);
}
