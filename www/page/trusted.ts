/** The one way to name a script to the browser, which takes no plain text here (Trusted Types). */

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

// A browser that does not know them takes the text.
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

const policy = trustedTypes?.createPolicy("relution-token-check", { createScriptURL: own });

/** The address of a script of this page: that of a worker. */
export function scriptAddress(address: string): string {
  return policy ? policy.createScriptURL(address) : own(address);
}

/** Set by the build: in the single file, workers are the texts that it holds itself. */
declare const SINGLE_FILE: boolean;

const ofTheSite = ["check.js", "sw.js", "unlock.js", "unpack.js"];

function own(address: string): string {
  const known = SINGLE_FILE ? address.startsWith("blob:") : ofTheSite.includes(address);
  if (!known) throw new TypeError(`${address} is no script of this page`);
  return address;
}
