/** This project: the module that the page and the package load first. */

import { init, inspect, relate } from "../../www/core/index.ts";

await init();

const now = new Date("2026-11-23T22:00:00Z");

const TOKEN = btoa(String.fromCharCode(...Array.from({ length: 96 }, (_, at) => (at * 151) % 256)));

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

/** What a file is, and how much of it was read. */
export function summary(bytes) {
  const { kind, encryption, findings } = inspect(bytes, { now });
  return { kind, recipients: encryption?.recipients.length ?? 0, findings: findings.map(({ code }) => code) };
}

let reports = [];

/** Sets as many reports in relation as the text says; they are made before the first call. */
export function relations(text) {
  const count = Number(new TextDecoder().decode(text));
  if (reports.length !== count) reports = Array.from({ length: count }, (_, index) => contentTokenReport(index));
  return relate(reports).length;
}

/** Four tokens for each of the locations, each of another year. */
function contentTokenReport(index) {
  const content = { expDate: `20${27 + (index % 4)}-03-15T09:12:44+0000`, token: TOKEN, orgName: "School" };
  const name = `sToken_for_Location ${index >> 2}.vpptoken`;
  return inspect(new TextEncoder().encode(btoa(JSON.stringify(content))), { now, name });
}

/** What any file is. */
export function kindOf(bytes) {
  return inspect(bytes, { now }).kind;
}
