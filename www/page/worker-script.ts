/** Starts the page's workers: on the site each is a script of its own, the single file has them all inside. */

import { scriptAddress } from "./trusted.ts";

/** The text of each in the single file; on the site there is none. Written in by the build. */
declare const WORKERS: Readonly<Record<string, string>>;

/** The wasm module of the single file, in base64; the workers need it too. Written in by the build. */
declare const WASM: string;

const addresses = new Map<string, string>();

/** Throws where the browser allows no worker. */
export function startWorker(script: "check.js" | "unlock.js" | "unpack.js"): Worker {
  return new Worker(scriptAddress(addressOf(script)));
}

function addressOf(script: string): string {
  const text = WORKERS[script];
  if (text === undefined) return script;
  const known = addresses.get(script);
  if (known) return known;
  const made = URL.createObjectURL(new Blob([`const WASM="${WASM}";`, text], { type: "text/javascript" }));
  addresses.set(script, made);
  return made;
}
