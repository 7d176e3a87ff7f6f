/** Tokens made for a test: for which organization, location or server, and until when. */

import { fixture } from "./harness.mjs";

export const dep = await fixture("dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m");

/** A token for the same server as `dep`, with other content. */
export function anotherDep(number, name) {
  const [headers, body] = String(dep.bytes).split("\r\n\r\n");
  const content = Buffer.from(body, "base64");
  // The last block lies before the ends of contents.
  content[content.length - 10 - 8] ^= number;
  const lines = content.toString("base64").match(/.{1,76}/g);
  return { name, bytes: Buffer.from(`${headers}\r\n\r\n${lines.join("\r\n")}`) };
}

/** A VPP token; `number` makes another one of the same facts. */
export function vppToken(orgName, expDate, location = orgName, number = 0) {
  const seed = orgName + expDate;
  const secret = Array.from({ length: 64 }, (_, at) => (at * 151 + number + seed.charCodeAt(at % seed.length)) % 256);
  const json = JSON.stringify({ expDate, token: Buffer.from(secret).toString("base64"), orgName });
  return {
    name: `sToken_for_${location.replace(/[^ -~]| /g, "_")}.vpptoken`,
    bytes: Buffer.from(Buffer.from(json).toString("base64")),
  };
}

/** The end is missing. */
export function cutOff({ name, bytes }) {
  return { name, bytes: bytes.subarray(0, bytes.length - 90) };
}
