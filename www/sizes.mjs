/** Says what a file weighs, as it is and as a server sends it. */

import { gzipSync } from "node:zlib";

export function sizes(content) {
  return { raw: Buffer.byteLength(content), gzip: gzipSync(content, { level: 9 }).length };
}

export function saySize(name, { raw, gzip }) {
  const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`.padStart(10);
  console.log(`${kib(raw)} ${kib(gzip)} gzip  ${name}`);
}
