/** It reads alone; what decrypts is added. */

import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import { piecesOf, read } from "./asn1-cms.inspect.mjs";
import { open } from "./shared.mjs";

export * from "./asn1-cms.inspect.mjs";

export async function unlock(bytes, pem) {
  const { recipientInfos, encryptedContentInfo } = read(bytes);
  const { keyEncryptionAlgorithm, encryptedKey } = recipientInfos[0].ktri;
  const { algorithm, parameters } = encryptedContentInfo.contentEncryptionAlgorithm;
  return open(
    {
      keyAlgorithm: keyEncryptionAlgorithm.algorithm,
      encryptedKey: new Uint8Array(encryptedKey.buffer),
      contentAlgorithm: algorithm,
      iv: new Uint8Array(AsnConvert.parse(parameters, OctetString).buffer),
      content: new Uint8Array(await new Blob(piecesOf(encryptedContentInfo)).arrayBuffer()),
    },
    pem,
  );
}
