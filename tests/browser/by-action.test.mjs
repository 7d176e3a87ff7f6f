/** What do I upload, where, and what next: the results by what is to be done with them. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { choose, drop, filesIn, fixture, open, results, singleFile, stage } from "./harness.mjs";
import { anotherDep, cutOff, dep, vppToken } from "./tokens.mjs";

const here = stage();

const newerDep = { ...dep, name: "Relution A_Token_2026-11-18T09-12-44Z_smime.p7m" };
const olderDep = anotherDep(1, "Relution A_Token_2026-09-01T09-12-44Z_smime.p7m");
const main = vppToken("Stadt Musterstadt", "2027-09-30T10:00:00+0000", "Hauptstelle");
const mainCopy = { ...main, name: "sToken_for_Hauptstelle (1).vpptoken" };
const olderMain = {
  ...vppToken("Stadt Musterstadt", "2027-01-20T10:00:00+0000", "Hauptstelle"),
  name: "sToken_for_Hauptstelle (2).vpptoken",
};
const expired = await fixture("vpp/expired_2023.vpptoken");
const login = await fixture("other/login_page.p7m");
const certificate = await fixture("other/depcert.pem");
const withMark = await fixture("vpp/variant_utf8_bom.vpptoken");
const container = await fixture("unlock/key.p12");

/** What lies in a download folder. */
const twelve = [
  expired,
  mainCopy,
  main,
  olderDep,
  newerDep,
  { ...(await fixture("other/picture.jpg")), name: "Bildschirmfoto 2026-11-24.jpg" },
  { ...(await fixture("other/guide.pdf")), name: "Rechnung.pdf" },
  certificate,
  container,
  login,
  await fixture("other/request.csr"),
  await fixture("other/profile_signed.mobileconfig"),
];

async function show(files, options) {
  const session = await open(here.browser, singleFile, options);
  await choose(session.page, ...files);
  await results(session.page, files.length);
  return session;
}

const heading = (page) => page.getByRole("heading", { level: 2 }).first().innerText();
const row = (page, { name }) => page.locator(`article[data-file="${name}"]`);
const names = (...files) => files.map(({ name }) => name);

describe("twelve files of a download folder", () => {
  test("the heading says how many of how many, and the groups stand in the order of what to do", async () => {
    const { page, close } = await show(twelve);
    assert.equal(await heading(page), "Upload 2 of these 12 files");
    assert.equal(await page.title(), "2 to upload – Token Check");
    const groups = await page
      .locator(".group:not([hidden])")
      .evaluateAll((sections) =>
        sections.map((section) => [
          document.getElementById(section.getAttribute("aria-labelledby")).innerText,
          section.querySelectorAll("article").length,
        ]),
      );
    assert.deepEqual(groups, [
      ["Upload (2)", 2],
      ["Renew (1)", 1],
      ["Leave out (2)", 2],
      ["Used to check other files (2)", 2],
      ["Not a token (5)", 5],
    ]);
    assert.deepEqual(await filesIn(page, "upload"), names(main, newerDep));
    assert.deepEqual(await filesIn(page, "renew"), names(expired));
    assert.deepEqual(await filesIn(page, "leave-out"), names(mainCopy, olderDep));
    assert.deepEqual(await filesIn(page, "companion"), names(certificate, container));
    await page.getByRole("region", { name: "Upload (2)" }).waitFor();
    await close();
  });

  test("the heading has the focus and is announced", async () => {
    const { page, close } = await show(twelve);
    assert.equal(await page.evaluate(() => document.activeElement.id), "summary");
    await page
      .getByRole("status")
      .getByText("Upload 2 of these 12 files. 12 files checked: 2 ready to upload")
      .waitFor();
    await close();
  });

  test("a row says verdict, kind, owner, the whole menu path, file and expiry; two rows are open", async () => {
    const { page, close } = await show(twelve);
    const text = await row(page, newerDep).innerText();
    for (const words of [
      "DEP token · Relution A",
      "Ready to upload",
      "Settings › Device platform specific › Apple Automated Device Enrollment",
      `${newerDep.name} · expires in 359 days (18 November 2027, estimated)`,
      "Update token",
    ])
      assert.ok(text.includes(words), `${words}\n${text}`);
    const open = await page
      .locator("article:has(.steps)")
      .evaluateAll((rows) => rows.map(({ dataset }) => dataset.file));
    assert.deepEqual(open.sort(), names(main, newerDep).sort());
    await page.getByRole("article", { name: "DEP token, Relution A, Ready to upload" }).waitFor();
    await close();
  });

  for (const [width, height, most] of [
    [1280, 800, 2600],
    [320, 640, 4200],
  ])
    for (const locale of ["en-GB", "de-DE"])
      test(`at ${width} px they need at most ${most} px, and what is to be uploaded is on the first screen (${locale})`, async () => {
        const { page, close } = await show(twelve, { viewport: { width, height }, locale });
        await page.getByLabel(/Passwor/).waitFor();
        const measured = await page.evaluate(() => {
          const uploads = [...document.querySelectorAll('[data-group="upload"] article')];
          return {
            page: document.documentElement.scrollHeight,
            rows: uploads.map((row) => row.getBoundingClientRect().height),
            // Of the whole row where the window is wide, else of what it is and may be.
            bottoms: uploads.map((row) => row.getBoundingClientRect().bottom),
            first: uploads[0].querySelector(".row-line").getBoundingClientRect().bottom,
          };
        });
        assert.ok(measured.page <= most, `${measured.page} px`);
        if (width === 1280) {
          for (const height of measured.rows) assert.ok(height <= 250, `${height} px for one row`);
          for (const bottom of measured.bottoms) assert.ok(bottom <= 800, `${bottom} px`);
        } else {
          assert.ok(measured.first <= 640, `${measured.first} px`);
        }
        await close();
      });

  test("Details shows all that is known, and hides it again", async () => {
    const { page, close } = await show(twelve);
    const details = row(page, expired).getByRole("button", { name: `Details: ${expired.name}` });
    await details.press("Enter");
    assert.equal(await details.getAttribute("aria-expanded"), "true");
    await row(page, expired).getByText("This token has expired.").waitFor();
    await details.press("Enter");
    assert.equal(await row(page, expired).getByText("This token has expired.").count(), 0);
    await close();
  });

  test("what is true of every token is said once", async () => {
    const { page, close } = await show(twelve, { details: true });
    await page.locator("#general summary").click();
    for (const words of [
      /can’t show whether Apple still accepts the token.*if a newer token is downloaded/,
      /can’t show whether Apple still accepts the token.*several tokens for one location/,
      /for the first time/,
    ])
      assert.equal(await page.getByText(words).count(), 1, String(words));
    assert.equal(await page.locator(".source a").count(), 2);
    await close();
  });
});

describe("never green for what must not be uploaded", () => {
  test("of two tokens for one location the one that expires last is to be uploaded, whichever came first", async () => {
    for (const files of [
      [olderMain, main],
      [main, olderMain],
    ]) {
      const { page, close } = await show(files);
      assert.equal(await heading(page), "Upload 1 of these 2 files");
      assert.deepEqual(await filesIn(page, "upload"), names(main));
      const other = await row(page, olderMain).innerText();
      assert.ok(!other.includes("Ready to upload"), other);
      assert.equal(await row(page, olderMain).locator(".icon-ready").count(), 0);
      await close();
    }
  });

  test("a replaced DEP token stays replaced when the newer one is put away, until everything is cleared", async () => {
    const { page, close } = await show([olderDep, newerDep]);
    await page.getByRole("button", { name: `Remove ${newerDep.name}` }).click();
    assert.deepEqual((await results(page, 1))[0].verdict, "reject");
    assert.equal(await heading(page), "Leave this file out");
    assert.doesNotMatch(await page.getByRole("status").innerText(), /Ready/);
    await page.getByRole("button", { name: "Clear all" }).click();
    await choose(page, olderDep);
    assert.deepEqual((await results(page, 1))[0].verdict, "ready");
    await close();
  });

  test("what was put away comes back as itself when it is given again", async () => {
    const { page, close } = await show([olderDep, newerDep]);
    await page.getByRole("button", { name: `Remove ${newerDep.name}` }).click();
    await choose(page, newerDep);
    assert.deepEqual(
      (await results(page, 2)).map(({ verdict }) => verdict),
      ["reject", "ready"],
    );
    await close();
  });

  test("putting away is undone in its place, and the focus goes there", async () => {
    const { page, close } = await show([newerDep, main, login]);
    await page.getByRole("button", { name: `Remove ${newerDep.name}` }).click();
    await page.getByText(`“${newerDep.name}” was removed.`).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.locator("article >> nth=2").waitFor();
    assert.deepEqual(await filesIn(page, "upload"), names(newerDep, main));
    await page.waitForFunction((name) => document.activeElement.dataset.file === name, newerDep.name);
    assert.equal(await page.locator("#undo").isVisible(), false);
    await close();
  });

  test("the only file is brought back too, but no private key", async () => {
    const { page, close } = await show([main]);
    await page.getByRole("button", { name: `Remove ${main.name}` }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await results(page, 1);
    await choose(page, container);
    await results(page, 2);
    await page.getByRole("button", { name: `Remove ${container.name}` }).click();
    assert.equal(await page.locator("#undo").isVisible(), false);
    await close();
  });

  test("of two equal files the one without the mark of a copy is to be uploaded", async () => {
    const { page, close } = await show([mainCopy, main]);
    assert.deepEqual(await filesIn(page, "upload"), names(main));
    assert.match(await row(page, mainCopy).innerText(), /Same as “sToken_for_Hauptstelle\.vpptoken”/);
    await close();
  });

  test("a cut-off token has no green bar, and nothing says when it expires but its details", async () => {
    const cut = cutOff({ ...dep, name: "Cut_Token_2026-11-18T09-12-44Z_smime.p7m" });
    const { page, close } = await show([cut], { details: true });
    assert.equal((await results(page, 1))[0].verdict, "reject");
    assert.equal(await page.locator(".validity.reject:not(.expired)").count(), 1);
    const [bar, ready] = await page.locator(".validity .passed").evaluate((bar) => {
      const probe = document.createElement("p");
      probe.style.color = "var(--ready)";
      document.body.append(probe);
      return [getComputedStyle(bar).fill, getComputedStyle(probe).color];
    });
    assert.notEqual(bar, ready);
    await close();
  });

  test("a hundred tokens for one server are one to upload", async () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      anotherDep(
        index + 1,
        `Server_Token_2026-0${1 + (index % 9)}-${10 + (index % 18)}T09-12-${10 + (index % 50)}Z_smime.p7m`,
      ),
    );
    const { page, close } = await open(here.browser, singleFile);
    await choose(page, ...many);
    await page.getByText("100 files checked", { exact: true }).waitFor();
    await page.getByRole("heading", { name: "Upload 1 of these 100 files" }).waitFor();
    await close();
  });
});

describe("one file", () => {
  for (const [what, file, said, words] of [
    [
      "a token",
      main,
      "Upload this file",
      /switch to the right organization.*Stadt Musterstadt.*User Account.*Update token/s,
    ],
    [
      "an expired token",
      expired,
      "Do not upload this file: get a new token",
      /This token has expired\..*Download a new token from Apple/s,
    ],
    ["a repaired token", withMark, "Check this file before you upload it", /BOM.*User Account/s],
    [
      "a certificate",
      certificate,
      "Do not upload this file",
      /public key.*goes to Apple.*Upload this file there as the public key.*Download the server token.*Upload that token in Relution/s,
    ],
    ["a web page", login, "Do not upload this file", /saved web page/],
  ])
    test(`${what} is open, in at most 250 px`, async () => {
      const { page, close } = await show([file], { viewport: { width: 1280, height: 800 } });
      assert.equal(await heading(page), said);
      assert.match(await page.locator("article").innerText(), words);
      const height = await page.locator("article").evaluate((article) => article.getBoundingClientRect().height);
      assert.ok(height <= 250, `${height} px`);
      await close();
    });

  test("there is one button to copy it, and one copy of it among the exports", async () => {
    const { page, close } = await show([main], { details: true });
    assert.equal(await page.getByRole("button", { name: "Copy as text" }).count(), 1);
    await close();
  });
});

test("a token with the other token’s name was probably uploaded in the wrong menu, and that is said", async () => {
  const { page, close } = await show([await fixture("vpp/names/Server_Token_2026-03-15T09-12-44Z_smime.p7m")]);
  await page
    .getByText("If you uploaded it under Automated Device Enrollment, that is why it was refused: it is a VPP token.")
    .waitFor();
  await close();
});

test("a location called as its organization is named once", async () => {
  const { page, close } = await show([vppToken("Grüne Schule", "2027-09-30T10:00:00+0000")]);
  assert.equal(await page.locator("article h4").innerText(), "VPP token · Grüne Schule");
  await close();
});

test("copying says so on its button, and says where everyone sees it when it fails", async () => {
  const { page, close } = await show([main, newerDep]);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  // It says so for two seconds only.
  await Promise.all([
    page.locator("#exports").getByRole("button", { name: "Copied" }).waitFor(),
    page.locator("#exports").getByRole("button", { name: "Copy as text" }).click(),
  ]);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
    document.execCommand = () => false;
  });
  await page.locator("#exports").getByRole("button", { name: "Copy as text" }).click();
  await page.locator("#notices").getByText("Your browser blocked copying.").waitFor();
  await close();
});

test("Back from a related file leads to the link, with the focus", async () => {
  const { page, close } = await show([mainCopy, main, expired], { details: true });
  await row(page, mainCopy).getByRole("link", { name: main.name }).press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.file), main.name);
  await page.goBack();
  await page.waitForFunction(() => document.activeElement.matches(".relations a"));
  await close();
});

test("the example is made on the spot, says that it is one, and shows every kind of advice", async () => {
  const { page, requests, close } = await open(here.browser, singleFile);
  const asked = requests.length;
  await page.getByRole("button", { name: "Try an example" }).click();
  await results(page, 7);
  await page.getByText("These are examples made on this page, not real tokens.").waitFor();
  assert.equal(await heading(page), "Upload 2 of these 7 files");
  for (const group of ["upload", "renew", "leave-out", "not-a-token"])
    assert.ok((await filesIn(page, group)).length > 0, group);
  assert.equal(requests.length, asked);
  await close();
});

test("dropped where it is scrolled to, files are asked for over the whole window", async () => {
  const { page, close } = await show(twelve);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.dispatchEvent("body", "dragover");
  const box = await page.locator("#drop-overlay").boundingBox();
  assert.deepEqual([box.x, box.y, box.width], [0, 0, 1280]);
  await drop(page, dep);
  assert.equal(await page.locator("#drop-overlay").isVisible(), false);
  await close();
});
