/** `<relution-token-check>` gives a token back as Apple writes it: to be saved, or to the host in place of the chosen file. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { axeSource, fixture } from "./harness.mjs";
import { chooseIn, heard, hostStage, LISTENERS } from "./host.mjs";
import { vppToken } from "./tokens.mjs";

const here = hostStage();

const whole = vppToken("Stadt Musterstadt", "2027-09-30T10:00:00+0000", "Hauptstelle");
const changed = { name: "changed.vpptoken", bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), whole.bytes]) };
const changedDep = await fixture("dep/dep_utf16le.p7m.txt");

const FORM = `<form action="sent" method="post" enctype="multipart/form-data"><input type="file" id="token" name="token"><button>Send</button></form>`;
const BESIDE = `${FORM}<relution-token-check for="token" expects="vpp-token" accept-restored></relution-token-check>`;
const WITHOUT = BESIDE.replace(" accept-restored", "");
const ZONE = `<div id="zone">Drop here</div><relution-token-check zone="zone" expects="vpp-token" accept-restored></relution-token-check>`;
const OWN = `<form action="sent" method="post" enctype="multipart/form-data"><relution-token-check expects="vpp-token" name="token" accept-restored></relution-token-check><button>Send</button></form>`;

const SCRIPT = `${LISTENERS}
  for (const type of ["accept", "accepted", "rejected"])
    document.addEventListener("token-check-" + type, ({ detail }) =>
      note(type + " " + names(detail.files) + " " + detail.reports.map(({ verdict }) => verdict).join("+")));
  const field = document.querySelector("#token");
  if (field) listen(field);
  document.querySelector("#zone")?.addEventListener("drop", async (event) => {
    event.preventDefault();
    const [item] = event.dataTransfer.items;
    note("drop " + names(event.dataTransfer.files) + " " + names([item.getAsFile()]) + " " + item.webkitGetAsEntry());
  });
  window.bytesOf = async () => Array.from(new Uint8Array(await field.files[0].arrayBuffer()));
  await import("./npm/define.js");
  window.ready = true;`;

function onHost(name, [body, options], check) {
  test(name, async () => {
    const session = await here.show(body, SCRIPT, options);
    await session.page.waitForFunction(() => window.ready);
    await check(session.page, session.messages);
    await session.close();
  });
}

const question = (page) => page.getByRole("region", { name: /This file was changed/ });
const take = (page) => page.getByRole("button", { name: "Use the clean file" });
const leave = (page) => page.getByRole("button", { name: "Use the file as it is" });
const state = (page) => page.locator("relution-token-check").getAttribute("state");
const field = (page) => page.evaluate(() => names(document.querySelector("#token").files));

describe("without accept-restored", () => {
  onHost("the chosen file passes, and the clean one can be saved", [WITHOUT], async (page, messages) => {
    await chooseIn(page, "#token", changed);
    assert.equal((await heard(page, 4)).at(-1), "accepted changed.vpptoken check");
    assert.equal(await question(page).count(), 0);
    await page.getByText("A changed byte in its secret part can’t be detected.").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the clean file" }).click(),
    ]);
    assert.equal(download.suggestedFilename(), "content-token.vpptoken");
    assert.deepEqual(await readFile(await download.path()), whole.bytes);
    assert.deepEqual(messages, []);
  });

  onHost("nothing is offered for a whole one, nor for one that is refused", [WITHOUT], async (page) => {
    for (const [file, verdict] of [
      [whole, "ready"],
      [changedDep, "reject"],
    ]) {
      await chooseIn(page, "#token", file);
      await page.locator(`article[data-verdict="${verdict}"]`).waitFor();
      assert.equal(await page.getByRole("button", { name: /clean file/ }).count(), 0);
    }
  });
});

describe("with accept-restored, beside a field", () => {
  onHost("the host gets nothing until the user has answered, and then the clean file", [BESIDE], async (page) => {
    await chooseIn(page, "#token", changed);
    await question(page).getByText("An editor added an invisible mark (BOM)").waitFor();
    assert.deepEqual(await page.evaluate(() => window.heard), []);
    assert.equal(await field(page), "nothing");
    assert.equal(await state(page), "check");
    await page.getByRole("status").getByText("Use the clean file?").waitFor({ state: "attached" });
    await take(page).press("Enter");
    assert.deepEqual(await heard(page, 4), [
      "accept content-token.vpptoken ready",
      "input content-token.vpptoken",
      "change content-token.vpptoken",
      "accepted content-token.vpptoken ready",
    ]);
    assert.deepEqual(Buffer.from(await page.evaluate(() => bytesOf())), whole.bytes);
    await page.getByText("The clean file was accepted in place of the one you chose.").waitFor();
    assert.equal(await question(page).count(), 0);
    assert.equal(await page.getByRole("button", { name: "Save the clean file" }).count(), 0);
  });

  onHost("or the chosen one, as it is", [BESIDE], async (page) => {
    await chooseIn(page, "#token", changed);
    await leave(page).click();
    assert.equal((await heard(page, 4)).at(-1), "accepted changed.vpptoken check");
    assert.equal(await field(page), "changed.vpptoken");
    await page.getByRole("button", { name: "Save the clean file" }).waitFor();
  });

  onHost(
    "a form that is sent meanwhile waits, shows the question, and is sent with the answer",
    [BESIDE],
    async (page) => {
      const { length } = here.host.sent;
      await chooseIn(page, "#token", changed);
      await question(page).waitFor();
      await page.getByRole("button", { name: "Send" }).click();
      assert.equal(
        await page.evaluate(() => document.querySelector("relution-token-check").shadowRoot.activeElement?.className),
        "question",
      );
      assert.equal(here.host.sent.length, length);
      await Promise.all([page.waitForURL("**/sent"), take(page).click()]);
      const body = here.host.sent.at(-1);
      assert.ok(body.includes('filename="content-token.vpptoken"') && body.includes(String(whole.bytes)));
      assert.ok(!body.includes("changed.vpptoken"));
    },
  );

  onHost("another choice ends the question", [BESIDE], async (page) => {
    await chooseIn(page, "#token", changed);
    await question(page).waitFor();
    await chooseIn(page, "#token", whole);
    assert.deepEqual((await heard(page, 4)).at(-1), `accepted ${whole.name} ready`);
    assert.equal(await question(page).count(), 0);
    assert.equal(await field(page), whole.name);
  });

  onHost("so does a reset of the form: the field stays empty", [BESIDE], async (page) => {
    await chooseIn(page, "#token", changed);
    await question(page).waitFor();
    await page.evaluate(() => document.querySelector("form").reset());
    await question(page).waitFor({ state: "detached" });
    assert.equal(await field(page), "nothing");
    assert.deepEqual(await page.evaluate(() => window.heard), []);
  });

  onHost("an element that is removed lets the chosen file pass", [BESIDE], async (page) => {
    await chooseIn(page, "#token", changed);
    await question(page).waitFor();
    await page.evaluate(() => document.querySelector("relution-token-check").remove());
    await page.waitForFunction(() => names(document.querySelector("#token").files) === "changed.vpptoken");
  });

  onHost("nothing is asked for a whole token", [BESIDE], async (page) => {
    await chooseIn(page, "#token", whole);
    assert.equal((await heard(page, 4)).at(-1), `accepted ${whole.name} ready`);
    assert.equal(await question(page).count(), 0);
  });

  onHost("the host can still decline the clean file", [BESIDE], async (page) => {
    await page.evaluate(() => document.addEventListener("token-check-accept", (event) => event.preventDefault()));
    await chooseIn(page, "#token", changed);
    await take(page).click();
    assert.equal((await heard(page, 2)).at(-1), "rejected content-token.vpptoken ready");
    assert.equal(await field(page), "nothing");
  });

  onHost(
    "in German, and without a fault in accessibility",
    [BESIDE.replace("for=", 'lang="de" for=')],
    async (page) => {
      await chooseIn(page, "#token", changed);
      await page.getByRole("button", { name: "Bereinigte Datei verwenden" }).waitFor();
      await page.evaluate(axeSource);
      const violations = await page.evaluate(async () => {
        const { violations } = await axe.run("relution-token-check", { resultTypes: ["violations"] });
        return violations.map(({ id }) => id);
      });
      assert.deepEqual(violations, []);
    },
  );
});

onHost("on a drop zone of the host, the drop brings the clean file", [ZONE], async (page) => {
  await dropOn(page, "#zone", changed);
  await take(page).click();
  const all = await heard(page, 3);
  assert.deepEqual(all, [
    "accept content-token.vpptoken ready",
    "drop content-token.vpptoken content-token.vpptoken null",
    "accepted content-token.vpptoken ready",
  ]);
});

onHost("a second drop while it asks comes after the first, which passes as it is", [ZONE], async (page) => {
  await dropOn(page, "#zone", changed);
  await question(page).waitFor();
  await dropOn(page, "#zone", whole);
  const all = await heard(page, 6);
  assert.deepEqual(
    all.filter((what) => what.startsWith("accepted")),
    ["accepted changed.vpptoken check", `accepted ${whole.name} ready`],
  );
});

onHost("in its own drop zone, its form sends the clean file", [OWN], async (page) => {
  await chooseIn(page, "relution-token-check input[type=file]", changed);
  await take(page).click();
  assert.equal((await heard(page, 2)).at(-1), "accepted content-token.vpptoken ready");
  await Promise.all([page.waitForURL("**/sent"), page.getByRole("button", { name: "Send" }).click()]);
  assert.ok(here.host.sent.at(-1).includes('filename="content-token.vpptoken"'));
});

async function dropOn(page, selector, ...files) {
  const data = await page.evaluateHandle(
    (files) => {
      const data = new DataTransfer();
      for (const { name, base64 } of files) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      return data;
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString("base64") })),
  );
  for (const type of ["dragover", "drop"]) await page.dispatchEvent(selector, type, { dataTransfer: data });
}
