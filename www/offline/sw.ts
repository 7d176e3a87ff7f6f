/**
 * The service worker of the site: once loaded, the page needs no server.
 *
 * No policy reaches it, so it is written to have nothing that one would forbid: it asks for the files
 * of its own list, each by its hash, and for nothing else; what is not on the list is not its business.
 */

/** The files by their address below the scope, with their hashes, written in by the build. */
declare const FILES: Readonly<Record<string, string>>;
/** Changes with any of them. */
declare const VERSION: string;

const worker = self as unknown as ServiceWorkerGlobalScope;

const { scope } = worker.registration;

// Other pages of the same origin have caches too; only those of this scope are ours.
const family = `relution-token-check ${scope} `;
const ours = family + VERSION;

worker.addEventListener("install", (event) => {
  event.waitUntil(fill());
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

worker.addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(worker.skipWaiting());
});

worker.addEventListener("fetch", (event) => {
  const file = fileFor(event.request);
  if (file !== null) event.respondWith(give(file));
});

async function fill(): Promise<void> {
  const cache = await caches.open(ours);
  await Promise.all(Object.keys(FILES).map(async (file) => cache.put(addressOf(file), await get(file))));
}

async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(family) && name !== ours);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** What follows `?` is for the page alone, such as its language. */
function fileFor({ url, method }: Request): string | null {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (method !== "GET" || !address.startsWith(scope)) return null;
  const name = address.slice(scope.length);
  const file = name === "index.html" ? "" : name;
  return Object.hasOwn(FILES, file) ? file : null;
}

/** A browser short of space may have dropped a file. */
async function give(file: string): Promise<Response> {
  const cache = await caches.open(ours);
  return (await cache.match(addressOf(file))) ?? get(file);
}

/** From the server, past the browser's own cache; refused if it is not the file that was built. */
async function get(file: string): Promise<Response> {
  const response = await fetch(addressOf(file), {
    cache: "no-cache",
    credentials: "same-origin",
    integrity: FILES[file] ?? "",
  });
  if (!response.ok) throw new Error(`${response.status} for ${file}`);
  // Whole, and without the mark of a redirect, which a page may not be opened from.
  return new Response(await response.arrayBuffer(), { headers: response.headers });
}

function addressOf(file: string): string {
  return new URL(file, scope).href;
}
