/** An example of a DEP token: CMS EnvelopedData (RFC 5652 section 6) as Apple writes it, with random bytes inside. */

import { element, indefinite, random, text } from "./ber.ts";

const envelopedData = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x03];
const data = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
const rsaEncryption = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
const aes128Cbc = [0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, 0x02];
const commonName = [0x06, 0x03, 0x55, 0x04, 0x03];

const version = [0x02, 0x01, 0x00];

const headers = [
  'Content-Type: application/pkcs7-mime; name="smime.p7m"; smime-type=enveloped-data',
  "Content-Transfer-Encoding: base64",
  'Content-Disposition: attachment; filename="smime.p7m"',
  "Content-Description: S/MIME Encrypted Message",
];

/** `recipient` is the serial number of the certificate that it is for; one server has one. */
export function depToken(recipient: number[]): string {
  const body = btoa(String.fromCharCode(...enveloped(recipient)));
  const lines = body.match(/.{1,76}/g) ?? [];
  return `${[...headers, "", ...lines].join("\r\n")}\r\n`;
}

function enveloped(recipient: number[]): number[] {
  const issuer = element(0x30, element(0x31, element(0x30, commonName, text(0x0c, "Example"))));
  const transport = element(
    0x30,
    version,
    element(0x30, issuer, element(0x02, recipient)),
    element(0x30, rsaEncryption, element(0x05)),
    element(0x04, random(256)),
  );
  const content = indefinite(
    0x30,
    data,
    element(0x30, aes128Cbc, element(0x04, random(16))),
    indefinite(0xa0, element(0x04, random(496)), element(0x04, random(16))),
  );
  return indefinite(
    0x30,
    envelopedData,
    indefinite(0xa0, indefinite(0x30, version, element(0x31, transport), content)),
  );
}
