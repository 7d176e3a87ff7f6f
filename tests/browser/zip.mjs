/** ZIP files made for a test, which may say what is not so. */

import { crc32, deflateRawSync } from "node:zlib";

/** An archive of these files; each may claim another `size`. */
export function zip(name, files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const file of files) {
    const path = Buffer.from(file.name);
    const content = Buffer.from(file.bytes);
    const data = file.deflated ?? deflateRawSync(content, { level: 9 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    // The name is UTF-8; the first bit says that a password is needed.
    fields.writeUInt16LE(0x800 | (file.encrypted ? 1 : 0), 2);
    fields.writeUInt16LE(file.method ?? 8, 4);
    fields.writeUInt32LE(file.crc ?? crc32(content), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(file.size ?? content.length, 18);
    fields.writeUInt16LE(path.length, 22);
    parts.push(Buffer.from("PK\x03\x04"), fields, path, data);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\0", "latin1"), fields, place, path);
    offset += 30 + path.length + data.length;
  }
  const whole = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(whole.length, 8);
  end.writeUInt32LE(offset, 12);
  return { name, bytes: Buffer.concat([...parts, whole, Buffer.from("PK\x05\x06"), end]) };
}
