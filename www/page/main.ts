/** The page: files come in and become entries; whenever those change, the list of results follows. */

import { init, inspect, inspectFile, type Report } from "../core/index.ts";
import { byId } from "./dom.ts";
import { add, type Found, onChange } from "./entries.ts";
import { type Given, listen } from "./intake.ts";
import { speech } from "./language.ts";
import { offerLanguages } from "./language-switch.ts";
import { listenForClear, show } from "./results.ts";
import { fromFile, fromText, type Source } from "./source.ts";
import { clearNotices, notify, notifyAgain } from "./status.ts";
import { dropTurns, inTurn } from "./turns.ts";
import { askAgain, keepAsking, panelOf } from "./unlock/ask.ts";

function take(given: Given): void {
  clearNotices();
  inTurn(async (still) => {
    const found = await check(given);
    if (!still()) for (const { source } of found) source.forget();
    else if (found.length > 0) add(found);
  });
}

async function check({ files, folders, text }: Given): Promise<Found[]> {
  const found: Found[] = [];
  const attempt = async (source: Source, inspection: () => Promise<Report>) => {
    try {
      found.push({ inspected: await inspection(), source });
    } catch {
      source.forget();
      notify(() => speech.sentence("notice-unreadable", { name: source.name ?? speech.text("pasted-text") }));
    }
  };
  for (const name of folders) notify(() => speech.sentence("notice-folder", { name }));
  for (const file of files) await attempt(fromFile(file), () => inspectFile(file));
  if (text) {
    const pasted = fromText(text);
    await attempt(pasted, () => inspectSource(pasted));
  }
  if (files.length + folders.length === 0 && !text) notify(() => speech.sentence("notice-nothing"));
  return found;
}

async function inspectSource(source: Source): Promise<Report> {
  const bytes = await source.read();
  try {
    return inspect(bytes);
  } finally {
    // It may be a credential.
    bytes.fill(0);
  }
}

function start(): void {
  onChange(() => {
    show(panelOf);
    keepAsking();
  });
  listen(take);
  listenForClear(() => {
    dropTurns();
    clearNotices();
  });
}

function giveUp(): void {
  byId("no-wasm").hidden = false;
  byId("intake").hidden = true;
}

offerLanguages(() => {
  askAgain();
  notifyAgain();
  show(panelOf);
});
init().then(start, giveUp);
