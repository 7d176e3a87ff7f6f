/** What every library leaves to whoever uses it: mail headers, base64, and what WebCrypto lacks. */

import des from "des.js";

export const ENVELOPED_DATA = "1.2.840.113549.1.7.3";
export const RSA_ENCRYPTION = "1.2.840.113549.1.1.1";
const DES_EDE3_CBC = "1.2.840.113549.3.7";
const AES_CBC = ["2.16.840.1.101.3.4.1.2", "2.16.840.1.101.3.4.1.22", "2.16.840.1.101.3.4.1.42"];

const latin1 = new TextDecoder("latin1");

/** The base64 below the mail headers of a server token. */
export function bodyOf(bytes) {
  const text = latin1.decode(bytes);
  const end = /\r?\n\r?\n/.exec(text);
  if (!end || !/^content-type:\s*application\/(x-)?pkcs7-mime/im.test(text.slice(0, end.index))) {
    throw new Error("no S/MIME");
  }
  return text.slice(end.index + end[0].length);
}

export function fromBase64(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

export function toHex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A content token needs no library. */
export function inspectContentToken(bytes) {
  const { token, expDate, orgName } = JSON.parse(new TextDecoder().decode(fromBase64(latin1.decode(bytes))));
  if (typeof token !== "string" || typeof expDate !== "string") throw new Error("no content token");
  return { expDate, orgName };
}

/** RSA PKCS#1 v1.5 and AES or Triple DES, for libraries that leave them to WebCrypto, which has no PKCS#1 v1.5. */
export async function open({ keyAlgorithm, encryptedKey, contentAlgorithm, iv, content }, pem) {
  if (keyAlgorithm !== RSA_ENCRYPTION) throw new Error(`key transport ${keyAlgorithm}`);
  const key = await rsaDecrypt(pem, encryptedKey);
  return expiryIn(new TextDecoder().decode(await cbcDecrypt(contentAlgorithm, key, iv, content)));
}

/** The expiry in the text of a decrypted server token. */
export function expiryIn(text) {
  return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)).access_token_expiry;
}

async function rsaDecrypt(pem, encrypted) {
  const pkcs8 = fromBase64(pem.replace(/-----[^-]+-----|\s/g, ""));
  const key = await crypto.subtle.importKey("pkcs8", pkcs8, { name: "RSA-OAEP", hash: "SHA-1" }, true, ["decrypt"]);
  const jwk = await crypto.subtle.exportKey("jwk", key);
  const number = (text) => big(fromBase64(text.replaceAll("-", "+").replaceAll("_", "/")));
  const [n, p, q, dp, dq, qi] = ["n", "p", "q", "dp", "dq", "qi"].map((name) => number(jwk[name]));
  const cipher = big(encrypted);
  const [m1, m2] = [power(cipher, dp, p), power(cipher, dq, q)];
  const message = m2 + q * (((((m1 - m2) % p) + p) * qi) % p);
  const length = Math.ceil(n.toString(16).length / 2);
  const padded = message
    .toString(16)
    .padStart(2 * length, "0")
    .match(/../g)
    .map((pair) => parseInt(pair, 16));
  const end = padded.indexOf(0, 2);
  if (padded[0] !== 0 || padded[1] !== 2 || end < 10) throw new Error("padding");
  return Uint8Array.from(padded.slice(end + 1));
}

function big(bytes) {
  return BigInt(`0x${toHex(bytes)}`);
}

function power(base, exponent, modulus) {
  let result = 1n;
  for (base %= modulus; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % modulus;
    base = (base * base) % modulus;
  }
  return result;
}

async function cbcDecrypt(algorithm, key, iv, content) {
  if (algorithm === DES_EDE3_CBC) {
    const cipher = des.CBC.instantiate(des.EDE).create({ type: "decrypt", key: [...key], iv: [...iv] });
    return Uint8Array.from([...cipher.update(content), ...cipher.final()]);
  }
  if (!AES_CBC.includes(algorithm)) throw new Error(`cipher ${algorithm}`);
  const aes = await crypto.subtle.importKey("raw", key, "AES-CBC", false, ["decrypt"]);
  return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-CBC", iv }, aes, content));
}
