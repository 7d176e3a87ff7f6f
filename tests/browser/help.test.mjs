/** Help where it is needed: folded, a link away from every card, there without a script too. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../messages/messages.mjs";
import { choose, fixture, open, results, singleFile, stage } from "./harness.mjs";

const here = stage();

for (const [file, topics] of [
  ["dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m", ["help-dep"]],
  ["vpp/sToken_for_Musterstadt.vpptoken", ["help-vpp"]],
  ["other/depcert.pem", ["help-dep"]],
  ["other/login_page.p7m", ["help-dep", "help-vpp"]],
]) {
  test(`${file} leads to ${topics.join(" and ")}`, async () => {
    const { page, close } = await open(here.browser, singleFile);
    await choose(page, await fixture(file));
    await results(page, 1);
    await page.getByRole("button", { name: /^Details/ }).click();
    const links = page.locator("article .to-help a");
    assert.deepEqual(
      await links.allInnerTexts(),
      [...topics, "help-refused"].map((topic) => say(topic)),
    );
    for (const link of await links.all()) {
      const topic = await link.getAttribute("href");
      assert.equal(await page.locator(topic).getAttribute("open"), null);
      await link.click();
      // The address changes first, in a task of its own.
      await page.locator(`${topic}[open] summary:focus`).waitFor();
    }
    await close();
  });
}

for (const topic of ["help-vpp", "help-refused"])
  test(`an address that names ${topic} opens it, and so does a link`, async () => {
    const { page, close } = await open(here.browser, `${here.site.address}?lang=en#${topic}`);
    await page.locator(`#${topic}[open] summary:focus`).waitFor();
    await page.locator(`#help-dep:not([open])`).waitFor();
    await page.locator(".wanted a").first().click();
    await page.locator("#help-dep[open]").waitFor();
    assert.equal(await page.evaluate(() => location.hash), "#help-dep");
    await close();
  });

test("the help is there without a script", async () => {
  const { page, close } = await open(here.browser, here.site.address, { javaScriptEnabled: false });
  await page.getByText(say("help-vpp")).click();
  await page.locator("[data-way=apple-school-vpp]").getByText("Content Tokens").waitFor();
  await close();
});

test("the paths through Apple’s portals name today’s labels first, and the earlier ones beside them", async () => {
  const { page, close } = await open(here.browser, singleFile);
  const steps = page.locator("[data-way=apple-business-dep] > li");
  const shown = ["Devices", "Management Services (formerly Management Servers)"];
  assert.deepEqual((await steps.allTextContents()).slice(0, 2), shown);
  assert.equal((await steps.allTextContents()).at(-1), "Download Token (formerly Download Server Token)");
  await close();
});

test("labels and guides are in the reader’s language where they are known, else English and marked so", async () => {
  const { page, close } = await open(here.browser, singleFile, { locale: "de-DE" });
  const labels = await page
    .locator("[data-way=apple-school-vpp] > li > span")
    .evaluateAll((all) => all.map(({ lang, textContent }) => [textContent, lang]));
  assert.deepEqual(labels.slice(1, 4), [
    ["Einstellungen", ""],
    ["Zahlungen und Rechnungen", ""],
    ["Inhaltstoken", ""],
  ]);
  const english = page.locator("[data-way=apple-business-dep] > li > span", { hasText: "Management Services" });
  assert.equal(await english.getAttribute("lang"), "en");
  const guide = (id) => page.locator(`a[data-guide=${id}]`).evaluate(({ href, hreflang }) => [href, hreflang]);
  assert.deepEqual(await guide("apple-school-vpp"), [
    "https://support.apple.com/de-de/guide/apple-school-manager/axme0f8659ec/web",
    "de",
  ]);
  assert.equal((await guide("apple-business-dep"))[1], "en");
  await close();
});

test("error codes with a number of Apple’s are explained, the others only named", async () => {
  const { page, close } = await open(here.browser, singleFile);
  const terms = await page.locator("#help-refused dt").allTextContents();
  assert.deepEqual(terms, ["EXTERNAL_VPP_9621", "EXTERNAL_VPP_9622", "EXTERNAL_VPP_9625"]);
  assert.ok((await page.locator("#help-refused li code").allTextContents()).includes("VPP_TOKEN_NOT_VALID"));
  await close();
});

test("every link of the help leads to a public page, in a tab of its own, without telling where from", async () => {
  const { page, close } = await open(here.browser, singleFile);
  for (const link of await page.locator(".help a").all()) {
    assert.match(await link.getAttribute("href"), /^https:\/\/(hub\.relution\.io|support\.apple\.com)\//);
    assert.equal(await link.getAttribute("target"), "_blank");
    assert.equal(await link.getAttribute("rel"), "noopener noreferrer");
  }
  await close();
});
