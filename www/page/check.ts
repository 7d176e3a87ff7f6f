/** Checks what was given, file by file. */

import { shortened } from "../view/shortened.ts";
import { checkIn } from "./checker/checker.ts";
import { add, type Found, forgetUnlessNeeded } from "./entries.ts";
import { type Walked, walk, withoutNoise } from "./folders.ts";
import type { Intake } from "./intake.ts";
import { messages } from "./language.ts";
import { type Progress, progress } from "./progress.ts";
import { enqueue } from "./queue.ts";
import { fromFile, fromText, type Source } from "./source.ts";
import { clearNotices, notify } from "./status.ts";
import { open } from "./unpack/open.ts";
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
  const sources = files.map(fromFile);
  if (text) sources.push(fromText(text));
  let found: Found[] = [];
  let shown = 0;
  let done = 0;
  let total = sources.length;
  const take = (outcome: Found) => {
    // At once: a few archives may have hundreds of files to show.
    forgetUnlessNeeded(outcome);
    found.push(outcome);
    const isEnough = found.length >= Math.max(FIRST, GROWTH * shown);
    if (!isEnough || done === total || !shouldContinue()) return;
    shown += found.length;
    add(found, "more follow");
    found = [];
  };
  for await (const outcome of checked(sources)) {
    done += 1;
    bar.show(done, total);
    const inside = outcome && shouldContinue() ? await open(outcome) : [];
    if (inside.length > 0) {
      outcome?.source.forget();
      done -= 1;
      total += inside.length - 1;
      for await (const file of checked(inside)) {
        done += 1;
        bar.show(done, total);
        if (file) take(file);
        await yieldToPage();
        if (!shouldContinue()) break;
      }
    } else if (outcome) {
      take(outcome);
    }
    await yieldToPage();
    if (!shouldContinue()) break;
  }
  if (!isCurrent()) for (const { source } of found) source.forget();
  else if (shown + found.length > 0) add(found);
}

/** Checks the files in their order, some ahead of the one that is waited for. */
async function* checked(sources: readonly Source[]): AsyncGenerator<Found | null> {
  const underWay: Promise<Found | null>[] = [];
  let next = 0;
  try {
    for (;;) {
      for (; underWay.length < AHEAD && next < sources.length; next += 1)
        underWay.push(attempt(sources[next] as Source));
      const first = underWay.shift();
      if (!first) return;
      yield await first;
    }
  } finally {
    // The reader has ended it: nothing of the others is needed.
    for (const source of sources.slice(next - underWay.length)) source.forget();
  }
}

/** `null` where it cannot be read, which a notice says. */
async function attempt(source: Source): Promise<Found | null> {
  try {
    const { report, clean } = await checkIn({ content: source.content(), options: source.options() });
    return { inspected: report, clean, source };
  } catch {
    source.forget();
    const name = shortened(source.name ?? messages.format("pasted-text"));
    notify(() => messages.formatFragment("notice-unreadable", { name }));
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
