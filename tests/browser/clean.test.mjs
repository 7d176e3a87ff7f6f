/** “Save the clean file”: a token that was changed on its way is given back as Apple writes it. */

import assert from "node:assert/strict";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import {
  axeSource,
  choose,
  dropFromDisk,
  fixture,
  folderOf,
  keptForOffline,
  open,
  paste,
  results,
  settled,
  singleFile,
  stage,
} from "./harness.mjs";
import { cutOff, dep, vppToken } from "./tokens.mjs";
import { zip } from "./zip.mjs";

const here = stage();

const vpp = vppToken("Stadt Musterstadt", "2027-09-30T10:00:00+0000", "Hauptstelle");
const withMark = { name: vpp.name, bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), vpp.bytes]) };
const key = await fixture("other/key_pkcs8.pem");
const picture = await fixture("other/picture.jpg");
const expired = { ...vppToken("Stadt Musterstadt", "2023-09-30T10:00:00+0000"), name: "old.vpptoken" };

const save = (page) => page.getByRole("button", { name: "Save the clean file", exact: true });

async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function show(...files) {
  const session = await open(here.browser, singleFile);
  await choose(session.page, ...files);
  await results(session.page, files.length);
  return session;
}

const crlf = (text) => text.replaceAll("\n", "\r\n");

describe("the file that is saved is the token, byte for byte, under its own name", () => {
  const body = String(dep.bytes).split("\r\n\r\n")[1];
  for (const [way, given, original] of [
    ["with an invisible mark", withMark, vpp],
    ["with lines", { ...vpp, bytes: Buffer.from(String(vpp.bytes).replace(/.{76}/g, "$&\r\n")) }, vpp],
    ["in an archive", zip("tokens.zip", [vpp]), vpp],
    ["in an archive in an archive", zip("outer.zip", [zip("inner.zip", [dep])]), dep],
    ["without its headers", { ...dep, bytes: Buffer.from(body) }, dep],
    [
      "in a mail",
      {
        name: "Fwd.eml",
        bytes: Buffer.from(
          crlf(
            `From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="${vpp.name}"\n\n${vpp.bytes.toString("base64")}\n--b--\n`,
          ),
        ),
      },
      vpp,
    ],
  ]) {
    test(way, async () => {
      const { page, messages, close } = await show(given);
      const file = await saved(page, save(page));
      assert.equal(file.name, original.name);
      assert.deepEqual(file.bytes, original.bytes);
      await page.getByRole("status").getByText(`Downloaded ${original.name}`).waitFor();
      assert.deepEqual(messages, []);
      // Given back to the page, it is ready.
      await page.getByRole("button", { name: "Clear all" }).click();
      await choose(page, file);
      assert.equal((await results(page, 1))[0].verdict, "ready");
      assert.equal(await save(page).count(), 0);
      await close();
    });
  }
});

test("beside it stand what was wrong, what cannot be seen, and where to upload it", async () => {
  const { page, close } = await show(withMark);
  const text = await page.locator("article").innerText();
  for (const words of [
    "Check first: An editor added an invisible mark (BOM) at the beginning of the file.",
    "The clean file is the token as Apple writes it. A changed byte in its secret part can’t be detected.",
    "Then upload it in Relution, under Settings › Volume Purchase Program (VPP) › User Account.",
  ])
    assert.ok(text.includes(words), text);
  // What the clean file makes needless is not advised besides.
  await page.getByRole("button", { name: /^Details/ }).click();
  assert.ok(!(await page.locator("article").innerText()).includes("Use the original file from Apple"));
  await close();
});

describe("nothing is offered for", () => {
  for (const [what, file] of [
    ["a whole token", vpp],
    ["one that is cut off", cutOff(withMark)],
    ["an expired one in an archive", zip("tokens.zip", [expired])],
    ["a picture", picture],
    ["a key in an archive", zip("keys.zip", [key])],
  ]) {
    test(what, async () => {
      const { page, close } = await show(file);
      await page.getByRole("button", { name: /^Details/ }).click();
      assert.equal(await page.getByRole("button", { name: /clean file/ }).count(), 0);
      await close();
    });
  }

  test("one that a newer one has replaced", async () => {
    const newer = vppToken("Stadt Musterstadt", "2027-10-30T10:00:00+0000", "Hauptstelle");
    const { page, close } = await open(here.browser, singleFile);
    await choose(page, withMark, { ...newer, name: "sToken_for_Hauptstelle.vpptoken" });
    await results(page, 2);
    assert.equal(await page.locator('[data-group="leave-out"] article').count(), 1);
    assert.equal(await page.getByRole("button", { name: /clean file/ }).count(), 0);
    await close();
  });
});

test("a DEP token that nothing shows to be Apple’s is saved only after that was confirmed", async () => {
  const bare = { name: "download.bin", bytes: Buffer.from(String(dep.bytes).split("\r\n\r\n")[1]) };
  const { page, close } = await show(bare);
  await page.getByText("Nothing in this file shows that the token comes from Apple.").waitFor();
  assert.equal(await save(page).count(), 0);
  const file = await saved(page, page.getByRole("button", { name: "It comes from Apple: save the clean file" }));
  assert.equal(file.name, "server-token_smime.p7m");
  assert.deepEqual(file.bytes, dep.bytes);
  await close();
});

test("several are saved at once, in one archive", async () => {
  const { page, close } = await open(here.browser, singleFile);
  const tokens = Array.from({ length: 40 }, (_, number) =>
    vppToken("Stadt Überlingen", "2027-09-30T10:00:00+0000", number < 2 ? "Süd" : `Nord ${number}`, number),
  );
  await choose(page, zip("tokens.zip", [...tokens, dep]), picture);
  await results(page, 42);
  const file = await saved(page, page.getByRole("button", { name: "Save 41 clean files (ZIP)" }));
  assert.equal(file.name, "tokens-2026-11-23.zip");
  await page.getByRole("status").getByText("Downloaded tokens-2026-11-23.zip").waitFor();
  for (const { bytes } of [...tokens, dep]) assert.ok(file.bytes.includes(bytes));
  // Each checksum and size is compared when it is unpacked.
  await page.getByRole("button", { name: "Clear all" }).click();
  await choose(page, file);
  const names = [...tokens, dep].map(({ name }) => name);
  assert.equal(names[1], names[0]);
  names[1] = names[1].replace(".vpptoken", " (2).vpptoken");
  assert.deepEqual(
    (await results(page, 41)).map((row) => row.file),
    names.map((name) => `${file.name} › ${name}`),
  );
  assert.equal(await page.locator("#notices").innerText(), "");
  await close();
});

test("saving makes no request and keeps nothing", async () => {
  const { page, requests, close } = await open(here.browser, here.site.address);
  await keptForOffline(page);
  await page.evaluate(() => {
    window.addresses = new Set();
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      const address = createObjectURL.call(URL, blob);
      window.addresses.add(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      window.addresses.delete(address);
      revokeObjectURL.call(URL, address);
    };
  });
  await choose(page, withMark);
  await results(page, 1);
  const before = requests.length;
  await saved(page, save(page));
  assert.equal(await page.evaluate(() => window.addresses.size), 1);
  await page.getByRole("button", { name: "Clear all" }).click();
  assert.equal(await page.evaluate(() => window.addresses.size), 0, "its address is revoked");
  await settled(page);
  assert.deepEqual(requests.slice(before), []);
  await close();
});

test("where the browser saves no downloads, the page goes on", async () => {
  const { page, messages, close } = await open(here.browser, singleFile, { acceptDownloads: false });
  await choose(page, withMark);
  await results(page, 1);
  await save(page).click();
  await page.getByRole("status").getByText("Downloaded").waitFor();
  await choose(page, dep);
  await results(page, 2);
  assert.deepEqual(messages, []);
  await close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`in ${colorScheme} colours axe finds nothing in what is offered`, async () => {
    const { page, close } = await open(here.browser, singleFile, { colorScheme });
    await choose(page, zip("tokens.zip", [vpp, dep]), { ...withMark, name: "other.vpptoken" });
    await results(page, 3);
    await page
      .getByRole("button", { name: /^Details/ })
      .first()
      .click();
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`),
      [],
    );
    await close();
  });
}

test("a file that has gone since is said", async () => {
  const folder = await folderOf({ [withMark.name]: withMark.bytes });
  const { page, close } = await open(here.browser, singleFile);
  await dropFromDisk(page, join(folder, withMark.name));
  await results(page, 1);
  await rm(join(folder, withMark.name));
  await save(page).click();
  await page.locator("#notices").getByText("could not be read").waitFor();
  await close();
});

test("what was pasted can be saved", async () => {
  const { page, close } = await open(here.browser, singleFile);
  await paste(page, { text: `Hello,\n\nhere it is:\n\n${vpp.bytes}\n\nRegards` });
  await results(page, 1);
  const file = await saved(page, save(page));
  assert.equal(file.name, "content-token.vpptoken");
  assert.deepEqual(file.bytes, vpp.bytes);
  await close();
});

test("one that was put away and brought back can be saved", async () => {
  const { page, close } = await show(zip("tokens.zip", [vpp]));
  await page.getByRole("button", { name: /^Remove/ }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  assert.deepEqual((await saved(page, save(page))).bytes, vpp.bytes);
  await close();
});

test("the same in German and French", async () => {
  for (const [language, words] of [
    ["de", "Bereinigte Datei speichern"],
    ["fr", "Enregistrer le fichier propre"],
  ]) {
    const { page, close } = await open(here.browser, `${singleFile}?lang=${language}`);
    await choose(page, withMark);
    await results(page, 1);
    assert.deepEqual((await saved(page, page.getByRole("button", { name: words }))).bytes, vpp.bytes);
    await close();
  }
});
