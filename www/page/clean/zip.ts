/** Several files as one ZIP archive: browsers let a page start only a few downloads at once. Stored, not compressed. */

import type { RestoredFile } from "../../core/index.ts";

// APPNOTE.TXT of PKWARE, 4.3: signatures and lengths of the three records.
const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };

/** The version that is needed, and that names are UTF-8. */
const VERSION = 20;
const UTF_8 = 0x800;

/** The first day that a ZIP archive can name: when the files were saved is nobody's business. */
const DATE = 0x21;

/** The archive in parts, which share the bytes of the files. */
export function zip(files: readonly RestoredFile[]): Uint8Array[] {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of distinct(files)) {
    const path = new TextEncoder().encode(name);
    const local = record(LOCAL, (view) => describe(view, 4, path, bytes));
    const central = record(CENTRAL, (view) => {
      view.setUint16(4, VERSION, true);
      describe(view, 6, path, bytes);
      view.setUint32(42, offset, true);
    });
    parts.push(local, path, bytes);
    directory.push(central, path);
    offset += lengthOf([local, path, bytes]);
  }
  const end = record(END, (view) => {
    view.setUint16(8, files.length, true);
    view.setUint16(10, files.length, true);
    view.setUint32(12, lengthOf(directory), true);
    view.setUint32(16, offset, true);
  });
  return [...parts, ...directory, end];
}

/** The fields that both records of a file have, from the needed version on. */
function describe(view: DataView, at: number, path: Uint8Array, bytes: Uint8Array): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF_8, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc32(bytes), true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, bytes.length, true);
  view.setUint16(at + 22, path.length, true);
}

function record({ signature, length }: typeof LOCAL, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  fill(view);
  return bytes;
}

/** `name (2).p7m` where a name is there already. */
function distinct(files: readonly RestoredFile[]): RestoredFile[] {
  const used = new Set<string>();
  return files.map(({ name, bytes }) => {
    const dot = name.lastIndexOf(".");
    let free = name;
    for (let number = 2; used.has(free); number += 1) free = `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
    used.add(free);
    return { name: free, bytes };
  });
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/** CRC-32 as ZIP has it (ISO 3309), bit by bit: tokens are small. */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
