/** pkijs 4 on asn1js 4. */

import { fromBER } from "asn1js";
import { ContentInfo, EnvelopedData } from "pkijs";
import { bodyOf, ENVELOPED_DATA, fromBase64, toHex } from "./shared.mjs";

export { inspectContentToken } from "./shared.mjs";

// Beyond its own defaults only where the input is larger than those allow.
const LARGE = { maxContentLength: 64 << 20, maxNodes: 1_000_000 };

export function read(bytes) {
  const der = fromBase64(bodyOf(bytes));
  const { offset, result } = fromBER(der, der.length > 1 << 20 ? LARGE : undefined);
  if (offset !== der.length) throw new Error(result.error || "trailing bytes");
  const info = new ContentInfo({ schema: result });
  if (info.contentType !== ENVELOPED_DATA) throw new Error(info.contentType);
  return new EnvelopedData({ schema: info.content });
}

export function inspectServerToken(bytes) {
  const { recipientInfos, encryptedContentInfo } = read(bytes);
  const { rid } = recipientInfos[0].value;
  return {
    issuer: rid.issuer.typesAndValues.map(({ type, value }) => `${type}=${value.valueBlock.value}`).join(", "),
    serial: toHex(new Uint8Array(rid.serialNumber.valueBlock.valueHexView)),
    contentAlgorithm: encryptedContentInfo.contentEncryptionAlgorithm.algorithmId,
    size: sizeOf(encryptedContentInfo.encryptedContent),
  };
}

function sizeOf({ valueBlock }) {
  if (!valueBlock.value?.length) return valueBlock.valueHexView.length;
  return valueBlock.value.reduce((sum, piece) => sum + piece.valueBlock.valueHexView.length, 0);
}
