/** All results at a glance: what is to be done first stands first, by mouse, by keyboard and by ear. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../messages/messages.mjs";
import { choose, fixture, open, piecesOf, results, singleFile, stage } from "./harness.mjs";

const here = stage();

const dep = await fixture("dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m");
const expired = await fixture("vpp/expired_2023.vpptoken");
const plaintext = await fixture("vpp/plaintext.json");
const login = await fixture("other/login_page.p7m");
const unknown = another(1, "renamed.p7m");
const older = another(2, dep.name.replace("2026-03", "2026-02"));

/** A token for the same server, with other content. */
function another(number, name) {
  const [headers, body] = String(dep.bytes).split("\r\n\r\n");
  const content = Buffer.from(body, "base64");
  // The last block lies before the ends of contents.
  content[content.length - 10 - 8] ^= number;
  return {
    name,
    bytes: Buffer.from(
      `${headers}\r\n\r\n${content
        .toString("base64")
        .match(/.{1,76}/g)
        .join("\r\n")}`,
    ),
  };
}

const token = (orgName, expDate, location = orgName) => ({
  name: `sToken_for_${location.replace(/[^ -~]| /g, "_")}.vpptoken`,
  bytes: Buffer.from(
    Buffer.from(JSON.stringify({ expDate, token: secretOf(orgName + expDate), orgName })).toString("base64"),
  ),
});
const secretOf = (text) =>
  Buffer.from(
    Array.from({ length: 64 }, (_, index) => (index * 151 + text.charCodeAt(index % text.length)) % 256),
  ).toString("base64");

const soon = token("Soon", "2026-12-01T00:00:00+0000");
const later = token("Later", "2027-08-01T00:00:00+0000");

const everything = [login, later, older, dep, unknown, soon, expired, plaintext];

async function show(files, options) {
  const session = await open(here.browser, singleFile, options);
  await choose(session.page, ...files);
  await session.page
    .locator("#count")
    .filter({ hasText: `${files.length} ` })
    .waitFor();
  return session;
}

const names = (page) => page.locator("#overview tbody th a").allInnerTexts();

test("one result has no overview, two have one", async () => {
  const { page, close } = await show([dep]);
  assert.equal(await page.locator("#overview").isVisible(), false);
  await choose(page, soon);
  await results(page, 2);
  assert.equal(await page.getByRole("table").isVisible(), true);
  await page.getByRole("button", { name: `Remove ${soon.name}` }).click();
  assert.equal(await page.locator("#overview").isVisible(), false);
  await close();
});

test("what is to be done soonest stands first", async () => {
  const { page, close } = await show(everything);
  assert.deepEqual(await names(page), [
    // A secret lies open, a token is missing now, one may be.
    "Example School",
    "Example GmbH",
    "renamed.p7m",
    // What expires, soonest first.
    "Soon, Soon",
    "Synthetic Server",
    "Later, Later",
    // Replaced by another, and no token at all.
    "Synthetic Server",
    "login_page.p7m",
  ]);
  assert.match(await page.locator("caption").innerText(), /soonest first/);
  await close();
});

test("a row tells whose, what, whether, until when and where", async () => {
  const { page, close } = await show(everything);
  const cells = await page.locator("#overview tbody tr").nth(4).locator("th, td").allInnerTexts();
  assert.deepEqual(cells, [
    `Synthetic Server\n${dep.name}`,
    say("kind-dep-token"),
    "Ready to upload",
    "15 March 2027\nestimated",
    "in 111 days",
    "Apple Automated Device Enrollment",
  ]);
  await close();
});

test("each column sorts by keyboard, up and down, and says so", async () => {
  const { page, close } = await show(everything);
  const head = page.getByRole("columnheader", { name: "For" });
  await head.getByRole("button").press("Enter");
  assert.equal(await head.getAttribute("aria-sort"), "ascending");
  const up = await names(page);
  assert.deepEqual(up.slice(0, 3), ["Example GmbH", "Example School", "Later, Later"]);
  await head.getByRole("button").press("Space");
  assert.equal(await head.getAttribute("aria-sort"), "descending");
  assert.deepEqual((await names(page)).slice(0, 2), ["Synthetic Server", "Synthetic Server"]);
  for (const name of ["Kind", "Verdict", "Expires", "Time left", "Belongs in"]) {
    await page.getByRole("columnheader", { name }).getByRole("button").click();
    assert.equal(await page.locator('[aria-sort="ascending"]').innerText(), name);
  }
  await close();
});

test("filters by verdict and kind have counts, and words search names", async () => {
  const { page, close } = await show(everything);
  const filter = (name) => page.locator(".filter").getByRole("button", { name });
  for (const name of [
    "Do not upload 4",
    "Check first 2",
    "Ready to upload 2",
    `${say("kind-vpp-token")} 3`,
    `${say("kind-dep-token")} 3`,
  ]) {
    await filter(name).waitFor();
  }
  await filter("Ready to upload").press("Enter");
  assert.equal(await filter("Ready to upload").getAttribute("aria-pressed"), "true");
  assert.equal((await names(page)).length, 2);
  await filter(say("kind-vpp-token")).press("Enter");
  assert.deepEqual(await names(page), ["Later, Later"]);
  await filter("Ready to upload").click();
  await filter(say("kind-vpp-token")).click();
  await page.getByLabel("Search names").fill("smime later");
  assert.equal(await page.locator(".nothing").innerText(), "No result is like that.");
  await page.getByLabel("Search names").fill("LATER");
  assert.deepEqual(await names(page), ["Later, Later"]);
  await close();
});

test("pasting into the search checks what is pasted, and the field stays empty", async () => {
  const { page, close } = await show([dep, login]);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((text) => navigator.clipboard.writeText(text), String(soon.bytes));
  await page.getByLabel("Search names").focus();
  await page.keyboard.press("ControlOrMeta+v");
  await results(page, 3);
  assert.equal(await page.getByLabel("Search names").inputValue(), "");
  await close();
});

test("a row leads to its card, and the focus goes along", async () => {
  const { page, close } = await show(everything);
  await page.getByRole("link", { name: "Later, Later" }).press("Enter");
  const focused = await page.evaluate(() => document.activeElement.dataset.file);
  assert.equal(focused, later.name);
  await close();
});

test("relations link the cards: the newer token, the first copy, others for the same location", async () => {
  const twin = token("Later", "2027-06-01T00:00:00+0000");
  const { page, close } = await show([older, dep, later, { ...later, name: "copy.vpptoken" }, twin]);
  const joined = async (index) =>
    (await page.locator("article").nth(index).locator(".joined > li").allInnerTexts()).join("\n");
  assert.match(await joined(0), new RegExp(`newer token.*${dep.name}`, "s"));
  assert.equal(await joined(1), "");
  assert.match(await joined(3), new RegExp(`first copy.*${later.name}`, "is"));
  assert.match(await joined(4), /another token for this location.*Several can be valid/s);
  assert.deepEqual(
    (await results(page, 5)).map(({ verdict }) => verdict),
    ["reject", "ready", "ready", "check", "ready"],
  );
  await page.locator("article").first().getByRole("link", { name: dep.name }).click();
  assert.equal(await page.evaluate(() => document.activeElement.dataset.file), dep.name);
  await close();
});

test("the timeline tells exact from estimated by form, marks today, and is a list to hear", async () => {
  const { page, close } = await show(everything);
  const picture = page.locator(".timeline-picture svg");
  assert.equal(await picture.getAttribute("aria-label"), "Timeline: 1 expired, 1 within 30 days, 3 later.");
  assert.deepEqual(
    [await picture.locator("circle.mark").count(), await picture.locator("path.mark").count()],
    [4, 1],
    "circles are exact, diamonds estimated",
  );
  assert.equal(
    await picture
      .locator("path.mark")
      .evaluate((mark) => getComputedStyle(mark).fill === getComputedStyle(mark).stroke),
    false,
  );
  assert.equal(await picture.locator("text.today").textContent(), "Today");
  assert.ok((await picture.textContent()).includes("Jan 2027"));
  const today = Number(await picture.locator("line.today").getAttribute("x1"));
  const at = async (mark) => Number(await picture.locator(mark).first().getAttribute("cx"));
  assert.ok((await at("circle.expired")) < today && today < (await at("circle.expiring")));
  const list = await page.locator(".timeline ol > li").allTextContents();
  assert.equal(list.length, 5);
  assert.match(list[1], /^1 December 2026 Soon, Soon, exact$/);
  assert.ok(list.includes("15 March 2027 Synthetic Server, estimated"), list.join());
  await close();
});

test("many tokens on one day are counted", async () => {
  const many = Array.from({ length: 12 }, (_, index) => token(`School ${index}`, "2027-03-01T00:00:00+0000"));
  const { page, close } = await show(many);
  assert.equal(await page.locator(".timeline .more").textContent(), "+8");
  await close();
});

test("a card with an expiry has a bar that says how much has passed", async () => {
  const { page, close } = await show([dep, login]);
  const bar = page.locator("article").first().locator(".validity svg");
  assert.equal(
    await bar.getAttribute("aria-label"),
    "Valid from 15 March 2026 to 15 March 2027; 69 percent of that have passed.",
  );
  assert.equal(await page.locator("article").nth(1).locator(".validity").count(), 0);
  await close();
});

test("a card is copied as text, without checksum and technical details", async () => {
  const { page, close } = await show([dep, later]);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator("article").first().getByRole("button", { name: "Copy as text" }).click();
  await page.getByRole("status").getByText("Copied.").waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const words of [
    dep.name,
    "Ready to upload: in Relution",
    "Server: Synthetic Server",
    "2. Go to Settings › Device platform specific",
    "- Note: Downloading",
  ]) {
    assert.ok(text.includes(words), `${words}\n${text}`);
  }
  assert.doesNotMatch(text, /[0-9a-f]{64}|SHA|undefined/);
  await page.locator("#exports").getByRole("button", { name: "Copy as text" }).click();
  await page.waitForFunction(async (name) => (await navigator.clipboard.readText()).includes(name), later.name);
  const all = await page.evaluate(() => navigator.clipboard.readText());
  for (const piece of [dep, later].flatMap(({ bytes }) => piecesOf(String(bytes).split("\r\n\r\n").at(-1))))
    assert.ok(!all.includes(piece));
  await close();
});

test("in print there is the whole table and nothing to press", async () => {
  const many = Array.from({ length: 130 }, (_, index) => token(`School ${index}`, "2027-03-01T00:00:00+0000"));
  const { page, close } = await show(many);
  assert.equal((await names(page)).length, 100);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  assert.equal((await names(page)).length, 130);
  for (const what of [".drop", "#exports", ".filters", ".remove", ".pager", ".card-actions"]) {
    assert.equal(await page.locator(what).first().isVisible(), false, what);
  }
  assert.equal(await page.getByRole("table").isVisible(), true);
  await close();
});

test("the overview speaks the language that is switched to", async () => {
  const { page, close } = await show([dep, later]);
  await page.locator("#language").selectOption("de");
  await page.getByRole("columnheader", { name: "Läuft ab" }).waitFor();
  await page.getByRole("button", { name: "Erinnerungen für den Kalender" }).waitFor();
  await close();
});
