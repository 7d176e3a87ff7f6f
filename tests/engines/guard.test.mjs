/** What keeps a wrong file from a host, in each of the three engines: a plain form, the element, a drop zone. */

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fixture } from "../browser/harness.mjs";
import { page, STRICT, serve } from "../browser/host.mjs";
import { engines, startScreen } from "./engines.mjs";
import { startSession } from "./webdriver.mjs";

// The browsers go by the clock: the one is wrong at any time, the other is `check` once its year is over.
const wrong = await fixture("other/depcert.pem");
const right = await fixture("dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m");

const BODY = `<form action="sent" method="post" enctype="multipart/form-data">
  <input type="file" id="token" name="token" required><button>Send</button></form>
  <div id="zone">Drop here</div>
  <relution-token-check for="token" zone="zone" expects="dep-token"></relution-token-check>`;

const SCRIPT = `
  window.heard = [];
  const note = (what) => heard.push(what);
  const names = (files) => [...files].map(({ name }) => name).join() || "nothing";
  const field = document.querySelector("#token");
  for (const type of ["input", "change"]) field.addEventListener(type, () => note(type + " " + names(field.files)));
  const zone = document.querySelector("#zone");
  zone.addEventListener("dragleave", () => note("dragleave"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    const { files, items } = event.dataTransfer;
    note("drop " + names(files) + " " + names([...items].map((item) => item.getAsFile())));
  });
  await import("./npm/define.js");
  window.ready = true;`;

const scenarios = {
  "a wrong file that is chosen reaches nobody": async ({ browser, paths }) => {
    await browser.choose("#token", paths.wrong);
    await shown(browser, "reject");
    assert.deepEqual(await heard(browser), []);
    assert.equal(await browser.run(() => document.querySelector("#token").files.length), 0);
    assert.equal(await browser.run(() => document.querySelector("#token").required), true);
  },
  "the right one is sent with the form, pressed at once": async ({ browser, paths, host }) => {
    const before = host.sent.length;
    await browser.choose("#token", paths.right);
    await browser.click("button");
    await browser.waitFor(() => document.title === "Sent");
    assert.equal(host.sent.length, before + 1);
    assert.ok(host.sent.at(-1).includes(`filename="${right.name}"`));
  },
  "the right one is heard of once": async ({ browser, paths }) => {
    await browser.choose("#token", paths.right);
    await shown(browser, "ready", "check");
    assert.deepEqual(await heard(browser), [`input ${right.name}`, `change ${right.name}`]);
  },
  "a wrong file that is dropped on the zone reaches nobody": async ({ browser }) => {
    await drop(browser, "#zone", wrong);
    await shown(browser, "reject");
    assert.deepEqual(await heard(browser), ["dragleave"]);
  },
  "the right one is dropped on the zone": async ({ browser }) => {
    await drop(browser, "#zone", right);
    await shown(browser, "ready", "check");
    assert.deepEqual(await heard(browser), [`drop ${right.name} ${right.name}`]);
  },
  "the right one that is dropped on the field is in it": async ({ browser }) => {
    await drop(browser, "#token", right);
    await shown(browser, "ready", "check");
    assert.deepEqual(await heard(browser), [`input ${right.name}`, `change ${right.name}`]);
    assert.equal(await browser.run(() => document.querySelector("#token").files.length), 1);
  },
};

const screen = await startScreen();
after(() => screen.end());

for (const { name, needsScreen, environment, ...engine } of engines) {
  describe(name, () => {
    let host;
    let browser;
    let folder;
    const paths = {};

    before(async () => {
      host = await serve();
      browser = await startSession({
        ...engine,
        environment: { ...environment, ...(needsScreen && { DISPLAY: screen.display }) },
      });
      folder = await mkdtemp(join(tmpdir(), "engines-"));
      for (const [id, file] of Object.entries({ right, wrong })) {
        paths[id] = join(folder, file.name);
        await writeFile(paths[id], file.bytes);
      }
    });
    after(async () => {
      await browser?.end();
      await host.close();
      await rm(folder, { recursive: true, force: true });
    });

    for (const [scenario, play] of Object.entries(scenarios)) {
      test(scenario, async () => {
        await browser.open(host.publish({ "/": page(BODY), "/page.js": SCRIPT }, STRICT));
        await browser.waitFor(() => window.ready);
        await play({ browser, paths, host });
      });
    }
  });
}

function shown(browser, ...verdicts) {
  return browser.waitFor(
    (verdicts) => verdicts.includes(document.querySelector("relution-token-check").getAttribute("state")),
    verdicts,
  );
}

function heard(browser) {
  return browser.run(() => window.heard);
}

/** No driver can drop from outside, so the event is made inside. */
function drop(browser, selector, { name, bytes }) {
  return browser.run(
    (selector, name, base64) => {
      const dataTransfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
      const event = new DragEvent("drop", { dataTransfer, bubbles: true, composed: true, cancelable: true });
      document.querySelector(selector).dispatchEvent(event);
    },
    selector,
    name,
    Buffer.from(bytes).toString("base64"),
  );
}
