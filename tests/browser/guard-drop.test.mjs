/** Drops on a host's own zone, and on its field: what the host gets of them after the check. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dropFromDisk, fixture } from "./harness.mjs";
import { chooseIn, heard, hostStage, isReading, LISTENERS, letGo } from "./host.mjs";

const named = async (name, path) => ({ ...(await fixture(path)), name });
const vpp = await named("right.vpptoken", "vpp/sToken_for_Musterstadt.vpptoken");
const dep = await named("other.p7m", "dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m");
const certificate = await named("depcert.pem", "other/depcert.pem");

const here = hostStage();

// The zone lies where `dropFromDisk` lets go.
const ZONE = `<div id="zone"><p id="inside">Drop here</p></div>`;
const FORM = `<form action="sent" method="post" enctype="multipart/form-data"><div id="zone"><input type="file" id="token" name="token"></div><button>Send</button></form>`;

const HOST = `
window.sheet = new CSSStyleSheet();
sheet.replaceSync("body { margin: 0 } #zone, #zone input { width: 300px; height: 200px }");
document.adoptedStyleSheets = [sheet];
window.listenForDrop = (zone) => {
  zone.addEventListener("dragover", (event) => event.preventDefault());
  zone.addEventListener("dragleave", () => note("dragleave"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    const { files, items, types } = event.dataTransfer;
    window.last = event;
    window.entries = [...items].map((item) => item.webkitGetAsEntry()?.fullPath ?? null);
    note("drop " + names(files) + " items " + [...items].map((item) => item.getAsFile()?.name ?? item.kind).join("+"));
  });
};`;

/** A page with a guarded zone, or with what this script sets up. */
async function guarded({ body = ZONE, options = `{ expects: "vpp-token" }`, before = "", handle = true, script } = {}) {
  const own = `window.guard = api.guardDropZone(zone, {
      onReport: (reports) => note("report " + reports.map(({ verdict }) => verdict).join("+")),
      onError: ({ code }) => note("error " + code),
      ...${options},
    });`;
  const session = await here.show(
    body,
    `${LISTENERS}${HOST}
    window.api = await import("./npm/guard.js");
    window.zone = document.querySelector("#zone");
    ${before}
    ${handle ? "listenForDrop(zone);" : ""}
    ${script ?? own}
    window.ready = true;`,
  );
  await session.page.waitForFunction(() => window.ready);
  return session;
}

function onHost(name, setting, body) {
  test(name, async () => {
    const { page, messages, close } = await guarded(setting);
    await body(page, messages);
    await close();
  });
}

/** A drop as a script makes it, of files, and of text where there is some; its place is known. */
async function drop(page, selector, files, text = {}) {
  await page.evaluate(
    ({ selector, files, text }) => {
      const dataTransfer = new DataTransfer();
      for (const { name, bytes } of files) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      for (const [type, value] of Object.entries(text)) dataTransfer.setData(type, value);
      const at = { clientX: 12, clientY: 34, bubbles: true, composed: true, cancelable: true };
      const event = new DragEvent("drop", { ...at, dataTransfer });
      document.querySelector(selector).dispatchEvent(event);
      window.wasPrevented = event.defaultPrevented;
    },
    { selector, text, files: files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })) },
  );
}

async function dropAndHold(page, selector, file) {
  await page.evaluate((name) => hold(name), file.name);
  await drop(page, selector, [file]);
  await isReading(page, file);
}

describe("a drop on a zone", () => {
  onHost("of the right file reaches the host, where it was, after its report", {}, async (page, messages) => {
    await drop(page, "#inside", [vpp]);
    assert.deepEqual(await heard(page, 2), ["report ready", "drop right.vpptoken items right.vpptoken"]);
    assert.deepEqual(
      await page.evaluate(() => [last.target.id, last.clientX, last.clientY, ...last.dataTransfer.types]),
      ["inside", 12, 34, "Files"],
    );
    assert.deepEqual(messages, []);
  });

  for (const [what, file] of Object.entries({ "the other token": dep, "a certificate": certificate })) {
    onHost(`of ${what} does not; its highlight goes`, {}, async (page) => {
      await drop(page, "#inside", [file]);
      assert.deepEqual(await heard(page, 2), ["report reject", "dragleave"]);
      assert.equal(await page.evaluate(() => wasPrevented), true, "the browser does not open it");
    });
  }

  onHost("reaches nobody while it is being checked", {}, async (page) => {
    await dropAndHold(page, "#zone", vpp);
    assert.deepEqual(await heard(page, 0), []);
    await letGo(page, vpp);
    assert.equal((await heard(page, 2)).at(-1), "drop right.vpptoken items right.vpptoken");
  });

  onHost("of fifty files leaves those that passed, in their order", { options: "{}" }, async (page) => {
    const files = Array.from({ length: 50 }, (_, number) => ({
      ...(number % 2 ? vpp : certificate),
      name: `${number}`,
    }));
    await drop(page, "#zone", files);
    const odd = files.filter((_, number) => number % 2).map(({ name }) => name);
    assert.equal((await heard(page, 2)).at(-1), `drop ${odd.join("+")} items ${odd.join("+")}`);
  });

  onHost("keeps the text that came with it", {}, async (page) => {
    await drop(page, "#zone", [vpp], { "text/plain": "beside" });
    await heard(page, 2);
    assert.equal(await page.evaluate(() => last.dataTransfer.getData("text/plain")), "beside");
  });

  for (const [what, text] of Object.entries({
    text: { "text/plain": "some words" },
    "a link": { "text/uri-list": "https://example.org/" },
  })) {
    onHost(`of ${what} is none of its business`, {}, async (page) => {
      await drop(page, "#zone", [], text);
      assert.deepEqual(await heard(page, 1), ["drop nothing items string"]);
      assert.equal(await page.evaluate(() => last.isTrusted), false);
    });
  }

  onHost("from the disk keeps the entry that some hosts read", {}, async (page) => {
    await dropFromDisk(page, "vpp/sToken_for_Musterstadt.vpptoken");
    await heard(page, 2);
    assert.deepEqual(await page.evaluate(() => entries), ["/sToken_for_Musterstadt.vpptoken"]);
    const size = await page.evaluate(
      () => new Promise((done) => last.dataTransfer.items[0].webkitGetAsEntry().file(({ size }) => done(size))),
    );
    assert.equal(size, vpp.bytes.length);
  });

  onHost("of a folder is left alone", {}, async (page) => {
    await dropFromDisk(page, "other");
    assert.deepEqual(await heard(page, 1), ["drop other items other"]);
    assert.equal(await page.evaluate(() => last.isTrusted), true);
  });

  onHost("of a folder with a wrong file brings the folder alone", {}, async (page) => {
    await dropFromDisk(page, "other", "other/depcert.pem");
    assert.deepEqual(await heard(page, 2), ["report reject", "drop other items other"]);
    assert.deepEqual(await page.evaluate(() => entries), ["/other"]);
  });

  onHost("outside of it is none of its business", { body: `${ZONE}<p id="beside">Beside</p>` }, async (page) => {
    await page.evaluate(() => listenForDrop(document.querySelector("#beside")));
    await drop(page, "#beside", [dep]);
    assert.deepEqual(await heard(page, 1), ["drop other.p7m items other.p7m"]);
  });

  onHost("after its end goes to the host as before", {}, async (page) => {
    await page.evaluate(() => guard.dispose());
    await drop(page, "#zone", [dep]);
    assert.deepEqual(await heard(page, 1), ["drop other.p7m items other.p7m"]);
  });

  onHost("two in a row arrive one after the other", {}, async (page) => {
    await dropAndHold(page, "#zone", vpp);
    await drop(page, "#zone", [{ ...vpp, name: "later.vpptoken" }]);
    await letGo(page, vpp);
    assert.deepEqual(
      (await heard(page, 4)).filter((what) => what.startsWith("drop")),
      ["drop right.vpptoken items right.vpptoken", "drop later.vpptoken items later.vpptoken"],
    );
  });
});

describe("during a check", () => {
  onHost("a zone that is removed gets nothing, and nobody else does", {}, async (page, messages) => {
    await page.evaluate(() => document.body.addEventListener("drop", () => note("body")));
    await dropAndHold(page, "#inside", vpp);
    await page.evaluate(() => zone.remove());
    await letGo(page, vpp);
    assert.deepEqual(await heard(page, 1), ["report ready"]);
    assert.deepEqual(messages, []);
  });

  onHost("a zone that is rendered anew gets the file", {}, async (page) => {
    await dropAndHold(page, "#inside", vpp);
    await page.evaluate(() => {
      const anew = zone.cloneNode(true);
      zone.replaceWith(anew);
      listenForDrop(anew);
    });
    await letGo(page, vpp);
    assert.deepEqual(await heard(page, 2), ["report ready", "drop right.vpptoken items right.vpptoken"]);
  });

  for (const [what, file, expected] of [
    ["a wrong file does not reach the host", dep, ["report reject", "dragleave"]],
    ["the right one does", vpp, ["report ready", "drop right.vpptoken items right.vpptoken"]],
  ]) {
    onHost(`the guard is disposed: ${what}`, {}, async (page) => {
      await dropAndHold(page, "#zone", file);
      await page.evaluate(() => guard.dispose());
      await letGo(page, file);
      assert.deepEqual(await heard(page, 2), expected);
    });
  }

  onHost("the guard is made anew for another token, which decides", {}, async (page) => {
    await dropAndHold(page, "#zone", dep);
    await page.evaluate(() => {
      guard.dispose();
      api.guardDropZone(zone, { expects: "dep-token", onReport: ([{ verdict }]) => note(verdict) });
    });
    await letGo(page, dep);
    assert.deepEqual(await heard(page, 2), ["check", "drop other.p7m items other.p7m"]);
  });
});

describe("a file field in a zone", () => {
  const setting = { body: FORM, handle: false, before: `listen(document.querySelector("#token"));` };
  const inField = (page) => page.evaluate(() => names(document.querySelector("#token").files));

  onHost("gets the right file, and its listeners hear of it", setting, async (page) => {
    await dropFromDisk(page, "vpp/sToken_for_Musterstadt.vpptoken");
    assert.deepEqual(await heard(page, 3), [
      "report ready",
      "input sToken_for_Musterstadt.vpptoken",
      "change sToken_for_Musterstadt.vpptoken",
    ]);
    assert.equal(await inField(page), "sToken_for_Musterstadt.vpptoken");
  });

  onHost("does not get a wrong one; the form is stopped once", setting, async (page) => {
    const before = here.host.sent.length;
    await dropFromDisk(page, "other/depcert.pem");
    assert.deepEqual(await heard(page, 1), ["report reject"]);
    assert.equal(await inField(page), "nothing");
    await page.waitForFunction(() => document.querySelector("#token").validationMessage !== "");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("button", { name: "Send" }).click();
    await page.waitForFunction(() => document.title === "Sent");
    assert.equal(here.host.sent.length, before + 1);
  });

  onHost("gets nothing where the host takes the drop itself", { ...setting, handle: true }, async (page) => {
    await drop(page, "#token", [vpp]);
    assert.deepEqual(await heard(page, 2), ["report ready", "drop right.vpptoken items right.vpptoken"]);
    assert.equal(await inField(page), "nothing");
  });

  onHost("its form waits for the check", setting, async (page) => {
    await dropAndHold(page, "#token", vpp);
    await page.getByRole("button", { name: "Send" }).click();
    assert.equal(await page.title(), "Host");
    await letGo(page, vpp);
    await page.waitForFunction(() => document.title === "Sent");
    assert.match(here.host.sent.at(-1), /right\.vpptoken/);
  });

  const alone = {
    ...setting,
    handle: true,
    script: `api.guardFileInput(document.querySelector("#token"), {
      expects: "vpp-token",
      onReport: (reports) => note("report " + reports.map(({ verdict }) => verdict).join("+")),
    });`,
  };
  onHost("that is guarded by itself holds a drop on it, too", alone, async (page) => {
    await drop(page, "#token", [dep]);
    assert.deepEqual(await heard(page, 2), ["report reject", "dragleave"]);
    await drop(page, "#token", [vpp]);
    assert.deepEqual((await heard(page, 4)).slice(2), ["report ready", "drop right.vpptoken items right.vpptoken"]);
  });

  onHost(
    "that another guard watches is checked by both",
    {
      ...setting,
      before: `${setting.before} api.guardFileInput(document.querySelector("#token"), { expects: "dep-token", onReport: ([{ verdict }]) => note("field " + verdict) });`,
    },
    async (page) => {
      await drop(page, "#token", [vpp]);
      await page.waitForFunction(() => document.querySelector("#token").validationMessage !== "");
      assert.deepEqual((await heard(page, 2)).sort(), ["field reject", "report ready"]);
      assert.equal(await inField(page), "nothing");
    },
  );
});

describe("two zones inside each other", () => {
  const body = `<div id="outer">${ZONE}</div>`;
  for (const [inner, outer, file, reaches] of [
    ["vpp-token", "vpp-token", vpp, true],
    ["vpp-token", "dep-token", vpp, false],
    ["dep-token", "vpp-token", vpp, false],
  ]) {
    onHost(
      `inside ${inner}, around it ${outer}: both judge, and the stricter wins`,
      {
        body,
        script: `for (const [id, expects] of [["zone", "${inner}"], ["outer", "${outer}"]]) {
          api.guardDropZone(document.getElementById(id), { expects, onReport: ([{ verdict }]) => note(id + " " + verdict) });
        }`,
      },
      async (page) => {
        await drop(page, "#inside", [file]);
        const verdict = (expects) => (expects === "vpp-token" ? "ready" : "reject");
        assert.deepEqual(await heard(page, 3), [
          `zone ${verdict(inner)}`,
          `outer ${verdict(outer)}`,
          reaches ? "drop right.vpptoken items right.vpptoken" : "dragleave",
        ]);
      },
    );
  }
});

describe("the element with `zone`", () => {
  const events = `for (const type of ["accept", "accepted", "rejected"])
    document.addEventListener("token-check-" + type, ({ detail }) => note(type + " " + names(detail.files)));`;
  const element = (attributes) => `<relution-token-check expects="vpp-token" ${attributes}></relution-token-check>`;
  const setting = (attributes, body = ZONE) => ({
    body: body + element(attributes),
    before: events,
    script: `await import("./npm/define.js");`,
  });
  const panel = (page) => page.locator("relution-token-check article");

  onHost("lets the right file through, with its events and its panel", setting(`zone="zone"`), async (page) => {
    await drop(page, "#inside", [vpp]);
    await panel(page).filter({ hasText: "Ready to upload" }).waitFor();
    assert.deepEqual(await heard(page, 3), [
      "accept right.vpptoken",
      "drop right.vpptoken items right.vpptoken",
      "accepted right.vpptoken",
    ]);
    assert.equal(await page.locator("relution-token-check .drop").isVisible(), false, "its own zone is not needed");
  });

  onHost("keeps a wrong one, and says where it belongs", setting(`zone="zone"`), async (page) => {
    await drop(page, "#inside", [dep]);
    await panel(page).filter({ hasText: "Apple Automated Device Enrollment" }).waitFor();
    assert.deepEqual(await heard(page, 2), ["dragleave", "rejected other.p7m"]);
  });

  onHost("shows what was chosen as well, with `for`", setting(`zone="zone" for="token"`, FORM), async (page) => {
    await drop(page, "#zone", [dep]);
    await panel(page).filter({ hasText: "other.p7m" }).waitFor();
    await chooseIn(page, "#token", certificate);
    await panel(page).filter({ hasText: "depcert.pem" }).waitFor();
    assert.equal(await panel(page).count(), 1);
  });

  onHost("names a zone that is not there, until it is", setting(`zone="nowhere"`), async (page) => {
    const problem = page.locator("relution-token-check .problem");
    assert.match(await problem.innerText(), /drop zone “nowhere”/);
    await page.evaluate(() => {
      zone.id = "nowhere";
    });
    await problem.waitFor({ state: "detached" });
    await drop(page, "#inside", [dep]);
    assert.equal((await heard(page, 2)).at(-1), "rejected other.p7m");
  });

  onHost("moved during the check, it loses no verdict", setting(`zone="zone"`), async (page) => {
    await dropAndHold(page, "#zone", dep);
    await page.evaluate(() => document.body.prepend(document.querySelector("relution-token-check")));
    await letGo(page, dep);
    await panel(page).filter({ hasText: "Do not upload" }).waitFor();
    assert.deepEqual(await heard(page, 2), ["dragleave", "rejected other.p7m"]);
  });
});

test("what is no element, and a wrong option, are said at once", async () => {
  const { page, close } = await guarded();
  const errors = await page.evaluate(() =>
    [
      [null, {}],
      [document, {}],
      [zone, { expects: "token" }],
    ].map((attempt) => {
      try {
        return api.guardDropZone(...attempt);
      } catch (error) {
        return String(error);
      }
    }),
  );
  assert.deepEqual(errors, [
    "TypeError: `element` is no element",
    "TypeError: `element` is no element",
    "TypeError: `expects` is token; it may be dep-token or vpp-token",
  ]);
  await close();
});
