/** Makes characters visible that hide, break or turn around the text beside them. */

// Controls, what turns the direction, separators of lines, what shows nothing; the same list as in
// `cli/src/visible.rs`, so that exports are alike. Half a surrogate pair is JavaScript's alone.
const hidden =
  "\\p{Cc}\\p{Cs}\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164" +
  "\\ufeff\\uffa0\\ufff9-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}";

/** Every one of them, line breaks too. */
export const HIDDEN = new RegExp(`[${hidden}]`, "gu");

// The two joiners stay: Persian and many emoji are wrong without them.
const shown = new RegExp(`(?![\\u200c\\u200d])[${hidden}]`, "gu");

export function visible(text: string): string {
  return text.replace(shown, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
  });
}
