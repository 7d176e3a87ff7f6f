/** What the inputs say, according to OpenSSL and `base64`: an answer that differs is not timed. */

import assert from "node:assert/strict";

const OIDS = {
  "aes-128-cbc": "2.16.840.1.101.3.4.1.2",
  "aes-192-cbc": "2.16.840.1.101.3.4.1.22",
  "aes-256-cbc": "2.16.840.1.101.3.4.1.42",
  "des-ede3-cbc": "1.2.840.113549.3.7",
};

/** Of `appleShaped`, and of everything made from it. */
export function serverToken({ serial, contentAlgorithm }, expected) {
  assert.equal(
    serial
      .replace(/[^\da-f]/gi, "")
      .toLowerCase()
      .replace(/^(00)+/, ""),
    expected.serial,
  );
  assert.equal(OIDS[contentAlgorithm] ?? contentAlgorithm, OIDS[expected.contentAlgorithm]);
}

export function contentToken({ expDate, orgName }, expected) {
  assert.equal(new Date(expDate).getTime(), new Date(expected.expDate).getTime());
  assert.equal(orgName, expected.orgName);
}

export function opened(expiry, expected) {
  assert.equal(new Date(expiry).getTime(), new Date(expected).getTime());
}
