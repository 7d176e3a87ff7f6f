/** A host that has the npm package built in: pages on loopback, under any policy, with a server that takes forms. */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { after, before } from "node:test";
import { launch, open } from "./harness.mjs";

const dist = new URL("../../dist/npm/", import.meta.url);
const types = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html", ".css": "text/css" };

/** As strict as a policy can be that lets the check run. */
export const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** As strict, and the check cannot run. */
export const WITHOUT_WASM = STRICT.replace(" 'wasm-unsafe-eval'", "");

/** A browser and a host, there while the tests of a file run. */
export function hostStage() {
  const stage = {};
  before(async () => {
    [stage.browser, stage.host] = await Promise.all([launch(), serve()]);
  });
  after(async () => {
    await stage.browser.close();
    await stage.host.close();
  });
  /** Opens a page of this content, which runs this module. */
  stage.show = async (body, script, { policy = STRICT, ...options } = {}) => {
    const files = { "/": page(body), "/page.js": script };
    const address = stage.host.publish(files, policy);
    return open(stage.browser, address, options);
  };
  return stage;
}

export function page(body) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${body}<script type="module" src="page.js"></script></html>`;
}

/** Serves sites, each a map from path to content with a policy of its own, and the package to all of them. */
export async function serve() {
  const sites = [];
  const sent = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (request.method === "POST") {
      sent.push(await bodyOf(request));
      return response.writeHead(200, { "content-type": "text/html" }).end("<title>Sent</title>");
    }
    // Browsers ask for it now and then.
    if (pathname === "/favicon.ico") return response.writeHead(204).end();
    const [, number, path] = pathname.match(/^\/(\d+)(\/.*)$/) ?? [];
    const site = sites[number];
    const content = site?.files[path] ?? (await packaged(path));
    if (content === null || !site) return response.writeHead(404).end();
    const type = types[extname(path)] ?? "text/html";
    const policy = site.policy === null ? {} : { "content-security-policy": site.policy };
    return response
      .writeHead(200, { "content-type": type === "application/wasm" ? type : `${type}; charset=utf-8`, ...policy })
      .end(content);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    /** The bodies of the forms that were sent. */
    sent,
    publish: (files, policy = null) => `${origin}/${sites.push({ files, policy }) - 1}/`,
    close: () => new Promise((done) => server.close(done).closeAllConnections()),
  };
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("latin1");
}

/** The package, at two places: what comes from the other is a second copy to a browser. */
async function packaged(path) {
  const [, name] = path?.match(/^\/(?:npm|copy)\/([\w./-]+)$/) ?? [];
  if (!name || name.includes("..")) return null;
  return readFile(new URL(name, dist)).catch(() => null);
}

/** For a page: what its own listeners hear, in `window.heard`; reading can be held up by a file's name. */
export const LISTENERS = `
window.heard = [];
window.note = (what) => window.heard.push(what);
window.names = (files) => [...files].map(({ name }) => name.replace(/_Token_.*/, "")).join("+") || "nothing";
window.listen = (input) => {
  for (const type of ["input", "change"]) input.addEventListener(type, () => note(type + " " + names(input.files)));
};
window.inField = (name) => names(new FormData(document.querySelector("form")).getAll(name).filter(({ size }) => size > 0));
const held = new Map();
window.reading = new Set();
window.hold = (name) => held.set(name, Promise.withResolvers());
window.letGo = (name) => held.get(name).resolve();
// The guard waits ten seconds for a check, and a busy machine may take longer. Only tests of that are impatient.
const { setTimeout: later } = window;
window.setTimeout = (done, delay, ...values) =>
  later(done, delay === 10_000 && !window.isImpatient ? 600_000 : delay, ...values);
const read = Blob.prototype.arrayBuffer;
Blob.prototype.arrayBuffer = async function () {
  reading.add(this.name);
  await held.get(this.name)?.promise;
  if (this.name?.startsWith("gone")) throw new DOMException("", "NotReadableError");
  return read.call(this);
};
`;

/** Chooses files in a field by its selector. */
export function chooseIn(page, selector, ...files) {
  return page
    .locator(selector)
    .setInputFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) })),
    );
}

/** Chooses a file in a field, and waits until its check has begun; it goes on after `letGo` of the page. */
export async function chooseAndHold(page, selector, file) {
  await page.evaluate((name) => hold(name), file.name);
  await chooseIn(page, selector, file);
  await isReading(page, file);
}

export function isReading(page, { name }) {
  return page.waitForFunction((name) => window.reading.has(name), name);
}

export function letGo(page, { name }) {
  return page.evaluate((name) => window.letGo(name), name);
}

/**
 * Waits until the page's own listeners have heard this many things, and gives all. What belongs together is
 * dispatched in one task; the next one would hear of a repetition.
 */
export async function heard(page, count) {
  await page.waitForFunction((count) => window.heard.length >= count, count);
  return page.evaluate(() => new Promise((done) => setTimeout(() => done(window.heard))));
}
