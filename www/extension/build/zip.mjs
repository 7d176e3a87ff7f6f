/** ZIP archives that are the same, byte for byte, from the same files: sorted, without times, deflated by zlib. */

import { deflateRawSync } from "node:zlib";

// 1980-01-01, the first day that the format knows.
const DAY = 0x21;
const DEFLATED = 8;
const UTF8 = 0x800;

const TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

// `zlib.crc32` is missing before Node.js 20.15.
function crc32(bytes) {
  return ~bytes.reduce((sum, byte) => (sum >>> 8) ^ TABLE[(sum ^ byte) & 255], -1) >>> 0;
}

/** The archive of these files: names with contents. */
export function zip(files) {
  const parts = [];
  const index = [];
  let at = 0;
  for (const [name, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const entry = entryOf(name, Buffer.from(content));
    parts.push(entry.header, entry.packed);
    index.push(listed(entry, at));
    at += entry.header.length + entry.packed.length;
  }
  const list = Buffer.concat(index);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(index.length, 8);
  end.writeUInt16LE(index.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}

function entryOf(name, content) {
  const packed = deflateRawSync(content, { level: 9 });
  const encoded = Buffer.from(name, "utf8");
  // What the header of the file and its line in the list have in common.
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(UTF8, 2);
  facts.writeUInt16LE(DEFLATED, 4);
  facts.writeUInt16LE(DAY, 8);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(content.length, 18);
  facts.writeUInt16LE(encoded.length, 22);
  return { packed, encoded, facts, header: Buffer.concat([signature(0x04034b50), facts, encoded]) };
}

function listed({ facts, encoded }, at) {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(at, 10);
  return Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), facts, rest, encoded]);
}

function signature(number) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}
