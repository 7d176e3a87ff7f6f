/** pkijs opens OAEP alone; PKCS #1 v1.5, which Apple uses, is added. */

import { read } from "./pkijs.inspect.mjs";
import { open } from "./shared.mjs";

export * from "./pkijs.inspect.mjs";

export async function unlock(bytes, pem) {
  const { recipientInfos, encryptedContentInfo } = read(bytes);
  const { keyEncryptionAlgorithm, encryptedKey } = recipientInfos[0].value;
  const { algorithmId, algorithmParams } = encryptedContentInfo.contentEncryptionAlgorithm;
  return open(
    {
      keyAlgorithm: keyEncryptionAlgorithm.algorithmId,
      encryptedKey: encryptedKey.valueBlock.valueHexView,
      contentAlgorithm: algorithmId,
      iv: algorithmParams.valueBlock.valueHexView,
      content: new Uint8Array(encryptedContentInfo.getEncryptedContent()),
    },
    pem,
  );
}
