/** Makes characters visible that hide, break or turn around the text beside them. */

// Controls, invisible format characters (all bidi controls are among them), line and paragraph
// separators, lone surrogates. The two joiners stay: Persian and many emoji are wrong without them.
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

export function visible(text: string): string {
  return text.replace(hidden, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
  });
}
