/** @lapo/asn1js decodes any ASN.1; the structure is walked by hand. */

import { ASN1 } from "@lapo/asn1js";
import { bodyOf, ENVELOPED_DATA, fromBase64, toHex } from "./shared.mjs";

export { inspectContentToken } from "./shared.mjs";

const oid = (node) => node.content().split("\n")[0];
const contentOf = (node) => node.stream.enc.subarray(node.posContent(), node.posEnd());

export function read(bytes) {
  const der = fromBase64(bodyOf(bytes));
  const top = ASN1.decode(der);
  if (top.posEnd() !== der.length) throw new Error("trailing bytes");
  const [type, content] = top.sub;
  if (oid(type) !== ENVELOPED_DATA) throw new Error(oid(type));
  const [, recipients, encrypted] = content.sub[0].sub;
  const [, rid, keyAlgorithm, encryptedKey] = recipients.sub[0].sub;
  const [, contentAlgorithm, pieces] = encrypted.sub;
  return { rid, keyAlgorithm, encryptedKey, contentAlgorithm, pieces: piecesOf(pieces) };
}

function piecesOf(node) {
  return node.sub ? node.sub.flatMap(piecesOf) : [contentOf(node)];
}

export function inspectServerToken(bytes) {
  const { rid, contentAlgorithm, pieces } = read(bytes);
  const [issuer, serial] = rid.sub;
  return {
    issuer: issuer.sub.flatMap((rdn) => rdn.sub.map(({ sub }) => `${oid(sub[0])}=${sub[1].content()}`)).join(", "),
    serial: toHex(contentOf(serial)),
    contentAlgorithm: oid(contentAlgorithm.sub[0]),
    size: pieces.reduce((sum, piece) => sum + piece.length, 0),
  };
}

export function openable(bytes) {
  const { keyAlgorithm, encryptedKey, contentAlgorithm, pieces } = read(bytes);
  return {
    keyAlgorithm: oid(keyAlgorithm.sub[0]),
    encryptedKey: contentOf(encryptedKey),
    contentAlgorithm: oid(contentAlgorithm.sub[0]),
    iv: contentOf(contentAlgorithm.sub[1]),
    pieces,
  };
}
