/** `guardFileInput`: what a host hears of the files chosen in its own field, and what its form sends. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fixture } from "./harness.mjs";
import { chooseAndHold, chooseIn, heard, hostStage, LISTENERS, letGo, WITHOUT_WASM } from "./host.mjs";

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
    window.onReport = (reports) => note("report " + reports.map(({ verdict }) => verdict).join("+"));
    window.input ??= document.querySelector("input");
    window.guard = guardFileInput(window.input, {
      onReport,
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
    onHost(`nothing of ${what}, since it knows of no file`, [], async (page) => {
      await chooseIn(page, "#token", file);
      await objection(page);
      assert.deepEqual(await heard(page, 1), ["report reject"]);
      assert.deepEqual(await chosen(page), []);
    });

    onHost(`of ${what} in the place of a file that passed, that the field is empty`, [], async (page) => {
      await chooseIn(page, "#token", vpp);
      await heard(page, 3);
      await chooseIn(page, "#token", file);
      assert.deepEqual((await heard(page, 6)).slice(3), ["report reject", "input nothing", "change nothing"]);
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
    await chooseAndHold(page, "#token", vpp);
    assert.deepEqual(await heard(page, 0), []);
    assert.deepEqual(await chosen(page), []);
    await letGo(page, vpp);
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

  onHost("nothing of a file that cannot be read where it asked for that", [`{ unchecked: "block" }`], async (page) => {
    await chooseIn(page, "#token", gone);
    assert.match(await objection(page), /could not be read/);
    assert.deepEqual(await heard(page, 2), ["error unreadable", "report "]);
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
      assert.deepEqual(await heard(page, 1), ["report reject"]);
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
      assert.deepEqual(await heard(page, 1), ["report reject"]);
    },
  );

  onHost(
    "moved to a shadow tree later",
    [undefined, { after: `${after} shadow.append(window.input);` }],
    async (page) => {
      await transfer(page, dep);
      assert.deepEqual(await heard(page, 1), ["report reject"]);
    },
  );

  onHost(
    "rendered anew",
    [undefined, { after: `const anew = window.input.cloneNode(); window.input.replaceWith(anew); listen(anew);` }],
    async (page) => {
      await chooseIn(page, "#token", dep);
      assert.deepEqual(await heard(page, 1), ["report reject"]);
    },
  );

  onHost(
    "in no document",
    [
      undefined,
      {
        body: "",
        before: `window.input = Object.assign(document.createElement("input"), { type: "file", id: "token" });`,
      },
    ],
    async (page) => {
      await transfer(page, dep);
      assert.deepEqual(await heard(page, 1), ["report reject"]);
      await transfer(page, vpp);
      assert.deepEqual((await heard(page, 4)).slice(1), [
        "report ready",
        "input right.vpptoken",
        "change right.vpptoken",
      ]);
    },
  );

  onHost(
    "in a frame",
    [
      undefined,
      {
        before: `const inner = document.body.appendChild(document.createElement("iframe")).contentDocument;
          window.input = inner.body.appendChild(Object.assign(inner.createElement("input"), { type: "file", id: "token" }));`,
      },
    ],
    async (page) => {
      await transfer(page, dep);
      assert.deepEqual(await heard(page, 1), ["report reject"]);
      await transfer(page, vpp);
      assert.deepEqual((await heard(page, 4)).slice(1), [
        "report ready",
        "input right.vpptoken",
        "change right.vpptoken",
      ]);
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
      assert.deepEqual(await heard(page, 1), ["report reject"]);
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
    await chooseAndHold(page, "#token", vpp);
    await send(page);
    assert.equal(await page.title(), "Host");
    await letGo(page, vpp);
    await isSent(page);
    assert.match(here.host.sent.at(-1), /right\.vpptoken/);
  });

  onHost(
    "nothing at first after a refusal, and the browser says why; then the form without the file",
    [],
    async (page) => {
      await chooseIn(page, "#token", certificate);
      assert.match(await objection(page), /^Do not upload\. Expected: VPP token/);
      const before = here.host.sent.length;
      await send(page);
      await send(page);
      await isSent(page);
      assert.equal(here.host.sent.length, before + 1);
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
      await heard(page, 1);
      assert.equal(await validity(page), "");
      const before = here.host.sent.length;
      await send(page);
      await send(page);
      await isSent(page);
      assert.equal(here.host.sent.length, before + 1);
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
      await chooseIn(page, "#token", vpp);
      await heard(page, 3);
      await chooseIn(page, "#token", dep);
      await heard(page, 6);
      await chooseIn(page, "#token", vpp);
      await heard(page, 9);
      assert.equal(await validity(page), "Ask Ada first");
    },
  );
});

describe("during a check", () => {
  onHost("nobody who reads the field or the form gets the file, in the same task neither", [], async (page) => {
    await page.evaluate(() => hold("same-task.vpptoken"));
    const read = await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(["bytes"], "same-task.vpptoken"));
      input.files = data.files;
      for (const type of ["input", "change"]) input.dispatchEvent(new Event(type, { bubbles: true }));
      return [inField("token"), names(input.files), input.value];
    });
    assert.deepEqual(read, ["nothing", "nothing", ""]);
  });

  onHost(
    "a required field does not ask for a file: its form waits, and is sent with it and with its button",
    [
      undefined,
      { body: FORM.replace("<input", "<input required").replace("<button", `<button name="by" value="button"`) },
    ],
    async (page, messages) => {
      await page.evaluate(() => input.addEventListener("invalid", () => note("invalid")));
      await chooseAndHold(page, "#token", vpp);
      await send(page);
      assert.deepEqual(await heard(page, 0), []);
      assert.equal(await page.title(), "Host");
      await letGo(page, vpp);
      await isSent(page);
      assert.match(here.host.sent.at(-1), /right\.vpptoken/);
      assert.match(here.host.sent.at(-1), /name="by"\r\n\r\nbutton/);
      assert.deepEqual(messages, []);
    },
  );

  onHost(
    "a required field is required again afterwards",
    [undefined, { body: FORM.replace("<input", "<input required") }],
    async (page) => {
      await chooseAndHold(page, "#token", dep);
      await letGo(page, dep);
      await objection(page);
      assert.equal(await page.locator("#token").evaluate((input) => input.required), true);
    },
  );

  const interruptions = {
    "the field is moved": () => document.body.append(input),
    "the field is moved to a shadow tree": () => {
      const host = document.body.appendChild(document.createElement("div"));
      host.attachShadow({ mode: "open" }).append(input);
    },
    "the field is moved into a frame": () =>
      document.body.appendChild(document.createElement("iframe")).contentDocument.body.append(input),
    "the field is removed": () => input.remove(),
    "the field is renamed": () => {
      input.id = "other";
    },
    "the guard is disposed": () => guard.dispose(),
    "the guard is disposed and made anew": () => {
      guard.dispose();
      window.guard = guardFileInput(input, { expects: "vpp-token", onReport });
    },
    "the guard is made anew, then disposed": () => {
      const old = guard;
      window.guard = guardFileInput(input, { expects: "vpp-token", onReport });
      old.dispose();
    },
  };
  for (const [what, interrupt] of Object.entries(interruptions)) {
    onHost(`${what}: a wrong file reaches nobody`, [], async (page) => {
      await chooseAndHold(page, "#token", dep);
      await page.evaluate(interrupt);
      await letGo(page, dep);
      assert.deepEqual([...new Set(await heard(page, 1))], ["report reject"]);
      assert.equal(await page.evaluate(() => names(input.files)), "nothing");
    });

    onHost(`${what}: the right file is in the field afterwards`, [], async (page) => {
      await chooseAndHold(page, "#token", vpp);
      await page.evaluate(interrupt);
      await letGo(page, vpp);
      await page.waitForFunction(() => names(input.files) === "right.vpptoken");
    });
  }

  onHost(
    "the field is rendered anew: the new one gets the right file, and its listeners hear of it",
    [],
    async (page) => {
      await chooseAndHold(page, "#token", vpp);
      await page.evaluate(() => {
        const anew = input.cloneNode();
        input.replaceWith(anew);
        listen(anew);
      });
      await letGo(page, vpp);
      assert.deepEqual(await heard(page, 3), ["report ready", "input right.vpptoken", "change right.vpptoken"]);
      assert.deepEqual(await chosen(page), ["right.vpptoken"]);
    },
  );

  onHost("a guard that was made anew for another token decides in the place of the old one", [], async (page) => {
    await chooseAndHold(page, "#token", dep);
    await page.evaluate(() => {
      guard.dispose();
      guardFileInput(input, { expects: "dep-token", onReport: ([{ verdict }]) => note(`new report ${verdict}`) });
    });
    await letGo(page, dep);
    assert.deepEqual(await heard(page, 3), ["new report check", "input other.p7m", "change other.p7m"]);
  });

  onHost("a reset of the form empties the field and ends the check", [], async (page) => {
    await chooseAndHold(page, "#token", vpp);
    await send(page);
    await page.evaluate(() => document.querySelector("form").reset());
    await letGo(page, vpp);
    await chooseIn(page, "#token", { ...vpp, name: "later.vpptoken" });
    assert.deepEqual(await heard(page, 3), ["report ready", "input later.vpptoken", "change later.vpptoken"]);
    assert.equal(await page.title(), "Host", "the form that waited is not sent");
  });

  onHost("a reset that the host prevents changes nothing", [], async (page) => {
    await chooseAndHold(page, "#token", vpp);
    await page.evaluate(() => {
      const form = document.querySelector("form");
      form.addEventListener("reset", (event) => event.preventDefault());
      form.reset();
    });
    await letGo(page, vpp);
    assert.equal((await heard(page, 3)).at(-1), "change right.vpptoken");
  });

  onHost("files that the host puts into the field meanwhile are checked in their place", [], async (page) => {
    await chooseAndHold(page, "#token", vpp);
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "put.pem"));
      input.files = data.files;
    }, new TextDecoder().decode(certificate.bytes));
    await letGo(page, vpp);
    await objection(page);
    assert.deepEqual(await heard(page, 1), ["report reject"]);
    assert.deepEqual(await chosen(page), []);
  });
});

describe("a file that was chosen before there was a guard", () => {
  const before = (name, content) =>
    `const data = new DataTransfer();
     data.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)}));
     document.querySelector("input").files = data.files;`;
  const wrong = before("early.pem", new TextDecoder().decode(certificate.bytes));
  const right = before("early.vpptoken", new TextDecoder().decode(vpp.bytes));

  onHost("is taken out if it is wrong, and the host hears of it", [undefined, { before: wrong }], async (page) => {
    await objection(page);
    assert.deepEqual(await heard(page, 3), ["report reject", "input nothing", "change nothing"]);
    assert.deepEqual(await chosen(page), []);
  });

  onHost("stays if it is right, and the host hears nothing new", [undefined, { before: right }], async (page) => {
    assert.deepEqual(await heard(page, 1), ["report ready"]);
    assert.deepEqual(await chosen(page), ["early.vpptoken"]);
  });

  onHost(
    "is checked before the form is sent, where a script has put it there without an event",
    [undefined, { after: wrong }],
    async (page) => {
      const sent = here.host.sent.length;
      await send(page);
      await objection(page);
      assert.deepEqual(await chosen(page), []);
      assert.equal(here.host.sent.length, sent);
    },
  );

  onHost("is not checked again for a guard that judges alike", [undefined, { before: right }], async (page) => {
    await heard(page, 1);
    await page.evaluate(() => {
      guard.dispose();
      guardFileInput(input, { expects: "vpp-token", onReport: () => note("again") });
    });
    assert.deepEqual(await heard(page, 1), ["report ready"]);
  });

  onHost("is checked by a guard that expects another token", [undefined, { before: right }], async (page) => {
    await heard(page, 1);
    await page.evaluate(() =>
      guardFileInput(input, { expects: "dep-token", onReport: ([{ verdict }]) => note(verdict) }),
    );
    assert.deepEqual(
      (await heard(page, 5)).sort(),
      ["change nothing", "input nothing", "reject", "report ready", "report ready"].sort(),
    );
  });
});

describe("a form whose fields are named like its members", () => {
  const members = [
    "elements",
    "requestSubmit",
    "isConnected",
    "submit",
    "addEventListener",
    "getRootNode",
    "noValidate",
    "reset",
  ];
  const fields = members.map((name) => `<input type="hidden" name="${name}">`).join("");
  const body = `${FORM.replace("<button", `${fields}<button`)}<form name="addEventListener"></form><form name="getElementById"></form>`;

  onHost("waits for the check, and is sent with the right file", [undefined, { body }], async (page, messages) => {
    await chooseAndHold(page, "#token", vpp);
    await send(page);
    assert.equal(await page.title(), "Host");
    await letGo(page, vpp);
    await isSent(page);
    assert.match(here.host.sent.at(-1), /right\.vpptoken/);
    assert.deepEqual(messages, []);
  });

  onHost(
    "is stopped at a wrong one, with the message of the browser",
    [undefined, { body }],
    async (page, messages) => {
      await chooseIn(page, "#token", dep);
      assert.match(await objection(page), /^Do not upload/);
      const before = here.host.sent.length;
      await send(page);
      await send(page);
      await isSent(page);
      assert.equal(here.host.sent.length, before + 1);
      assert.doesNotMatch(here.host.sent.at(-1), /other\.p7m/);
      assert.deepEqual(messages, []);
    },
  );
});

describe("two guards of one field", () => {
  const both = (first, second) => [
    `{ expects: "${first}" }`,
    {
      after: `(await import("./copy/guard.js")).guardFileInput(input, {
        expects: "${second}",
        onReport: ([{ verdict }]) => note("second " + verdict),
      });`,
    },
  ];

  onHost(
    "from two copies of the package both judge, and let a file through once",
    both("vpp-token", "vpp-token"),
    async (page) => {
      await chooseIn(page, "#token", vpp);
      assert.deepEqual(await heard(page, 4), [
        "report ready",
        "second ready",
        "input right.vpptoken",
        "change right.vpptoken",
      ]);
    },
  );

  for (const [first, second] of [
    ["vpp-token", "dep-token"],
    ["dep-token", "vpp-token"],
  ]) {
    onHost(
      `the stricter wins, whether it is first or second: ${first}, ${second}`,
      both(first, second),
      async (page) => {
        await chooseIn(page, "#token", dep);
        assert.match(await objection(page), /^Do not upload/);
        const verdicts = { "dep-token": "check", "vpp-token": "reject" };
        assert.deepEqual(await heard(page, 2), [`report ${verdicts[first]}`, `second ${verdicts[second]}`]);
        assert.deepEqual(await chosen(page), []);
      },
    );
  }
});

describe("an inspector of the host's choice", () => {
  const report = `{ verdict: file.name.startsWith("right") ? "ready" : "reject", kind: "vpp-token", findings: [] }`;

  onHost(
    "decides in the place of the module, which is not loaded",
    [
      `{ expects: "vpp-token", inspect: async (files, options) => files.map((file) => (note(JSON.stringify(options)), ${report})) }`,
      { policy: WITHOUT_WASM },
    ],
    async (page) => {
      await chooseIn(page, "#token", vpp);
      assert.deepEqual(await heard(page, 4), [
        `{"expects":"vpp-token"}`,
        "report ready",
        "input right.vpptoken",
        "change right.vpptoken",
      ]);
      await chooseIn(page, "#token", dep);
      await page.waitForFunction(() => names(input.files) === "nothing" && heard.length >= 8);
    },
  );

  const failures = {
    "that fails": [`async () => { throw new Error("no worker"); }`, "check-failed"],
    "that throws": [`() => { throw new Error("no worker"); }`, "check-failed"],
    "that answers with too few reports": ["async () => []", "check-failed"],
    "that answers with something else": ["async () => [{}]", "check-failed"],
    "that does not answer within ten seconds": ["() => new Promise(() => (window.asked = true))", "check-timeout"],
  };
  for (const [what, [inspect, code]] of Object.entries(failures)) {
    for (const [unchecked, expected] of [
      ["allow", [`error ${code}`, "report ", "input right.vpptoken", "change right.vpptoken"]],
      ["block", [`error ${code}`, "report "]],
    ]) {
      onHost(
        `${what}, where \`unchecked\` is ${unchecked}`,
        [`{ unchecked: "${unchecked}", inspect: ${inspect} }`],
        async (page) => {
          const isLate = code === "check-timeout";
          if (isLate) await page.evaluate(() => (window.isImpatient = true));
          if (isLate) await page.clock.install();
          await chooseIn(page, "#token", vpp);
          if (isLate) await page.waitForFunction(() => names(input.files) === "nothing");
          // The check begins in the task after the choice.
          if (isLate) await page.waitForFunction(() => window.asked);
          if (isLate) await page.clock.runFor(10_001);
          await page.waitForFunction((count) => heard.length === count, expected.length);
          assert.deepEqual(await page.evaluate(() => heard), expected);
        },
      );
    }
  }
});

describe("certificates that cannot be read", () => {
  onHost(
    "refuse every file, whatever `unchecked` says, with the reason",
    [`{ expects: "dep-token", unchecked: "allow", certificates: [new TextEncoder().encode("no certificate")] }`],
    async (page) => {
      await chooseIn(page, "#token", dep);
      assert.match(await objection(page), /certificates .* can’t be read/);
      assert.deepEqual(await heard(page, 2), ["error bad-certificates", "report "]);
      assert.deepEqual(await chosen(page), []);
    },
  );
});

describe("its end, and its mistakes", () => {
  onHost("after it, the host hears everything as before", [], async (page) => {
    await page.evaluate(() => guard.dispose());
    await chooseIn(page, "#token", dep);
    assert.deepEqual(await heard(page, 2), ["input other.p7m", "change other.p7m"]);
  });

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
        [input, { unchecked: "ask" }],
        [input, { inspect: "worker" }],
        [input, { onReport: true }],
        [input, { certificates: ["-----BEGIN CERTIFICATE-----"] }],
        [input, { certificates: new Uint8Array() }],
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
      "TypeError: `unchecked` is ask; it may be allow or block",
      "TypeError: `inspect` is no function",
      "TypeError: `onReport` is no function",
      "TypeError: `certificates` is no array of Uint8Array",
      "TypeError: `certificates` is no array of Uint8Array",
      "TypeError: `input` is no <input type=file>",
      "TypeError: `input` is no <input type=file>",
    ]);
  });
});
