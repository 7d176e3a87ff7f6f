/** The page in German: chosen by the browser or by hand, and everything follows. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { choose, chooseKey, drop, fixture, open, paste, results, singleFile, stage } from "./harness.mjs";

const dep = await fixture("dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m");
const vpp = await fixture("vpp/sToken_for_Musterstadt.vpptoken");
const login = await fixture("other/login_page.p7m");
const curve = await fixture("unlock/ec_key.pem");
const encryptedKey = await fixture("unlock/key_pkcs1_aes256.pem");

const here = stage();
const german = { locale: "de-DE" };

const languageButton = (page) => page.locator("#language");
const params = (page) => page.evaluate(() => location.search);

for (const [form, address] of [
  ["the site", () => here.site.address],
  ["the single file", () => singleFile],
]) {
  describe(form, () => {
    const onPage = (name, options, body) =>
      test(name, async () => {
        const session = await open(here.browser, address(), options);
        await body(session.page);
        assert.deepEqual(session.messages, [], "the console stays silent");
        await session.close();
      });

    onPage("a German browser gets German, marked as German, with nothing in the address", german, async (page) => {
      assert.equal(await page.evaluate(() => document.documentElement.lang), "de");
      assert.equal(await page.title(), "Token-Prüfung für Relution");
      await page.getByRole("heading", { level: 1, name: "Ist das das richtige Token?" }).waitFor();
      assert.equal(await languageButton(page).innerText(), "English");
      assert.equal(await languageButton(page).getAttribute("lang"), "en");
      assert.equal(await params(page), "");
    });

    onPage("a token is answered in German, with German dates and counts", german, async (page) => {
      await drop(page, dep);
      await results(page, 1);
      const text = await page.locator("article").innerText();
      for (const words of [
        "Bereit zum Hochladen",
        "Einstellungen › Geräteplattformspezifisch › Apple Automated Device Enrollment",
        "läuft in 111 Tagen ab (15. März 2027, geschätzt)",
        "Wechseln Sie in Relution in die richtige Organisation",
        "Drei-Punkte-Menü des Tokens › Update token › Select file (früher: Choose) › Speichern",
      ]) {
        assert.ok(text.includes(words), `${words}: ${text}`);
      }
      assert.equal(await page.getByRole("status").innerText(), `${dep.name}: Bereit zum Hochladen. DEP-Token.`);
    });

    onPage("labels without a known German name stay English, and say that they are", german, async (page) => {
      await drop(page, vpp);
      await results(page, 1);
      const labels = await page
        .locator(".steps > li:nth-child(2) .path > li > span:not(.separator)")
        .evaluateAll((all) => all.map(({ lang, textContent }) => [textContent, lang]));
      assert.deepEqual(labels, [
        ["Einstellungen", ""],
        ["Volume Purchase Program (VPP)", "en"],
        ["User Account", "en"],
      ]);
    });

    onPage("the other language is a button away, and comes to everything that is there", {}, async (page) => {
      await drop(page, dep, login);
      await results(page, 2);
      await page.locator(".row-details").first().click();
      await paste(page, {});
      await page.locator("#notices p").waitFor();
      const length = await page.evaluate(() => history.length);
      await languageButton(page).click();
      assert.equal(await page.evaluate(() => document.documentElement.lang), "de");
      const cards = page.locator("article");
      assert.match(await cards.nth(0).innerText(), /Bereit zum Hochladen/);
      assert.match(await cards.nth(1).innerText(), /Nicht hochladen · login_page/);
      assert.equal(await cards.nth(0).locator(".row-details").getAttribute("aria-expanded"), "true");
      assert.match(await page.locator("#notices").innerText(), /nichts zum Prüfen/);
      await page.getByRole("button", { name: "Genaues Datum anzeigen" }).waitFor();
      assert.equal(await page.locator("#count").innerText(), "2 Dateien geprüft");
      assert.equal(await page.getByRole("status").innerText(), "Die Seite ist jetzt auf Deutsch.");
      assert.equal(await languageButton(page).evaluate((button) => button === document.activeElement), true);
      assert.equal(await params(page), "?lang=de");
      assert.equal(await page.evaluate(() => history.length), length, "the way back leads away, not through languages");
    });

    onPage("what is asked for a key follows, and so does what is wrong with it", {}, async (page) => {
      await choose(page, dep);
      await results(page, 1);
      await chooseKey(page.locator("article"), curve);
      await page.locator(".problem", { hasText: "elliptic-curve" }).waitFor();
      await languageButton(page).click();
      await page.locator(".problem", { hasText: "diesen Schlüssel, oder exportieren Sie ihn" }).waitFor();
      await languageButton(page).click();
      await chooseKey(page.locator("article"), encryptedKey);
      await page.getByLabel("Password").fill("half of it");
      await languageButton(page).click();
      assert.equal(await page.getByLabel("Passwort für").inputValue(), "half of it");
      await page.getByRole("button", { name: "Öffnen", exact: true }).waitFor();
      await page.getByRole("button", { name: "Abbrechen" }).waitFor();
    });
  });
}

test("the language in the address wins over the browser’s, and survives a reload", async () => {
  const { page, close } = await open(here.browser, `${here.site.address}?lang=de`);
  await page.getByRole("button", { name: "English" }).click();
  await page.reload();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  await close();
});

test("every sentence of the empty page is another one in German, names of files apart", async () => {
  const { page, close } = await open(here.browser, singleFile);
  const sentences = () =>
    page
      .locator("[data-l10n]")
      .evaluateAll((all) => all.map(({ dataset, textContent }) => [dataset.l10n, textContent]));
  const english = new Map(await sentences());
  await languageButton(page).click();
  const same = (await sentences()).filter(([id, text]) => english.get(id) === text).map(([id]) => id);
  assert.deepEqual(same, ["token-dep-name", "token-vpp-name", "version"]);
  await close();
});
