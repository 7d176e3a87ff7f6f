/** Registers the content scripts for every origin that was granted, and for no other. */

import { api, type ContentScript } from "../api.ts";
import { granted } from "../origins.ts";

const shared = { allFrames: true, matchOriginAsFallback: true, runAt: "document_start" } as const;

let queue: Promise<void> = Promise.resolve();

/** One after the other: a grant may come while another is being registered. */
export function register(): Promise<void> {
  queue = queue.then(renew).catch((error: unknown) => console.error(error));
  return queue;
}

async function renew(): Promise<void> {
  const matches = await granted();
  await api.scripting.unregisterContentScripts();
  if (matches.length > 0) await api.scripting.registerContentScripts(scripts(matches));
}

/** The one in the page's own world first: it listens for the other. */
function scripts(matches: string[]): ContentScript[] {
  return [
    { id: "world", matches, js: ["world.js"], world: "MAIN", ...shared },
    { id: "content", matches, js: ["content.js"], world: "ISOLATED", ...shared },
  ];
}
