/** This project: the module that the page and the package load first. */

import { init, inspect } from "../../www/core/index.ts";

await init();

const now = new Date("2026-11-23T22:00:00Z");

export function inspectServerToken(bytes) {
  const { kind, encryption, file } = inspect(bytes, { now });
  if (kind !== "dep-token") throw new Error(kind);
  const [{ issuer, serial }] = encryption.recipients;
  return { issuer, serial, contentAlgorithm: encryption.contentAlgorithm, size: file.size };
}

export function inspectContentToken(bytes) {
  const { kind, expiry, organization } = inspect(bytes, { now });
  if (kind !== "vpp-token") throw new Error(kind);
  return { expDate: expiry.at, orgName: organization };
}

/** Whether it is a whole token; the report of a broken one says what is wrong instead of throwing. */
export function accepts(bytes) {
  const { kind, findings } = inspect(bytes, { now });
  return kind === "dep-token" && !findings.some(({ code }) => code === "truncated" || code === "damaged");
}

/** What any file is. */
export function kindOf(bytes) {
  return inspect(bytes, { now }).kind;
}
