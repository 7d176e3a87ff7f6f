/** `guardFileInput`: what a host hears of the files chosen in its own field, and what its form sends. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fixture } from "./harness.mjs";
import { chooseIn, heard, hostStage, LISTENERS, WITHOUT_WASM } from "./host.mjs";

const named = async (name, path) => ({ ...(await fixture(path)), name });
const vpp = await named("right.vpptoken", "vpp/sToken_for_Musterstadt.vpptoken");
const dep = await named("other.p7m", "dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m");
const certificate = await named("depcert.pem", "other/depcert.pem");
const expired = await named("old.vpptoken", "vpp/expired_2023.vpptoken");
const otherServer = await fixture("other/certificate_ec_p256.pem");
const gone = { ...vpp, name: "gone.vpptoken" };

const here = hostStage();

const FORM = `<form action="sent" method="post" enctype="multipart/form-data"><input type="file" id="token" name="token"><button>Send</button></form>`;

/** A page whose field is guarded with these options, written as its script would. */
async function guarded(options = `{ expects: "vpp-token" }`, { body = FORM, before = "", after = "", ...more } = {}) {
  const script = `import { guardFileInput, TokenCheckError } from "./npm/guard.js";
    ${LISTENERS}
    ${before}
    window.guardFileInput = guardFileInput;
    window.input ??= document.querySelector("input");
    window.guard = guardFileInput(window.input, {
      onReport: (reports) => note("report " + reports.map(({ verdict }) => verdict).join("+")),
      onError: (error) => note("error " + error.code),
      ...${options},
    });
    listen(window.input);
    ${after}
    window.ready = true;`;
  const session = await here.show(body, script, more);
  await session.page.waitForFunction(() => window.ready);
  return session;
}

function onHost(name, setting, body) {
  test(name, async () => {
    const { page, messages, close } = await guarded(...setting);
    await body(page, messages);
    await close();
  });
}

const send = (page) => page.getByRole("button", { name: "Send" }).click();
const isSent = (page) => page.waitForFunction(() => document.title === "Sent");
const chosen = (page) => page.locator("#token").evaluate((input) => [...input.files].map(({ name }) => name));
const validity = (page) => page.locator("#token").evaluate((input) => input.validationMessage);

/** The message on the field once it is there: its sentences are loaded when they are needed. */
async function objection(page) {
  await page.waitForFunction(() => document.querySelector("#token").validationMessage !== "");
  return validity(page);
}

describe("what the host hears", () => {
  onHost("the right file, once, after its report", [], async (page, messages) => {
    await chooseIn(page, "#token", vpp);
    assert.deepEqual(await heard(page, 3), ["report ready", "input right.vpptoken", "change right.vpptoken"]);
    assert.deepEqual(messages, []);
  });

  for (const [what, file] of Object.entries({
    "the other token": dep,
    "a certificate": certificate,
    "an expired token": expired,
  })) {
    onHost(`of ${what} only that the field is empty`, [], async (page) => {
      await chooseIn(page, "#token", file);
      assert.deepEqual(await heard(page, 3), ["report reject", "input nothing", "change nothing"]);
      assert.deepEqual(await chosen(page), []);
    });
  }

  onHost(
    "of a refused file where the policy is to warn",
    [`{ expects: "vpp-token", policy: "warn" }`],
    async (page) => {
      await chooseIn(page, "#token", dep);
      assert.deepEqual(await heard(page, 3), ["report reject", "input other.p7m", "change other.p7m"]);
      assert.equal(await validity(page), "");
    },
  );

  onHost("nothing while a file is being checked", [], async (page) => {
    await page.evaluate(() => hold("right.vpptoken"));
    await chooseIn(page, "#token", vpp);
    await page.waitForTimeout(100);
    assert.deepEqual(await heard(page, 0), []);
    await page.evaluate(() => letGo("right.vpptoken"));
    assert.equal((await heard(page, 3)).length, 3);
  });

  onHost("of two quick choices only the later", [], async (page) => {
    await page.evaluate(() => hold("right.vpptoken"));
    await chooseIn(page, "#token", vpp);
    await chooseIn(page, "#token", { ...vpp, name: "later.vpptoken" });
    await heard(page, 3);
    await page.evaluate(() => letGo("right.vpptoken"));
    assert.deepEqual(await heard(page, 3), ["report ready", "input later.vpptoken", "change later.vpptoken"]);
  });

  onHost("that the field was emptied while a file was being checked, and no more", [], async (page) => {
    await page.evaluate(() => hold("right.vpptoken"));
    await chooseIn(page, "#token", vpp);
    await chooseIn(page, "#token");
    await page.evaluate(() => letGo("right.vpptoken"));
    assert.deepEqual(await heard(page, 2), ["input nothing", "change nothing"]);
  });

  const MULTIPLE = FORM.replace("<input", "<input multiple");
  onHost("of several files those that passed", [undefined, { body: MULTIPLE }], async (page) => {
    await chooseIn(page, "#token", certificate, vpp, { ...vpp, name: "another.vpptoken" }, dep);
    const [report, , change] = await heard(page, 3);
    assert.equal(report, "report reject+ready+check+reject");
    assert.equal(change, "change right.vpptoken+another.vpptoken");
  });

  onHost("of a file that cannot be read, unless it asked otherwise", [], async (page) => {
    await chooseIn(page, "#token", gone);
    assert.deepEqual(await heard(page, 4), [
      "error unreadable",
      "report ",
      "input gone.vpptoken",
      "change gone.vpptoken",
    ]);
  });

  onHost("nothing of a file that cannot be read where it asked for that", [`{ onFailure: "block" }`], async (page) => {
    await chooseIn(page, "#token", gone);
    assert.deepEqual(await heard(page, 4), ["error unreadable", "report ", "input nothing", "change nothing"]);
    assert.match(await objection(page), /could not be read/);
  });

  onHost(
    "of every file where the policy of the page forbids the check",
    [undefined, { policy: WITHOUT_WASM }],
    async (page) => {
      await chooseIn(page, "#token", dep);
      assert.deepEqual((await heard(page, 4))[0], "error wasm-blocked");
      assert.deepEqual(await chosen(page), ["other.p7m"]);
    },
  );

  onHost(
    "a token for another server is kept from it",
    [`{ certificates: [new TextEncoder().encode(${JSON.stringify(new TextDecoder().decode(otherServer.bytes))})] }`],
    async (page) => {
      await chooseIn(page, "#token", dep);
      assert.deepEqual((await heard(page, 3))[0], "report reject");
    },
  );
});

describe("where the field is", () => {
  const after = `
    const host = document.body.appendChild(document.createElement("div"));
    window.shadow = host.attachShadow({ mode: "closed" });`;

  onHost(
    "in a shadow tree",
    [
      undefined,
      {
        body: "",
        before: `${after} window.input = shadow.appendChild(Object.assign(document.createElement("input"), { type: "file", id: "token" }));`,
      },
    ],
    async (page) => {
      await transfer(page, dep);
      assert.deepEqual(await heard(page, 3), ["report reject", "input nothing", "change nothing"]);
    },
  );

  onHost(
    "moved to a shadow tree later",
    [undefined, { after: `${after} shadow.append(window.input);` }],
    async (page) => {
      await transfer(page, dep);
      assert.deepEqual(await heard(page, 3), ["report reject", "input nothing", "change nothing"]);
    },
  );

  onHost(
    "rendered anew",
    [undefined, { after: `const anew = window.input.cloneNode(); window.input.replaceWith(anew); listen(anew);` }],
    async (page) => {
      await chooseIn(page, "#token", dep);
      assert.deepEqual(await heard(page, 3), ["report reject", "input nothing", "change nothing"]);
    },
  );

  onHost(
    "with listeners of the host that were there first, and that capture",
    [
      undefined,
      {
        before: `for (const node of [document, document.querySelector("input")]) node.addEventListener("change", () => note("early"), true);`,
      },
    ],
    async (page) => {
      await chooseIn(page, "#token", dep);
      assert.deepEqual((await heard(page, 5))[0], "report reject");
    },
  );

  /** As a hand that drops a file on the field, wherever it is. */
  function transfer(page, { name, bytes }) {
    return page.evaluate(
      ({ name, bytes }) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], name));
        window.input.files = data.files;
        for (const type of ["input", "change"])
          window.input.dispatchEvent(new Event(type, { bubbles: true, composed: type === "input" }));
      },
      { name, bytes: [...bytes] },
    );
  }
});

describe("what the form sends", () => {
  onHost("the checked file, though it was sent before the check was over", [], async (page) => {
    await page.evaluate(() => hold("right.vpptoken"));
    await chooseIn(page, "#token", vpp);
    await send(page);
    await page.waitForTimeout(50);
    assert.equal(await page.title(), "Host");
    await page.evaluate(() => letGo("right.vpptoken"));
    await isSent(page);
    assert.match(here.host.sent.at(-1), /right\.vpptoken/);
  });

  onHost(
    "nothing at first after a refusal, and the browser says why; then the form without the file",
    [],
    async (page) => {
      await chooseIn(page, "#token", certificate);
      assert.match(await objection(page), /^Do not upload\. Expected: VPP token/);
      await send(page);
      await page.waitForTimeout(50);
      assert.equal(await page.title(), "Host");
      await send(page);
      await isSent(page);
      assert.doesNotMatch(here.host.sent.at(-1), /depcert/);
    },
  );

  onHost(
    "nothing from a field that is required, until the right file is chosen",
    [undefined, { body: FORM.replace("<input", "<input required") }],
    async (page) => {
      await chooseIn(page, "#token", dep);
      await objection(page);
      for (const _ of [1, 2, 3]) await send(page);
      assert.equal(await page.title(), "Host");
      await chooseIn(page, "#token", vpp);
      await page.waitForFunction(() => document.querySelector("#token").validationMessage === "");
      await send(page);
      await isSent(page);
      assert.match(here.host.sent.at(-1), /right\.vpptoken/);
    },
  );

  for (const [what, body] of Object.entries({
    "a form that does not validate": FORM.replace("<form", "<form novalidate"),
    "a hidden field": FORM.replace("<input", "<input hidden"),
  })) {
    onHost(`${what}: stopped once, without a message that nobody would see`, [undefined, { body }], async (page) => {
      await chooseIn(page, "#token", dep);
      await heard(page, 3);
      assert.equal(await validity(page), "");
      await send(page);
      await page.waitForTimeout(50);
      assert.equal(await page.title(), "Host");
      await send(page);
      await isSent(page);
    });
  }

  onHost("the form, where the field was hidden after the refusal", [], async (page) => {
    await chooseIn(page, "#token", dep);
    await objection(page);
    await page.locator("#token").evaluate((input) => (input.hidden = true));
    await send(page);
    await send(page);
    await isSent(page);
  });

  onHost("the form after the refusal was dismissed", [], async (page) => {
    await chooseIn(page, "#token", dep);
    await objection(page);
    await page.evaluate(() => guard.dismiss());
    assert.equal(await validity(page), "");
    await send(page);
    await isSent(page);
  });

  onHost(
    "an objection of the host stays its own",
    [undefined, { after: `input.addEventListener("change", () => input.setCustomValidity("Ask Ada first"));` }],
    async (page) => {
      await chooseIn(page, "#token", dep);
      await heard(page, 3);
      await chooseIn(page, "#token", vpp);
      await heard(page, 6);
      assert.equal(await validity(page), "Ask Ada first");
    },
  );
});

describe("its end, and its mistakes", () => {
  onHost("after it, the host hears everything as before", [], async (page) => {
    await page.evaluate(() => guard.dispose());
    await chooseIn(page, "#token", dep);
    assert.deepEqual(await heard(page, 2), ["input other.p7m", "change other.p7m"]);
  });

  onHost("what was being checked goes to the host", [], async (page) => {
    await page.evaluate(() => hold("other.p7m"));
    await chooseIn(page, "#token", dep);
    await page.evaluate(() => guard.dispose());
    await page.evaluate(() => letGo("other.p7m"));
    assert.deepEqual(await heard(page, 2), ["input other.p7m", "change other.p7m"]);
  });

  onHost(
    "two guards of one field, from two copies of the package, let a file through once",
    [undefined, { after: `(await import("./copy/guard.js")).guardFileInput(input);` }],
    async (page) => {
      await chooseIn(page, "#token", vpp);
      assert.deepEqual(await heard(page, 3), ["report ready", "input right.vpptoken", "change right.vpptoken"]);
    },
  );

  onHost(
    "a callback that throws does not lose the file",
    [`{ onReport() { throw new Error("oops"); } }`],
    async (page, messages) => {
      await chooseIn(page, "#token", vpp);
      assert.deepEqual(await heard(page, 2), ["input right.vpptoken", "change right.vpptoken"]);
      assert.match(messages.join(), /oops/);
    },
  );

  onHost("a wrong option, and what is no file field, are said at once", [], async (page) => {
    const errors = await page.evaluate(() => {
      const attempts = [
        [input, { expects: "token" }],
        [input, { policy: "stop" }],
        [input, { onFailure: "ask" }],
        [document.querySelector("button"), {}],
        [null, {}],
      ];
      return attempts.map((attempt) => {
        try {
          return guardFileInput(...attempt);
        } catch (error) {
          return String(error);
        }
      });
    });
    assert.deepEqual(errors, [
      "TypeError: `expects` is token; it may be dep-token or vpp-token",
      "TypeError: `policy` is stop; it may be block or warn",
      "TypeError: `onFailure` is ask; it may be allow or block",
      "TypeError: `input` is no <input type=file>",
      "TypeError: `input` is no <input type=file>",
    ]);
  });
});
