/** Files are checked in a worker, so that the page stays usable; where none can start, on the page. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { choose, fixture, NOW, open, results, singleFile, stage } from "./harness.mjs";
import { dep, vppToken } from "./tokens.mjs";
import { zip } from "./zip.mjs";

const here = stage();

const vpp = vppToken("Stadt Musterstadt", "2027-09-30T10:00:00+0000", "Hauptstelle");
const withMark = await fixture("vpp/variant_utf8_bom.vpptoken");
const key = await fixture("other/key_pkcs8.pem");

for (const [form, address, isWorker] of [
  ["the site", () => here.site.address, (url) => url.endsWith("/check.js")],
  ["the single file", () => singleFile, (url) => url.startsWith("blob:")],
]) {
  test(`${form} has its worker from the beginning, and reads no file itself`, async () => {
    const { page, messages, close } = await open(here.browser, address());
    if (page.workers().length === 0) await page.waitForEvent("worker");
    assert.deepEqual(
      page.workers().map((worker) => isWorker(worker.url())),
      [true],
    );
    await page.evaluate(() => {
      window.reads = 0;
      const { arrayBuffer } = Blob.prototype;
      Blob.prototype.arrayBuffer = function () {
        window.reads += 1;
        return arrayBuffer.call(this);
      };
    });
    await choose(page, vpp, dep, withMark);
    await results(page, 3);
    assert.equal(await page.evaluate(() => window.reads), 0);
    assert.deepEqual(messages, []);
    await close();
  });
}

describe("without its worker the page does the same", () => {
  const expected = [
    [vpp.name, "vpp-token", "ready"],
    [dep.name, "dep-token", "ready"],
    [withMark.name, "vpp-token", "check"],
    [key.name, "private-key", "reject"],
  ];

  for (const [why, prepare] of [
    [
      "the browser allows none",
      (page) =>
        page.addInitScript(() => {
          const { Worker: Other } = window;
          window.Worker = class extends Other {
            constructor(address) {
              if (String(address).includes("check")) throw new DOMException("", "SecurityError");
              super(address);
            }
          };
        }),
    ],
    ["its script is not there", (page) => page.route("**/check.js", (route) => route.fulfill({ status: 404 }))],
    ["its script fails", (page) => answer(page, 'throw new Error("broken")')],
    ["it fails with the first file", (page) => answer(page, "onmessage = ({ data }) => { if (data.id) throw data; }")],
    [
      "it cannot read files",
      (page) => answer(page, "onmessage = ({ data }) => { if (data.id) postMessage({ id: data.id }); }"),
    ],
  ]) {
    test(why, async () => {
      const context = await here.browser.newContext({ serviceWorkers: "block", locale: "en-GB" });
      const page = await context.newPage();
      await page.clock.setFixedTime(NOW);
      await prepare(page);
      await page.goto(here.site.address);
      await choose(page, vpp, dep, withMark, key);
      assert.deepEqual(
        (await results(page, 4)).map(({ file, kind, verdict }) => [file, kind, verdict]),
        expected,
      );
      await page.getByRole("status").getByText("opens 1 of 1 DEP token").waitFor();
      const button = page.getByRole("button", { name: "Save the clean file" });
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      assert.match(download.suggestedFilename(), /vpptoken$/);
      await page.getByRole("button", { name: "Clear all" }).click();
      await choose(page, zip("tokens.zip", [vpp]));
      assert.equal((await results(page, 1))[0].file, `tokens.zip › ${vpp.name}`);
      await context.close();
    });
  }
});

test("the page judges by its own clock", async () => {
  const { page, close } = await open(here.browser, singleFile);
  await page.clock.setFixedTime(new Date("2027-09-01T00:00:00Z"));
  await choose(page, vpp);
  assert.equal((await results(page, 1))[0].verdict, "check");
  await page.getByText("expires in 29 days").first().waitFor();
  await close();
});

function answer(page, body) {
  return page.route("**/check.js", (route) => route.fulfill({ contentType: "text/javascript", body }));
}
