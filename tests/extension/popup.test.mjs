/** The popup: what it says of dialogs, what an admin says there, the language, grants; and what is kept of it. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { serve } from "../browser/host.mjs";
import { startChromium } from "./chromium.mjs";
import { filesOnDisk } from "./files.mjs";
import { startFirefox } from "./firefox.mjs";
import { filesOf, html } from "./portals.mjs";
import { patiently } from "./wait.mjs";

const { files, remove } = await filesOnDisk();
let host;

before(async () => {
  host = await serve();
});
after(async () => {
  await host.close();
  await remove();
});

/** A dialog with this title, and this label on its field. */
function dialog(title, label = "File") {
  const body = `<h1>${title}</h1><form><label>${label} <input type="file" id="token"></label></form>
    <script>window.portal = { control: () => token, field: () => token };</script>`;
  return host.publish({ "/": html("Portal", body) });
}

describe("Chromium", () => {
  let browser;
  before(async () => {
    browser = await startChromium({ hosts: ["http://127.0.0.1/*"] });
  });
  after(() => browser?.close());

  /** The popup over a page of the portal. */
  async function popupOver(view) {
    const id = await browser.worker.evaluate(
      async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
      view.page.url(),
    );
    const page = await browser.context.newPage();
    await page.goto(`${browser.base}popup.html?tab=${id}`);
    return page;
  }

  for (const [title, expects, reason] of [
    ["Volume Purchase Program (VPP)", "vpp-token", "label"],
    ["Certificates", "nothing", "other"],
    ["Upload", "nothing", "unnamed"],
  ]) {
    test(`says of “${title}” why it is ${expects === "nothing" ? "not " : ""}guarded`, async (t) => {
      const view = await browser.open(dialog(title));
      const popup = await popupOver(view);
      t.after(() => Promise.all([view.close(), popup.close()]));
      const row = popup.locator("#found li");
      await row.waitFor();
      assert.deepEqual(await row.evaluate(({ dataset }) => ({ ...dataset })), { expects, reason });
      assert.match(await row.innerText(), expects === "nothing" ? /Files are not checked/ : /a VPP token is expected/);
    });
  }

  test("a dialog is for what the admin says, until that is taken back", async (t) => {
    const view = await browser.open(dialog("Upload"));
    const popup = await popupOver(view);
    t.after(() => Promise.all([view.close(), popup.close()]));
    const isGuarded = async () => {
      await view.press("control");
      await view.choose(files.certificate);
      await view.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      return view.hasPanel();
    };
    const choice = popup.locator("#found select");
    await choice.selectOption("vpp-token");
    await patiently(isGuarded);
    assert.match(await view.panel(), /data-verdict="reject"/);
    await view.page.reload();
    await patiently(isGuarded);
    await choice.selectOption("nothing");
    await patiently(async () => !(await isGuarded().then(() => view.page.evaluate("token.files.length === 0"))));
    await choice.selectOption("");
    await patiently(async () => {
      const { taught } = await browser.worker.evaluate(() => chrome.storage.local.get());
      return Object.values(taught).flat().length === 0;
    });
  });

  test("the panel speaks the language that is set, else that of the page", async (t) => {
    const view = await browser.open(dialog("Volume Purchase Program (VPP)"));
    const popup = await popupOver(view);
    t.after(() => Promise.all([view.close(), popup.close()]));
    await popup.locator("#language option").first().waitFor({ state: "attached" });
    for (const [language, words] of [
      ["de", /Nicht hochladen/],
      ["fr", /Ne pas charger|Ne chargez pas/],
      ["", /Do not upload/],
    ]) {
      await popup.locator("#language").selectOption(language);
      await patiently(async () => {
        await view.press("control");
        await view.choose(files.certificate);
        return words.test(await view.panel());
      });
    }
  });

  test("an address that is none is said to be none", async (t) => {
    const page = await browser.context.newPage();
    t.after(() => page.close());
    await page.goto(`${browser.base}popup.html`);
    await page.locator("#language option").first().waitFor({ state: "attached" });
    await page.locator("#address").fill("ftp://portal.example");
    await page.locator("#grant button").click();
    await page.locator("#status", { hasText: "Enter the address of a website" }).waitFor();
  });

  test("nothing of a file is kept", async (t) => {
    const view = await browser.open(host.publish(await filesOf("native form", "vpp-token")));
    t.after(() => view.close());
    await view.press("control");
    await view.choose(files["dep-token"]);
    await view.panel();
    const kept = await browser.worker.evaluate(() => chrome.storage.local.get());
    assert.deepEqual(
      Object.keys(kept).filter((key) => !["language", "taught"].includes(key)),
      [],
    );
    assert.doesNotMatch(JSON.stringify(kept), /smime|vpptoken|School/);
  });

  test("the background can send nothing", async () => {
    const address = host.publish({ "/": html("Other", "") });
    const outcome = await browser.worker.evaluate(
      (address) =>
        fetch(address).then(
          () => "sent",
          (error) => String(error),
        ),
      address,
    );
    assert.notEqual(outcome, "sent");
  });

  for (const name of ["popup", "about"]) {
    test(`${name}.html says everything, in every language`, async (t) => {
      const page = await browser.context.newPage();
      t.after(() => page.close());
      for (const language of ["de", "fr", null]) {
        await browser.worker.evaluate((language) => chrome.storage.local.set({ language }), language);
        await page.goto(`${browser.base}${name}.html`);
        await page.waitForFunction((language) => document.documentElement.lang === (language ?? "en"), language);
        const silent = await page
          .locator("[data-l10n]")
          .evaluateAll((all) => all.filter((one) => !one.textContent || one.textContent === one.dataset.l10n).length);
        assert.equal(silent, 0);
      }
    });
  }
});

describe("Firefox", () => {
  let browser;
  before(async () => {
    browser = await startFirefox({ portal: new URL(host.publish({})).origin });
  });
  after(() => browser?.close());

  test("a grant is given in the popup, and taken back there", async () => {
    const address = dialog("Volume Purchase Program (VPP)");
    const granted = await browser.open(address);
    await granted.choose(files.certificate);
    assert.match(await granted.panel(), /data-verdict="reject"/);

    await browser.session.open(`${browser.base}popup.html`);
    await browser.session.waitFor(() => document.querySelector("#granted button"));
    await browser.session.click("#granted button");
    await browser.session.waitFor(() => document.querySelector("#granted button") === null);

    const later = await browser.open(address);
    await later.choose(files.certificate);
    assert.equal(await later.run(() => document.querySelector("#token").files.length), 1);
    assert.equal(await later.hasPanel(), false);
  });
});
