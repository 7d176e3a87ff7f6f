/** Just enough of BER (X.690) to write the example of a DEP token. */

/** An element of definite length. */
export function element(tag: number, ...contents: number[][]): number[] {
  const content = contents.flat();
  const { length } = content;
  if (length < 0x80) return [tag, length, ...content];
  return length < 0x100 ? [tag, 0x81, length, ...content] : [tag, 0x82, length >> 8, length & 0xff, ...content];
}

/** An element of indefinite length, as Apple writes the outer ones. */
export function indefinite(tag: number, ...contents: number[][]): number[] {
  return [tag, 0x80, ...contents.flat(), 0, 0];
}

export function text(tag: number, characters: string): number[] {
  return element(tag, [...new TextEncoder().encode(characters)]);
}

export function random(length: number): number[] {
  return [...crypto.getRandomValues(new Uint8Array(length))];
}
