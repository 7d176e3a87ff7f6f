/** The page: files come in, reports go out to the list. */

import { init, inspect, inspectFile, type Report } from "../core/index.ts";
import { byId } from "./dom.ts";
import { type Given, listen } from "./intake.ts";
import { add, listenForClear } from "./results.ts";
import { clearNotices, notify } from "./status.ts";
import { sentence, text as words } from "./text.ts";

// Counts up when everything is cleared: what is still being read then is not shown any more.
let round = 0;
// One batch after the other, so that results stand in the order in which files were given.
let work = Promise.resolve();

function take(given: Given): void {
  const started = round;
  clearNotices();
  work = work.then(async () => {
    const reports = await check(given);
    if (started === round && reports.length > 0) add(reports);
  });
}

async function check({ files, folders, text }: Given): Promise<Report[]> {
  const reports: Report[] = [];
  const attempt = async (name: string, inspection: () => Report | Promise<Report>) => {
    try {
      reports.push(await inspection());
    } catch {
      notify(sentence("notice-unreadable", { name }));
    }
  };
  for (const name of folders) notify(sentence("notice-folder", { name }));
  for (const file of files) await attempt(file.name, () => inspectFile(file));
  if (text) await attempt(words("pasted-text"), () => inspectText(text));
  if (files.length + folders.length === 0 && !text) notify(sentence("notice-nothing"));
  return reports;
}

function inspectText(text: string): Report {
  const bytes = new TextEncoder().encode(text);
  try {
    return inspect(bytes);
  } finally {
    // It may be a credential; the string itself is out of reach.
    bytes.fill(0);
  }
}

function start(): void {
  listen(take);
  listenForClear(() => {
    round += 1;
    clearNotices();
  });
}

function giveUp(): void {
  byId("no-wasm").hidden = false;
  byId("intake").hidden = true;
}

init().then(start, giveUp);
