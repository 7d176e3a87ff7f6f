/** `<relution-token-check>`: beside a host's own field and with its own way in, under the strictest policy. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { say } from "../messages/messages.mjs";
import { axeSource, drawn, dropFromDisk, fixture } from "./harness.mjs";
import { chooseAndHold, chooseIn, heard, hostStage, LISTENERS, letGo, STRICT, WITHOUT_WASM } from "./host.mjs";

const named = async (name, path) => ({ ...(await fixture(path)), name });
const vpp = await named("right.vpptoken", "vpp/sToken_for_Musterstadt.vpptoken");
const dep = await named("other.p7m", "dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m");
const certificate = await named("depcert.pem", "other/depcert.pem");
const repaired = await named("repaired.vpptoken", "vpp/variant_utf8_bom.vpptoken");
const otherServer = await fixture("other/certificate_ec_p256.pem");

const here = hostStage();

const FIELD = `<form action="sent" method="post" enctype="multipart/form-data"><input type="file" id="token" name="token"><button>Send</button></form>`;
const BESIDE = `${FIELD}<relution-token-check for="token" expects="vpp-token"></relution-token-check>`;
const ALONE = `<relution-token-check expects="vpp-token"></relution-token-check>`;

const EVENTS = `
for (const type of ["accept", "accepted", "rejected"]) {
  document.addEventListener("token-check-" + type, ({ detail }) =>
    note(type + " " + names(detail.files) + " " + (detail.error?.code ?? detail.reports.map(({ kind }) => kind).join("+"))));
}`;

async function show(body, { script = "", ...options } = {}) {
  const page = `${LISTENERS}${EVENTS}
    const field = document.querySelector("#token");
    if (field) listen(field);
    ${script}
    await import("./npm/define.js");
    window.ready = true;`;
  const session = await here.show(body, page, options);
  await session.page.waitForFunction(() => window.ready);
  return session;
}

function onHost(name, [body, options], check) {
  test(name, async () => {
    const { page, messages, close } = await show(body, options);
    await check(page, messages);
    await close();
  });
}

const panel = (page, index = 0) => page.locator(`relution-token-check >> nth=${index} >> article`);
const problem = (page) => page.locator("relution-token-check .problem").last();
const state = (page) => page.locator("relution-token-check").first().getAttribute("state");
const own = "relution-token-check input[type=file]";

describe("beside a field of the host", () => {
  onHost("the right file reaches the host, and the panel says so", [BESIDE], async (page, messages) => {
    await chooseIn(page, "#token", vpp);
    assert.deepEqual(await heard(page, 4), [
      "accept right.vpptoken vpp-token",
      "input right.vpptoken",
      "change right.vpptoken",
      "accepted right.vpptoken vpp-token",
    ]);
    assert.match(await panel(page).innerText(), /Ready to upload\s+here\s.*VPP token.*Organization/s);
    assert.equal(await state(page), "ready");
    assert.deepEqual(messages, [], "no word of a policy that was hurt");
  });

  onHost("the other token is kept from the host, with the menu where it belongs", [BESIDE], async (page) => {
    await chooseIn(page, "#token", dep);
    assert.deepEqual(await heard(page, 1), ["rejected other.p7m dep-token"]);
    assert.match(
      await panel(page).innerText(),
      /Do not upload\s+It belongs in Settings › Device platform specific › Apple Automated Device Enrollment.*not accepted/s,
    );
    assert.equal(await state(page), "reject");
  });

  onHost("a file to look at first passes, with the panel shown", [BESIDE], async (page) => {
    await chooseIn(page, "#token", repaired);
    assert.equal((await heard(page, 4)).at(-1), "accepted repaired.vpptoken vpp-token");
    assert.match(await panel(page).innerText(), /Check first\s+before you upload it here/);
  });

  onHost(
    "a refused file passes where the policy is to warn",
    [BESIDE.replace("for=", 'policy="warn" for=')],
    async (page) => {
      await chooseIn(page, "#token", certificate);
      assert.equal((await heard(page, 4)).at(-1), "accepted depcert.pem certificate");
      assert.match(await panel(page).innerText(), /Do not upload.*accepted anyway/s);
    },
  );

  onHost(
    "what the host declines is kept from it as if it were refused",
    [BESIDE, { script: `addEventListener("token-check-accept", (event) => event.preventDefault());` }],
    async (page) => {
      await chooseIn(page, "#token", vpp);
      assert.deepEqual(await heard(page, 2), ["accept right.vpptoken vpp-token", "rejected right.vpptoken vpp-token"]);
      assert.ok((await panel(page).innerText()).includes(say("kept-by-host")));
    },
  );

  onHost("of two quick choices only the later is told", [BESIDE], async (page) => {
    await page.evaluate(() => hold("other.p7m"));
    await chooseIn(page, "#token", dep);
    assert.equal(await state(page), "checking");
    await chooseIn(page, "#token", vpp);
    await heard(page, 4);
    await page.evaluate(() => letGo("other.p7m"));
    assert.equal((await heard(page, 4)).length, 4);
    assert.match(await panel(page).innerText(), /Ready to upload/);
  });

  onHost("a field that was rendered anew, or comes later, is guarded as well", [BESIDE], async (page) => {
    await page.evaluate(() => document.querySelector("form").remove());
    assert.equal(await problem(page).innerText(), say("setup-for", { id: "token" }));
    await page.evaluate((_html) => {
      const input = Object.assign(document.createElement("input"), { type: "file", id: "token" });
      document.body.append(input);
      listen(input);
    });
    await page.waitForFunction(
      () => !document.querySelector("relution-token-check").shadowRoot.querySelector(".problem"),
    );
    await chooseIn(page, "#token", dep);
    assert.deepEqual(await heard(page, 1), ["rejected other.p7m dep-token"]);
  });

  onHost(
    "a form stopped by a refusal leads to the panel; dismissed, it is sent without the file",
    [BESIDE.replace("<form", "<form novalidate").replace("<input", "<input required")],
    async (page) => {
      await chooseIn(page, "#token", dep);
      await panel(page).waitFor();
      await page.getByRole("button", { name: "Send" }).click();
      assert.equal(await page.title(), "Host");
      assert.equal(
        await page.evaluate(() => document.querySelector("relution-token-check").shadowRoot.activeElement?.localName),
        "article",
      );
      await page.getByRole("button", { name: "Close the message about other.p7m" }).click();
      assert.equal(await panel(page).count(), 0);
      assert.equal(
        await page.evaluate(() => document.activeElement.id),
        "token",
        "the focus is where a file can be chosen",
      );
      await page.getByRole("button", { name: "Send" }).click();
      await page.waitForFunction(() => document.title === "Sent");
    },
  );

  onHost(
    "a token for another server is stopped once the host has given its certificates",
    [
      BESIDE.replace("vpp-token", "dep-token"),
      {
        script: `document.querySelector("relution-token-check").certificates = [new TextEncoder().encode(${JSON.stringify(new TextDecoder().decode(otherServer.bytes))})];`,
      },
    ],
    async (page) => {
      await chooseIn(page, "#token", dep);
      assert.deepEqual(await heard(page, 1), ["rejected other.p7m dep-token"]);
      assert.equal(await panel(page).locator("[data-code=certificate-mismatch]").count(), 1);
    },
  );
});

describe("beside a field, during a check", () => {
  const interruptions = {
    "the element is moved": () => document.body.prepend(document.querySelector("relution-token-check")),
    "the element is taken out, and put back later": async () => {
      const element = document.querySelector("relution-token-check");
      element.remove();
      await new Promise((done) => setTimeout(done));
      document.body.append(element);
    },
    "`for` is set to what it is": () => document.querySelector("relution-token-check").setAttribute("for", "token"),
    "`for` is taken away and set again": () => {
      const element = document.querySelector("relution-token-check");
      element.removeAttribute("for");
      element.setAttribute("for", "token");
    },
    "the element is replaced by a new one": () => {
      const element = document.querySelector("relution-token-check");
      element.replaceWith(element.cloneNode());
    },
    "the field is renamed": () => {
      document.querySelector("#token").id = "other";
    },
    "the form with the field is moved": () => document.body.append(document.querySelector("form")),
  };
  for (const [what, interrupt] of Object.entries(interruptions)) {
    onHost(`${what}: a wrong file is refused, and the panel says so`, [BESIDE], async (page) => {
      await chooseAndHold(page, "#token", dep);
      await page.getByRole("button", { name: "Send" }).click();
      await page.evaluate(interrupt);
      await letGo(page, dep);
      await panel(page).waitFor();
      assert.equal(await state(page), "reject");
      assert.deepEqual(await heard(page, 1), ["rejected other.p7m dep-token"]);
      assert.equal(await page.evaluate(() => inField("token")), "nothing");
      assert.equal(await page.title(), "Host");
    });

    onHost(`${what}: the right file is accepted, and the form that waited is sent with it`, [BESIDE], async (page) => {
      await chooseAndHold(page, "#token", vpp);
      await page.getByRole("button", { name: "Send" }).click();
      await page.evaluate(interrupt);
      await letGo(page, vpp);
      await page.waitForFunction(() => document.title === "Sent");
      assert.match(here.host.sent.at(-1), /right\.vpptoken/);
    });
  }

  onHost("the element is taken away: a wrong file does not reach the host", [BESIDE], async (page) => {
    await chooseAndHold(page, "#token", dep);
    await page.evaluate(() => {
      window.removed = document.querySelector("relution-token-check");
      removed.addEventListener("token-check-rejected", () => note("refused"));
      removed.remove();
    });
    await letGo(page, dep);
    assert.deepEqual(await heard(page, 1), ["refused"]);
    assert.equal(await page.evaluate(() => inField("token")), "nothing");
  });

  onHost("another token is expected meanwhile: the answer is for that", [BESIDE], async (page) => {
    await chooseAndHold(page, "#token", dep);
    await page.evaluate(() => document.querySelector("relution-token-check").setAttribute("expects", "dep-token"));
    await letGo(page, dep);
    assert.equal((await heard(page, 4)).at(-1), "accepted other.p7m dep-token");
  });

  onHost("a reset of the form ends it: no file, no panel, nothing sent", [BESIDE], async (page) => {
    await chooseAndHold(page, "#token", vpp);
    await page.evaluate(() => document.querySelector("form").reset());
    await page.locator("relution-token-check:not([state])").waitFor({ state: "attached" });
    await letGo(page, vpp);
    await chooseIn(page, "#token", dep);
    assert.deepEqual(await heard(page, 1), ["rejected other.p7m dep-token"]);
    assert.equal(await page.evaluate(() => inField("token")), "nothing");
  });
});

describe("a file that was chosen while the element was loading", () => {
  const early = (file) => ({
    script: `const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(new TextDecoder().decode(file.bytes))}], "early"));
      field.files = data.files;
      field.dispatchEvent(new Event("change", { bubbles: true }));`,
  });

  onHost("is checked when it comes: a wrong one is taken out", [BESIDE, early(certificate)], async (page) => {
    await panel(page).waitFor();
    assert.deepEqual(await heard(page, 4), [
      "change early",
      "input nothing",
      "change nothing",
      "rejected early certificate",
    ]);
    assert.equal(await page.evaluate(() => inField("token")), "nothing");
  });

  onHost("the right one stays", [BESIDE, early(vpp)], async (page) => {
    await panel(page).waitFor();
    assert.deepEqual(await heard(page, 3), ["change early", "accept early vpp-token", "accepted early vpp-token"]);
    assert.equal(await page.evaluate(() => inField("token")), "early");
  });

  onHost("a field that comes with a file in it is checked as well", [BESIDE, early(certificate)], async (page) => {
    await panel(page).waitFor();
    await page.evaluate(() => {
      const form = document.querySelector("form");
      form.remove();
      const data = new DataTransfer();
      data.items.add(new File(["no token"], "carried"));
      form.elements.token.files = data.files;
      document.body.append(form);
    });
    await panel(page).filter({ hasText: "carried" }).waitFor();
    assert.equal(await page.evaluate(() => inField("token")), "nothing");
  });
});

describe("a page whose forms are named like members of the document", () => {
  const clobber = `for (const name of ["addEventListener", "getElementById", "readyState"])
    document.body.append(Object.assign(document.createElement("form"), { name }));`;
  onHost("changes nothing", [BESIDE, { script: clobber }], async (page, messages) => {
    await chooseIn(page, "#token", dep);
    await panel(page).waitFor();
    assert.equal(await page.evaluate(() => names(document.querySelector("#token").files)), "nothing");
    assert.deepEqual(messages, []);
  });
});

describe("two elements beside one field", () => {
  const PAIR = `${BESIDE}<relution-token-check for="token" expects="dep-token"></relution-token-check>`;
  onHost("both judge and both show; the stricter wins", [PAIR], async (page) => {
    await chooseIn(page, "#token", dep);
    await panel(page, 0).waitFor();
    await panel(page, 1).waitFor();
    assert.match(await panel(page, 0).innerText(), /Do not upload/);
    assert.match(await panel(page, 1).innerText(), /Check first.*not accepted/s);
    assert.deepEqual(await heard(page, 2), ["rejected other.p7m dep-token", "rejected other.p7m dep-token"]);
    assert.equal(await page.evaluate(() => inField("token")), "nothing");
  });
});

describe("with its own way in", () => {
  onHost("a chosen file is checked and given to the host with the event", [ALONE], async (page) => {
    await chooseIn(page, own, vpp);
    assert.deepEqual(await heard(page, 2), ["accept right.vpptoken vpp-token", "accepted right.vpptoken vpp-token"]);
    assert.match(await panel(page).innerText(), /Ready to upload/);
  });

  onHost("a dropped file as well", [ALONE], async (page) => {
    await drop(page, dep);
    assert.deepEqual(await heard(page, 1), ["rejected other.p7m dep-token"]);
  });

  onHost("only one file, unless it may be several", [ALONE], async (page) => {
    await drop(page, vpp, dep);
    assert.deepEqual(await heard(page, 2), ["accept right.vpptoken vpp-token", "accepted right.vpptoken vpp-token"]);
    await page.locator("relution-token-check").evaluate((element) => element.setAttribute("multiple", ""));
    await drop(page, vpp, dep);
    assert.deepEqual((await heard(page, 5)).slice(2), [
      "accept right.vpptoken vpp-token",
      "accepted right.vpptoken vpp-token",
      "rejected other.p7m dep-token",
    ]);
    assert.equal(await panel(page).count(), 2);
    assert.equal(await state(page), "reject");
  });

  onHost(
    "it is a field of its form by its name: what was accepted is sent, what was refused is not",
    [
      `<form action="sent" method="post" enctype="multipart/form-data"><relution-token-check name="vpp" expects="vpp-token"></relution-token-check><button>Send</button></form>`,
    ],
    async (page) => {
      await chooseIn(page, own, vpp);
      await panel(page).waitFor();
      await page.getByRole("button", { name: "Send" }).click();
      await page.waitForFunction(() => document.title === "Sent");
      assert.match(here.host.sent.at(-1), /name="vpp"; filename="right\.vpptoken"/);
      await page.goBack();
      await page.waitForFunction(() => window.ready);
      await chooseIn(page, own, vpp);
      await panel(page).waitFor();
      await chooseIn(page, own, dep);
      await page.locator("[state=reject]").waitFor();
      await page.getByRole("button", { name: "Send" }).click();
      await page.waitForFunction(() => document.title === "Sent");
      assert.doesNotMatch(here.host.sent.at(-1), /filename="/);
    },
  );

  const OWN = `<form action="sent" method="post" enctype="multipart/form-data"><relution-token-check name="vpp" expects="vpp-token"></relution-token-check><button>Send</button></form>`;

  onHost("its form waits for the check", [OWN], async (page) => {
    await chooseAndHold(page, own, vpp);
    await page.getByRole("button", { name: "Send" }).click();
    assert.equal(await page.title(), "Host");
    await letGo(page, vpp);
    await page.waitForFunction(() => document.title === "Sent");
    assert.match(here.host.sent.at(-1), /name="vpp"; filename="right\.vpptoken"/);
  });

  onHost("a form that waited is not sent after a refusal", [OWN], async (page) => {
    await chooseAndHold(page, own, dep);
    await page.getByRole("button", { name: "Send" }).click();
    await letGo(page, dep);
    await panel(page).waitFor();
    await heard(page, 1);
    assert.equal(await page.title(), "Host");
  });

  onHost("a reset during a check leaves nothing: no file, no panel", [OWN], async (page) => {
    await chooseAndHold(page, own, vpp);
    await page.evaluate(() => document.querySelector("form").reset());
    assert.equal(await state(page), null);
    await letGo(page, vpp);
    await chooseIn(page, own, dep);
    assert.deepEqual(await heard(page, 1), ["rejected other.p7m dep-token"]);
    assert.equal(await page.evaluate(() => inField("vpp")), "nothing");
  });

  onHost("an accepted file is out of the form once its panel is put away, or other files come", [OWN], async (page) => {
    await chooseIn(page, own, vpp);
    await panel(page).waitFor();
    assert.equal(await page.evaluate(() => inField("vpp")), "right.vpptoken");
    await page.evaluate(() => document.querySelector("relution-token-check").dismiss());
    assert.equal(await page.evaluate(() => inField("vpp")), "nothing");
    await chooseIn(page, own, vpp);
    await panel(page).waitFor();
    await chooseAndHold(page, own, dep);
    assert.equal(await page.evaluate(() => inField("vpp")), "nothing");
  });

  onHost(
    "without an expected token it tells the way through the menus",
    [ALONE.replace(/ expects="[^"]*"/, "")],
    async (page) => {
      await chooseIn(page, own, dep);
      assert.match(await panel(page).innerText(), /in Relution, under.*Where to upload it/s);
    },
  );

  onHost("the first Tab reaches its button, and Enter opens the chooser", [ALONE], async (page) => {
    await drawn(page);
    const chooser = page.waitForEvent("filechooser");
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.type === "file");
    await page.keyboard.press("Enter");
    assert.equal((await chooser).isMultiple(), false);
  });

  onHost("what comes of a file is announced once, in a sentence", [ALONE], async (page) => {
    await chooseIn(page, own, vpp);
    await panel(page).waitFor();
    assert.equal(
      await page.getByRole("status").innerText(),
      `right.vpptoken: Ready to upload. ${say("kind-vpp-token")}.`,
    );
  });

  async function drop(page, ...files) {
    const data = await page.evaluateHandle(
      (files) => {
        const data = new DataTransfer();
        for (const { name, bytes } of files) data.items.add(new File([new Uint8Array(bytes)], name));
        return data;
      },
      files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
    );
    for (const type of ["dragover", "drop"])
      await page.locator("relution-token-check .drop").dispatchEvent(type, { dataTransfer: data });
  }
});

describe("what goes wrong", () => {
  const withoutWasm = { policy: WITHOUT_WASM };

  onHost(
    "a policy that forbids the check is said before any file comes, and the file passes unchecked",
    [BESIDE, withoutWasm],
    async (page) => {
      await page.getByText(say("failure-wasm-blocked")).waitFor();
      await chooseIn(page, "#token", dep);
      assert.deepEqual(await heard(page, 4), [
        "accept other.p7m wasm-blocked",
        "input other.p7m",
        "change other.p7m",
        "accepted other.p7m wasm-blocked",
      ]);
      assert.ok((await problem(page).innerText()).includes(say("failure-passed")));
      assert.equal(await state(page), "failed");
    },
  );

  onHost(
    "unless the host asked that it be kept",
    [BESIDE.replace("for=", 'unchecked="block" for='), withoutWasm],
    async (page) => {
      await chooseIn(page, "#token", dep);
      assert.deepEqual(await heard(page, 1), ["rejected other.p7m wasm-blocked"]);
      assert.ok((await problem(page).innerText()).includes(say("failure-kept")));
    },
  );

  onHost("with its own way in, the host gets the unchecked file too", [ALONE, withoutWasm], async (page) => {
    await chooseIn(page, own, dep);
    assert.deepEqual(await heard(page, 2), ["accept other.p7m wasm-blocked", "accepted other.p7m wasm-blocked"]);
  });

  onHost("no WebAssembly at all", [BESIDE, { script: `delete globalThis.WebAssembly;` }], async (page) => {
    await page.getByText(say("failure-no-webassembly")).waitFor();
    await chooseIn(page, "#token", dep);
    assert.equal((await heard(page, 4)).at(-1), "accepted other.p7m no-webassembly");
  });

  onHost("a file that was removed while it was read is named as such", [ALONE], async (page) => {
    await chooseIn(page, own, { ...vpp, name: "gone.vpptoken" });
    assert.equal((await heard(page, 2)).at(-1), "accepted gone.vpptoken unreadable");
    assert.match(await problem(page).innerText(), /could not be read/);
  });

  onHost("a folder is named, and is no result", [ALONE], async (page) => {
    await dropFromDisk(page, "other");
    assert.match(await problem(page).innerText(), /“other” is a folder/);
    assert.equal(await state(page), null);
  });

  onHost("`for` that names nothing is said", [ALONE.replace("expects", 'for="nowhere" expects')], async (page) => {
    assert.equal(await problem(page).innerText(), say("setup-for", { id: "nowhere" }));
  });

  onHost(
    "so is an `expects` that is none, and every file is refused for it",
    [BESIDE.replace('"vpp-token"', '"VPP-token"')],
    async (page, messages) => {
      assert.match(await problem(page).innerText(), /“VPP-token” for attribute expects\. Use dep-token, vpp-token/);
      await chooseIn(page, "#token", vpp);
      assert.deepEqual(await heard(page, 1), ["rejected right.vpptoken bad-option"]);
      assert.ok((await problem(page).innerText()).includes(say("failure-kept")));
      assert.deepEqual(messages, [
        "<relution-token-check>: `expects` is VPP-token; it may be dep-token or vpp-token: every file is refused",
      ]);
    },
  );

  for (const [what, attribute, file, options] of [
    ["policy", `policy="Warn"`, dep, {}],
    ["unchecked", `unchecked="Allow"`, { ...vpp, name: "gone.vpptoken" }, {}],
  ]) {
    onHost(
      `a ${what} that is none counts as block, and the console says so`,
      [BESIDE.replace("for=", `${attribute} for=`), options],
      async (page, messages) => {
        await chooseIn(page, "#token", file);
        assert.match((await heard(page, 1))[0], new RegExp(`^rejected ${file.name}`));
        assert.equal(messages.length, 1);
        assert.match(messages[0], new RegExp(`\\\`${what}\\\` is \\w+; it may be .*: it counts as block`));
      },
    );
  }

  for (const [what, certificates] of Object.entries({
    "that cannot be read": `[new TextEncoder().encode("no certificate")]`,
    "that are no bytes": `["-----BEGIN CERTIFICATE-----"]`,
  })) {
    onHost(
      `certificates ${what} refuse every file, and are said before one comes`,
      [
        BESIDE.replace("vpp-token", "dep-token"),
        { script: `document.querySelector("relution-token-check").certificates = ${certificates};` },
      ],
      async (page, messages) => {
        await page.getByText("The certificates that this page compares DEP tokens with").waitFor();
        await chooseIn(page, "#token", dep);
        assert.deepEqual(await heard(page, 1), ["rejected other.p7m bad-certificates"]);
        assert.match(messages.join(), /certificates.*every file is refused/);
      },
    );
  }

  onHost("a hostile name stays text", [ALONE], async (page) => {
    await chooseIn(page, own, { ...dep, name: "<img src=x onerror=alert(1)>\u202egpj.p7m" });
    await panel(page).waitFor();
    assert.equal(await page.locator("relution-token-check img").count(), 0);
    assert.equal((await panel(page).innerText()).includes("\u202e"), false);
  });
});

describe("in its page", () => {
  onHost(
    "two on a page know their own field, and speak their own language",
    [
      `${BESIDE}<input type="file" id="second"><div lang="de"><relution-token-check for="second" expects="dep-token"></relution-token-check></div>`,
    ],
    async (page) => {
      await chooseIn(page, "#second", dep);
      await panel(page, 1).waitFor();
      assert.equal(await panel(page, 0).count(), 0);
      assert.match(await panel(page, 1).innerText(), /Erst prüfen.*other\.p7m/s);
      await page
        .locator("relution-token-check")
        .last()
        .evaluate((element) => (element.lang = "en"));
      await panel(page, 1).getByText("Check first").first().waitFor();
    },
  );

  for (const [what, setting, words] of [
    ["the attribute", { lang: "de", around: "en", browser: "en-GB" }, "DEP-Token"],
    ["else what is around it", { around: "de-AT", browser: "en-GB" }, "DEP-Token"],
    ["the attribute in capitals", { lang: "DE", around: "en", browser: "en-GB" }, "DEP-Token"],
    ["else the browser", { around: "tlh", browser: "de-DE" }, "DEP-Token"],
    ["else English", { around: "tlh", browser: "tlh" }, "DEP token"],
  ]) {
    onHost(
      `its language is that of ${what}`,
      [
        `<div lang="${setting.around}"><relution-token-check expects="dep-token" ${setting.lang ? `lang="${setting.lang}"` : ""}></relution-token-check></div>`,
        { locale: setting.browser },
      ],
      async (page) => {
        await page.locator("relution-token-check .drop-here", { hasText: words }).waitFor();
      },
    );
  }

  test("only its own language is loaded, and another when it is asked for", async () => {
    const body = ALONE.replace("<relution-token-check", '<relution-token-check lang="fr"');
    const { page, requests, messages, close } = await show(body);
    const loaded = () => requests.flatMap((address) => address.match(/lang-(\w+)-\w+\.js$/)?.[1] ?? []);
    const zone = page.locator("relution-token-check .drop-here");
    await zone.getByText(say("zone-vpp-token", {}, "fr")).waitFor();
    assert.deepEqual(loaded(), ["fr"]);
    await chooseIn(page, own, dep);
    await panel(page)
      .getByText(say("verdict-reject", {}, "fr"))
      .first()
      .waitFor();
    await page.locator("relution-token-check").evaluate((element) => (element.lang = "de"));
    await zone.getByText(say("zone-vpp-token", {}, "de")).waitFor();
    await panel(page)
      .getByText(say("verdict-reject", {}, "de"))
      .first()
      .waitFor();
    assert.deepEqual(loaded(), ["fr", "de"]);
    assert.deepEqual(messages, [], "no word of a policy that was hurt");
    await close();
  });

  test("what it shows is in its language from the first moment", async () => {
    const { page, close } = await show("");
    const seen = await page.evaluate(
      async (words) => {
        const element = document.createElement("relution-token-check");
        element.lang = "de";
        const zone = element.shadowRoot.querySelector(".drop");
        const shown = new Set();
        const ready = new Promise((done) => {
          new MutationObserver(() => {
            if (!zone.hidden) shown.add(zone.querySelector(".drop-here").textContent);
            if (shown.has(words)) done();
          }).observe(element.shadowRoot, { subtree: true, childList: true, attributes: true });
        });
        document.body.append(element);
        if (!zone.hidden) shown.add(zone.querySelector(".drop-here").textContent);
        await ready;
        return [...shown];
      },
      say("zone-any", {}, "de"),
    );
    assert.deepEqual(seen, [say("zone-any", {}, "de")]);
    await close();
  });

  test("where its language cannot be loaded, it speaks English", async () => {
    const { page, close } = await show("");
    await page.route(/lang-fr-/, (route) => route.abort());
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement("relution-token-check"), { lang: "fr" }));
    });
    await page.locator("relution-token-check .drop-here", { hasText: say("zone-any") }).waitFor();
    assert.equal(await page.locator("relution-token-check .drop").getAttribute("lang"), "en");
    await close();
  });

  onHost(
    "defined twice, from two copies of the package, it works as before",
    [BESIDE, { script: `await import("./npm/define.js"); await import("./copy/define.js");` }],
    async (page, messages) => {
      await chooseIn(page, "#token", vpp);
      assert.equal((await heard(page, 4)).length, 4);
      assert.deepEqual(messages, []);
    },
  );

  onHost(
    "in a shadow tree it finds the field of that tree, and its events leave it",
    [
      `<div id="host"></div><input type="file" id="token">`,
      {
        script: `
      await import("./npm/define.js");
      const shadow = document.querySelector("#host").attachShadow({ mode: "open" });
      const inner = Object.assign(document.createElement("input"), { type: "file", id: "token", className: "inner" });
      const element = document.createElement("relution-token-check");
      element.setAttribute("for", "token");
      element.setAttribute("expects", "vpp-token");
      shadow.append(element, inner);
      listen(inner);`,
      },
    ],
    async (page) => {
      await chooseIn(page, ".inner", dep);
      assert.deepEqual(await heard(page, 1), ["rejected other.p7m dep-token"]);
    },
  );

  onHost(
    "told another field and another token, it guards that one for this",
    [`${BESIDE}<input type="file" id="second">`, { script: `listen(document.querySelector("#second"));` }],
    async (page) => {
      await page.locator("relution-token-check").evaluate((element) => {
        element.setAttribute("for", "second");
        element.setAttribute("expects", "dep-token");
      });
      await chooseIn(page, "#second", vpp);
      assert.deepEqual(await heard(page, 1), ["rejected right.vpptoken vpp-token"]);
      await chooseIn(page, "#token", dep);
      assert.deepEqual((await heard(page, 3)).slice(1), ["input other.p7m", "change other.p7m"]);
    },
  );

  onHost(
    "in forced colours its edges and its button are still seen",
    [ALONE, { forcedColors: "active" }],
    async (page) => {
      await chooseIn(page, own, dep);
      await panel(page).waitFor();
      for (const part of ["zone", "button", "panel"]) {
        const edge = await page.locator(`relution-token-check [part~=${part}]`).evaluate((element) => {
          const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(element);
          return { width: borderTopWidth, style: borderTopStyle, seen: borderTopColor !== backgroundColor };
        });
        assert.notEqual(edge.width, "0px", part);
        assert.notEqual(edge.style, "none", part);
        assert.equal(edge.seen, true, part);
      }
    },
  );

  onHost("taken away, it guards no more", [BESIDE], async (page) => {
    await page.evaluate(() => document.querySelector("relution-token-check").remove());
    await chooseIn(page, "#token", dep);
    assert.deepEqual(await heard(page, 2), ["input other.p7m", "change other.p7m"]);
  });

  onHost(
    "the size of the host's root font does not shrink it",
    [
      `<link rel="stylesheet" href="host.css">${ALONE}`,
      { policy: STRICT.replace("default-src 'none'", "default-src 'none'; style-src 'self'") },
    ],
    async (page) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("html { font-size: 10px } body { font: 12px serif }");
        document.adoptedStyleSheets = [sheet];
      });
      assert.equal(
        await page.locator("relution-token-check .button").evaluate((button) => getComputedStyle(button).fontSize),
        "16px",
      );
    },
  );

  onHost("its custom properties and parts let the host dress it", [ALONE], async (page) => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "relution-token-check { --accent: rgb(1, 2, 3) } relution-token-check::part(button) { border-radius: 4px }",
      );
      document.adoptedStyleSheets = [sheet];
    });
    const button = await page.locator("relution-token-check .button").evaluate((button) => {
      const { backgroundColor, borderRadius } = getComputedStyle(button);
      return [backgroundColor, borderRadius];
    });
    assert.deepEqual(button, ["rgb(1, 2, 3)", "4px"]);
  });

  for (const colorScheme of ["light", "dark"]) {
    for (const [what, file] of Object.entries({
      empty: null,
      ready: vpp,
      check: repaired,
      reject: dep,
      "not a token": certificate,
    })) {
      onHost(
        `${what}: axe finds nothing in ${colorScheme} colours, and nothing is wider than 320 px`,
        [
          `<meta name="color-scheme" content="light dark"><main><h1>Host</h1><h2>Upload</h2>${ALONE}</main>`,
          { colorScheme, policy: null, viewport: { width: 320, height: 640 } },
        ],
        async (page) => {
          if (file) await chooseIn(page, own, file);
          if (file) await panel(page).waitFor();
          await page.evaluate(axeSource);
          const { violations } = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`),
            [],
          );
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        },
      );
    }
  }
});

test("the manifest names what there is: attributes, events, parts, properties", async () => {
  const manifest = JSON.parse(await readFile(new URL("../../dist/npm/custom-elements.json", import.meta.url)));
  const [declaration] = manifest.modules[0].declarations;
  const { page, close } = await show(ALONE);
  await chooseIn(page, own, dep);
  await panel(page).waitFor();
  const there = await page.evaluate(async () => {
    const { RelutionTokenCheckElement } = await import("./npm/element.js");
    const element = document.querySelector("relution-token-check");
    const css = [...element.shadowRoot.adoptedStyleSheets[0].cssRules].map(({ cssText }) => cssText).join("\n");
    return {
      attributes: RelutionTokenCheckElement.observedAttributes,
      members: Object.getOwnPropertyNames(RelutionTokenCheckElement.prototype).filter(
        (name) => !/Callback$|^constructor$/.test(name),
      ),
      parts: [...element.shadowRoot.querySelectorAll("[part]")].flatMap((part) => [...part.part]),
      properties: [...new Set(css.match(/var\((--[\w-]+)/g))].map((use) => use.slice(4)),
    };
  });
  await close();
  const names = (list) => list.map(({ name }) => name).sort();
  assert.deepEqual(names(declaration.attributes), [...there.attributes, "name", "state"].sort());
  assert.deepEqual(names(declaration.members), there.members.sort());
  for (const part of there.parts) assert.ok(names(declaration.cssParts).includes(part), part);
  for (const { name } of declaration.cssProperties) assert.ok(there.properties.includes(name), name);
  assert.deepEqual(names(declaration.events), ["token-check-accept", "token-check-accepted", "token-check-rejected"]);
});
