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

/** The address of a script of this page: the service worker, or one that the page holds itself. */
export function scriptAddress(address: string): string {
  return policy ? policy.createScriptURL(address) : own(address);
}

function own(address: string): string {
  if (address !== "sw.js" && !address.startsWith("blob:")) throw new TypeError(`${address} is no script of this page`);
  return address;
}
