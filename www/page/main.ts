/** The page: files come in and become entries; whenever those change, the list of results follows. */

import { init, inspect, inspectFile, type Report } from "../core/index.ts";
import { byId } from "./dom.ts";
import { add, type Found, onChange } from "./entries.ts";
import { type Walked, walk, withoutNoise } from "./folders.ts";
import { type Given, listen } from "./intake.ts";
import { speech } from "./language.ts";
import { offerLanguages } from "./language-switch.ts";
import { pause } from "./pause.ts";
import { type Progress, progress } from "./progress.ts";
import { listenForClear, show } from "./results.ts";
import { fromFile, fromText, type Source } from "./source.ts";
import { clearNotices, notify, notifyAgain } from "./status.ts";
import { dropTurns, inTurn } from "./turns.ts";
import { askAgain, keepAsking, panelOf } from "./unlock/ask.ts";

// As many results are shown first; then each time this many times those that are there.
const first = 50;
const growth = 8;

// So many files are being read while the first of them is waited for.
const ahead = 4;

function take(given: Given): void {
  clearNotices();
  inTurn(async (still) => {
    const bar = progress();
    const goesOn = () => still() && bar.goesOn();
    try {
      const folders = given.folders.length > 0;
      if (folders) bar.show(0, null);
      const all = [withoutNoise(given.files), await walk(given.folders, goesOn)];
      if (still())
        await check(
          all.flatMap(({ files }) => files),
          given.text,
          { still, goesOn, bar },
        );
      if (still()) report(all, given);
    } finally {
      bar.end();
    }
  });
}

interface Run {
  /** Whether the results are still wanted. */
  still(): boolean;
  /** Whether more of them are. */
  goesOn(): boolean;
  bar: Progress;
}

/** Results show up soon, and then ever more of them at a time: each time costs, since all are related. */
async function check(files: File[], text: string, { still, goesOn, bar }: Run): Promise<void> {
  let found: Found[] = [];
  let shown = 0;
  const take = (outcome: Found | null) => {
    if (outcome) found.push(outcome);
  };
  const underWay: Promise<Found | null>[] = [];
  for (let next = 0, done = 0; done < files.length && goesOn(); done += 1) {
    for (; underWay.length < ahead && next < files.length; next += 1) underWay.push(checkFile(files[next] as File));
    bar.show(done, files.length);
    take((await underWay.shift()) ?? null);
    await pause();
    if (found.length < Math.max(first, growth * shown) || done + 1 === files.length || !goesOn()) continue;
    shown += found.length;
    add(found, "more follow");
    found = [];
  }
  if (text) {
    const pasted = fromText(text);
    take(await attempt(pasted, () => inspectSource(pasted)));
  }
  if (!still()) for (const { source } of found) source.forget();
  else if (shown + found.length > 0) add(found);
}

function checkFile(file: File): Promise<Found | null> {
  return attempt(fromFile(file), () => inspectFile(file));
}

/** `null` where it cannot be read, which is said. */
async function attempt(source: Source, inspection: () => Promise<Report>): Promise<Found | null> {
  try {
    return { inspected: await inspection(), source };
  } catch {
    source.forget();
    notify(() => speech.sentence("notice-unreadable", { name: source.name ?? speech.text("pasted-text") }));
    return null;
  }
}

function report(all: Walked[], { text }: Given): void {
  const skipped = all.reduce((sum, { skipped }) => sum + skipped, 0);
  for (const name of all.flatMap(({ unreadable }) => unreadable))
    notify(() => speech.sentence("notice-unreadable", { name }));
  if (skipped > 0) notify(() => speech.sentence("notice-skipped", { files: skipped }));
  else if (!text && all.every(({ files, unreadable }) => files.length + unreadable.length === 0))
    notify(() => speech.sentence("notice-nothing"));
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
  onChange((lot) => {
    void show(lot, panelOf);
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
  void show("complete", panelOf);
});
init().then(start, giveUp);
