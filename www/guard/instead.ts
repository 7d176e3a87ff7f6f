/** Clean files that go to the host in place of the ones that were chosen. */

// Known to every copy of this package and in every frame.
const given = Symbol.for("relution-token-check.instead");

interface Chosen extends File {
  [given]?: File;
}

/** From now on the host gets the clean file; with `null`, the chosen one again. */
export function giveInstead(chosen: Chosen, clean: File | null): void {
  if (clean) chosen[given] = clean;
  else delete chosen[given];
}

/** What the host gets. */
export function forHost(chosen: Chosen): File {
  return chosen[given] ?? chosen;
}
