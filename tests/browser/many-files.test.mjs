/** Thousands of files: the page stays usable, whatever they are. */

import assert from "node:assert/strict";
import { open as openFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { dropFromDisk, fixture, folderOf, holdWorker, open, results, singleFile, stage } from "./harness.mjs";

const here = stage();

const vpp = await fixture("vpp/sToken_for_Musterstadt.vpptoken");

/** Gives the page so many files at once; `make` runs there and tells the name and content of each. */
async function give(page, count, make) {
  await page.evaluate(
    ([count, code]) => {
      const make = new Function(`return ${code}`)();
      const data = new DataTransfer();
      for (let index = 0; index < count; index += 1) {
        const [name, content] = make(index);
        data.items.add(new File([content], name));
      }
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [count, String(make)],
  );
}

const all = (page, count) =>
  page
    .locator("#count")
    .filter({ hasText: `${count.toLocaleString("en")} ` })
    .waitFor();

// Names that a spreadsheet, a page or a reader could be fooled by, and every tenth file broken.
const mixed = (index) => {
  const name = ["=1+1", "+1", "-1", "@A1", "שלום", "👩‍👩‍👧", "\u202Etxt", "Zürich"][index % 8];
  const token = btoa(
    String.fromCharCode(...Array.from({ length: 64 }, (_, at) => (at * 151 + index * 7 + (index >> 8)) % 256)),
  );
  const month = String(1 + (index % 12)).padStart(2, "0");
  const json = JSON.stringify({ expDate: `2027-${month}-15T00:00:00+0000`, token, orgName: `${name} ${index}` });
  const text = btoa(String.fromCharCode(...new TextEncoder().encode(json)));
  return [`sToken_for_${index}.vpptoken`, index % 10 === 0 ? text.slice(0, -7) : text];
};

test("2,000 files, 200 of them broken, stand in pages, and one beyond those shown is shown when asked for", async () => {
  const { page, messages, close } = await open(here.browser, singleFile);
  await give(page, 2000, mixed);
  await all(page, 2000);
  const rows = () => page.locator('[data-group="upload"] article').count();
  assert.equal(await rows(), 50);
  await page
    .locator('[data-group="upload"]')
    .getByText(/50 of 1,\d+ shown/)
    .waitFor();
  await page.getByRole("button", { name: "Show 100 more" }).first().click();
  assert.equal(await rows(), 150);
  await page.getByRole("button", { name: "Renewal plan" }).click();
  const { of, broken } = await page.evaluate(() => ({
    of: document.querySelector(".pager p").textContent,
    broken: document.querySelector('.filter [data-value="reject"] b').textContent,
  }));
  assert.equal(of.replace(/[\u2068\u2069]/g, ""), "1 to 100 of 2,000");
  assert.equal(broken, "200");
  await page.getByRole("button", { name: "Next" }).click();
  assert.match(await page.locator(".pager p").innerText(), /^101 to 200/);
  await page.getByLabel("Search names").fill("1999");
  const link = page.locator("#plan tbody a");
  await page.getByText("1 of 2,000 results").waitFor();
  assert.equal(await link.count(), 1);
  assert.equal(await page.locator("article").count(), 1);
  await link.click();
  assert.equal(await page.evaluate(() => document.activeElement.dataset.file), "sToken_for_1999.vpptoken");
  assert.deepEqual(messages, []);
  await close();
});

test("the same file a thousand times is one token and 999 copies", async () => {
  const { page, close } = await open(here.browser, singleFile);
  await give(page, 1000, new Function("", `return ["copy.vpptoken", ${JSON.stringify(String(vpp.bytes))}]`));
  await all(page, 1000);
  const count = (value) => page.locator(`.filter [data-value="${value}"] b`).textContent();
  assert.deepEqual([await count("ready"), await count("check")], ["1", "999"]);
  await page.getByRole("heading", { name: "Upload 1 of these 1,000 files" }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Add reminders to calendar" }).click(),
  ]);
  assert.equal((await readFile(await download.path(), "utf8")).match(/BEGIN:VEVENT/g).length, 1);
  await close();
});

test("a run can be ended, and what was checked until then is kept", async () => {
  const { page, close } = await open(here.browser, singleFile);
  const goOn = await holdWorker(page, 200);
  await give(page, 1500, mixed);
  await page
    .locator("#progress-says")
    .getByText(/\d+ of 1,500 files checked/)
    .waitFor();
  assert.equal(await page.getByRole("progressbar").isVisible(), true);
  await page.locator("article").first().waitFor();
  await page.getByRole("button", { name: "Cancel" }).press("Enter");
  await goOn();
  await page.getByRole("status").getByText("Stopped. The files checked so far are kept.").waitFor();
  await page.locator("#progress").waitFor({ state: "hidden" });
  const kept = Number((await page.locator("#count").innerText()).match(/[\d,]+/)[0].replace(",", ""));
  assert.ok(kept >= 50 && kept < 1500, `${kept} were kept`);
  assert.equal(await page.evaluate(() => document.activeElement.id), "summary");
  await close();
});

test("Escape ends it too, and what it says is announced as it goes on", async () => {
  const { page, close } = await open(here.browser, singleFile);
  const goOn = await holdWorker(page, 200);
  await give(page, 1500, mixed);
  await page
    .getByRole("status")
    .getByText(/\d+ of 1,500 files checked/)
    .waitFor({ state: "attached" });
  await page.keyboard.press("Escape");
  await goOn();
  await page.getByRole("status").getByText("Stopped. The files checked so far are kept.").waitFor();
  await page.locator("#progress").waitFor({ state: "hidden" });
  await close();
});

test("a folder with a video of 5 GB is no trouble: it is not read", async () => {
  const folder = await folderOf({ "downloads/token.vpptoken": vpp.bytes, "downloads/video.mov": "" });
  const video = await openFile(join(folder, "downloads/video.mov"), "r+");
  // The disk does not have to hold it.
  await video.truncate(5 * 2 ** 30);
  await video.close();
  const { page, close } = await open(here.browser, singleFile);
  await dropFromDisk(page, join(folder, "downloads"));
  const cards = await results(page, 2);
  assert.deepEqual(
    cards.map(({ kind }) => kind),
    ["vpp-token", "too-large"],
  );
  await close();
});
