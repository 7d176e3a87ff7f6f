/** The script for pages without modules: the element, and the functions on `RelutionTokenCheck`. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fixture } from "./harness.mjs";
import { chooseIn, hostStage, STRICT } from "./host.mjs";

const dep = await fixture("dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m");
const here = hostStage();

const PAGE = `<input type="file" id="token"><relution-token-check for="token" expects="vpp-token"></relution-token-check>
<input type="file" id="other"><script src="npm/relution-token-check.iife.js"></script>`;

describe("a page with the script, under a strict policy", () => {
  async function show() {
    const session = await here.show(PAGE, "", { policy: STRICT });
    await session.page.waitForFunction(() => customElements.get("relution-token-check"));
    return session;
  }

  test("has the element", async () => {
    const { page, messages, close } = await show();
    await chooseIn(page, "#token", dep);
    await page.locator("relution-token-check article[data-verdict=reject]").waitFor();
    assert.deepEqual(messages, []);
    await close();
  });

  test("has the functions, and fetches only what opens tokens", async () => {
    const { page, requests, close } = await show();
    const kinds = await page.evaluate(
      async (bytes) => {
        const { init, inspect, inspectFile, relate, MAX_BYTES } = RelutionTokenCheck;
        await init();
        const reports = relate([inspect(new Uint8Array(bytes)), await inspectFile(new File([], "a"))]);
        return [...reports.map(({ kind }) => kind), MAX_BYTES];
      },
      [...dep.bytes],
    );
    assert.deepEqual(kinds, ["dep-token", "empty", 16_777_216]);
    const scripts = () => requests.filter((address) => address.endsWith(".js") && !address.endsWith("/page.js"));
    assert.equal(scripts().length, 1);
    const problem = await page.evaluate(async () => {
      const { unlock, TokenCheckError } = RelutionTokenCheck;
      const error = await unlock(new Uint8Array([48]), new Uint8Array([48])).catch((error) => error);
      return [error instanceof TokenCheckError, error.code];
    });
    assert.deepEqual(problem, [true, "bad-key"]);
    assert.ok(scripts().length > 1);
    await close();
  });

  test("has the guards", async () => {
    const { page, close } = await show();
    await page.evaluate(() => {
      RelutionTokenCheck.guardFileInput(document.querySelector("#other"), {
        expects: "vpp-token",
        onReport: ([{ verdict }]) => (document.title = verdict),
      });
      RelutionTokenCheck.guardDropZone(document.body);
    });
    await chooseIn(page, "#other", dep);
    await page.waitForFunction(() => document.title === "reject");
    await close();
  });
});
