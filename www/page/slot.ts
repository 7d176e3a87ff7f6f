/**
 * The place in Relution that holds one token at a time: a DEP server, by its name and its recipients, or a VPP
 * location, by its organization and its name.
 */

import type { Report } from "../core/index.ts";

/** `null` where the file does not say which one it is for: then it is a slot of its own. */
export function slotOf({ kind, organization, location, server, encryption }: Report): string | null {
  switch (kind) {
    case "dep-token":
      return server && encryption ? JSON.stringify([kind, server.name, encryption.recipients]) : null;
    case "vpp-token":
      return organization !== null && location ? JSON.stringify([kind, organization, location.name]) : null;
    default:
      return null;
  }
}

/** In a location's name, `_` replaces any other character: two locations may have the same one. */
export function isAmbiguous({ location }: Report): boolean {
  return location?.name.includes("_") ?? false;
}
