/** A text from a file as other programs get it: visible, and not endless. `docs/exports.md` */

import { visible } from "../../text/visible.ts";

const longest = 1000;

export function sanitize(text: string): string {
  // No more of it than can be kept, in units of which a character has at most two.
  const characters = [...text.slice(0, 2 * longest + 2)];
  return visible(characters.slice(0, longest).join("")) + (characters.length > longest ? "…" : "");
}
