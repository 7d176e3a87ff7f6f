/** Dropping, choosing and pasting, in both forms of the page. */

import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import {
  choose,
  drop,
  dropFromDisk,
  fixture,
  folderOf,
  holdWorker,
  open,
  paste,
  results,
  singleFile,
  stage,
} from "./harness.mjs";

const dep = await fixture("dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m");
const vpp = await fixture("vpp/sToken_for_Musterstadt.vpptoken");
const expired = await fixture("vpp/expired_2023.vpptoken");
const login = await fixture("other/login_page.p7m");
const key = await fixture("other/key_pkcs8.pem");

const depCard = { file: dep.name, kind: "dep-token", verdict: "ready", expiry: "2027-03-15T09:12:44Z" };
const vppCard = { file: vpp.name, kind: "vpp-token", verdict: "ready", expiry: "2027-03-15T09:12:44Z" };

const folder = await folderOf({
  [`a/b/${dep.name}`]: dep.bytes,
  [`a/${vpp.name}`]: vpp.bytes,
  "a/.DS_Store": "",
  "Thumbs.db": "",
  "last.txt": "nothing",
});

const here = stage();

for (const [form, address] of [
  ["the site", () => here.site.address],
  ["the single file", () => singleFile],
]) {
  describe(form, () => {
    const onPage = (name, body) =>
      test(name, async () => {
        const session = await open(here.browser, address());
        await body(session.page);
        assert.deepEqual(session.messages, [], "the console stays silent");
        await session.close();
      });

    onPage("a dropped DEP token is ready, with its estimated expiry and its menu", async (page) => {
      await drop(page, dep);
      assert.deepEqual(await results(page, 1), [depCard]);
      const card = page.locator("article");
      for (const words of [
        "Ready to upload",
        "DEP token",
        "Synthetic Server",
        "in 111 days",
        "estimated",
        "15 March 2027",
      ]) {
        assert.ok((await card.innerText()).includes(words), words);
      }
      const steps = await card.locator(".steps > li").allInnerTexts();
      assert.match(steps[0], /right organization/);
      assert.match(steps[1], /Settings › Device platform specific.* › Apple Automated Device Enrollment/);
      assert.match(steps[2], /Update token › Select file.* › Save/);
      assert.equal(steps.length, 3);
      await page.locator("#general summary").click();
      assert.match(await page.locator("#general").innerText(), /5\.33\.0.*Global.*All DEP accounts/s);
    });

    onPage("a chosen VPP token is ready, with its organization, location and exact expiry", async (page) => {
      await choose(page, vpp);
      assert.deepEqual(await results(page, 1), [vppCard]);
      const text = await page.locator("article").innerText();
      for (const words of ["Ready to upload", "VPP token", "Gymnasium Überlingen", "Musterstadt", "15 March 2027"]) {
        assert.ok(text.includes(words), words);
      }
    });

    onPage("pasted text is checked, and no field gets it", async (page) => {
      const text = new TextDecoder().decode(vpp.bytes);
      assert.equal(await paste(page, { text }), true);
      const [card] = await results(page, 1);
      assert.deepEqual(card, { ...vppCard, file: "" });
      assert.ok((await page.locator("article").innerText()).includes("Pasted text"));
    });

    onPage("a pasted file is checked", async (page) => {
      assert.equal(await paste(page, { files: [dep] }), true);
      assert.deepEqual(await results(page, 1), [depCard]);
    });

    onPage("text copied elsewhere and pasted with the keyboard is checked", async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.evaluate((text) => navigator.clipboard.writeText(text), new TextDecoder().decode(vpp.bytes));
      await page.keyboard.press("ControlOrMeta+v");
      assert.equal((await results(page, 1))[0].kind, "vpp-token");
    });

    onPage("two files at once give two results, in order", async (page) => {
      await drop(page, dep, vpp);
      assert.deepEqual(await results(page, 2), [depCard, vppCard]);
      assert.equal(await page.locator("#count").innerText(), "2 files checked");
    });

    onPage("two files of the same name are both shown", async (page) => {
      await choose(page, dep, { ...vpp, name: dep.name });
      assert.deepEqual(
        (await results(page, 2)).map(({ file, kind }) => [file, kind]),
        [
          [dep.name, "dep-token"],
          [dep.name, "vpp-token"],
        ],
      );
    });

    onPage("the same file can be chosen twice, and the field is empty after it", async (page) => {
      await choose(page, dep);
      await results(page, 1);
      await choose(page, dep);
      await results(page, 2);
      assert.equal(await page.locator("#files").evaluate((input) => input.files.length), 0);
    });

    onPage("wrong files are refused, and none is shown the way of a token", async (page) => {
      await drop(page, login, key);
      const cards = await results(page, 2);
      assert.deepEqual(
        cards.map(({ kind, verdict }) => [kind, verdict]),
        [
          ["html", "reject"],
          ["private-key", "reject"],
        ],
      );
      for (const button of await page.locator(".row-details").all()) await button.click();
      assert.equal(await page.locator(".steps").count(), 0);
      assert.match(await page.locator("article >> nth=0").innerText(), /saved web page/);
      assert.match(await page.locator("article >> nth=1").innerText(), /never upload it/);
    });

    onPage("an expired token is refused, and the answer is to get a new one", async (page) => {
      await drop(page, expired);
      const [card] = await results(page, 1);
      assert.deepEqual([card.kind, card.verdict], ["vpp-token", "reject"]);
      assert.match(await page.locator("article").innerText(), /Do not upload.*Download a new token from Apple/s);
      assert.equal(await page.locator(".steps").count(), 0);
    });

    onPage("a file over the limit is refused without being read", async (page) => {
      await page.evaluate(() => {
        Blob.prototype.arrayBuffer = () => Promise.reject(new Error("read"));
        const file = new File([new Uint8Array(16 * 1024 * 1024 + 1)], "huge.p7m");
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(file);
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      });
      assert.equal((await results(page, 1))[0].kind, "too-large");
    });

    onPage("a file that is gone when it is read is named, and the others are still checked", async (page) => {
      const passing = await folderOf({ "gone.p7m": dep.bytes, [vpp.name]: vpp.bytes });
      const goOn = await holdWorker(page);
      await page.locator("#files").setInputFiles([join(passing, "gone.p7m"), join(passing, vpp.name)]);
      await rm(join(passing, "gone.p7m"));
      await goOn();
      assert.deepEqual(await results(page, 1), [vppCard]);
      assert.match(await page.locator("#notices").innerText(), /gone\.p7m.*could not be read/s);
    });

    onPage(
      "a folder dropped from the disk is opened, however deep, and the file beside it is checked",
      async (page) => {
        await dropFromDisk(page, folder, "vpp/expired_2023.vpptoken");
        const names = (await results(page, 4)).map(({ file }) => file).sort();
        assert.deepEqual(names, [dep.name, expired.name, "last.txt", vpp.name].sort());
        assert.match(await page.locator("#notices").innerText(), /Skipped/);
      },
    );

    onPage("a chosen folder is opened by its own button", async (page) => {
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "Choose a folder" }).click();
      await (await chooser).setFiles(folder);
      assert.equal((await results(page, 3)).length, 3);
      assert.match(await page.locator("#notices").innerText(), /Skipped/);
    });

    onPage("an empty folder is said to hold nothing", async (page) => {
      await dropFromDisk(page, await folderOf({}));
      await page.locator("#notices p").waitFor();
      assert.equal(await page.locator("article").count(), 0);
    });

    onPage("an empty clipboard is said, and the sentence goes with the next file", async (page) => {
      await paste(page, {});
      await page.locator("#notices p").waitFor();
      await choose(page, dep);
      await results(page, 1);
      assert.equal(await page.locator("#notices p").count(), 0);
    });

    onPage("the page shows that it will take what is held over it", async (page) => {
      await page.dispatchEvent("body", "dragover");
      assert.equal(await page.locator(".drop-now").isVisible(), true);
      await page.dispatchEvent("body", "dragleave");
      assert.equal(await page.locator(".drop-now").isVisible(), false);
    });

    onPage("a result can be removed, and the focus goes to the next one", async (page) => {
      await choose(page, dep, vpp);
      await results(page, 2);
      await page.getByRole("button", { name: `Remove ${dep.name}` }).click();
      assert.deepEqual(await results(page, 1), [vppCard]);
      const next = page.getByRole("button", { name: `Remove ${vpp.name}` });
      assert.equal(await next.evaluate((button) => button === document.activeElement), true);
      await next.press("Enter");
      assert.equal(await page.locator("article").count(), 0);
      assert.equal(await page.evaluate(() => document.activeElement.id), "files");
    });

    onPage("all results can be cleared, and the page is as before", async (page) => {
      await choose(page, dep, login);
      await results(page, 2);
      await page.getByRole("button", { name: "Clear all" }).click();
      assert.equal(await page.locator("article").count(), 0);
      assert.equal(await page.getByRole("heading", { level: 1 }).isVisible(), true);
      assert.equal(await page.evaluate(() => document.activeElement.id), "files");
    });

    onPage("results are announced once, in a sentence", async (page) => {
      await page.evaluate(() => {
        window.said = [];
        const status = document.querySelector("[role=status]");
        new MutationObserver(() => window.said.push(status.textContent)).observe(status, {
          childList: true,
          subtree: true,
        });
      });
      await choose(page, dep);
      await results(page, 1);
      await choose(page, vpp, login);
      await results(page, 3);
      assert.deepEqual(await page.evaluate(() => window.said), [
        `${dep.name}: Ready to upload. DEP token.`,
        "Upload 2 of these 3 files. 2 files checked: 1 ready to upload, 0 to check first, 1 that should not be uploaded.",
      ]);
    });
  });
}
