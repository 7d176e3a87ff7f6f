/** Brings keys and DEP tokens together: a dropped key at once, a chosen one from the card of a token. */

import type { Report } from "../../core/index.ts";
import { byId } from "../dom.ts";
import { all, changed, type Entry, isKey } from "../entries.ts";
import { messages } from "../language.ts";
import { enqueue } from "../queue.ts";
import { fromFile, type Source } from "../source.ts";
import { announce } from "../status.ts";
import { isLocked, openedBy } from "./attempts.ts";
import { cancel as cancelOpening } from "./opener.ts";
import { type Panel, panel } from "./panel.ts";
import { type Refusal, tryKey } from "./try-key.ts";

interface Asking {
  readonly panel: Panel;
  /** On the card of a key that one; on the card of a token the chosen one, until it was tried. */
  key: Source | null;
  needsPassword: boolean;
  /** It cannot be tried, which was said: not to be tried again by itself. */
  stuck: boolean;
  /** It is being tried, for so long that this is said on its card too. */
  busy: boolean;
  /** Tokens that it could not be tried on, which was said. */
  readonly untried: Set<Entry>;
}

// In milliseconds; what is done sooner needs no word.
const noticeable = 400;

const askings = new Map<Entry, Asking>();

/** What the card of an entry asks for, if it does. */
export function panelOf(entry: Entry): HTMLElement | null {
  if (isLocked(entry)) return askingOn(entry).panel.element;
  if (!isKey(entry)) return null;
  const { needsPassword, stuck, busy, panel } = askingOn(entry);
  return busy || stuck || (needsPassword && waitingFor(entry).length > 0) ? panel.element : null;
}

/** After every change: what is gone is forgotten, and keys are tried on the tokens that are new to them. */
export function keepAsking(): void {
  for (const [entry, { key, panel }] of askings) {
    if (all().includes(entry)) continue;
    key?.forget();
    panel.show({});
    askings.delete(entry);
    if (entry === tried) cancelOpening();
  }
  for (const entry of all().filter(isKey)) {
    const { needsPassword, stuck } = askingOn(entry);
    if (!needsPassword && !stuck && waitingFor(entry).length > 0) attempt(entry);
  }
}

/** The same in another language. */
export function askAgain(): void {
  for (const { panel } of askings.values()) panel.showAgain();
}

function askingOn(entry: Entry): Asking {
  const known = askings.get(entry);
  if (known) return known;
  const own = isKey(entry);
  const asking: Asking = {
    panel: panel({
      unlock: (password) => attempt(entry, password),
      stop: cancelOpening,
      ...(own ? {} : { choose: (file) => choose(entry, file), cancel: () => cancel(entry) }),
    }),
    key: own ? entry.source : null,
    needsPassword: own && entry.inspected.kind !== "private-key",
    stuck: false,
    busy: false,
    untried: new Set(),
  };
  askings.set(entry, asking);
  rest(asking);
  return asking;
}

function choose(entry: Entry, file: File): void {
  const asking = askingOn(entry);
  asking.key = fromFile(file);
  asking.stuck = false;
  attempt(entry);
}

function cancel(entry: Entry): void {
  const asking = askingOn(entry);
  forgetChosen(entry);
  rest(asking);
  asking.panel.focus();
}

/** A chosen key is forgotten when it was tried; a dropped one with its card. */
function forgetChosen(entry: Entry): void {
  if (isKey(entry)) return;
  const asking = askingOn(entry);
  asking.key?.forget();
  asking.key = null;
  asking.needsPassword = false;
}

/** Shows what is asked for while nothing is going on. */
function rest({ panel, key, needsPassword, stuck }: Asking, problem: (() => DocumentFragment) | null = null): void {
  panel.show({ locked: key && needsPassword && !stuck ? () => called(key) : null, problem });
}

/** The tokens that the key of an entry is still to be tried on. */
function waitingFor(entry: Entry): Entry[] {
  const { key, untried } = askingOn(entry);
  const wasTried = (token: Entry) => untried.has(token) || token.attempts.some((attempt) => attempt.key === key);
  return all().filter((token) => isLocked(token) && !wasTried(token));
}

/** The one whose key is being tried. */
let tried: Entry | null = null;

function attempt(entry: Entry, password: string | null = null): void {
  const asking = askingOn(entry);
  const { key, needsPassword } = asking;
  if (!key) return;
  asking.panel.show({ locked: needsPassword ? () => called(key) : null, busy: true });
  enqueue(async () => {
    if (!all().includes(entry)) return;
    tried = entry;
    const timer = setTimeout(() => {
      asking.busy = true;
      changed();
    }, noticeable);
    const outcome = await tryKey(key, waitingFor(entry), password);
    clearTimeout(timer);
    asking.busy = false;
    tried = null;
    // Removed in the meantime, or everything was cleared.
    if (!all().includes(entry)) return;
    const held = asking.panel.element.contains(document.activeElement);
    if ("problem" in outcome) explain(entry, key, outcome, password);
    else settle(entry, key, outcome.reports);
    if (held || !isKey(entry) || password !== null) refocus(entry, asking.panel);
  });
}

function settle(entry: Entry, key: Source, reports: Map<Entry, Report | null>): void {
  let answered = 0;
  for (const [token, report] of reports) {
    if (report) token.attempts.push({ key, from: entry, report });
    else askingOn(entry).untried.add(token);
    answered += Number(report !== null);
  }
  if (answered > 0) {
    const opened = openedBy(key).filter((token) => reports.has(token)).length;
    announce(messages.formatFragment("unlock-outcome", { name: called(key), opened, tokens: answered }));
  }
  forgetChosen(entry);
  rest(askingOn(entry));
  changed();
}

function explain(entry: Entry, key: Source, { problem, why }: Refusal, password: string | null): void {
  const asking = askingOn(entry);
  if (problem === "password-needed") {
    asking.needsPassword = true;
    rest(asking);
  } else {
    const wrongPassword = problem === "bad-key" && password !== null;
    const again = wrongPassword || (problem === "cancelled" && asking.needsPassword);
    const known = messages.has(`unlock-${problem}`) ? `unlock-${problem}` : "unlock-internal-error";
    const message = wrongPassword ? "unlock-wrong-password" : known;
    const words = () => messages.formatFragment(message, { name: called(key), why: why() });
    asking.stuck = !again;
    if (!again) forgetChosen(entry);
    rest(asking, words);
    announce(words());
  }
  changed();
}

/** After something done by hand, the focus is never lost, nor taken from elsewhere. */
function refocus(entry: Entry, panel: Panel): void {
  const card = byId(entry.id);
  if (document.activeElement !== document.body && !card.contains(document.activeElement)) return;
  panel.focus();
  if (!card.contains(document.activeElement)) card.focus();
}

function called(key: Source): string {
  return key.name ?? messages.format("pasted-text");
}
