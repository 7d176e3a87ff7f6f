/** What axe cannot see: focus, targets, other colours, less motion, and browsers that forbid something. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { say } from "../messages/messages.mjs";
import { axeSource, choose, drawn, drop, fixture, open, results, singleFile, stage } from "./harness.mjs";

const dep = await fixture("dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m");
const login = await fixture("other/login_page.p7m");
const key = await fixture("unlock/key.p12");

const here = stage();

const states = {
  empty: async () => {},
  results: async (page) => {
    await drop(page, dep, login);
    await results(page, 2);
  },
  "a password asked for": async (page) => {
    await drop(page, dep, key);
    await page.locator("input[type=password]").waitFor();
  },
};

for (const [state, reach] of Object.entries(states)) {
  describe(state, () => {
    test("every target is at least 24 px wide and high, links within sentences apart", async () => {
      const { page, close } = await open(here.browser, singleFile, { viewport: { width: 320, height: 640 } });
      await reach(page);
      await page.evaluate(() => {
        for (const button of document.querySelectorAll('.row-details[aria-expanded="false"]')) button.click();
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const small = await page.locator("a, button, summary, label, input").evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility() && !element.matches(".visually-hidden, .skip:not(:focus)"))
          .map((element) => [element.outerHTML.slice(0, 80), element.getBoundingClientRect()])
          .filter(([, { width, height }]) => width < 24 || height < 24)
          .map(([html, { width, height }]) => `${html}: ${width} x ${height}`),
      );
      assert.deepEqual(small, []);
      await close();
    });

    test("Tab goes through everything once, downwards, and each stop is seen", async () => {
      const { page, close } = await open(here.browser, singleFile);
      await reach(page);
      await drawn(page);
      await page.evaluate(() => {
        document.activeElement.blur();
        scrollTo(0, 0);
      });
      const stops = [];
      for (;;) {
        await page.keyboard.press("Tab");
        const stop = await page.evaluate(() => {
          const { activeElement: element } = document;
          if (element === document.body) return null;
          // The file field is shown by its label.
          const seen = element.classList.contains("visually-hidden") ? element.nextElementSibling : element;
          const { outlineStyle, outlineWidth } = getComputedStyle(seen);
          const { top, left, width } = seen.getBoundingClientRect();
          const index = [...document.querySelectorAll("*")].indexOf(element);
          return {
            index,
            outline: `${outlineStyle} ${outlineWidth}`,
            inView: top >= 0 && top < innerHeight && width > 0,
            left,
          };
        });
        if (!stop || stops.some(({ index }) => index === stop.index)) break;
        stops.push(stop);
      }
      assert.ok(stops.length >= 7, `${stops.length} stops`);
      assert.deepEqual(
        stops.filter(({ outline }) => outline !== "solid 3px"),
        [],
      );
      assert.deepEqual(
        stops.filter(({ inView }) => !inView),
        [],
      );
      const order = stops.map(({ index }) => index);
      assert.deepEqual(
        order,
        [...order].sort((one, other) => one - other),
      );
      await close();
    });

    for (const [name, options] of [
      ["forced colours", { forcedColors: "active" }],
      ["more contrast", { contrast: "more" }],
    ]) {
      test(`with ${name} axe finds nothing`, async () => {
        const { page, close } = await open(here.browser, singleFile, options);
        await reach(page);
        await page.evaluate(axeSource);
        const { violations } = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`),
          [],
        );
        await close();
      });
    }
  });
}

test("with forced colours the verdicts keep their icons, and groups and buttons their edges", async () => {
  const { page, close } = await open(here.browser, singleFile, { forcedColors: "active" });
  await states.results(page);
  const { icon, paper, group, button } = await page.evaluate(() => ({
    icon: getComputedStyle(document.querySelector(".row-icon .icon")).fill,
    paper: getComputedStyle(document.body).backgroundColor,
    group: getComputedStyle(document.querySelector(".group")).outlineStyle,
    button: getComputedStyle(document.querySelector("#reminders .button")).borderTopStyle,
  }));
  assert.notEqual(icon, paper);
  assert.equal(group, "solid");
  assert.equal(button, "solid");
  await close();
});

test("on paper every word of the plan is whole, and nothing stands there that can only be pressed", async () => {
  const { page, close } = await open(here.browser, singleFile, {
    locale: "de-DE",
    viewport: { width: 794, height: 1123 },
  });
  const days = ["2026-11-20", "2026-08-15", "2026-03-15"];
  await drop(page, ...days.map((day) => ({ ...dep, name: `Server ${day}_Token_${day}T09-12-44Z_smime.p7m` })), login);
  await results(page, 4);
  await page.emulateMedia({ media: "print" });
  const narrow = await page
    .locator(".table :is(th, td)")
    .evaluateAll((cells) =>
      cells
        .filter((cell) => cell.checkVisibility() && cell.getBoundingClientRect().width < 40)
        .map(({ innerText }) => innerText),
    );
  assert.deepEqual(narrow, []);
  for (const place of [".help", ".intake", ".trust", "#exports", ".remove", "#reminders", "#filters", "#views"]) {
    assert.equal(await page.locator(place).first().isVisible(), false, place);
  }
  await close();
});

test("nothing moves, so there is nothing to reduce", async () => {
  const { page, close } = await open(here.browser, singleFile);
  await states.results(page);
  const moving = await page.evaluate(() => [
    ...document
      .getAnimations()
      .filter((animation) => animation.playState === "running")
      .map(String),
    ...[...document.querySelectorAll("*")]
      .filter(
        (element) => !/^(all|none)?( 0s)?$/.test(`${getComputedStyle(element).transition}`.replace(/ ease.*/, "")),
      )
      .map(({ tagName }) => tagName),
    ...(getComputedStyle(document.documentElement).scrollBehavior === "auto" ? [] : ["scrolling"]),
  ]);
  assert.deepEqual(moving, []);
  await close();
});

describe("a browser that forbids something", () => {
  for (const [name, forbid] of [
    [
      "storage",
      () => {
        const refuse = {
          get: () => {
            throw new DOMException("", "SecurityError");
          },
        };
        for (const property of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
          Object.defineProperty(window, property, refuse);
        }
        Object.defineProperty(Document.prototype, "cookie", refuse);
      },
    ],
    ["service workers", () => delete Navigator.prototype.serviceWorker],
    [
      "another address",
      () => {
        history.replaceState = () => {
          throw new DOMException("", "SecurityError");
        };
      },
    ],
  ]) {
    test(`${name}: files are checked all the same, in both languages`, async () => {
      const context = await here.browser.newContext({ locale: "en-GB" });
      await context.addInitScript(forbid);
      const page = await context.newPage();
      const problems = [];
      page.on("pageerror", (error) => problems.push(String(error)));
      await page.goto(here.site.address);
      await choose(page, dep);
      await results(page, 1);
      await page.locator("#language").selectOption("de");
      await page.getByText("Bereit zum Hochladen").first().waitFor();
      assert.deepEqual(problems, []);
      await context.close();
    });
  }

  test("the page’s own script: it says so after a while, in every language, and the help is there", async () => {
    const context = await here.browser.newContext({ locale: "en-GB", serviceWorkers: "block" });
    const page = await context.newPage();
    await page.route("**/page.js", (route) => route.abort());
    await page.goto(here.site.address);
    for (const words of ["could not start", "konnte nicht gestartet werden"]) await page.getByText(words).waitFor();
    await page.getByText(say("help-dep")).click();
    assert.equal(await page.getByText(say("help-dep-reset")).isVisible(), true);
    await context.close();
  });
});
