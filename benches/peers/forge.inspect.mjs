/** node-forge, by the parts that PKCS #7 needs. */

import forge from "node-forge/lib/forge.js";
import "node-forge/lib/pkcs7.js";
import { bodyOf, ENVELOPED_DATA } from "./shared.mjs";

export { inspectContentToken } from "./shared.mjs";

export function read(bytes) {
  const message = forge.pkcs7.messageFromAsn1(forge.asn1.fromDer(atob(bodyOf(bytes))));
  if (message.type !== ENVELOPED_DATA) throw new Error(message.type);
  return message;
}

export function inspectServerToken(bytes) {
  const { recipients, encryptedContent } = read(bytes);
  return {
    issuer: recipients[0].issuer.map(({ type, value }) => `${type}=${value}`).join(", "),
    serial: recipients[0].serialNumber,
    contentAlgorithm: encryptedContent.algorithm,
    size: encryptedContent.content.length(),
  };
}
