import { contentToken } from "./inputs.mjs";
import { measure as run } from "./measure.mjs";
import { bundle, peers } from "./peers.mjs";

export const title = "Finding a token in other text";

export const note = `A VPP token in one MiB of what carries it (the file's end for the carriers, no token for the rest), and
files of 16 MiB that are made to be slow. Medians; per MiB: the time of the file by its size.`;

const MIB = 1024 * 1024;
const token = contentToken.toString("latin1").trim();
const prose = "Dear colleagues, the token below expires on 2027-03-15; see https://mdm.example.test/a?b=c#d.\n";
const line = '2026-11-23 22:00:00 INFO [worker-1] request 4f1c2a9b served in 12 ms, path=/api/v2/devices "ok"\n';
const mail = "From: a@example.test\r\nTo: b@example.test\r\nSubject: Token\r\n";
const picture = Buffer.from(Array.from({ length: 3 * 4096 }, (_, at) => (at * at * 7 + 13) % 256)).toString("base64");

/** One after the other, up to this size. */
const fill = (text, size) => text.repeat(Math.max(1, Math.floor(size / Buffer.byteLength(text))));
const wrapped = (text, width = 76, end = "\r\n") => text.match(new RegExp(`.{1,${width}}`, "gs")).join(end);
const base64 = (text) => Buffer.from(text).toString("base64");
const percent = (text) => text.replace(/[^A-Za-z0-9]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, "0")}`);
const quoted = (text) => text.replace(/=/g, "=3D").replace(/(.{1,75})/g, "$1=\r\n");
const entities = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

const text = fill(prose, MIB) + token;

const carriers = {
  prose: text,
  "reply marks": text.replace(/^/gm, "> "),
  JSON: JSON.stringify({ a: text }),
  YAML: `a: |\n${text.replace(/^/gm, "  ")}\n`,
  CSV: `name,token\r\n"${text.replace(/"/g, '""')}",x\r\n`,
  "property list": `<?xml version="1.0"?><plist version="1.0"><dict><key>a</key><string>${entities(text)}</string></dict></plist>`,
  HTML: `<!DOCTYPE html><html><body><pre>${entities(text)}</pre></body></html>`,
  RTF: `{\\rtf1\\ansi ${text.replace(/\n/g, "\\\n")}}`,
  "percent-encoding": percent(text),
  "quoted-printable": quoted(text),
  hexadecimal: `Dump:\n${wrapped(Buffer.from(text).toString("hex"), 64, "\n")}`,
  "data URL": `data:text/plain;base64,${base64(text)}`,
  "UTF-16": Buffer.from(`\ufeff${text}`, "utf16le"),
  "mail, as text": `${mail}\r\n${text}`,
  "mail, attachment in base64": `${mail}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Disposition: attachment; filename=a.txt\r\nContent-Transfer-Encoding: base64\r\n\r\n${wrapped(base64(text))}\r\n--b--\r\n`,
  PEM: `-----BEGIN CERTIFICATE-----\n${wrapped(base64(text), 64, "\n")}\n-----END CERTIFICATE-----\n`,
};

const nested = Array.from({ length: 100 }).reduce(
  (inner, _, at) =>
    `From: a@example.test\r\nContent-Type: multipart/mixed; boundary=b${at}.\r\n\r\n--b${at}.\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b${at}.--\r\n`,
  `Content-Type: text/plain\r\n\r\n${fill(prose, 16 * MIB - 32_768)}`,
);

const hostile = {
  "log without a token": fill(line, 16 * MIB),
  "log with ten thousand near misses": fill(`${line.repeat(16)}eyJhIjoxfQ== MIAGCSqGSIb3\n`, 16 * MIB),
  "nothing but near misses": fill("eyJhIjoxfQ== MIAGCSqGSIb3\n", 16 * MIB),
  "text in every form": fill('> a\\n=3D%2B<br>&amp;""x „b“ \n', 16 * MIB),
  "mail nested a hundred deep": nested,
  "boundary that never comes": `${mail}Content-Type: multipart/mixed; boundary=never\r\n\r\n${fill("--neve\r\n-never\r\n", 16 * MIB - 200)}`,
  "page with a picture": `<html><body><img src="data:image/png;base64,${fill(picture, 16 * MIB - 200)}"></body></html>`,
  "JSON of two million keys": `{${Array.from({ length: 2_000_000 }, (_, at) => `"${at.toString(36)}"`)
    .join(":1,")
    .slice(0, 16 * MIB - 8)}":1}`,
  "zero bytes and texts": fill(`${prose}\0`, 16 * MIB),
};

export async function measure() {
  const ours = peers.find((peer) => peer.name.startsWith("relution-token-check"));
  const built = await bundle(ours, "inspect");
  const rows = [];
  for (const [name, content] of Object.entries({ ...carriers, ...hostile })) {
    const bytes = Buffer.from(content);
    const { result, warm, memory } = await run(built, "kindOf", bytes, { rounds: 1, warmUp: 200 });
    rows.push({
      name,
      "read as": result,
      "size (MiB)": bytes.length / MIB,
      "time (ms)": warm,
      "per MiB (ms)": warm / (bytes.length / MIB),
      "memory (MiB)": memory,
    });
  }
  return rows;
}
