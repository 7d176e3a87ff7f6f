/** Where the bytes of a file are: on the disk; or in memory, for what was pasted or unpacked. */

import type { Options, UnpackedFile } from "../core/index.ts";

export interface Source {
  /** `null` for pasted text. */
  readonly name: string | null;
  /** What the core gets besides the bytes. */
  options(): Options;
  /** For a check: the file itself where it is on the disk, else its bytes, which stay the source's. */
  content(): Blob | Uint8Array;
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
    options: () => ({ name: file.name, now: new Date() }),
    content: () => present(held),
    read: async () => new Uint8Array(await present(held).arrayBuffer()),
    isThere: () => held !== null,
    forget: () => (held = null),
  };
}

export function fromText(text: string): Source {
  // The string that it is from is out of reach.
  return inMemory(new TextEncoder().encode(text), null, {});
}

/** A file from an archive or a mail of this name. */
export function unpackedSource({ name, bytes, container }: UnpackedFile, outer: string | null): Source {
  return inMemory(bytes, name, { name, within: outer === null ? { container } : { name: outer, container } });
}

function inMemory(bytes: Uint8Array, name: string | null, options: Options): Source {
  let held: Uint8Array | null = bytes;
  return {
    name,
    options: () => ({ ...options, now: new Date() }),
    content: () => present(held),
    read: async () => present(held).slice(),
    isThere: () => held !== null,
    forget: () => {
      bytes.fill(0);
      held = null;
    },
  };
}

function present<Held>(held: Held | null): Held {
  if (held === null) throw new Error("what was forgotten cannot be read");
  return held;
}
