/** Everyone can use the page: WCAG 2.2 AA as far as axe sees, keyboard, narrow windows. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { say } from "../messages/messages.mjs";
import { axeSource, choose, drawn, fixture, launch, open, paste, results, singleFile } from "./harness.mjs";

const states = {
  empty: [],
  ready: ["dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m"],
  check: ["dep/dep_utf16le.p7m.txt"],
  verdicts: [
    "dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m",
    "vpp/variant_utf8_bom.vpptoken",
    "vpp/expired_2023.vpptoken",
  ],
  reject: ["vpp/expired_2023.vpptoken"],
  many: [
    "vpp/sToken_for_Musterstadt (1).vpptoken",
    "vpp/variant_utf8_bom.vpptoken",
    "other/depcert.pem",
    "other/key_pkcs8.pem",
    "other/login_page.p7m",
  ],
  plan: [
    "dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m",
    "dep/expired/Musterserver_Token_2025-11-20T08-00-00Z_smime.p7m",
    "vpp/expired_2023.vpptoken",
    "vpp/expires in 30 days/sToken_for_Musterstadt.vpptoken",
    "vpp/right to left/sToken_for_Musterstadt.vpptoken",
    "vpp/long organization/sToken_for_Musterstadt.vpptoken",
    "vpp/markup/sToken_for_Musterstadt.vpptoken",
    "other/mdm_push.cer",
    "other/login_page.p7m",
    "other/note.txt",
  ],
};

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function show(state, options) {
  const session = await open(browser, singleFile, options);
  const files = await Promise.all(states[state].map(fixture));
  if (files.length > 0) {
    await choose(session.page, ...files);
    await results(session.page, files.length);
  }
  return session;
}

/** Everything that is folded away: the details of rows, help, explanations. */
async function unfoldAll(page) {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll('.row-details[aria-expanded="false"]')) button.click();
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

async function violations(page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
}

for (const [colorScheme, locale] of [
  ["light", "en-GB"],
  ["dark", "de-DE"],
]) {
  describe(`in ${colorScheme} colours and ${locale} axe finds nothing`, () => {
    for (const state of Object.keys(states)) {
      test(state, async () => {
        const { page, close } = await show(state, { colorScheme, locale });
        assert.deepEqual(await violations(page), []);
        await close();
      });
    }

    test("with the plan sorted and filtered, and with nothing left in it", async () => {
      const { page, close } = await show("plan", { colorScheme });
      await page.getByRole("button", { name: "Renewal plan" }).click();
      assert.deepEqual(await violations(page), []);
      await page.getByLabel("Group by organization").check();
      await page.getByRole("columnheader", { name: "Expires", exact: true }).getByRole("button").click();
      await page.locator("#filters summary").click();
      await page.locator(".filter button").first().click();
      assert.deepEqual(await violations(page), []);
      await page.getByLabel("Search names").fill("nobody is called that");
      await page.locator("#plan .nothing").getByText("No matching results").waitFor();
      assert.deepEqual(await violations(page), []);
      await close();
    });

    test("while many files are being checked", async () => {
      const { page, close } = await show("ready", { colorScheme });
      await page.evaluate(() => {
        // The first of them never ends.
        Blob.prototype.arrayBuffer = () => new Promise(() => {});
        const dataTransfer = new DataTransfer();
        for (let index = 0; index < 100; index += 1) dataTransfer.items.add(new File(["x"], `${index}`));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      });
      await page.getByRole("progressbar").waitFor();
      assert.deepEqual(await violations(page), []);
      await close();
    });

    test("with everything unfolded and a notice shown", async () => {
      const { page, close } = await show("many", { colorScheme, locale });
      await paste(page, {});
      await page.locator("#notices p").waitFor();
      await unfoldAll(page);
      assert.deepEqual(await violations(page), []);
      await close();
    });
  });
}

for (const [state] of Object.entries(states)) {
  test(`${state}: the page ends where its content ends`, async () => {
    const { page, close } = await show(state, { viewport: { width: 1280, height: 640 } });
    const [scrolls, footer] = await page.evaluate(() => [
      document.documentElement.scrollHeight,
      document.querySelector("footer").getBoundingClientRect().bottom + scrollY,
    ]);
    assert.ok(scrolls <= Math.max(640, footer + 100), `${scrolls} px to scroll, ${footer} px of content`);
    await close();
  });

  // What a window of 1280 px becomes at 400 %, with the longer words of German.
  test(`${state}: no sideways scrolling at 320 px`, async () => {
    const { page, close } = await show(state, { viewport: { width: 320, height: 640 }, locale: "de-DE" });
    await unfoldAll(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await close();
  });
}

for (const [state] of Object.entries(states)) {
  test(`${state}: with text at 200 % in German, nothing is cut off at 320 px`, async () => {
    const { page, close } = await show(state, { viewport: { width: 320, height: 640 }, locale: "de-DE" });
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    await unfoldAll(page);
    const [width, cut] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      [...document.querySelectorAll("body *")]
        .filter((element) => element.checkVisibility() && !element.closest(".visually-hidden, .skip, svg"))
        .filter((element) => {
          const { right, width } = element.getBoundingClientRect();
          return (
            width > 1 &&
            (right > 320.5 ||
              (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible"))
          );
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    ]);
    assert.deepEqual(cut, []);
    assert.equal(width, 320);
    await close();
  });
}

test("after the language Tab reaches the file button, and Enter opens the chooser", async () => {
  const { page, close } = await show("empty");
  await drawn(page);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "language");
  await page.keyboard.press("Tab");
  const chooser = page.waitForEvent("filechooser");
  assert.equal(await page.evaluate(() => document.activeElement.id), "files");
  await page.keyboard.press("Enter");
  assert.equal((await chooser).isMultiple(), true);
  await close();
});

test("a click on the visible button opens the chooser", async () => {
  const { page, close } = await show("empty");
  const chooser = page.waitForEvent("filechooser");
  await page.getByText("Choose files").click();
  await chooser;
  await close();
});

test("the verdict is told by words, an icon and a colour", async () => {
  const { page, close } = await show("verdicts");
  const verdicts = await page.locator("article").evaluateAll((cards) =>
    cards.map((card) => ({
      words: card.querySelector(".verdict").textContent,
      icon: card.querySelector(".row-icon path").getAttribute("d"),
      colour: getComputedStyle(card.querySelector(".verdict")).color,
    })),
  );
  const [ready, check, reject] = verdicts;
  for (const by of ["words", "icon", "colour"]) {
    assert.equal(new Set([ready[by], check[by], reject[by]]).size, 3, by);
  }
  await close();
});

test("each result is named by what it is, whose it is and its verdict", async () => {
  const { page, close } = await show("ready");
  await page.getByRole("article", { name: "DEP token, Synthetic Server, Ready to upload", exact: true }).waitFor();
  await close();
});

test("after the file button a link skips to the results, where the next stop is the first of them", async () => {
  const { page, close } = await show("many");
  await page.locator("#files").focus();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to results" });
  assert.equal(await skip.evaluate((link) => link === document.activeElement), true);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "summary");
  await close();
});

test("what is pressed most is at least 44 px high on a phone", async () => {
  const { page, close } = await show("many", { viewport: { width: 320, height: 640 } });
  const low = await page
    .locator(".row-details, .remove, #reminders > button, #exports button, label.button")
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height).filter((height) => height < 44));
  assert.deepEqual(low, []);
  await close();
});

test("without JavaScript the page says why it needs it, and offers nothing that would not work", async () => {
  const { page, close } = await show("empty", { javaScriptEnabled: false });
  const said = page.locator("noscript p");
  for (const [index, words] of ["Turn on JavaScript", "Aktivieren Sie JavaScript"].entries()) {
    assert.equal(await said.nth(index).isVisible(), true);
    assert.ok((await said.nth(index).innerText()).includes(words), words);
  }
  assert.equal(await page.locator("#intake").isVisible(), false);
  await close();
});

test("without WebAssembly the page says so", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto(singleFile);
  assert.equal(await page.getByText("WebAssembly").isVisible(), true);
  assert.equal(await page.locator("#intake").isVisible(), false);
  await page.getByText(say("help-dep")).click();
  assert.equal(await page.getByText(say("help-dep-reset")).isVisible(), true);
  await context.close();
});

for (const locale of ["en-GB", "de-DE"])
  test(`nothing moves once the page is drawn (${locale})`, async () => {
    const { page, close } = await show("empty", { locale });
    const shift = await page.evaluate(
      () =>
        new Promise((done) => {
          let total = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) total += entry.value;
          }).observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done(total))));
        }),
    );
    assert.equal(shift, 0);
    await close();
  });
