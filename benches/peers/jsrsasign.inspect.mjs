/** jsrsasign reads definite lengths alone: of Apple's tokens, none. It is measured on one in DER. */

import { ASN1HEX, b64nltohex, X509 } from "jsrsasign";
import { bodyOf, ENVELOPED_DATA } from "./shared.mjs";

export { inspectContentToken } from "./shared.mjs";

export function inspectServerToken(bytes) {
  const hex = b64nltohex(bodyOf(bytes));
  if (!ASN1HEX.isASN1HEX(hex)) throw new Error("no DER");
  const at = (path) => ASN1HEX.getIdxbyList(hex, 0, path);
  const oid = (path) => ASN1HEX.hextooidstr(ASN1HEX.getV(hex, at(path)));
  if (oid([0]) !== ENVELOPED_DATA) throw new Error(oid([0]));
  const enveloped = [1, 0];
  const rid = [...enveloped, 1, 0, 1];
  return {
    issuer: new X509().getX500Name(ASN1HEX.getTLV(hex, at([...rid, 0]))).str,
    serial: ASN1HEX.getV(hex, at([...rid, 1])),
    contentAlgorithm: oid([...enveloped, 2, 1, 0]),
    size: ASN1HEX.getV(hex, at([...enveloped, 2, 2])).length / 2,
  };
}
