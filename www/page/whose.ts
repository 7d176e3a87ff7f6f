/** Whose a file is: its organization and location, its server, or the subject of a certificate. */

import type { Report } from "../core/index.ts";

export function whose({ organization, location, server, certificate }: Report): string[] {
  const names = [organization, location?.name, server?.name, certificate?.subject];
  return names.filter((name) => typeof name === "string");
}
