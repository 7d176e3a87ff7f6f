/** Whose a file is: its organization and location, its server, or the subject of a certificate. */

import type { Report } from "../core/index.ts";

export function ownerOf({ organization, location, server, certificate }: Report): string[] {
  const place = location && isSame(location.name, organization) ? null : location?.name;
  const names = [organization, place, server?.name, certificate?.subject];
  return names.filter((name) => typeof name === "string");
}

/** Whether a location is called as its organization is; in its name, `_` replaces any one character. */
function isSame(location: string, organization: string | null): boolean {
  const [written, whole] = [[...location], [...(organization ?? "")]];
  return (
    written.length === whole.length && written.every((character, at) => character === "_" || character === whole[at])
  );
}
