/** Private keys and certificates beside their DEP tokens, in both forms of the page. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  askForKey,
  axeSource,
  chooseKey,
  drop,
  fixture,
  keptForOffline,
  open,
  paste,
  pemBody,
  piecesOf,
  results,
  settled,
  singleFile,
  stage,
  traces,
} from "./harness.mjs";

// One pair, and the token for it; another token that nothing here opens.
const dep = await fixture("dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m");
const key = await fixture("other/key_pkcs8.pem");
const certificate = await fixture("other/depcert.pem");
const stranger = await fixture("dep/Musterserver_Token_2026-03-15T09-12-44Z_smime.p7m");

// Another pair; its keys with a password all have the same.
const school = await fixture("unlock/School_Token_2026-01-17T11-02-21Z_smime.p7m");
const renamed = await fixture("unlock/Renamed_Token_2026-03-15T09-12-44Z_smime.p7m");
const schoolKey = await fixture("unlock/key.pem");
const schoolCertificate = await fixture("unlock/cert.pem");
const container = await fixture("unlock/key.p12");
const encryptedKey = await fixture("unlock/key_pkcs1_aes256.pem");
const password = "geheim ä€";

/** Close to the most work that a key file may cause. */
const slowKey = await fixture("unlock/slow_key.pem");
/** The first key that is tried takes as long as the test likes: the worker never hears of it. */
const neverDone = (page) =>
  page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (question, ...rest) {
      // The worker that checks files goes on.
      if (!question.key) return postMessage.call(this, question, ...rest);
      Worker.prototype.postMessage = postMessage;
    };
  });

const vpp = await fixture("vpp/sToken_for_Musterstadt.vpptoken");
const curve = await fixture("unlock/ec_key.pem");
const note = await fixture("other/note.txt");

const here = stage();

const cardOf = (page, { name }) => page.locator(`article[data-file="${name}"]`);
const exact = (page, file) => cardOf(page, file).locator(".certainty", { hasText: "exact" });
const estimated = (page, file) => cardOf(page, file).locator(".certainty", { hasText: "estimated" });
const saying = (page, file, words) => cardOf(page, file).getByText(words);
const finding = (page, file, code) => cardOf(page, file).locator(`[data-code="${code}"]`);
const heard = (page) => page.getByRole("status").innerText();
const focused = (locator) => locator.evaluate((element) => element === document.activeElement);
const verdicts = async (page, count) => (await results(page, count)).map(({ verdict }) => verdict);

for (const [form, address, loadedLater] of [
  ["the site", () => here.site.address, ["unlock.js"]],
  ["the single file", () => singleFile, []],
]) {
  describe(form, () => {
    const onPage = (name, body) =>
      test(name, async () => {
        const session = await open(here.browser, address(), { details: true });
        await body(session.page, session);
        assert.deepEqual(session.messages, [], "the console stays silent");
        await session.close();
      });

    onPage("a key chosen on a token’s card gives the exact expiry", async (page) => {
      await drop(page, dep);
      await estimated(page, dep).waitFor();
      await chooseKey(cardOf(page, dep), key);
      await exact(page, dep).waitFor();
      assert.deepEqual(await results(page, 1), [
        { file: dep.name, kind: "dep-token", verdict: "ready", expiry: "2027-03-15T09:12:44Z" },
      ]);
      await saying(page, dep, "from the token").waitFor();
      assert.equal(await page.getByRole("button", { name: askForKey }).count(), 0);
      assert.equal(await heard(page), `“${key.name}” opens 1 of 1 DEP token.`);
      assert.equal(await focused(cardOf(page, dep)), true, "the focus stays on the card");
    });

    onPage("a key dropped beside its token opens it, and both cards say so", async (page) => {
      await drop(page, dep, key);
      await exact(page, dep).waitFor();
      await saying(page, dep, "Opened with the private key in").waitFor();
      await saying(page, key, "Opens this DEP token").waitFor();
      assert.deepEqual(await verdicts(page, 2), ["ready", "reject"]);
      await finding(page, key, "secret-exposed").waitFor();
      await saying(page, key, /never leaves this page/).waitFor();
      await cardOf(page, key).getByRole("link", { name: dep.name }).click();
      assert.equal(await focused(cardOf(page, dep)), true, "the link leads to the token");
    });

    onPage("a key that was there first opens the token that comes later", async (page) => {
      await paste(page, { text: new TextDecoder().decode(key.bytes) });
      await results(page, 1);
      await drop(page, dep);
      await exact(page, dep).waitFor();
    });

    onPage("an exact expiry that the name belies is shown with both dates", async (page) => {
      await drop(page, renamed, schoolKey);
      await exact(page, renamed).waitFor();
      const [card] = await results(page, 2);
      assert.deepEqual([card.verdict, card.expiry], ["check", "2027-01-17T11:02:21Z"]);
      const words = await finding(page, renamed, "expiry-disagrees").innerText();
      assert.match(words, /15 March 2027 at 10:12 CET \(file name\), 17 January 2027 at 12:02 CET \(token\)/);
    });

    onPage("a wrong key is said, and the estimate stays", async (page) => {
      await drop(page, dep);
      await chooseKey(cardOf(page, dep), schoolKey);
      await finding(page, dep, "key-mismatch").waitFor();
      await estimated(page, dep).waitFor();
      assert.deepEqual(await verdicts(page, 1), ["check"]);
      assert.match(await heard(page), /opens none of these DEP tokens.*Check first/s);
      assert.equal(await focused(page.getByRole("button", { name: askForKey })), true);
      await chooseKey(cardOf(page, dep), key);
      await exact(page, dep).waitFor();
      assert.deepEqual(await verdicts(page, 1), ["ready"]);
    });

    onPage("a wrong key that was dropped takes its objection away with it", async (page) => {
      await drop(page, dep, schoolKey);
      await finding(page, dep, "key-mismatch").waitFor();
      await saying(page, schoolKey, "Doesn’t open any of these DEP tokens").waitFor();
      await page.getByRole("button", { name: `Remove ${schoolKey.name}` }).click();
      assert.deepEqual(await verdicts(page, 1), ["ready"]);
    });

    onPage("keys and tokens of two servers sort themselves out", async (page) => {
      await drop(page, dep, schoolKey, school, key, stranger);
      await exact(page, dep).waitFor();
      await exact(page, school).waitFor();
      await estimated(page, stranger).waitFor();
      assert.deepEqual(await verdicts(page, 5), ["ready", "reject", "ready", "reject", "ready"]);
    });

    onPage("a key objects to a changed token of the server that it belongs to", async (page) => {
      const changed = { name: dep.name.replace("Synthetic", "Changed"), bytes: tampered(dep) };
      await drop(page, dep, changed, key);
      await exact(page, dep).waitFor();
      await finding(page, changed, "key-mismatch").waitFor();
      assert.deepEqual(await verdicts(page, 3), ["ready", "check", "reject"]);
    });

    onPage("a dropped PKCS#12 file asks for its password until it is right", async (page) => {
      await drop(page, school, container);
      const field = page.getByLabel(`Password for “${container.name}”`);
      assert.deepEqual(await field.evaluate(({ type, autocomplete, name }) => [type, autocomplete, name]), [
        "password",
        "off",
        "",
      ]);
      await field.fill("wrong");
      await field.press("Enter");
      assert.equal(await field.inputValue(), "", "emptied at once");
      await saying(page, container, /That password doesn’t open/).waitFor();
      assert.equal(await focused(field), true);
      assert.equal(await field.getAttribute("aria-invalid"), "true");
      assert.match(await heard(page), /That password doesn’t open/);
      assert.deepEqual(await verdicts(page, 2), ["ready", "reject"], "which says nothing about the token");
      await field.fill(password);
      await page.getByRole("button", { name: "Open", exact: true }).click();
      await exact(page, school).waitFor();
      assert.equal(await field.count(), 0);
      await saying(page, container, "Opens this DEP token").waitFor();
      assert.equal(await focused(cardOf(page, container)), true);
      assert.equal(new URL(page.url()).search, "");
    });

    onPage("a chosen key asks for its password on the token’s card", async (page) => {
      await drop(page, school);
      await chooseKey(cardOf(page, school), encryptedKey);
      const field = cardOf(page, school).getByLabel("Password");
      await field.waitFor();
      assert.equal(await focused(field), true);
      await field.fill(password);
      await field.press("Enter");
      await exact(page, school).waitFor();
      assert.equal(await focused(cardOf(page, school)), true);
    });

    onPage("who has no password can leave it, and the key is forgotten", async (page) => {
      await drop(page, school);
      await chooseKey(cardOf(page, school), encryptedKey);
      await cardOf(page, school).getByRole("button", { name: "Cancel" }).click();
      assert.equal(await cardOf(page, school).getByLabel("Password").count(), 0);
      assert.equal(await focused(page.getByRole("button", { name: askForKey })), true);
      await drop(page, { ...school, name: "another.p7m" });
      await results(page, 2);
      assert.equal(await exact(page, school).count(), 0);
    });

    onPage("trying a key is stopped by the keyboard, and the next one is tried", async (page) => {
      await neverDone(page);
      await drop(page, school, slowKey);
      const card = cardOf(page, slowKey);
      await card.getByLabel("Password").fill(password);
      await card.getByLabel("Password").press("Enter");
      const stop = card.getByRole("button", { name: "Stop trying" });
      await stop.waitFor();
      assert.equal(await focused(card.getByLabel("Password")), true);
      // The button stands behind the field.
      await page.keyboard.press("Tab");
      assert.equal(await focused(stop), true);
      await page.keyboard.press("Enter");
      await saying(page, slowKey, "was cancelled").waitFor();
      assert.equal(await focused(card.getByLabel("Password")), true, "it can be tried again");
      assert.match(await heard(page), /was cancelled/);
      await drop(page, schoolKey);
      await exact(page, school).waitFor();
    });

    onPage("the page answers while a key is being tried, and removing the key ends that", async (page) => {
      await neverDone(page);
      await drop(page, school, slowKey);
      await cardOf(page, slowKey).getByLabel("Password").fill(password);
      await cardOf(page, slowKey).getByLabel("Password").press("Enter");
      await cardOf(page, slowKey).getByRole("button", { name: "Stop trying" }).waitFor();
      await page.getByRole("button", { name: `Remove ${slowKey.name}` }).click();
      await drop(page, schoolKey);
      await exact(page, school).waitFor();
    });

    onPage("what is being typed stays, and so does the focus, when the card changes around it", async (page) => {
      await drop(page, school);
      await chooseKey(cardOf(page, school), encryptedKey);
      const field = cardOf(page, school).getByLabel("Password");
      await field.fill("half of it");
      await cardOf(page, school).getByText("Technical details").click();
      await field.focus();
      await drop(page, schoolCertificate);
      await saying(page, school, "Created for the certificate").waitFor();
      assert.equal(await field.inputValue(), "half of it");
      assert.equal(await focused(field), true);
      assert.equal(await cardOf(page, school).locator("details").getAttribute("open"), "");
    });

    onPage("a pasted password goes into its field, and other text is checked", async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.evaluate((text) => navigator.clipboard.writeText(text), password);
      await drop(page, school, container);
      const field = cardOf(page, container).getByLabel("Password");
      await field.focus();
      await page.keyboard.press("ControlOrMeta+v");
      assert.equal(await field.inputValue(), password);
      await page.locator("#files").focus();
      await page.keyboard.press("ControlOrMeta+v");
      assert.equal((await results(page, 3))[2].kind, "text");
    });

    onPage("what is no key, and a key of another kind, are refused in a sentence with what to do", async (page) => {
      await drop(page, dep);
      const card = cardOf(page, dep);
      await chooseKey(card, note);
      await card.getByText(/“note\.txt” doesn’t contain a readable private key.*Choose the private key/).waitFor();
      await chooseKey(card, curve);
      await card.getByText(/“ec_key\.pem” cannot be used here.*elliptic-curve.*RSA key/).waitFor();
      assert.equal(await card.getByText(/note\.txt/).count(), 0);
      assert.deepEqual(await verdicts(page, 1), ["ready"], "which says nothing about the token");
      await drop(page, curve);
      await saying(page, curve, /elliptic-curve/).waitFor();
    });

    onPage("nothing asks for a key where a key can tell nothing", async (page) => {
      const truncated = await fixture("dep/dep_truncated.p7m");
      await drop(page, truncated, vpp, container);
      await results(page, 3);
      assert.equal(await page.getByRole("button", { name: askForKey }).count(), 0);
      assert.equal(await page.getByLabel("Password").count(), 0);
    });

    onPage("what is removed while it is tried stays away, and what comes next is checked", async (page) => {
      await drop(page, dep);
      await results(page, 1);
      await page.evaluate(() => {
        const gone = new Promise((go) => (window.go = go));
        const { arrayBuffer } = Blob.prototype;
        Blob.prototype.arrayBuffer = async function () {
          await gone;
          return arrayBuffer.call(this);
        };
      });
      await chooseKey(cardOf(page, dep), key);
      await saying(page, dep, "Trying the key…").waitFor();
      await page.getByRole("button", { name: `Remove ${dep.name}` }).click();
      await page.evaluate(() => window.go());
      await paste(page, { text: new TextDecoder().decode(vpp.bytes) });
      assert.equal((await results(page, 1))[0].kind, "vpp-token");
    });

    onPage("a token that is gone from the disk is named", async (page) => {
      await drop(page, dep);
      await results(page, 1);
      await page.evaluate((gone) => {
        const read = Blob.prototype.arrayBuffer;
        Blob.prototype.arrayBuffer = function () {
          return this.name === gone ? Promise.reject(new DOMException("", "NotReadableError")) : read.call(this);
        };
      }, dep.name);
      await chooseKey(cardOf(page, dep), key);
      await page
        .locator("#notices")
        .getByText(/could not be read/)
        .waitFor();
      assert.equal(await page.getByRole("button", { name: askForKey }).count(), 0);
    });

    onPage("a certificate and the token for it are shown joined", async (page) => {
      await drop(page, stranger, dep);
      await results(page, 2);
      await drop(page, certificate);
      await saying(page, dep, "Created for the certificate “CN=Example MDM DEP”").waitFor();
      assert.deepEqual(await cardOf(page, dep).locator(".relations a").allInnerTexts(), [certificate.name]);
      assert.deepEqual(await cardOf(page, certificate).locator(".relations a").allInnerTexts(), [dep.name]);
      assert.equal(await cardOf(page, stranger).locator(".relations").count(), 0);
      assert.deepEqual(await verdicts(page, 3), ["ready", "ready", "reject"]);
      await page.getByRole("button", { name: `Remove ${certificate.name}` }).click();
      await results(page, 2);
      assert.equal(await page.locator(".relations").count(), 0);
    });

    onPage("a certificate that fits no token says so, and no token is refused for it", async (page) => {
      await drop(page, certificate);
      await results(page, 1);
      assert.equal(await page.locator(".relations").count(), 0, "nothing is there to fit");
      await drop(page, stranger);
      await saying(page, certificate, "Doesn’t match any of these DEP tokens").waitFor();
      assert.deepEqual(await verdicts(page, 2), ["reject", "ready"]);
    });

    onPage("certificates and tokens sort themselves out", async (page) => {
      const copy = { ...renamed, name: "token.p7m" };
      await drop(page, schoolCertificate, dep, school, certificate, copy, stranger);
      await results(page, 6);
      const joined = await page
        .locator("article")
        .evaluateAll((cards) =>
          cards
            .sort((one, other) => Number(one.id.slice(7)) - Number(other.id.slice(7)))
            .map((card) => [...card.querySelectorAll(".relations a")].map((link) => link.textContent)),
        );
      assert.deepEqual(joined, [
        [school.name, copy.name],
        [certificate.name],
        [schoolCertificate.name],
        [dep.name],
        [schoolCertificate.name],
        [],
      ]);
    });

    onPage("the only request is the one for the module, once, when a key is first given", async (page, session) => {
      await (form === "the site" ? keptForOffline(page) : settled(page));
      const loaded = session.requests.length;
      const later = () => session.requests.slice(loaded).map((url) => url.slice(address().lastIndexOf("/") + 1));
      await drop(page, dep, certificate, container);
      await results(page, 3);
      assert.deepEqual(later(), []);
      await chooseKey(cardOf(page, dep), key);
      await exact(page, dep).waitFor();
      assert.deepEqual(later(), loadedLater);
      await drop(page, school, schoolKey);
      await exact(page, school).waitFor();
      assert.deepEqual(later(), loadedLater);
    });

    onPage("no key, no password and nothing from inside a token is left anywhere", async (page, session) => {
      await drop(page, school, schoolKey, container, { ...school, name: "another.p7m" });
      await exact(page, school).waitFor();
      await paste(page, { text: new TextDecoder().decode(schoolKey.bytes) });
      await drop(page, stranger);
      await results(page, 6);
      await cardOf(page, container).getByLabel("Password").fill(password);
      await cardOf(page, container).getByRole("button", { name: "Open", exact: true }).click();
      await saying(page, container, "Doesn’t open any").waitFor();
      await chooseKey(cardOf(page, stranger), encryptedKey);
      await cardOf(page, stranger).getByLabel("Password").fill(password);
      await cardOf(page, stranger).getByRole("button", { name: "Open", exact: true }).click();
      await finding(page, stranger, "key-mismatch").waitFor();
      const everything = [await traces(page), ...session.messages, ...session.requests].join("\n");
      assert.ok(everything.includes("17 January 2027"), "the search would see what is shown");
      const inside = ["CK_unlock", "CS_unlock", "AT_unlock", "AS_unlock"];
      const secrets = [...piecesOf(pemBody(schoolKey)), ...inside, password, encodeURIComponent(password)];
      assert.deepEqual(
        secrets.filter((secret) => everything.includes(secret)),
        [],
      );
    });

    onPage("every copy of a key that the page and its worker read is overwritten", async (page) => {
      const note = () => {
        self.read = [];
        const { arrayBuffer } = Blob.prototype;
        Blob.prototype.arrayBuffer = async function () {
          const buffer = await arrayBuffer.call(this);
          self.read.push(buffer);
          return buffer;
        };
      };
      const left = () => self.read.map((buffer) => new Uint8Array(buffer).some((byte) => byte !== 0));
      if (page.workers().length === 0) await page.waitForEvent("worker");
      const [checker] = page.workers();
      await Promise.all([page.evaluate(note), checker.evaluate(note)]);
      await drop(page, school, schoolKey);
      await exact(page, school).waitFor();
      await drop(page, dep);
      await chooseKey(cardOf(page, dep), curve);
      await saying(page, dep, /elliptic-curve/).waitFor();
      const [onPage, inWorker] = await Promise.all([page.evaluate(left), checker.evaluate(left)]);
      assert.ok(onPage.length >= 4, `${onPage.length} readings on the page`);
      assert.ok(inWorker.length >= 3, `${inWorker.length} readings in the worker`);
      assert.deepEqual([...onPage, ...inWorker].filter(Boolean), []);
    });

    onPage("what was pasted is overwritten when it is removed", async (page) => {
      await page.evaluate(() => {
        window.encoded = [];
        const { encode } = TextEncoder.prototype;
        TextEncoder.prototype.encode = function (text) {
          const bytes = encode.call(this, text);
          if (text?.includes("PRIVATE KEY")) window.encoded.push(bytes);
          return bytes;
        };
      });
      const left = () => page.evaluate(() => window.encoded.map((bytes) => bytes.some((byte) => byte !== 0)));
      for (const name of ["Remove Pasted text", "Clear all"]) {
        await paste(page, { text: new TextDecoder().decode(key.bytes) });
        await results(page, 1);
        await page.getByRole("button", { name }).click();
      }
      assert.deepEqual(await left(), [false, false]);
    });

    onPage("what was cleared is forgotten", async (page) => {
      await drop(page, school, schoolKey, container);
      await exact(page, school).waitFor();
      await drop(page, dep);
      await results(page, 4);
      await chooseKey(cardOf(page, dep), encryptedKey);
      await cardOf(page, dep).getByLabel("Password").fill(password);
      await page.getByRole("button", { name: "Clear all" }).click();
      assert.equal(await page.locator("input[type=password]").count(), 0);
      await drop(page, school, dep);
      await results(page, 2);
      await drop(page, note);
      await results(page, 3);
      assert.equal(await page.locator("article .certainty", { hasText: "exact" }).count(), 0);
      assert.equal(await page.getByLabel("Password").count(), 0);
    });

    onPage("the way to the file button is the only file field of the page", async (page) => {
      await drop(page, dep, school);
      await results(page, 2);
      assert.equal(await page.locator("input[type=file]").count(), 1);
    });
  });
}

test("a module that cannot be loaded is said, with what to do", async () => {
  const { page, close } = await open(here.browser, here.site.address, { serviceWorkers: "block", details: true });
  await drop(page, dep);
  await page.context().setOffline(true);
  await chooseKey(cardOf(page, dep), key);
  await saying(page, dep, /could not be loaded/).waitFor();
  await estimated(page, dep).waitFor();
  await close();
});

const states = {
  "a token that could be opened": async (page) => {
    await drop(page, dep);
    await results(page, 1);
  },
  "a token opened by a dropped key": async (page) => {
    await drop(page, dep, key);
    await exact(page, dep).waitFor();
  },
  "a token that a key does not open": async (page) => {
    await drop(page, dep, schoolKey);
    await finding(page, dep, "key-mismatch").waitFor();
  },
  "a wrong password": async (page) => {
    await drop(page, school, container);
    await cardOf(page, container).getByRole("button", { name: "Open", exact: true }).click();
    await saying(page, container, /That password doesn’t open/).waitFor();
  },
  "a password asked for on a token’s card": async (page) => {
    await drop(page, school);
    await chooseKey(cardOf(page, school), encryptedKey);
    await cardOf(page, school).getByLabel("Password").waitFor();
  },
  "a key of another kind": async (page) => {
    await drop(page, dep, curve);
    await saying(page, curve, /elliptic-curve/).waitFor();
  },
  "certificates that fit and do not": async (page) => {
    await drop(page, dep, certificate, schoolCertificate, key);
    await exact(page, dep).waitFor();
  },
};

for (const [name, reach] of Object.entries(states)) {
  for (const colorScheme of ["light", "dark"]) {
    test(`${name}: axe finds nothing in ${colorScheme} colours`, async () => {
      const { page, close } = await open(here.browser, singleFile, { colorScheme, details: true });
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

  test(`${name}: no sideways scrolling at 320 px`, async () => {
    const { page, close } = await open(here.browser, singleFile, {
      viewport: { width: 320, height: 640 },
      details: true,
    });
    await reach(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await close();
  });
}

/** A token with one byte of its encrypted content changed. */
function tampered({ bytes }) {
  const [headers, body] = new TextDecoder().decode(bytes).split("\r\n\r\n");
  const content = Buffer.from(body, "base64");
  // The last block lies before the ends of contents.
  content[content.length - 10 - 8] ^= 1;
  return Buffer.from(
    `${headers}\r\n\r\n${content
      .toString("base64")
      .match(/.{1,76}/g)
      .join("\r\n")}`,
  );
}
