/** Chromium, with the extension in it or without, as the tests drive it. */

import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { patiently } from "./wait.mjs";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const { chromium } = require("playwright-core");

const built = fileURLToPath(new URL("../../dist/extension/chromium/", import.meta.url));

/**
 * A copy of the extension that has these hosts from the start: no driver can press the button of the browser's own
 * prompt. Nothing else is changed.
 */
async function copyWith(hosts, first) {
  const folder = await mkdtemp(join(tmpdir(), "extension-"));
  await cp(built, folder, { recursive: true });
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: hosts }));
  const background = join(folder, "background.js");
  await writeFile(background, first + (await readFile(background, "utf8")));
  return folder;
}

/** With `hosts`, the extension is there and has them; `first` is a script that its background runs before its own. */
export async function startChromium({ hosts = null, first = "" } = {}) {
  const profile = await mkdtemp(join(tmpdir(), "profile-"));
  const extension = hosts && (await copyWith(hosts, first));
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
  if (hosts?.length > 0) await registered(worker);
  return {
    context,
    worker,
    /** The extension's own address. */
    base: worker && new URL("/", worker.url()).href,
    open: async (address) => view(await context.newPage(), address),
    async close() {
      await context.close();
      await Promise.all([profile, extension].map((folder) => folder && rm(folder, { recursive: true, force: true })));
    },
  };
}

/** Waits until the content scripts are registered. */
function registered(worker) {
  return patiently(
    async () => (await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).length > 0,
  );
}

/** A page of the portal: `window.portal` says where its controls are. */
async function view(page, address) {
  const session = await page.context().newCDPSession(page);
  // While someone listens, no chooser of the system opens.
  page.on("filechooser", () => {});
  await page.goto(address);
  await page.waitForFunction(() => window.portal);

  const middle = async (part) =>
    patiently(() =>
      page.evaluate((part) => {
        const element = window.portal[part]?.();
        const { left, top, width, height } = element?.getBoundingClientRect() ?? {};
        const frame = window.portal.frame?.().getBoundingClientRect() ?? { left: 0, top: 0 };
        return width > 0 && { x: frame.left + left + width / 2, y: frame.top + top + height / 2 };
      }, part),
    );

  /** The parts of the panels, which are behind closed roots: the protocol sees them. */
  const frames = async () => {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    return find(root, (node) => attributeOf(node, "class") === "frame");
  };

  return {
    page,
    run: (script, ...args) => page.evaluate(`(${script})(...${JSON.stringify(args)})`),
    has: (part) => page.evaluate((part) => Boolean(window.portal[part]), part),
    async press(part) {
      const { x, y } = await middle(part);
      await page.mouse.click(x, y);
    },
    async choose({ path }) {
      const { result } = await session.send("Runtime.evaluate", { expression: "window.portal.field()" });
      await session.send("DOM.setFileInputFiles", { files: [path], objectId: result.objectId });
    },
    async drop({ path }) {
      const at = await middle("zone");
      const data = { items: [], files: [path], dragOperationsMask: 1 };
      for (const type of ["dragEnter", "dragOver", "drop"]) {
        await session.send("Input.dispatchDragEvent", { type, ...at, data });
      }
    },
    /** What the panel says, once there is a result: as HTML. */
    panel: () =>
      patiently(async () => {
        for (const { nodeId } of await frames()) {
          const { outerHTML } = await session.send("DOM.getOuterHTML", { nodeId }).catch(() => ({ outerHTML: "" }));
          if (/data-verdict|class="problem"/.test(outerHTML)) return outerHTML;
        }
        return null;
      }),
    /** Whether there is a panel, whatever it says. */
    hasPanel: async () => (await frames()).length > 0,
    /** Presses a button of the panel. */
    act: (action) =>
      patiently(async () => {
        const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
        const [button] = find(root, (node) => attributeOf(node, "data-action") === action);
        if (!button) return false;
        await session.send("DOM.scrollIntoViewIfNeeded", { nodeId: button.nodeId });
        const { model } = await session.send("DOM.getBoxModel", { nodeId: button.nodeId });
        const [left, top, right, , , bottom] = model.content;
        await page.mouse.click((left + right) / 2, (top + bottom) / 2);
        return true;
      }),
    close: () => page.close(),
  };
}

function find(node, isWanted) {
  const below = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return [...(isWanted(node) ? [node] : []), ...below.flatMap((child) => find(child, isWanted))];
}

function attributeOf({ attributes = [] }, name) {
  const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name);
  return at < 0 ? null : attributes[at + 1];
}
