/** Chromium with the extension in it, or without. */

import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const { chromium } = require("playwright-core");

const built = fileURLToPath(new URL("../../dist/extension/chromium/", import.meta.url));

/**
 * A copy of the extension that has these hosts from the start: no driver can press the button of the browser's own
 * prompt. Nothing else is changed.
 */
async function copyWith(hosts) {
  const folder = await mkdtemp(join(tmpdir(), "extension-"));
  await cp(built, folder, { recursive: true });
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return folder;
}

/** With `hosts`, the extension is there and granted for them. */
export async function startChromium({ hosts = null } = {}) {
  const profile = await mkdtemp(join(tmpdir(), "profile-"));
  const extension = hosts && (await copyWith(hosts));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    headless: false,
    locale: "en-GB",
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      "--headless=new",
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      "--disable-features=DisableLoadExtensionCommandLineSwitch",
      // Chromium's sandbox does not start as root.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  const worker = extension && (context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker")));
  if (worker) await registered(worker);
  return {
    context,
    worker,
    /** The extension's own address. */
    base: worker && new URL("/", worker.url()).href,
    async close() {
      await context.close();
      await Promise.all([profile, extension].map((folder) => folder && rm(folder, { recursive: true, force: true })));
    },
  };
}

/** Waits until the content scripts are registered. */
async function registered(worker) {
  for (;;) {
    const scripts = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    if (scripts.length > 0) return;
    await new Promise((done) => setTimeout(done, 20));
  }
}
