/** The renewal plan, and the filters that act on both views. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { choose, fixture, open, singleFile, stage } from "./harness.mjs";
import { anotherDep, cutOff, dep, vppToken } from "./tokens.mjs";

const here = stage();

const expired = await fixture("vpp/expired_2023.vpptoken");
const plaintext = await fixture("vpp/plaintext.json");
const login = await fixture("other/login_page.p7m");
const unknown = anotherDep(1, "renamed.p7m");
const older = anotherDep(2, dep.name.replace("2026-03", "2026-02"));
const soon = vppToken("Soon", "2026-12-01T00:00:00+0000");
const later = vppToken("Later", "2027-08-01T00:00:00+0000");

const everything = [login, later, older, dep, unknown, soon, expired, plaintext];

async function show(files, options) {
  const session = await open(here.browser, singleFile, options);
  await choose(session.page, ...files);
  await session.page
    .locator("#count")
    .filter({ hasText: `${files.length.toLocaleString("en")} ` })
    .waitFor();
  return session;
}

async function showPlan(files, options) {
  const session = await show(files, options);
  await session.page.getByRole("button", { name: "Renewal plan" }).click();
  return session;
}

const names = (page) => page.locator("#plan tbody th a").allInnerTexts();

test("the plan is offered from three dated tokens on", async () => {
  const { page, close } = await show([dep, soon]);
  assert.equal(await page.getByRole("button", { name: "Renewal plan" }).count(), 0);
  await choose(page, later);
  await page.getByRole("button", { name: "Renewal plan" }).click();
  assert.equal(await page.getByRole("table").isVisible(), true);
  assert.equal(await page.locator("#groups").isVisible(), false);
  await page.getByRole("button", { name: "What to do" }).click();
  assert.equal(await page.getByRole("table").isVisible(), false);
  await close();
});

test("a sentence says how many have expired, how many will soon, and which is next", async () => {
  const { page, close } = await show(everything);
  assert.equal(
    await page.locator("#plan-summary").innerText(),
    "1 expired. 1 expires within 30 days. Next: Soon, 1 December 2026.",
  );
  await close();
});

test("what is to be done soonest stands first; what needs no renewing is left out", async () => {
  const { page, close } = await showPlan(everything);
  assert.deepEqual(await names(page), ["Example GmbH", "renamed.p7m", "Soon", "Synthetic Server", "Later"]);
  assert.match(await page.locator("caption").innerText(), /most urgent first/);
  await close();
});

test("a row tells whose, what, whether, until when and where", async () => {
  const { page, close } = await showPlan(everything);
  const cells = (index) => page.locator("#plan tbody tr").nth(index).locator("th, td").allInnerTexts();
  assert.deepEqual(await cells(3), [
    `Synthetic Server\n${dep.name}`,
    "DEP token",
    "Ready to upload",
    "15 March 2027\nestimated",
    "111 days",
    "Device platform specific › Apple Automated Device Enrollment",
  ]);
  assert.equal((await cells(0))[4], "expired 3 years ago");
  await close();
});

test("each column sorts by keyboard, up and down, and says so", async () => {
  const { page, close } = await showPlan(everything);
  const head = page.getByRole("columnheader", { name: "Organization or server" });
  await head.getByRole("button").press("Enter");
  assert.equal(await head.getAttribute("aria-sort"), "ascending");
  await page.getByRole("status").getByText("Sorted by Organization or server, ascending.").waitFor();
  assert.deepEqual((await names(page)).slice(0, 2), ["Example GmbH", "Later"]);
  await head.getByRole("button").press("Space");
  assert.equal(await head.getAttribute("aria-sort"), "descending");
  assert.deepEqual((await names(page)).slice(0, 2), ["Synthetic Server", "Soon"]);
  for (const name of ["Type", "Result", "Expires", "Expires in", "Upload under"]) {
    await page.getByRole("columnheader", { name, exact: true }).getByRole("button").click();
    assert.equal(await page.locator('[aria-sort="ascending"]').innerText(), name);
  }
  await close();
});

test("the table can stand by organization, those without one last", async () => {
  const schools = ["B School", "A School"].flatMap((name, at) =>
    ["North", "South"].map((place, number) => vppToken(name, `2027-0${1 + at}-01T00:00:00+0000`, place, number)),
  );
  const { page, close } = await showPlan([dep, ...schools]);
  await page.getByLabel("Group by organization").check();
  assert.deepEqual(await page.locator("#plan .organization").allInnerTexts(), [
    "A School",
    "B School",
    "Without an organization (DEP tokens name only their server)",
  ]);
  assert.deepEqual(
    await page.locator("#plan tbody").evaluateAll((all) => all.map(({ rows }) => rows.length)),
    [3, 3, 2],
  );
  await close();
});

test("from ten results on filters act on both views, and say how many are left", async () => {
  const more = ["One", "Two", "Three"].map((name) => vppToken(name, "2027-05-01T00:00:00+0000"));
  const { page, close } = await show([...everything, ...more]);
  await page.locator("#filters summary").click();
  const filter = (name) => page.locator(".filter").getByRole("button", { name });
  for (const name of ["Do not upload 4", "Check first 2", "Ready to upload 5", "VPP token 6"])
    await filter(name).waitFor();
  await filter("Ready to upload").press("Enter");
  assert.equal(await filter("Ready to upload").getAttribute("aria-pressed"), "true");
  assert.equal(await page.locator("article").count(), 5);
  await page.getByText("5 of 11 results").waitFor();
  await page.getByRole("button", { name: "Renewal plan" }).click();
  assert.equal((await names(page)).length, 5);
  await filter("DEP token").click();
  assert.deepEqual(await names(page), ["Synthetic Server"]);
  await filter("Ready to upload").click();
  await filter("DEP token").click();
  await page.getByLabel("Search names").fill("smime later");
  assert.equal(await page.locator("#plan .nothing").innerText(), "No matching results");
  await page.getByLabel("Search names").fill("LATER");
  assert.deepEqual(await names(page), ["Later"]);
  await close();
});

test("no kind and no verdict is offered that nothing has", async () => {
  const { page, close } = await show(
    Array.from({ length: 10 }, (_, at) => vppToken(`S ${at}`, "2027-05-01T00:00:00+0000")),
  );
  await page.locator("#filters summary").click();
  assert.equal(await page.locator(".filter:not([hidden]) button").count(), 0);
  await close();
});

test("what is pasted into the search stays there, and nothing is checked", async () => {
  const { page, close } = await show(
    Array.from({ length: 10 }, (_, at) => vppToken(`S ${at}`, "2027-05-01T00:00:00+0000")),
  );
  await page.locator("#filters summary").click();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => navigator.clipboard.writeText("S 7"));
  await page.getByLabel("Search names").focus();
  await page.keyboard.press("ControlOrMeta+v");
  await page.getByText("1 of 10 results").waitFor();
  assert.equal(await page.getByLabel("Search names").inputValue(), "S 7");
  await close();
});

test("a row leads to its file among the groups, and Back leads back, with the focus", async () => {
  const { page, close } = await showPlan(everything);
  await page.getByRole("link", { name: "Later" }).press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.file), later.name);
  assert.equal(await page.locator("#groups").isVisible(), true);
  await page.goBack();
  await page.getByRole("table").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Later");
  await close();
});

test("the timeline tells exact from estimated by form, marks today, and has a place for what is earlier", async () => {
  const { page, close } = await showPlan(everything);
  const picture = page.locator(".timeline-picture svg");
  assert.equal(await picture.getAttribute("aria-label"), "Timeline: 1 expired, 1 within 30 days, 2 later.");
  assert.deepEqual(
    [await picture.locator("circle.mark").count(), await picture.locator("path.mark").count()],
    [3, 1],
    "circles are exact, diamonds estimated",
  );
  assert.equal(await picture.locator("text.today").textContent(), "Today");
  assert.equal(await picture.locator("text.earlier").textContent(), "◂ earlier");
  assert.ok((await picture.textContent()).includes("Jan 2027"));
  const begins = Number(await picture.locator("line.month").first().getAttribute("x1"));
  const at = async (mark) => Number(await picture.locator(mark).first().getAttribute("cx"));
  assert.ok((await at("circle.expired")) < begins, "2023 stands before the timeline begins");
  const today = Number(await picture.locator("line.today").getAttribute("x1"));
  assert.ok(today < (await at("circle.expiring")));
  await close();
});

test("a broken token has no mark, whatever it says", async () => {
  const cut = cutOff({ ...dep, name: "Cut_Token_2026-11-18T09-12-44Z_smime.p7m" });
  const { page, close } = await showPlan([cut, dep, soon, later]);
  const picture = page.locator(".timeline-picture svg");
  assert.equal(await picture.getAttribute("aria-label"), "Timeline: 0 expired, 1 within 30 days, 2 later.");
  assert.equal((await names(page)).includes("Cut"), true, "a new one is missing");
  await close();
});

test("many tokens on one day are counted, and of more than 200 each week is a bar", async () => {
  const many = Array.from({ length: 12 }, (_, index) => vppToken(`School ${index}`, "2027-03-01T00:00:00+0000"));
  const { page, close } = await showPlan(many);
  assert.equal(await page.locator(".timeline .more").textContent(), "+8");
  const more = Array.from({ length: 200 }, (_, index) => vppToken(`Town ${index}`, "2027-06-01T00:00:00+0000"));
  await choose(page, ...more);
  await page.locator("#count").filter({ hasText: "212 " }).waitFor();
  const bars = page.locator(".timeline .bar");
  await bars.nth(1).waitFor();
  assert.equal(await bars.count(), 2);
  assert.match((await bars.locator("title").allTextContents()).join(), /Week of .*: 200/);
  await page.getByText("The highest stands for 200.").waitFor();
  await close();
});

test("twenty schools are one printed page", async () => {
  const many = Array.from({ length: 20 }, (_, index) =>
    vppToken(`Grundschule am Wald ${index}`, `2027-${String(1 + (index % 12)).padStart(2, "0")}-11T00:00:00+0000`),
  );
  const { page, close } = await show(many);
  const pages = String(await page.pdf({ format: "A4" }), "latin1").match(/\/Type\s*\/Page\b/g);
  assert.equal(pages.length, 1);
  await close();
});

test("in print there is the whole table and nothing to press", async () => {
  const many = Array.from({ length: 130 }, (_, index) => vppToken(`School ${index}`, "2027-03-01T00:00:00+0000"));
  const { page, close } = await showPlan(many);
  assert.equal((await names(page)).length, 100);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  assert.equal((await names(page)).length, 130);
  for (const what of [".drop", "#exports", "#filters", ".remove", ".pager", "#reminders"]) {
    assert.equal(await page.locator(what).first().isVisible(), false, what);
  }
  assert.equal(await page.getByRole("table").isVisible(), true);
  const [cell, file] = await page
    .locator("#plan tbody th")
    .first()
    .evaluate((cell) =>
      [cell, cell.querySelector("small")].map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    );
  assert.ok(file <= cell, `${file} px beside ${cell} px`);
  await close();
});

test("a pressed filter is seen with forced colours", async () => {
  const { page, close } = await show(everything.concat(soon, later), { forcedColors: "active" });
  await page.locator("#filters summary").click();
  const ground = (button) => button.evaluate((element) => getComputedStyle(element).backgroundColor);
  const [first, second] = [page.locator(".filter button").nth(0), page.locator(".filter button").nth(1)];
  await first.click();
  assert.notEqual(await ground(first), await ground(second));
  await close();
});

test("the plan speaks the language that is switched to", async () => {
  const { page, close } = await showPlan([dep, later, soon]);
  await page.locator("#language").selectOption("de");
  await page.getByRole("columnheader", { name: "Läuft ab" }).waitFor();
  await page.getByRole("button", { name: "Erinnerungen in den Kalender" }).waitFor();
  const labels = await page
    .locator("#plan td.column-destination [lang]")
    .evaluateAll((all) => all.map(({ lang }) => lang));
  assert.ok(labels.length > 0 && labels.every((lang) => lang === "en"), "English labels are marked");
  await close();
});

test("details have a bar that says how much of the time has passed", async () => {
  const { page, close } = await show([dep, login], { details: true });
  assert.equal(
    await page.locator(`article[data-file="${dep.name}"] .validity svg`).getAttribute("aria-label"),
    "Valid from 15 March 2026 to 15 March 2027; 69% of this time has passed.",
  );
  assert.equal(await page.locator(`article[data-file="${login.name}"] .validity`).count(), 0);
  await close();
});
