/** The sentences of the guard and of the element, in the language of the place where they appear. */

import loaders from "messages:report,view,element";
import { preferred } from "../text/languages.ts";
import { Messages } from "../text/messages.ts";
import { findingSentence } from "../view/findings.ts";
import type { Checked } from "./decision.ts";

/** What is in use, by the tags that it was wanted by. */
const loaded = new Map<string, Messages>();

/** The messages in the language of an element, if they are loaded already. */
export function messagesAt(element: Element, lang?: string | null): Messages | null {
  return loaded.get(wanted(element, lang).join()) ?? null;
}

/**
 * Loads them: the language that is asked for, else the nearest around the element, else that of the browser, else
 * English, which also replaces one that cannot be loaded.
 */
export async function loadMessages(element: Element, lang?: string | null): Promise<Messages> {
  const tags = wanted(element, lang);
  const key = tags.join();
  const known = loaded.get(key);
  if (known) return known;
  // Dates as the reader is used to them, unless the page asks for those of a country.
  const locales = [...tags.filter((tag) => tag.includes("-")), ...navigator.languages];
  const messages = await Messages.load(loaders, preferred(tags), locales).catch(() =>
    Messages.load(loaders, "en", locales),
  );
  loaded.set(key, messages);
  return messages;
}

function wanted(element: Element, lang?: string | null): string[] {
  return [lang, ...around(element), ...navigator.languages].filter((tag) => typeof tag === "string");
}

/** The `lang` attributes from the inside out, through shadow trees. */
function around(element: Element): string[] {
  const own = element.closest("[lang]");
  const root = element.getRootNode();
  if (own) return [own.getAttribute("lang") ?? ""];
  return root instanceof ShadowRoot ? around(root.host) : [];
}

/** What the browser says at a field whose file was refused: the verdict, and the first reason. */
export async function refusal(refused: readonly Checked[], field: Element, lang?: string): Promise<string | null> {
  const messages = await loadMessages(field, lang);
  const [first] = refused;
  if (!first) return null;
  if (!first.report) return messages.format(failureId(first.error), { message: first.error.message });
  const [finding] = first.report.findings;
  const reason = first.report.verdict === "reject" && finding ? findingSentence(finding, first.report, messages) : "";
  return `${messages.format("verdict-reject")}. ${reason}`.trim();
}

const ownMessage = [
  "no-webassembly",
  "wasm-blocked",
  "unreadable",
  "check-failed",
  "check-timeout",
  "bad-certificates",
];

/** The message about a check that failed; what a developer has to mend is said in the words of the error. */
export function failureId(error: Error): string {
  const code = "code" in error ? String(error.code) : "";
  return `failure-${ownMessage.includes(code) ? code : "other"}`;
}
