/** The page in its languages: chosen by the browser or by hand, and everything follows. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { languages, say } from "../messages/messages.mjs";
import { choose, chooseKey, drop, fixture, open, paste, results, singleFile, spoken, stage } from "./harness.mjs";

const dep = await fixture("dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m");
const vpp = await fixture("vpp/sToken_for_Musterstadt.vpptoken");
const login = await fixture("other/login_page.p7m");
const curve = await fixture("unlock/ec_key.pem");
const encryptedKey = await fixture("unlock/key_pkcs1_aes256.pem");

const here = stage();
const german = { locale: "de-DE" };

const languageList = (page) => page.locator("#language");
const params = (page) => page.evaluate(() => location.search);

/** Chooses a language from the list, and waits until the page speaks it. */
async function change(page, language) {
  await languageList(page).selectOption(language);
  await page.locator(`html[lang=${language}]`).waitFor();
}

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
      assert.equal(await languageList(page).inputValue(), "de");
      await page.getByLabel(say("language", {}, "de"), { exact: true }).waitFor();
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

    onPage("another language is chosen from a list, and comes to everything that is there", {}, async (page) => {
      await drop(page, dep, login);
      await results(page, 2);
      await page.locator(".row-details").first().click();
      await paste(page, {});
      await page.locator("#notices p").waitFor();
      const length = await page.evaluate(() => history.length);
      await change(page, "de");
      assert.equal(await page.evaluate(() => document.documentElement.lang), "de");
      const cards = page.locator("article");
      assert.match(await cards.nth(0).innerText(), /Bereit zum Hochladen/);
      assert.match(await cards.nth(1).innerText(), /Nicht hochladen · login_page/);
      assert.equal(await cards.nth(0).locator(".row-details").getAttribute("aria-expanded"), "true");
      assert.match(await page.locator("#notices").innerText(), /nichts zum Prüfen/);
      await page.getByRole("button", { name: "Genaues Datum anzeigen" }).waitFor();
      assert.equal(await page.locator("#count").innerText(), "2 Dateien geprüft");
      assert.equal(await page.getByRole("status").innerText(), "Die Seite ist jetzt auf Deutsch.");
      assert.equal(await params(page), "?lang=de");
      assert.equal(await page.evaluate(() => history.length), length, "the way back leads away, not through languages");
    });

    onPage("what is asked for a key follows, and so does what is wrong with it", {}, async (page) => {
      await choose(page, dep);
      await results(page, 1);
      await chooseKey(page.locator("article"), curve);
      await page.locator(".problem", { hasText: "elliptic-curve" }).waitFor();
      await change(page, "de");
      await page.locator(".problem", { hasText: "Schlüssel mit elliptischer Kurve" }).waitFor();
      await change(page, "en");
      await chooseKey(page.locator("article"), encryptedKey);
      await page.getByLabel("Password").fill("half of it");
      await change(page, "de");
      assert.equal(await page.getByLabel("Passwort für").inputValue(), "half of it");
      await page.getByRole("button", { name: "Öffnen", exact: true }).waitFor();
      await page.getByRole("button", { name: "Abbrechen" }).waitFor();
    });
  });
}

test("the language in the address wins over the browser’s, and survives a reload", async () => {
  const { page, close } = await open(here.browser, `${here.site.address}?lang=de`);
  await change(page, "en");
  await page.reload();
  await spoken(page);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  await close();
});

for (const language of languages.slice(1)) {
  test(`every sentence of the empty page is another one in ${language}, names apart`, async () => {
    const { page, close } = await open(here.browser, singleFile);
    const sentences = () =>
      page
        .locator("[data-l10n]")
        .evaluateAll((all) => all.map(({ dataset, textContent }) => [dataset.l10n, textContent]));
    const english = new Map(await sentences());
    await change(page, language);
    const same = (await sentences()).filter(([id, text]) => english.get(id) === text).map(([id]) => id);
    assert.deepEqual([...new Set(same)], ["token-dep-name", "token-vpp-name", "help-school", "version"]);
    await close();
  });
}

test("the list offers every language under its own name, marked as being in it", async () => {
  const { page, close } = await open(here.browser, singleFile);
  const options = await languageList(page)
    .locator("option")
    .evaluateAll((all) => all.map(({ value, lang, textContent }) => ({ value, lang, textContent })));
  assert.deepEqual(
    options.map(({ value, lang }) => [value, lang]),
    languages.map((language) => [language, language]),
  );
  assert.deepEqual(
    options.slice(0, 2).map(({ textContent }) => textContent),
    ["English", "Deutsch"],
  );
  await close();
});

for (const [preferences, address, expected] of [
  [["tlh", "de-CH"], "", "de"],
  [["tlh"], "", "en"],
  [["tlh"], "?lang=DE", "de"],
  [["de"], "?lang=en-US", "en"],
  [["de"], "?lang=tlh", "de"],
  [["it", "fr-CA"], "", "fr"],
  [["de"], "?lang=FR", "fr"],
]) {
  test(`a browser that prefers ${preferences.join(", then ")} gets ${expected} at “${address}”`, async () => {
    const context = await here.browser.newContext();
    const page = await context.newPage();
    await page.addInitScript((languages) => {
      Object.defineProperty(navigator, "languages", { get: () => languages });
    }, preferences);
    await page.goto(`${here.site.address}${address}`);
    await spoken(page);
    assert.equal(await page.evaluate(() => document.documentElement.lang), expected);
    assert.equal(await languageList(page).inputValue(), expected);
    await context.close();
  });
}

describe("the files of the languages", () => {
  const filesIn = (requests) => requests.flatMap((address) => address.match(/lang-(\w+)\.js$/)?.[1] ?? []);

  for (const language of languages) {
    test(`a first visit in ${language} asks for that one alone, and a change for the other`, async () => {
      const options = { locale: language, serviceWorkers: "block" };
      const { page, requests, close } = await open(here.browser, here.site.address, options);
      assert.deepEqual(filesIn(requests), [language]);
      const other = languages.find((one) => one !== language);
      await change(page, other);
      await change(page, language);
      assert.deepEqual(filesIn(requests), [language, other]);
      await close();
    });
  }

  test("the single file needs none", async () => {
    const { page, requests, close } = await open(here.browser, singleFile);
    for (const language of languages.toReversed()) await change(page, language);
    assert.deepEqual(requests, [singleFile]);
    await close();
  });

  const failing = async (language, options) => {
    const context = await here.browser.newContext({ serviceWorkers: "block", ...options });
    const page = await context.newPage();
    await page.route(`**/lang-${language}.js`, (route) => route.abort());
    await page.goto(here.site.address);
    await spoken(page);
    return page;
  };

  test("one that cannot be loaded changes nothing, and the page says so", async () => {
    const page = await failing("de", { locale: "fr" });
    await languageList(page).selectOption("de");
    await page.locator("#notices", { hasText: say("notice-language", {}, "fr") }).waitFor();
    assert.equal(await languageList(page).inputValue(), "fr");
    assert.equal(await page.evaluate(() => document.documentElement.lang), "fr");
    assert.equal(await params(page), "");
    await page.context().close();
  });

  test("where the reader’s own cannot be loaded, the page is in English", async () => {
    const page = await failing("de", german);
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
    assert.equal(await languageList(page).inputValue(), "en");
    await page.context().close();
  });

  test("of two that are chosen one after the other, the page ends in the last", async () => {
    const { page, close } = await open(here.browser, here.site.address, { serviceWorkers: "block" });
    const asked = new Promise((done) => page.route("**/lang-de.js", done));
    await languageList(page).selectOption("de");
    const held = await asked;
    await change(page, "fr");
    const arrived = page.waitForResponse("**/lang-de.js");
    await held.continue();
    await (await arrived).finished();
    await page.evaluate((file) => import(file), `${here.site.address}lang-de.js`);
    assert.equal(await page.evaluate(() => document.documentElement.lang), "fr");
    assert.equal(await languageList(page).inputValue(), "fr");
    await close();
  });
});
