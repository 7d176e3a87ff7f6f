/** What the peers are given: fixtures, and one file that is as large as a file may be. */

import { readFile } from "node:fs/promises";

const fixtures = new URL("../tests/fixtures/", import.meta.url);

const fixture = (path) => readFile(new URL(path, fixtures));

export const appleShaped = await fixture("dep/Musterserver_Token_2026-03-15T09-12-44Z_smime.p7m");
export const contentToken = await fixture("vpp/sToken_for_Musterstadt.vpptoken");
export const openable = await fixture("unlock/aes256_pkcs1.p7m");
export const privateKey = await fixture("unlock/key.pem");

/** A server token in Apple's shape with 12 MB inside: 16 MiB as a file, the most that is read. */
export function large() {
  const [headers, body] = appleShaped.toString("latin1").split("\r\n\r\n");
  const der = Buffer.from(body, "base64");
  const content = der.indexOf(Buffer.from("a0800482", "hex"));
  const piece = Buffer.concat([Buffer.from("0482fff0", "hex"), Buffer.alloc(0xfff0, 0xa7)]);
  const pieces = Array.from({ length: 184 }, () => piece);
  const end = Buffer.alloc(10);
  const whole = Buffer.concat([der.subarray(0, content), Buffer.from("a080", "hex"), ...pieces, end]);
  const lines = whole.toString("base64").match(/.{1,76}/g);
  return Buffer.from(`${headers}\r\n\r\n${lines.join("\r\n")}`);
}
