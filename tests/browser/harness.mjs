/** What every browser test needs: a browser, the page in both its forms, the three ways in. */

import { createReadStream, rmSync } from "node:fs";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join, resolve } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";

// The packages are those of the page.
const require = createRequire(new URL("../../www/package.json", import.meta.url));
const { chromium } = require("playwright-core");
export const axeSource = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");

const dist = new URL("../../dist/", import.meta.url);
export const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));

/** The moment that the fixtures are judged by. */
export const NOW = new Date("2026-11-23T22:00:00Z");

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    // Chromium's sandbox does not start as root.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
}

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves `dist/site/` on loopback, under a sub-path (or several) as on a shared web server. `requests` holds the paths
 * that were asked for, and `instead` what to answer in place of a file.
 */
export async function serveSite(prefixes = ["/tools/token-check/"]) {
  const requests = [];
  const instead = new Map();
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    if (isOfBrowser(request.url)) return response.writeHead(204).end();
    requests.push(request.url);
    const prefix = prefixes.find((prefix) => path.startsWith(prefix));
    const name = prefix ? path.slice(prefix.length) || "index.html" : "..";
    const type = types[extname(name)];
    if (name.includes("/") || !type) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": type });
    if (instead.has(name)) return response.end(instead.get(name));
    return createReadStream(new URL(`site/${name}`, dist))
      .on("error", () => response.destroy())
      .pipe(response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    address: origin + prefixes[0],
    requests,
    instead,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

/** A file of the built site. */
export function built(name) {
  return readFile(new URL(`site/${name}`, dist), "utf8");
}

/** Waits until the service worker has filled its cache and taken the page over. */
export function keptForOffline(page) {
  return page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if (!serviceWorker.controller)
      await new Promise((done) => serviceWorker.addEventListener("controllerchange", done));
    await serviceWorker.ready;
  });
}

/** Waits until the page has drawn twice and has done what it had planned: what it would ask for is asked for then. */
export function settled(page) {
  return page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => done(), { timeout: 10_000 })),
        ),
      ),
  );
}

/**
 * Waits until the page has drawn its first content. Chromium drops keys that are pressed before, which happens on a
 * busy machine.
 */
export function drawn(page) {
  // `performance.getEntries` answers nothing where the clock is fixed.
  return page.evaluate(
    () =>
      new Promise((done) => {
        const observer = new PerformanceObserver((list) => {
          if (list.getEntriesByName("first-contentful-paint").length > 0) done();
        });
        observer.observe({ type: "paint", buffered: true });
      }),
  );
}

/** Waits until the page is in the reader's language, whose file the site loads by itself. */
export function spoken(page) {
  return page.locator("html.spoken").waitFor();
}

/** A browser and the served site, there while the tests of a file run. */
export function stage() {
  const stage = {};
  before(async () => {
    [stage.browser, stage.site] = await Promise.all([launch(), serveSite()]);
  });
  after(async () => {
    await stage.browser.close();
    await stage.site.close();
  });
  return stage;
}

/** The page as one file, opened from disk. */
export const singleFile = new URL("relution-token-check.html", dist).href;

/** Whether a browser asks for it by itself, whenever it likes. Never one of the page's own files. */
const isOfBrowser = (url) => new URL(url, "http://localhost").pathname === "/favicon.ico";

/**
 * Opens the page at `NOW`, and writes down what it asks for and what it says to the console. With `details`, the
 * details of every result are shown as soon as it is there.
 */
export async function open(browser, address, { details = false, ...options } = {}) {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin", ...options });
  const page = await context.newPage();
  if (details) await page.addInitScript(showDetails);
  const requests = [];
  const messages = [];
  // Those of its workers too.
  context.on("request", (request) => {
    // What the page holds itself goes to no network.
    if (!request.url().startsWith("blob:") && !isOfBrowser(request.url())) requests.push(request.url());
  });
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(String(error)));
  // While someone listens, Chromium hands each chooser to the test. Asked for only when a test expects one, it could
  // come after the key or click that opens it.
  page.on("filechooser", () => {});
  await page.clock.setFixedTime(NOW);
  await page.goto(address);
  const hasScripts = options.javaScriptEnabled !== false;
  if (hasScripts && (await page.locator("#intake").count()) > 0) await spoken(page);
  return { page, requests, messages, close: () => context.close() };
}

/** A fixture as the page gets it: name and bytes. */
export async function fixture(path) {
  return { name: basename(path), bytes: await readFile(join(fixtures, path)) };
}

/** Chooses files by the file button. */
export function choose(page, ...files) {
  return page
    .locator("#files")
    .setInputFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) })),
    );
}

/** Presses the button of every row that unfolds its details. */
function showDetails() {
  new MutationObserver(() => {
    for (const button of document.querySelectorAll('article .row-details[aria-expanded="false"]')) button.click();
  }).observe(document, { childList: true, subtree: true });
}

export const askForKey = "Show the exact date (needs your private key)";

/** Presses the button that asks for the private key among the details of a token, and chooses the file. */
export async function chooseKey(row, { name, bytes }) {
  const chooser = row.page().waitForEvent("filechooser");
  const details = row.locator('.row-details[aria-expanded="false"]');
  if ((await details.count()) > 0) await details.click();
  await row.getByRole("button", { name: /exact date|Genaues Datum/ }).click();
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

/** Drops files somewhere on the page. */
export async function drop(page, ...files) {
  const data = await transfer(page, { files });
  for (const type of ["dragenter", "dragover", "drop"]) {
    await page.dispatchEvent("body", type, { dataTransfer: data });
  }
}

/** A folder on the disk, with files by their paths in it; goes away with the process. */
export async function folderOf(files) {
  const folder = await mkdtemp(join(tmpdir(), "token-check-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}

/** After so many messages to a worker the next ones wait, until the answer is called. */
export async function holdWorker(page, after = 0) {
  await page.evaluate((after) => {
    const { postMessage } = Worker.prototype;
    const { promise, resolve } = Promise.withResolvers();
    let sent = 0;
    window.goOn = resolve;
    Worker.prototype.postMessage = function (...what) {
      sent += 1;
      if (sent <= after) postMessage.apply(this, what);
      else promise.then(() => postMessage.apply(this, what));
    };
  }, after);
  return () => page.evaluate(() => window.goOn());
}

/** Drags files and folders, of `tests/fixtures/` where the path is not absolute, from outside the browser, as a hand would. */
export async function dropFromDisk(page, ...given) {
  // At a place of the page, where one is given first.
  const [at, paths] = typeof given[0] === "string" ? [{ x: 100, y: 100 }, given] : [given[0], given.slice(1)];
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: paths.map((path) => resolve(fixtures, path)), dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"]) {
    await session.send("Input.dispatchDragEvent", { type, ...at, data });
  }
}

/** Pastes text or files; answers whether the page kept the browser from pasting them too. */
export async function paste(page, { text, files = [] }) {
  const data = await transfer(page, { text, files });
  return data.evaluate((clipboardData) => {
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  });
}

function transfer(page, { text, files }) {
  const encoded = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
  return page.evaluateHandle(
    ({ text, encoded }) => {
      const data = new DataTransfer();
      if (text !== undefined) data.setData("text/plain", text);
      for (const { name, base64 } of encoded) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      return data;
    },
    { text, encoded },
  );
}

/** Everything that outlives a look at the page: what stands in it, is stored, or goes along in its address. */
export function traces(page) {
  return page.evaluate(async () => {
    const storage = (kind) => {
      try {
        return JSON.stringify(window[kind]);
      } catch {
        return "";
      }
    };
    return [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll("input, textarea")].map((field) => field.value),
      storage("localStorage"),
      storage("sessionStorage"),
      JSON.stringify(await indexedDB.databases()),
      JSON.stringify("caches" in window ? await caches.keys() : []),
      document.cookie,
      location.href,
      document.title,
      window.name,
      JSON.stringify(history.state),
    ].join("\n");
  });
}

/** Every run of 16 characters: what must be found nowhere. */
export function piecesOf(secret) {
  return Array.from({ length: secret.length - 15 }, (_, start) => secret.slice(start, start + 16));
}

/** The base64 between the lines of a PEM file. */
export function pemBody({ bytes }) {
  return new TextDecoder().decode(bytes).replace(/-----.*-----|\s/g, "");
}

/** The results, in order of arrival, by what their attributes say; waits for as many as are expected. */
export async function results(page, expected) {
  await page.locator(`article >> nth=${expected - 1}`).waitFor();
  return page.locator("article").evaluateAll((rows) => {
    const number = ({ id }) => Number(id.replace("result-", ""));
    return rows
      .sort((one, other) => number(one) - number(other))
      .map(({ dataset: { file, kind, verdict, expiry } }) => ({ file, kind, verdict, ...(expiry ? { expiry } : {}) }));
  });
}

/** The names of the files in one group, in order. */
export function filesIn(page, group) {
  return page.locator(`[data-group="${group}"] article`).evaluateAll((rows) => rows.map(({ dataset }) => dataset.file));
}
