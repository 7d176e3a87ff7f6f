/** A set of files to try the page with, made on the spot: as they lie in many a download folder. */

import { depToken } from "./dep-token.ts";

const day = 24 * 60 * 60 * 1000;

export function exampleFiles(now: Date): File[] {
  const after = (days: number) => new Date(now.getTime() + days * day);
  const recipient = [0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x08];
  const current = vppToken("Example School", after(310));
  return [
    file(depName(after(-8)), depToken(recipient)),
    file(depName(after(-90)), depToken(recipient)),
    file("sToken_for_Example School.vpptoken", current),
    file("sToken_for_Example School (1).vpptoken", current),
    file("sToken_for_Example College.vpptoken", vppToken("Example College", after(12))),
    file("sToken_for_Example Library.vpptoken", vppToken("Example Library", after(-70))),
    file("example_smime.p7m", "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in</body></html>"),
  ];
}

function depName(issued: Date): string {
  const at = issued.toISOString().slice(0, 19).replaceAll(":", "-");
  return `Example Server_Token_${at}Z_smime.p7m`;
}

function vppToken(orgName: string, expires: Date): string {
  const expDate = `${expires.toISOString().slice(0, 19)}+0000`;
  const token = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(64))));
  return btoa(JSON.stringify({ expDate, token, orgName }));
}

function file(name: string, content: string): File {
  return new File([content], name);
}
