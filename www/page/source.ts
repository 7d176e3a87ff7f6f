/** Where the bytes of a file are: on the disk, or in memory for what was pasted. */

export interface Source {
  /** `null` for pasted text. */
  readonly name: string | null;
  /** A copy of the bytes; whoever asked for it overwrites it. */
  read(): Promise<Uint8Array>;
  /** False once it was forgotten. */
  isThere(): boolean;
  /** Makes the bytes unreachable, and overwrites them where the page holds them. */
  forget(): void;
}

/** The file stays on the disk and is read anew each time. */
export function fromFile(file: File): Source {
  let held: File | null = file;
  return {
    name: file.name,
    read: async () => new Uint8Array(await present(held).arrayBuffer()),
    isThere: () => held !== null,
    forget: () => (held = null),
  };
}

export function fromText(text: string): Source {
  const bytes = new TextEncoder().encode(text);
  let held: Uint8Array | null = bytes;
  return {
    name: null,
    read: async () => present(held).slice(),
    isThere: () => held !== null,
    forget: () => {
      // The string that it is from is out of reach.
      bytes.fill(0);
      held = null;
    },
  };
}

function present<Held>(held: Held | null): Held {
  if (held === null) throw new Error("what was forgotten cannot be read");
  return held;
}
