/** Checks what was given, file by file. */

import { inspect, inspectFile, type Report } from "../core/index.ts";
import { add, type Found } from "./entries.ts";
import { type Walked, walk, withoutNoise } from "./folders.ts";
import type { Intake } from "./intake.ts";
import { messages } from "./language.ts";
import { type Progress, progress } from "./progress.ts";
import { enqueue } from "./queue.ts";
import { fromFile, fromText, type Source } from "./source.ts";
import { clearNotices, notify } from "./status.ts";
import { yieldToPage } from "./yield.ts";

// As many results are shown first; then each time this many times those that are there.
const FIRST = 50;
const GROWTH = 8;

// So many files are read ahead of the one that is waited for.
const AHEAD = 4;

interface Run {
  /** Whether the results are still wanted. */
  isCurrent(): boolean;
  /** Whether more of them are. */
  shouldContinue(): boolean;
  bar: Progress;
}

export function check(intake: Intake): void {
  clearNotices();
  enqueue(async (isCurrent) => {
    const bar = progress();
    const run = { isCurrent, shouldContinue: () => isCurrent() && bar.goesOn(), bar };
    try {
      if (intake.folders.length > 0) bar.show(0, null);
      const all = [withoutNoise(intake.files), await walk(intake.folders, run.shouldContinue)];
      const files = all.flatMap(({ files }) => files);
      if (isCurrent()) await checkAll(files, intake.text, run);
      if (isCurrent()) report(all, intake);
    } finally {
      bar.end();
    }
  });
}

/** Results show up soon, and then ever more of them at a time: showing them costs, since all are related. */
async function checkAll(files: File[], text: string, { isCurrent, shouldContinue, bar }: Run): Promise<void> {
  let found: Found[] = [];
  let shown = 0;
  const take = (outcome: Found | null) => {
    if (outcome) found.push(outcome);
  };
  const underWay: Promise<Found | null>[] = [];
  for (let next = 0, done = 0; done < files.length && shouldContinue(); done += 1) {
    for (; underWay.length < AHEAD && next < files.length; next += 1) underWay.push(checkFile(files[next] as File));
    bar.show(done, files.length);
    take((await underWay.shift()) ?? null);
    await yieldToPage();
    const isEnough = found.length >= Math.max(FIRST, GROWTH * shown);
    if (!isEnough || done + 1 === files.length || !shouldContinue()) continue;
    shown += found.length;
    add(found, "more follow");
    found = [];
  }
  if (text) {
    const pasted = fromText(text);
    take(await attempt(pasted, () => inspectSource(pasted)));
  }
  if (!isCurrent()) for (const { source } of found) source.forget();
  else if (shown + found.length > 0) add(found);
}

function checkFile(file: File): Promise<Found | null> {
  return attempt(fromFile(file), () => inspectFile(file));
}

/** `null` where it cannot be read, which a notice says. */
async function attempt(source: Source, inspection: () => Promise<Report>): Promise<Found | null> {
  try {
    return { inspected: await inspection(), source };
  } catch {
    source.forget();
    notify(() => messages.formatFragment("notice-unreadable", { name: source.name ?? messages.format("pasted-text") }));
    return null;
  }
}

function report(all: Walked[], { text }: Intake): void {
  const skipped = all.reduce((sum, { skipped }) => sum + skipped, 0);
  for (const name of all.flatMap(({ unreadable }) => unreadable))
    notify(() => messages.formatFragment("notice-unreadable", { name }));
  if (skipped > 0) notify(() => messages.formatFragment("notice-skipped", { files: skipped }));
  else if (!text && all.every(({ files, unreadable }) => files.length + unreadable.length === 0))
    notify(() => messages.formatFragment("notice-nothing"));
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
