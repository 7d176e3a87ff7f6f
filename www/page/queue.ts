/** One thing after the other, so that results are in the order in which files were given. */

// Counts up when everything is cleared: what is still being done then is not shown any more.
let round = 0;
let last = Promise.resolve();

/** Does the job when those before it are done; `isCurrent` says whether its result is still wanted. */
export function enqueue(job: (isCurrent: () => boolean) => Promise<void>): void {
  const started = round;
  last = last.then(() => job(() => started === round));
}

/** What is under way is not wanted any more. */
export function cancelAll(): void {
  round += 1;
}
