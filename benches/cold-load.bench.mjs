/** The first visit to the served page: an empty browser, the built site, gzip as web servers do it. */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";
import { launch } from "../tests/browser/harness.mjs";

export const title = "Cold load of the built site";
export const note =
  "Chromium, empty cache, gzip -9; bytes over the wire with headers. Usable: a file that was dropped at the first moment has its answer. Kept: the service worker has " +
  "everything for times without a network, in the background. Median of 5 visits.";

const visits = 5;

// Bits per second and milliseconds, as in Chromium's own developer tools.
const networks = [
  { name: "this machine", throughput: -1, latency: 0 },
  { name: "Fast 4G (9 Mbit/s, 165 ms)", throughput: 9_000_000, latency: 165 },
  { name: "Slow 4G (1.6 Mbit/s, 563 ms)", throughput: 1_600_000, latency: 563 },
  { name: "Slow 4G, processor 4 times slower", throughput: 1_600_000, latency: 563, slower: 4 },
];

export async function measure() {
  const site = await serve();
  const browser = await launch();
  try {
    const rows = [];
    for (const network of networks) {
      const seen = [];
      for (let visit = 0; visit < visits; visit += 1) seen.push(await look(browser, site.address, network));
      const middle = (name) => seen.map((one) => one[name]).sort((one, other) => one - other)[(visits - 1) / 2];
      rows.push({
        network: network.name,
        "requests until usable": middle("requests"),
        "KiB until usable": Number((middle("bytes") / 1024).toFixed(1)),
        "first paint, ms": Math.round(middle("painted")),
        "usable, ms": Math.round(middle("usable")),
        "kept, ms": Math.round(middle("kept")),
      });
    }
    return rows;
  } finally {
    await browser.close();
    site.close();
  }
}

async function look(browser, address, { throughput, latency, slower = 1 }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const rate = throughput < 0 ? -1 : throughput / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: rate,
    uploadThroughput: rate,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  let requests = 0;
  let bytes = 0;
  session.on("Network.requestWillBeSent", ({ request }) => (requests += request.url.startsWith("http") ? 1 : 0));
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(address, { waitUntil: "commit" });
  // A file is given as soon as the page listens, which is before everything is there.
  const usable = await page.evaluate(async () => {
    const listens = () => !document.dispatchEvent(new Event("dragover", { cancelable: true }));
    const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
    while (!document.body || !listens()) await pause(5);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["no token"], "note.txt"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    while (!document.querySelector("article")) await pause(5);
    return performance.now();
  });
  const seen = { requests, bytes, usable };
  seen.kept = await page.evaluate(async () => {
    while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 20));
    return performance.now();
  });
  seen.painted = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN);
  await context.close();
  return seen;
}

async function serve() {
  const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".png": "image/png" };
  const server = createServer(async (request, response) => {
    const name = new URL(request.url, "http://localhost").pathname.slice(1) || "index.html";
    const content = await readFile(new URL(`../dist/site/${name}`, import.meta.url)).catch(() => null);
    if (!content) return response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": types[extname(name)] ?? "application/octet-stream",
      "content-encoding": "gzip",
    });
    return response.end(gzipSync(content, { level: 9 }));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
