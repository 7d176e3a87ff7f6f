/** Whatever a name or a content says, it is shown as harmless text. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeSource, choose, drop, fixture, launch, open, results, singleFile } from "./harness.mjs";

const dep = await fixture("dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m");
const pattern = "_Token_2026-03-15T09-12-44Z_smime.p7m";

const hostile = {
  markup: "<img src=x onerror=alert(1)><script>alert(2)</script>",
  "an attribute": `"><b onmouseover='alert(3)'>`,
  "a line break": "first\nsecond\r\nthird",
  "a bidi override": "\u202Etxt.drowssap\u202C \u2066isolate",
  "invisible characters": "zero\u200Bwidth\u00ADsoft\uFEFFmark",
  "control characters": "null\u0000bell\u0007escape\u001B[31m",
  "a lone surrogate": "half\uD83D",
  "a message’s variable": "{ $name } { verdict-ready }",
  "isolation marks": "\u2069\u2069 outside \u2068",
};

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

for (const [what, name] of Object.entries(hostile)) {
  test(`${what} in a file name is shown as text`, async () => {
    const { page, messages, close } = await open(browser, singleFile);
    await drop(page, { ...dep, name: name + pattern });
    await results(page, 1);
    const shown = await page.locator("article").innerText();
    // Everything that hides or turns text is gone from what is shown; line breaks are the page's own.
    assert.doesNotMatch(shown, /[\p{Cf}\p{Cs}\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u);
    assert.deepEqual(await page.locator("article :is(img, script, b, [onerror], [onmouseover])").count(), 0);
    assert.deepEqual(messages, []);
    await close();
  });
}

test("a name that turns text around stands in an element of its own direction", async () => {
  const { page, close } = await open(browser, singleFile);
  await drop(page, { ...dep, name: `שרת${pattern}` });
  await results(page, 1);
  assert.equal(await page.locator("article .file .hostile").innerText(), `שרת${pattern}`);
  await close();
});

test("markup in the organization is shown as text", async () => {
  const { page, messages, close } = await open(browser, singleFile);
  const organization = "<img src=x onerror=alert(1)>\u202E\n& Söhne";
  await choose(page, contentToken({ orgName: organization }));
  await results(page, 1);
  await page.getByRole("button", { name: /^Details/ }).click();
  const shown = await page.locator(".fact-organization .value").innerText();
  assert.equal(shown, "<img src=x onerror=alert(1)>[U+202E][U+000A]& Söhne");
  assert.equal(await page.locator("article img").count(), 0);
  assert.deepEqual(messages, []);
  await close();
});

test("names of thousands of characters wrap at 320 px", async () => {
  const { page, close } = await open(browser, singleFile, { viewport: { width: 320, height: 640 } });
  await choose(page, { ...dep, name: "W".repeat(2000) + pattern }, contentToken({ orgName: "Ü".repeat(2000) }));
  await results(page, 2);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => axe.run());
  assert.deepEqual(
    violations.map(({ id }) => id),
    [],
  );
  await close();
});

/** A content token with made-up contents. */
function contentToken(fields) {
  const token = Buffer.from(Array.from({ length: 64 }, (_, index) => (index * 151 + 7) % 256)).toString("base64");
  const json = JSON.stringify({ expDate: "2027-05-19T18:40:49+0000", token, orgName: "Organization", ...fields });
  return { name: "sToken_for_Ort.vpptoken", bytes: Buffer.from(Buffer.from(json).toString("base64")) };
}
