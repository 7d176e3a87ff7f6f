/** Pages that work against the extension, and circumstances that do: in Chromium. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { serve } from "../browser/host.mjs";
import { startChromium } from "./chromium.mjs";
import { filesOnDisk } from "./files.mjs";
import { filesOf, html } from "./portals.mjs";
import { patiently } from "./wait.mjs";

const hosts = ["http://127.0.0.1/*"];
const { files, remove } = await filesOnDisk();
let host;

before(async () => {
  host = await serve();
});
after(async () => {
  await host.close();
  await remove();
});

/** A dialog for the VPP token, with a field and a zone, and this script before everything else. */
function dialog(script) {
  const body = `<script>${script}</script><h1>Volume Purchase Program (VPP)</h1>
    <form><input type="file" id="token"><p id="zone">Drop the file here</p></form>
    <script>
      const zone = document.querySelector("#zone");
      zone.addEventListener("dragover", (event) => (window.nativePrevent ?? event.preventDefault).call(event));
      window.portal = { control: () => token, field: () => token, zone: () => zone };
    </script>`;
  return host.publish({ "/": html("Portal", body) });
}

/** Takes whatever it can get hold of, by being first and by replacing what others use. */
const GREEDY = `
  window.taken = [];
  const take = (where, file) => { if (file instanceof File || file?.isFile) taken.push(where + " " + file.name); };
  const nativeFiles = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "files");
  for (const type of ["input", "change", "drop"]) {
    window.addEventListener(type, (event) => {
      for (const file of nativeFiles.get.call(token) ?? []) take(type, file);
      for (const file of event.dataTransfer?.files ?? []) take(type, file);
    }, { capture: true });
  }
  Object.defineProperty(HTMLInputElement.prototype, "files", {
    get() { return nativeFiles.get.call(this); },
    set(list) { for (const file of list) take("files =", file); nativeFiles.set.call(this, list); },
  });
  for (const [owner, name] of [
    [DataTransferItem.prototype, "getAsFile"], [DataTransferItem.prototype, "webkitGetAsEntry"],
    [Array.prototype, "includes"], [Array.prototype, "push"], [Array.prototype, "indexOf"],
    [Array.prototype, Symbol.iterator], [Array.prototype, "map"], [Array.prototype, "filter"],
    [DataTransferItemList.prototype, "add"], [EventTarget.prototype, "dispatchEvent"], [Reflect, "apply"],
    [Function.prototype, "call"], [Function.prototype, "apply"], [MessagePort.prototype, "postMessage"],
    [FileReader.prototype, "readAsDataURL"], [Blob.prototype, "arrayBuffer"], [Blob.prototype, "slice"],
  ]) {
    const own = owner[name];
    if (name === "call" || name === "apply") continue;
    owner[name] = function (...given) {
      const result = Reflect_apply(own, this, given);
      for (let index = 0; index < given.length; index++) take(String(name), given[index]);
      take(String(name), result);
      take(String(name), this);
      if (name === "includes") return true;
      return result;
    };
  }
  function Reflect_apply(own, self, given) { return nativeApply(own, self, given); }
  Event.prototype.stopImmediatePropagation = () => {};
  window.nativePrevent = Event.prototype.preventDefault;
  Event.prototype.preventDefault = () => {};
  JSON.parse = (text) => { taken.push("JSON.parse " + text); return {}; };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    taken.push("attachShadow");
    return root;
  };
  window.Event = class {};
  window.CustomEvent = class {};
  window.DragEvent = class {};
`;

describe("a page that works against it", () => {
  let browser;
  before(async () => {
    browser = await startChromium({ hosts });
  });
  after(() => browser?.close());

  for (const way of ["choose", "drop"]) {
    test(`gets nothing of a wrong file by being first and replacing everything: ${way}`, async (t) => {
      const view = await browser.open(dialog(`const nativeApply = Reflect.apply;${GREEDY}`));
      t.after(() => view.close());
      await view.press("control");
      await view[way](files["dep-token"]);
      assert.match(await view.panel(), /data-verdict="reject"/);
      assert.deepEqual(await view.page.evaluate("taken.filter((what) => /_Token_|smime/.test(what))"), []);
      assert.equal(await view.page.evaluate("token.files.length"), 0);
    });
  }

  test("still gets the right one", async (t) => {
    const view = await browser.open(dialog(`const nativeApply = Reflect.apply;${GREEDY}`));
    t.after(() => view.close());
    await view.press("control");
    await view.choose(files["vpp-token"]);
    await view.panel();
    assert.equal(await view.page.evaluate("token.files[0].name"), files["vpp-token"].name);
    // What it has replaced does take what it is given.
    assert.ok((await view.page.evaluate("taken")).includes(`change ${files["vpp-token"].name}`));
  });

  test("cannot read the panel", async (t) => {
    const view = await browser.open(dialog(""));
    t.after(() => view.close());
    await view.press("control");
    await view.choose(files["dep-token"]);
    await view.panel();
    const read = await view.page.evaluate(() => {
      const host = document.querySelector("form > div, body > div");
      document.execCommand("selectAll");
      return {
        isThere: host !== null,
        root: host.shadowRoot,
        text: [document.documentElement.outerHTML, document.body.innerText, getSelection().toString()].join("\n"),
        message: document.querySelector("#token").validationMessage,
      };
    });
    assert.equal(read.isThere, true);
    assert.equal(read.root, null);
    assert.doesNotMatch(read.text + read.message, /Do not upload|DEP token|_smime|Enrollment/);
  });

  test("cannot pass a verdict off as the extension's by sending its messages", async (t) => {
    const view = await browser.open(
      dialog(`window.forge = () => {
        dispatchEvent(new CustomEvent("relution-token-check.agree", { detail: "known", cancelable: true }));
        dispatchEvent(new FocusEvent("known.met", { relatedTarget: document.body }));
        for (const target of [window, document, token]) {
          target.dispatchEvent(new CustomEvent("known.deliver", { detail: '{"drop":1,"items":[0]}', bubbles: true }));
        }
        postMessage({ report: { verdict: "ready", findings: [] }, isRestorable: false }, "*");
        postMessage({ type: "settings-changed" }, "*");
        token[Symbol.for("relution-token-check.released")] = true;
        window[Symbol.for("relution-token-check.keeper.1")] = { add() {}, meet() {} };
      };
      forge();`),
    );
    t.after(() => view.close());
    await view.press("control");
    await view.page.evaluate("forge()");
    await view.choose(files["dep-token"]);
    await view.page.evaluate("forge()");
    assert.match(await view.panel(), /data-verdict="reject"/);
    assert.equal(await view.page.evaluate("token.files.length"), 0);
  });

  test("cannot get a file by marking events of its own as checked", async (t) => {
    const view = await browser.open(
      dialog(`window.heard = [];
        window.addEventListener("click", () => {});
        document.addEventListener("DOMContentLoaded", () => token.addEventListener("change", () => heard.push(token.files.length)));`),
    );
    t.after(() => view.close());
    await view.press("control");
    await view.choose(files["dep-token"]);
    await view.panel();
    await view.page.evaluate(() => {
      const event = new Event("change", { bubbles: true });
      event[Symbol.for("relution-token-check.released")] = true;
      document.querySelector("#token").dispatchEvent(event);
    });
    // The event is the page's own; there is no file in the field.
    assert.deepEqual(await view.page.evaluate("heard"), [0]);
  });

  test("that puts files into the field again and again never gets the wrong one", async (t) => {
    const view = await browser.open(
      dialog(`window.taken = [];
        const own = new DataTransfer();
        own.items.add(new File(["busy"], "busy.txt"));
        setInterval(() => {
          for (const { name } of token.files) if (name !== "busy.txt") taken.push(name);
          token.files = own.files;
          token.dispatchEvent(new Event("change", { bubbles: true }));
        }, 5);`),
    );
    t.after(() => view.close());
    await view.press("control");
    for (let count = 0; count < 3; count++) await view.choose(files["dep-token"]);
    await view.page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    assert.deepEqual(await view.page.evaluate("taken"), []);
  });

  test("that goes elsewhere during the check gets nothing, and the next page is guarded", async (t) => {
    const view = await browser.open(dialog(""));
    t.after(() => view.close());
    await view.press("control");
    await view.choose(files.video);
    await view.page.goto(dialog(""));
    await view.press("control");
    await view.choose(files.certificate);
    assert.match(await view.panel(), /data-verdict="reject"[\s\S]*depcert/);
  });

  test("that changes its route without a load is looked at anew", async (t) => {
    const view = await browser.open(
      host.publish({
        "/": html(
          "Portal",
          `<h1 id="title">Apps</h1><form><input type="file" id="token"></form><script>
            onhashchange = () => { title.textContent = decodeURIComponent(location.hash.slice(2)); };
            window.portal = { control: () => token, field: () => token };</script>`,
        ),
      }),
    );
    t.after(() => view.close());
    const route = async (name) => {
      await view.page.evaluate((name) => {
        location.hash = `/${name}`;
      }, name);
      await view.page.locator("h1", { hasText: name }).waitFor();
    };
    await view.press("control");
    await view.choose(files["dep-token"]);
    assert.equal(await view.page.evaluate("token.files.length"), 1);
    await route("Volume Purchase Program (VPP)");
    await view.press("control");
    await view.choose(files.certificate);
    assert.match(await view.panel(), /data-verdict="reject"/);
    assert.equal(await view.page.evaluate("token.files.length"), 0);
    await route("Apple Automated Device Enrollment");
    await view.press("control");
    await view.choose(files["dep-token"]);
    await patiently(async () => (await view.page.evaluate("token.files.length")) === 1);
  });

  test("two tabs have checks of their own", async (t) => {
    const views = [await browser.open(dialog("")), await browser.open(dialog(""))];
    t.after(() => Promise.all(views.map((view) => view.close())));
    for (const view of views) await view.press("control");
    await Promise.all([views[0].choose(files["dep-token"]), views[1].choose(files["vpp-token"])]);
    const panels = await Promise.all(views.map((view) => view.panel()));
    assert.match(panels[0], /data-verdict="reject"/);
    assert.match(panels[1], /data-verdict="ready"/);
  });

  test("a worker that was put to sleep is woken", async (t) => {
    const view = await browser.open(dialog(""));
    const own = await browser.context.newPage();
    t.after(() => Promise.all([view.close(), own.close()]));
    await own.goto(`${browser.base}about.html`);
    const session = await browser.context.newCDPSession(own);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await view.press("control");
    await view.choose(files["dep-token"]);
    assert.match(await view.panel(), /data-verdict="reject"/);
  });

  test("a dialog for something else is left alone", async (t) => {
    const files_ = html(
      "Portal",
      `<h1>Apps</h1><form><label>Logo <input type="file" id="token"></label></form>
       <script>window.portal = { control: () => token, field: () => token };</script>`,
    );
    const view = await browser.open(host.publish({ "/": files_ }));
    t.after(() => view.close());
    await view.press("control");
    await view.choose(files.certificate);
    assert.equal(await view.page.evaluate("token.files.length"), 1);
    assert.equal(await view.hasPanel(), false);
  });

  test("an admin can insist, asked twice", async (t) => {
    const before = host.sent.length;
    const view = await browser.open(host.publish(await filesOf("closed shadow root", "vpp-token")));
    t.after(() => view.close());
    await view.press("control");
    await view.choose(files.certificate);
    await view.panel();
    await view.act("upload-anyway");
    assert.equal(host.sent.length, before);
    await view.act("upload-anyway-confirm");
    await patiently(() => host.sent.length > before);
    assert.match(host.sent.at(-1), /filename="depcert.pem"/);
  });

  test("an admin can insist on what was dropped", async (t) => {
    const before = host.sent.length;
    const view = await browser.open(host.publish(await filesOf("React with a drop zone", "vpp-token")));
    t.after(() => view.close());
    await view.press("opener");
    await view.drop(files.certificate);
    await view.panel();
    await view.act("upload-anyway");
    await view.act("upload-anyway-confirm");
    await patiently(() => host.sent.length > before);
    assert.match(host.sent.at(-1), /filename="depcert.pem"/);
  });
});

describe("a grant that is taken back during a check", () => {
  let browser;
  before(async () => {
    // There when the page asks, gone when the file has come.
    browser = await startChromium({
      hosts,
      first: "let asked = 0; chrome.permissions.contains = async () => asked++ === 0;",
    });
  });
  after(() => browser?.close());

  test("lets the file pass, and the panel says that it was not checked", async (t) => {
    const view = await browser.open(dialog(""));
    t.after(() => view.close());
    await patiently(() => browser.worker.evaluate("asked > 0"));
    await view.press("control");
    await view.choose(files["dep-token"]);
    const panel = await view.panel();
    assert.match(panel, /no longer has access to this portal[\s\S]*accepted without a check/);
    assert.equal(await view.page.evaluate("token.files[0].name"), files["dep-token"].name);
  });
});

describe("a background that does not answer", () => {
  let browser;
  before(async () => {
    browser = await startChromium({
      hosts,
      first: `const { onConnect } = chrome.runtime;
        const add = onConnect.addListener.bind(onConnect);
        Object.defineProperty(onConnect, "addListener", { value: () => add(() => {}) });`,
    });
  });
  after(() => browser?.close());

  test("lets the file pass after ten seconds, and the panel says that it was not checked", async (t) => {
    const view = await browser.open(dialog(""));
    t.after(() => view.close());
    await view.press("control");
    await view.choose(files["dep-token"]);
    const panel = await view.panel();
    assert.match(panel, /accepted without a check/);
    assert.equal(await view.page.evaluate("token.files[0].name"), files["dep-token"].name);
  });
});
