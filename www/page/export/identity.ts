/** UIDs that stay the same when a token is renewed, so that its entry is updated. */

import { v5 } from "uuid";
import type { Report } from "../../core/index.ts";

// The project's own, for UUIDs of version 5 (RFC 9562); the command line has the same.
const namespace = "5f0c6c1e-2f7b-4d0e-9a51-6f3d1c7e8b42";

type Name = (string | number | null)[];

/**
 * One for each report. Where several share what they are named by, the last to expire is the one to be
 * renewed again, and has the plain UID; the others have a number.
 */
export function uids(reports: readonly Report[]): Map<Report, string> {
  const at = ({ expiry }: Report) => expiry?.at ?? "";
  const latestFirst = [...reports].sort((a, b) => (at(a) < at(b) ? 1 : at(a) > at(b) ? -1 : 0));
  const uses = new Map<string, number>();
  const found = new Map<Report, string>();
  for (const report of latestFirst) {
    const name = nameOf(report);
    const count = (uses.get(JSON.stringify(name)) ?? 0) + 1;
    uses.set(JSON.stringify(name), count);
    found.set(report, v5(JSON.stringify(count > 1 ? [...name, count] : name), namespace));
  }
  return found;
}

/** What of a token outlives its renewal. */
function nameOf(report: Report): Name {
  const { kind, organization, location, server, encryption, certificate } = report;
  switch (kind) {
    case "vpp-token":
      return [kind, organization, location?.name ?? null];
    case "dep-token": {
      const recipients = encryption?.recipients ?? [];
      const owners = recipients.flatMap(({ issuer, serial, subjectKeyIdentifier }) => [
        issuer,
        serial,
        subjectKeyIdentifier,
      ]);
      return [kind, server?.name ?? null, ...owners];
    }
    default:
      return [kind, certificate?.subject ?? null];
  }
}
