/** The site without a network: kept by its service worker, which knows its own files and nothing else. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { languages, say } from "../messages/messages.mjs";
import {
  built,
  choose,
  chooseKey,
  drop,
  fixture,
  keptForOffline,
  launch,
  open,
  results,
  serveSite,
  settled,
  spoken,
} from "./harness.mjs";
import { zip } from "./zip.mjs";

const dep = await fixture("dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m");
const key = await fixture("other/key_pkcs8.pem");

const files = [
  "",
  "check.js",
  "icon-192.png",
  "icon-512.png",
  "icon-maskable.png",
  "icon.svg",
  ...languages.map((language) => `lang-${language}.js`),
  "manifest.webmanifest",
  "page.css",
  "page.js",
  "unlock.js",
  "unpack.js",
];

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Runs with a server of its own, which a test may close or change. */
function onSite(name, body, prefixes) {
  test(name, async () => {
    const site = await serveSite(prefixes);
    const session = await open(browser, site.address, { details: true });
    try {
      await keptForOffline(session.page);
      await body(session.page, site, session);
    } finally {
      await session.close();
      await site.close();
    }
  });
}

const isShown = (page, locator) => page.locator(locator).isVisible();
const caches = (page) => page.evaluate(() => caches.keys());

describe("once the page was loaded", () => {
  onSite("it opens without a server, checks a token and opens it with its key", async (page, site, { messages }) => {
    await site.close();
    await page.context().setOffline(true);
    await page.reload();
    await choose(page, dep);
    assert.equal((await results(page, 1))[0].verdict, "ready");
    await chooseKey(page.locator("article"), key);
    await page.locator(".certainty", { hasText: "exact" }).waitFor();
    await page.getByRole("button", { name: "Clear all" }).click();
    await choose(page, zip("tokens.zip", [dep]));
    assert.equal((await results(page, 1))[0].file, `tokens.zip › ${dep.name}`);
    assert.deepEqual(messages, []);
  });

  onSite("it speaks every language without a server", async (page, site, { messages }) => {
    await site.close();
    await page.context().setOffline(true);
    await page.reload();
    for (const language of languages.toReversed()) {
      await page.locator("#language").selectOption(language);
      await page.getByRole("heading", { level: 1, name: say("heading", {}, language) }).waitFor();
    }
    assert.deepEqual(messages, []);
  });

  onSite("it opens by any of its addresses", async (page, site) => {
    await site.close();
    for (const address of ["", "index.html", "?lang=de", "index.html?lang=de&other", "?lang=de#result-1"]) {
      await page.goto(site.address + address);
      await spoken(page);
      assert.equal(await page.evaluate(() => document.documentElement.lang), address.includes("lang=de") ? "de" : "en");
      await choose(page, dep);
      await results(page, 1);
    }
  });

  onSite("the server was asked for each file, and for nothing again after that", async (page, site) => {
    const path = new URL(site.address).pathname;
    const asked = new Set(site.requests);
    assert.deepEqual(
      [...asked].filter((url) => url !== `${path}sw.js`).sort(),
      files.map((file) => path + file).sort(),
    );
    const { length } = site.requests;
    await drop(page, dep, key);
    await page.locator(".certainty", { hasText: "exact" }).waitFor();
    await page.locator("#language").selectOption("de");
    await settled(page);
    assert.deepEqual(site.requests.slice(length), []);
  });

  onSite("its cache holds the files of the page, and nothing that was checked", async (page, site) => {
    await drop(page, dep, key);
    await page.locator(".certainty", { hasText: "exact" }).waitFor();
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => url);
    });
    assert.deepEqual(kept.sort(), files.map((file) => site.address + file).sort());
  });
});

describe("what is not its own", () => {
  const stranger = "/tools/token-check/other.js";
  for (const [name, address, init] of [
    ["another file below its folder", stranger, {}],
    ["a file beside its folder", "/tools/page.js", {}],
    ["a POST to a file of its own", "/tools/token-check/page.js", { method: "POST", body: "token" }],
  ]) {
    // From a frame without a policy, which the worker serves too.
    onSite(`${name} is left to the network`, async (page, site) => {
      site.instead.set("bare.html", "<!doctype html><title>bare</title>");
      site.instead.set("other.js", "from the server");
      await page.goto(`${site.address}bare.html`);
      await keptForOffline(page);
      const { length } = site.requests;
      await page.evaluate(
        ([address, init]) => fetch(address, init).then((response) => response.text()),
        [address, init],
      );
      assert.deepEqual(site.requests.slice(length), [address]);
      await site.close();
      const failed = await page.evaluate(
        ([address, init]) =>
          fetch(address, init).then(
            () => false,
            () => true,
          ),
        [address, init],
      );
      assert.equal(failed, true, "no answer comes out of the cache");
    });
  }

  onSite(
    "the caches of other pages of the origin are left alone, other scopes of its own kind among them",
    async (page, site) => {
      const other = `${site.origin}/tools/other/`;
      await page.evaluate(() => caches.open("of another program"));
      const mine = (await caches(page)).filter((name) => name.includes(site.address));
      assert.equal(mine.length, 1);
      await page.goto(other);
      await keptForOffline(page);
      site.instead.set("sw.js", newer(await built("sw.js")));
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration.update();
      });
      await page.locator("#update").waitFor();
      await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Reload" }).click()]);
      const names = await caches(page);
      assert.ok(names.includes("of another program"));
      assert.ok(names.includes(mine[0]), "the other folder keeps its own");
      assert.equal(names.filter((name) => name.includes(other)).length, 1, "the old one of this folder is gone");
      assert.equal(names.length, 3);
    },
    ["/tools/token-check/", "/tools/other/"],
  );
});

describe("a new version", () => {
  onSite("is told, and comes when it is wanted, not before", async (page, site) => {
    await choose(page, dep);
    await results(page, 1);
    await update(page, site, { "page.css": `${await built("page.css")}\n:root{--new:1}` });
    await page.locator("#update").waitFor();
    assert.match(await page.getByRole("status").innerText(), /new version is available/);
    assert.equal(await page.locator("article").count(), 1, "the results are still there");
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Reload" }).click()]);
    const isNew = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--new"));
    assert.equal(await isNew(), "1");
    assert.equal(await isShown(page, "#update"), false);
    await site.close();
    await page.reload();
    assert.equal(await isNew(), "1", "it is the one that is kept");
  });

  onSite("whose files do not fit together is not taken", async (page, site) => {
    const worker = await built("sw.js");
    site.instead.set("page.css", "/* half uploaded */");
    site.instead.set("sw.js", newer(worker));
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const next = new Promise((done) =>
        registration.addEventListener("updatefound", () => {
          const { installing } = registration;
          installing.addEventListener("statechange", () => done(installing.state));
        }),
      );
      await registration.update();
      return next;
    });
    assert.equal(await isShown(page, "#update"), false);
    await site.close();
    await page.reload();
    await choose(page, dep);
    await results(page, 1);
  });
});

test("a service worker that is refused harms nothing, and the console stays silent", async () => {
  const site = await serveSite();
  const context = await browser.newContext({ locale: "en-GB" });
  await context.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException("", "SecurityError"));
  });
  const page = await context.newPage();
  const messages = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(String(error)));
  await page.goto(site.address);
  await choose(page, dep);
  await results(page, 1);
  assert.deepEqual(messages, []);
  await context.close();
  await site.close();
});

test("the manifest is sound, and its icons are what it says", async () => {
  const site = await serveSite();
  const { page, close } = await open(browser, site.address);
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  assert.deepEqual(
    installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"),
    [],
  );
  for (const { src, sizes, type } of JSON.parse(data).icons) {
    const [width] = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, src);
    if (type === "image/png") assert.equal(`${width}x${width}`, sizes);
  }
  await close();
  await site.close();
});

test("the offline copy lies beside the page, with the checksum that the page shows", async () => {
  const site = await serveSite();
  const { page, close } = await open(browser, site.address);
  await page.locator("footer summary").click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "relution-token-check.html" }).click();
  const stream = await (await download).createReadStream();
  const sum = createHash("sha256");
  for await (const chunk of stream) sum.update(chunk);
  await page.getByText(sum.digest("hex")).waitFor();
  await close();
  await site.close();
});

test("the policy that the page shows is the one it has", async () => {
  const site = await serveSite();
  const { page, close } = await open(browser, site.address);
  await page.locator("footer summary").click();
  const policy = await page.locator("meta[http-equiv]").getAttribute("content");
  await page.locator("footer code", { hasText: policy }).waitFor();
  await close();
  await site.close();
});

/** Puts a new version on the server, as a build would, and has the browser look for it. */
async function update(page, site, contents) {
  let worker = await built("sw.js");
  for (const [name, content] of Object.entries(contents)) {
    const hash = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
    const before = hash(await built(name));
    assert.ok(worker.includes(before), name);
    worker = worker.replace(before, hash(content));
    site.instead.set(name, content);
  }
  site.instead.set("sw.js", newer(worker));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
}

/** The worker of another version. */
function newer(worker) {
  const [version] = worker.match(/"[0-9a-f]{16}"/);
  return worker.replace(version, '"fedcba9876543210"');
}
