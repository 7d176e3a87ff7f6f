/** What the peers are given, and what is known of it: fixtures, and files of any size made from them. */

import { readFile } from "node:fs/promises";

const fixtures = new URL("../tests/fixtures/", import.meta.url);

export const fixture = (path) => readFile(new URL(path, fixtures));

export const appleShaped = await fixture("dep/Musterserver_Token_2026-03-15T09-12-44Z_smime.p7m");
export const contentToken = await fixture("vpp/sToken_for_Musterstadt.vpptoken");
export const openable = await fixture("unlock/aes256_pkcs1.p7m");
export const privateKey = await fixture("unlock/key.pem");
export const certificate = await fixture("other/depcert.pem");

/** According to OpenSSL and `base64`. */
export const known = {
  appleShaped: { serial: "3d5a1ec4c1407cec0948e41248abc78b", contentAlgorithm: "aes-128-cbc" },
  contentToken: { expDate: "2027-03-15T09:12:44+0000", orgName: "Gymnasium Überlingen" },
  openable: "2027-01-17T11:02:21Z",
};

const [headers, body] = appleShaped.toString("latin1").split("\r\n\r\n");
const der = Buffer.from(body, "base64");

/** As a file of Apple's. */
export function signed(structure) {
  const lines = structure.toString("base64").match(/.{1,76}/g);
  return Buffer.from(`${headers}\r\n\r\n${lines.join("\r\n")}`);
}

/** A server token in Apple's shape with as many pieces of 64 KiB in it. */
export function withPieces(count) {
  const content = der.indexOf(Buffer.from("a0800482", "hex"));
  const piece = Buffer.concat([Buffer.from("0482fff0", "hex"), Buffer.alloc(0xfff0, 0xa7)]);
  const pieces = Array.from({ length: count }, () => piece);
  return signed(Buffer.concat([der.subarray(0, content), Buffer.from("a080", "hex"), ...pieces, Buffer.alloc(10)]));
}

/** 16 MiB as a file, the most that is read. */
export function large() {
  return withPieces(184);
}

/** Its recipient, as often as that. */
export function withRecipients(count) {
  const start = der.indexOf(Buffer.from("0201003182", "hex")) + 3;
  const [recipients, after] = recipientsAt(start);
  const all = Buffer.concat(Array.from({ length: count }, () => recipients));
  const length = Buffer.alloc(6);
  length.writeUInt16BE(0x3184);
  length.writeUInt32BE(all.length, 2);
  return signed(Buffer.concat([der.subarray(0, start), length, all, der.subarray(after)]));
}

/** The content of the SET there, of a definite length in two bytes, and where it ends. */
function recipientsAt(start) {
  if (der.readUInt16BE(start) !== 0x3182) throw new Error("the recipients are not where they were");
  const end = start + 4 + der.readUInt16BE(start + 2);
  return [der.subarray(start + 4, end), end];
}

/** Octet strings in each other, of indefinite length, in place of its content. */
export function nested(depth) {
  const content = der.indexOf(Buffer.from("a0800482", "hex"));
  const open = Buffer.alloc(2 * depth, Buffer.from("2480", "hex"));
  const inside = Buffer.from("0410a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7", "hex");
  const close = Buffer.alloc(2 * depth + 10);
  return signed(Buffer.concat([der.subarray(0, content), Buffer.from("a080", "hex"), open, inside, close]));
}

/** Certificates in one PEM file. */
export function pemBlocks(count) {
  return Buffer.concat(Array.from({ length: count }, () => certificate));
}
