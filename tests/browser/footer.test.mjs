/** What stands at the foot of the page: who made it, which version it is, and the copy to take along. */

import assert from "node:assert/strict";
import { readFile, stat } from "node:fs/promises";
import { test } from "node:test";
import { say } from "../messages/messages.mjs";
import { open, singleFile, stage } from "./harness.mjs";

const here = stage();

const [, version] = (await readFile(new URL("../../Cargo.toml", import.meta.url), "utf8")).match(
  /^version = "([^"]+)"$/m,
);
const single = new URL("../../dist/site/relution-token-check.html", import.meta.url);

for (const language of ["en", "de", "fr"]) {
  test(`${language}: version, and that it is not from Apple or Relution`, async () => {
    const { page, close } = await open(here.browser, `${singleFile}?lang=${language}`);
    const text = await page.locator(".colophon").innerText();
    assert.ok(text.includes(version), text);
    assert.ok(text.includes(say("no-affiliation", {}, language)), text);
    await close();
  });
}

test("on the site a link leads to the single file, with its size; the single file has none to itself", async () => {
  const site = await open(here.browser, here.site.address);
  const link = site.page.getByRole("link", { name: "Download for offline use" });
  const [download] = await Promise.all([site.page.waitForEvent("download"), link.click()]);
  assert.equal(download.suggestedFilename(), "relution-token-check.html");
  assert.deepEqual(await readFile(await download.path()), await readFile(single));
  const megabytes = Math.ceil((await stat(single)).size / 1_000_000);
  assert.ok((await site.page.locator(".colophon").innerText()).includes(`(${megabytes} MB)`));
  await site.close();
  const file = await open(here.browser, singleFile);
  assert.equal(await file.page.locator(".colophon a[download]").count(), 0);
  await file.close();
});

test("links that leave the page open apart, and tell nobody where from", async () => {
  const { page, close } = await open(here.browser, here.site.address);
  const outward = await page
    .locator("footer a[href^='http']")
    .evaluateAll((links) => links.map(({ rel, href }) => [rel, new URL(href).protocol]));
  for (const [rel, protocol] of outward) assert.deepEqual([rel, protocol], ["noopener noreferrer", "https:"]);
  await close();
});
