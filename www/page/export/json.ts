/** The reports as they are, the same as the command line's `--json`. */

import type { Report } from "../../core/index.ts";
import { HIDDEN } from "../../text/visible.ts";

export function json(reports: readonly Report[]): string {
  const text = JSON.stringify(reports, null, 2);
  // To a reader of JSON it is the same; to who looks at it, nothing is hidden.
  const escaped = text.replace(HIDDEN, (character) => (character === "\n" ? character : unicode(character)));
  return `${escaped}\n`;
}

function unicode(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
