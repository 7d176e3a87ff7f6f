/** Sets what was measured beside the least that has to be done, and beside the best of the others. */

/**
 * `entries`: `{ name, isOurs, measured }` by `figure` (`warm`, `first`, ...); `floor` is measured too. Answers for each
 * name its time in `unit`s of a millisecond, the spread, the ratio to the floor and to the best peer, and what that
 * comes to: where two spreads overlap there is no difference.
 */
export function beside(entries, figure, { floor, unit = 1 }) {
  const there = entries.filter(({ measured }) => measured[figure] !== undefined);
  const best = there
    .filter(({ isOurs }) => !isOurs)
    .reduce((some, other) => (other.measured[figure] < (some?.measured[figure] ?? Infinity) ? other : some), null);
  const rows = there.map((entry) => {
    const { name, measured } = entry;
    const time = measured[figure];
    return [
      name,
      {
        time: time / unit,
        spread: shown(measured.spread[figure], unit),
        floor: floor ? time / floor[figure] : null,
        best: best ? time / best.measured[figure] : null,
        than: best && entry !== best ? difference(measured.spread[figure], best.measured.spread[figure]) : "-",
      },
    ];
  });
  return new Map(rows);
}

/** Of two spreads, the first as seen from the second. */
export function difference([low, high], [otherLow, otherHigh]) {
  if (low <= otherHigh && otherLow <= high) return "no difference";
  return high < otherLow ? "faster" : "slower";
}

function shown(spread, unit) {
  return spread.map((time) => digits(time / unit)).join(" to ");
}

/** Three significant digits. */
export function digits(number) {
  if (Number.isInteger(number)) return number.toLocaleString("en");
  return number >= 1000 ? Math.round(number).toLocaleString("en") : Number(number.toPrecision(3)).toString();
}
