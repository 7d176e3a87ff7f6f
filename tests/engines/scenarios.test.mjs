/** What people come for, in each of the three engines: the same scenarios through the browsers' own drivers. */

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fixture, serveSite, singleFile } from "../browser/harness.mjs";
import { zip } from "../browser/zip.mjs";
import { engines, startScreen } from "./engines.mjs";
import { startSession } from "./webdriver.mjs";

const day = 24 * 60 * 60 * 1000;
const yesterday = new Date(Date.now() - day).toISOString().slice(0, 19);

// The browsers go by the clock, so the tokens are made for it.
const dep = {
  name: `School_Token_${yesterday.replaceAll(":", "-")}Z_smime.p7m`,
  bytes: (await fixture("dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m")).bytes,
};
const vpp = { name: "sToken_for_Musterstadt.vpptoken", bytes: Buffer.from(contentToken(), "utf8") };
const key = await fixture("other/key_pkcs8.pem");
const login = await fixture("other/login_page.p7m");

const scenarios = {
  "both tokens, chosen by the file button, are ready": async ({ browser, paths }) => {
    await browser.choose("#files", paths.dep, paths.vpp);
    const cards = await results(browser, 2);
    assert.deepEqual(
      cards.map(({ kind, verdict }) => [kind, verdict]),
      [
        ["dep-token", "ready"],
        ["vpp-token", "ready"],
      ],
    );
    assert.match(
      await browser.run(() => document.querySelector("article").innerText),
      /Ready to upload[\s\S]*estimated/,
    );
  },
  "both tokens, dropped, are ready": async ({ browser }) => {
    await drop(browser, dep, vpp);
    const cards = await results(browser, 2);
    assert.deepEqual(
      cards.map(({ verdict }) => verdict),
      ["ready", "ready"],
    );
  },
  "a wrong file is refused, and named": async ({ browser }) => {
    await drop(browser, login);
    const [card] = await results(browser, 1);
    assert.deepEqual([card.kind, card.verdict], ["html", "reject"]);
    assert.match(
      await browser.run(() => document.querySelector("article").innerText),
      /Do not upload[\s\S]*saved web page/,
    );
  },
  "a key opens its token": async ({ browser }) => {
    await drop(browser, dep, key);
    await results(browser, 2);
    const expiry = await browser.waitFor(() => {
      const row = document.querySelector('[data-kind="dep-token"]');
      return (
        row.querySelector(".until") && !/estimated/.test(row.querySelector(".until").textContent) && row.dataset.expiry
      );
    });
    assert.equal(expiry, "2027-03-15T09:12:44Z");
  },
  "the other language comes to everything": async ({ browser }) => {
    await drop(browser, vpp);
    await results(browser, 1);
    await browser.run(() => {
      const select = document.querySelector("#language");
      select.value = "de";
      select.dispatchEvent(new Event("change"));
    });
    await browser.waitFor(() => document.documentElement.lang === "de");
    assert.match(await browser.run(() => document.querySelector("article").innerText), /Bereit zum Hochladen/);
  },
  "calendar, table and reports can be taken along": async ({ browser }) => {
    await drop(browser, dep, vpp);
    await results(browser, 2);
    const files = await browser.run(takeAlong);
    assert.deepEqual(
      files.map(({ name }) => name.split(".").at(-1)),
      ["ics", "csv", "json"],
    );
    const [ics, csv, json] = files.map(({ content }) => content);
    assert.match(ics, /^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/);
    assert.equal(csv.trim().split("\r\n").length, 3);
    assert.deepEqual(
      JSON.parse(json).map(({ kind }) => kind),
      ["dep-token", "vpp-token"],
    );
  },
  "an archive is unpacked, and a token from it is given back whole": async ({ browser }) => {
    await drop(browser, zip("tokens.zip", [vpp, login]));
    assert.deepEqual(
      (await results(browser, 2)).map(({ kind, verdict }) => [kind, verdict]),
      [
        ["vpp-token", "check"],
        ["html", "reject"],
      ],
    );
    const saved = await browser.run(saveClean);
    assert.deepEqual(saved, { name: vpp.name, content: vpp.bytes.toString() });
  },
  "what is removed is gone, and the focus is not lost": async ({ browser }) => {
    await drop(browser, dep, vpp);
    await results(browser, 2);
    await browser.click("article .remove");
    assert.deepEqual(
      (await results(browser, 1)).map(({ kind }) => kind),
      ["vpp-token"],
    );
    assert.equal(await browser.run(() => document.activeElement.className), "remove");
  },
};

const screen = await startScreen();
after(() => screen.end());

for (const { name, needsScreen, environment, ...engine } of engines) {
  describe(name, () => {
    let site;
    let browser;
    let folder;
    const paths = {};

    before(async () => {
      site = await serveSite();
      browser = await startSession({
        ...engine,
        environment: { ...environment, ...(needsScreen && { DISPLAY: screen.display }) },
      });
      folder = await mkdtemp(join(tmpdir(), "engines-"));
      for (const [id, file] of Object.entries({ dep, vpp })) {
        paths[id] = join(folder, file.name);
        await writeFile(paths[id], file.bytes);
      }
    });
    after(async () => {
      await browser?.end();
      await site.close();
      await rm(folder, { recursive: true, force: true });
    });

    for (const [form, address] of [
      ["the site", () => `${site.address}?lang=en`],
      ["the single file", () => `${singleFile}?lang=en`],
    ]) {
      for (const [scenario, play] of Object.entries(scenarios)) {
        test(`${form}: ${scenario}`, async () => {
          await browser.open(address());
          await started(browser);
          await play({ browser, paths });
        });
      }
    }

    test("the site opens without its server, checks a token and opens it", async () => {
      await browser.open(`${site.address}?lang=en`);
      await browser.waitFor(() => navigator.serviceWorker.controller !== null);
      await site.close();
      // Opened anew: the reload of geckodriver goes past service workers.
      await browser.open(`${site.address}?lang=en`);
      await started(browser);
      await scenarios["a key opens its token"]({ browser, paths });
    });
  });
}

/** Presses “Save the clean file”; what it hands to the browser is caught where it is handed over. */
async function saveClean() {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  try {
    return await new Promise((resolve) => {
      let content;
      URL.createObjectURL = (blob) => {
        content = blob.text();
        return createObjectURL(blob);
      };
      HTMLAnchorElement.prototype.click = async function () {
        resolve({ name: this.download, content: await content });
      };
      document.querySelector('[data-kind="vpp-token"] .row-next button').click();
    });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

/** Presses the three buttons; what each hands to the browser is caught where it is handed over. */
async function takeAlong() {
  const blobs = [];
  const names = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob) => {
    blobs.push(blob);
    return createObjectURL(blob);
  };
  HTMLAnchorElement.prototype.click = function () {
    names.push(this.download);
  };
  try {
    const buttons = document.querySelectorAll("#reminders > button, #exports button");
    for (const button of [...buttons].slice(0, 3)) button.click();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(blobs.map(async (blob, index) => ({ name: names[index], content: await blob.text() })));
}

/** Waits until the page is in the reader's language; files and choices are taken from then on. */
function started(browser) {
  return browser.waitFor(() => document.documentElement.classList.contains("spoken"));
}

function results(browser, expected) {
  return browser.waitFor((expected) => {
    const cards = [...document.querySelectorAll("article")].map(({ dataset }) => ({ ...dataset }));
    return cards.length === expected && cards;
  }, expected);
}

/** Drops files on the page. No driver can do that from outside, so the event is made inside. */
function drop(browser, ...files) {
  return browser.run(
    (files) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of files) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      for (const type of ["dragenter", "dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") })),
  );
}

function contentToken() {
  const expiry = new Date(Date.now() + 200 * day).toISOString().slice(0, 19);
  const token = {
    expDate: `${expiry}+0000`,
    token: Buffer.alloc(64, 0xa5).toString("base64"),
    orgName: "Musterschule",
  };
  return Buffer.from(JSON.stringify(token)).toString("base64");
}
