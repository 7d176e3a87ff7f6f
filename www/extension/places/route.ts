/** The part of an address that distinguishes the dialogs of one portal, whatever record they show. */

/** Path and path of the hash, without queries; what looks like the ID of a record is `*`. */
export function routeOf(address: string): string {
  const { pathname, hash } = new URL(address);
  const [inHash = ""] = hash.replace(/^#!?/, "").split("?");
  return [pathname, inHash].map((path) => path.split("/").map(segment).join("/")).join("#");
}

function segment(text: string): string {
  return /^\d+$|^(?=.*\d)[\da-f-]{8,}$/i.test(text) ? "*" : text;
}
