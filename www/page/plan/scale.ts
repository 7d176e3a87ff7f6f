/** The position of a point in time on the timeline. */

const day = 24 * 60 * 60 * 1000;
const before = 92 * day;
// Apple's tokens last a year; one that was created today is still inside.
const after = 368 * day;

/** The place at the left for everything that expired before the timeline begins. */
const EARLIER = 56;

export interface Scale {
  readonly width: number;
  readonly start: number;
  readonly end: number;
  /** Where the timeline begins, after the place for what is earlier. */
  readonly left: number;
  isEarlier(at: number): boolean;
  /** In pixels. */
  xOf(at: number): number;
}

export function scale(now: number, width: number, hasEarlier: (start: number) => boolean): Scale {
  const start = now - before;
  const end = now + after;
  const left = hasEarlier(start) ? EARLIER : 0;
  return {
    width,
    start,
    end,
    left,
    isEarlier: (at) => at < start,
    xOf: (at) => left + ((Math.min(end, Math.max(start, at)) - start) / (end - start)) * (width - left),
  };
}
