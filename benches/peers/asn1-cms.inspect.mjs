/** @peculiar/asn1-cms, schemas as decorators. */

import { ContentInfo, EnvelopedData } from "@peculiar/asn1-cms";
import { AsnConvert } from "@peculiar/asn1-schema";
import { bodyOf, ENVELOPED_DATA, fromBase64, toHex } from "./shared.mjs";

export { inspectContentToken } from "./shared.mjs";

const LARGE = { maxContentLength: 64 << 20, maxNodes: 1_000_000 };

export function read(bytes) {
  const der = fromBase64(bodyOf(bytes));
  const options = der.length > 1 << 20 ? { berOptions: LARGE } : {};
  const info = AsnConvert.parse(der, ContentInfo, options);
  if (info.contentType !== ENVELOPED_DATA) throw new Error(info.contentType);
  return AsnConvert.parse(info.content, EnvelopedData, options);
}

export function inspectServerToken(bytes) {
  const { recipientInfos, encryptedContentInfo } = read(bytes);
  const { issuer, serialNumber } = recipientInfos[0].ktri.rid.issuerAndSerialNumber;
  return {
    issuer: issuer.flatMap((rdn) => rdn.map(({ type, value }) => `${type}=${value}`)).join(", "),
    serial: toHex(view(serialNumber)),
    contentAlgorithm: encryptedContentInfo.contentEncryptionAlgorithm.algorithm,
    size: piecesOf(encryptedContentInfo).reduce((sum, piece) => sum + piece.length, 0),
  };
}

export function piecesOf({ encryptedContent: { value, constructedValue } }) {
  return value ? [view(value.buffer)] : constructedValue.map((piece) => view(piece.buffer ?? piece));
}

function view(data) {
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}
