import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { appleShaped, large, openable, privateKey } from "./inputs.mjs";

export const title = "Key files and tokens made to take long";

export const note = `Processor time of one call, in seconds: with the npm package in Node.js, and with the command line where
\`cargo build --release\` has made it. What is refused was refused before the work was begun, or when the budget was used up.`;

const fixtures = new URL("../tests/fixtures/unlock/", import.meta.url);
const program = fileURLToPath(new URL("../target/release/token-check", import.meta.url));
const password = "geheim";

/** In DER. */
function tlv(tag, ...parts) {
  const content = Buffer.concat(parts);
  const length = bytesOf(content.length);
  const head = content.length < 0x80 ? [content.length] : [0x80 | length.length, ...length];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

function bytesOf(number) {
  const bytes = [];
  for (let left = number; left > 0 || bytes.length === 0; left = Math.floor(left / 256)) bytes.unshift(left % 256);
  return bytes;
}

const sequence = (...parts) => tlv(0x30, ...parts);
const octets = (bytes) => tlv(4, bytes);
const object = (hex) => tlv(6, Buffer.from(hex, "hex"));
const nothing = Buffer.from([5, 0]);

function number(value) {
  const bytes = bytesOf(value);
  return tlv(2, Buffer.from(bytes[0] < 0x80 ? bytes : [0, ...bytes]));
}

const data = object("2a864886f70d010701");
const salt = octets(Buffer.alloc(16, 7));

/** PBES2 (RFC 8018) with AES-256 in CBC mode. */
function pbes2(derivation) {
  const cipher = sequence(object("60864801650304012a"), octets(Buffer.alloc(16, 7)));
  return sequence(object("2a864886f70d01050d"), sequence(derivation, cipher));
}

function pbkdf2(rounds, hash) {
  const parameters = sequence(salt, number(rounds), sequence(object(hash), nothing));
  return pbes2(sequence(object("2a864886f70d01050c"), parameters));
}

function scrypt(n, r, p) {
  return pbes2(sequence(object("2b06010401da47040b"), sequence(salt, number(n), number(r), number(p))));
}

function derivationOfPkcs12(rounds) {
  return sequence(object("2a864886f70d010c0103"), sequence(salt, number(rounds)));
}

const locked = (scheme) => sequence(scheme, octets(Buffer.alloc(64, 7)));

/** A PFX of so many contents, each encrypted by itself. */
function pfx(count, scheme) {
  const info = sequence(data, scheme, tlv(0x80, Buffer.alloc(64, 7)));
  const encrypted = sequence(object("2a864886f70d010706"), tlv(0xa0, sequence(number(0), info)));
  const safe = octets(sequence(...Array.from({ length: count }, () => encrypted)));
  return sequence(number(3), sequence(data, tlv(0xa0, safe)));
}

const issuer = sequence(tlv(0x31, sequence(object("550403"), tlv(0x0c, Buffer.from("someone else")))));

/** A token for so many others, of whose key each encryptedKey could be. */
function forMany(recipients, size, ciphertext = 512, cipher = "60864801650304012a") {
  const one = (place) =>
    sequence(
      number(0),
      sequence(issuer, number(1)),
      sequence(object("2a864886f70d010101"), nothing),
      octets(Buffer.alloc(size, Buffer.from([0x5a, place >> 8, place]))),
    );
  const content = sequence(
    data,
    sequence(object(cipher), octets(Buffer.alloc(cipher.length > 16 ? 16 : 8, 7))),
    tlv(0x80, Buffer.alloc(ciphertext, 0xa7)),
  );
  const enveloped = sequence(
    number(0),
    tlv(0x31, ...Array.from({ length: recipients }, (_, place) => one(place))),
    content,
  );
  const cms = sequence(object("2a864886f70d010703"), tlv(0xa0, enveloped));
  const [headers] = appleShaped.toString("latin1").split("\r\n\r\n");
  return Buffer.from(
    `${headers}\r\n\r\n${cms
      .toString("base64")
      .match(/.{1,76}/g)
      .join("\r\n")}`,
  );
}

const HMAC_SHA_1 = "2a864886f70d0207";
const HMAC_SHA_256 = "2a864886f70d0209";
const HMAC_SHA_512 = "2a864886f70d020b";
const DES_EDE3_CBC = "2a864886f70d0307";

const largestKey = await readFile(new URL("largest_key.pem", fixtures));

/** Name, key file, token. */
const cases = [
  ["an ordinary key and token", privateKey, openable],
  ["2,000 contents of 10,000,000 rounds", pfx(2_000, pbkdf2(10_000_000, HMAC_SHA_256)), openable],
  ["2,000 contents of 2,900,000 rounds", pfx(2_000, pbkdf2(2_900_000, HMAC_SHA_256)), openable],
  ["2,000 contents of 2,900 rounds", pfx(2_000, pbkdf2(2_900, HMAC_SHA_256)), openable],
  ["1,490,000 rounds of HMAC-SHA-1", locked(pbkdf2(1_490_000, HMAC_SHA_1)), openable],
  ["1,490,000 rounds of HMAC-SHA-512", locked(pbkdf2(1_490_000, HMAC_SHA_512)), openable],
  ["1,990,000 rounds of the PKCS#12 derivation", locked(derivationOfPkcs12(1_990_000)), openable],
  ["scrypt, N = 65,536, r = 8, p = 2", locked(scrypt(65_536, 8, 2)), openable],
  ["scrypt, N = 524,288, r = 1, p = 2", locked(scrypt(524_288, 1, 2)), openable],
  ["scrypt, N = 2, r = 65,535, p = 4", locked(scrypt(2, 65_535, 4)), openable],
  ["an RSA key of 8,192 bits", largestKey, openable],
  ["100 recipients of 8,192 bits", largestKey, forMany(100, 1024)],
  ["400 recipients of 2,048 bits", privateKey, forMany(400, 256)],
  ["12 MB inside, AES", privateKey, large()],
  ["12 MB inside, Triple DES, 2 recipients", privateKey, forMany(2, 256, 12_000_000, DES_EDE3_CBC)],
];

export async function measure() {
  const { unlock } = await import(new URL("../dist/npm/index.js", import.meta.url).href);
  const folder = await mkdtemp(join(tmpdir(), "work-"));
  const rows = [];
  await unlock(new Uint8Array(openable), new Uint8Array(privateKey));
  for (const [name, key, token] of cases) {
    const before = process.cpuUsage();
    const outcome = await unlock(new Uint8Array(token), new Uint8Array(key), { password }).then(
      ({ findings, expiry }) =>
        expiry?.exact
          ? "opened"
          : findings
              .map(({ code }) => code)
              .filter(isTelling)
              .join(),
      ({ code, reason }) => reason ?? code,
    );
    const { user, system } = process.cpuUsage(before);
    const natively = existsSync(program) ? await native(folder, key, token) : null;
    rows.push({ name, outcome, "Node.js (s)": (user + system) / 1e6, "native (s)": natively });
  }
  await rm(folder, { recursive: true });
  return rows;
}

function isTelling(code) {
  return ["key-mismatch", "damaged", "truncated"].includes(code);
}

/** The processor time that the shell counts for the command line. */
async function native(folder, key, token) {
  const [keyFile, file] = [join(folder, "key"), join(folder, "token_smime.p7m")];
  await writeFile(keyFile, key);
  await writeFile(file, token);
  const script = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1';
  const env = { ...process.env, TOKEN_CHECK_KEY_PASSWORD: password };
  const { stderr } = spawnSync("bash", ["-c", script, "bash", program, "--key", keyFile, file], { env });
  return stderr
    .toString()
    .trim()
    .split(" ")
    .map(Number)
    .reduce((sum, seconds) => sum + seconds);
}
