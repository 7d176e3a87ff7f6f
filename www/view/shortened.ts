/** Names that nobody could read to their end: one in an archive may have 64 KiB. */

// In characters.
const longest = 300;
const end = 60;

/** Of a longer one the beginning and the end. */
export function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= longest) return name;
  return [...characters.slice(0, longest - end), "…", ...characters.slice(-end)].join("");
}
