/** Help where it is needed: folded, a link away from every card, there without a script too. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { choose, fixture, open, results, singleFile, stage } from "./harness.mjs";

const here = stage();

for (const [file, topics] of [
  ["dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m", ["DEP token: for devices"]],
  ["vpp/sToken_for_Musterstadt.vpptoken", ["VPP token: for apps and books"]],
  ["other/depcert.pem", ["DEP token: for devices"]],
  ["other/login_page.p7m", ["DEP token: for devices", "VPP token: for apps and books"]],
]) {
  test(`${file} leads to ${topics.join(" and ")}`, async () => {
    const { page, close } = await open(here.browser, singleFile);
    await choose(page, await fixture(file));
    await results(page, 1);
    await page.getByRole("button", { name: /^Details/ }).click();
    const links = page.locator("article .to-help a");
    assert.deepEqual(await links.allInnerTexts(), [...topics, "When Relution refuses a file"]);
    for (const link of await links.all()) {
      const details = page.locator(await link.getAttribute("href"));
      assert.equal(await details.getAttribute("open"), null);
      await link.click();
      assert.equal(await details.getAttribute("open"), "");
      assert.equal(await details.locator("summary").evaluate((summary) => summary === document.activeElement), true);
    }
    await close();
  });
}

for (const topic of ["help-vpp", "help-refused"])
  test(`an address that names ${topic} opens it, and so does a link`, async () => {
    const { page, close } = await open(here.browser, `${here.site.address}?lang=en#${topic}`);
    await page.locator(`#${topic}[open]`).waitFor();
    assert.equal(
      await page.locator(`#${topic} summary`).evaluate((summary) => summary === document.activeElement),
      true,
    );
    await page.locator(`#help-dep:not([open])`).waitFor();
    await page.locator(".wanted a").first().click();
    await page.locator("#help-dep[open]").waitFor();
    assert.equal(await page.evaluate(() => location.hash), "#help-dep");
    await close();
  });

test("the help is there without a script", async () => {
  const { page, close } = await open(here.browser, here.site.address, { javaScriptEnabled: false });
  await page.getByText("VPP token: for apps and books").click();
  await page.getByText("Download the content token of your location.").first().waitFor();
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
