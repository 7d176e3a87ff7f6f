/**
 * The portal, built in the ways that portals are built: without the extension it takes every file, with it the right ones
 * alone.
 */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { serve } from "../browser/host.mjs";
import { filesOnDisk } from "./files.mjs";
import { filesOf, PORTALS, STRICT } from "./portals.mjs";
import { patiently } from "./wait.mjs";

const TOKENS = ["vpp-token", "dep-token"];
const WAYS = ["chosen", "dropped"];

/** The tests in one browser: how to start it without the extension, and with it, granted for a portal. */
export async function matrix({ without, granted }) {
  const { files, remove } = await filesOnDisk();
  let host;
  before(async () => {
    host = await serve();
  });
  after(async () => {
    await host.close();
    await remove();
  });

  describe("without the extension", () => {
    let browser;
    before(async () => {
      browser = await without();
    });
    after(() => browser?.close());

    for (const name of Object.keys(PORTALS)) {
      test(`${name}: the portal takes every file`, async (t) => {
        const before = host.sent.length;
        const names = ["certificate", "video", "dep-token", "vpp-token"];
        for (const what of names) {
          const view = await browser.open(host.publish(await filesOf(name, "vpp-token"), STRICT));
          t.after(() => view.close());
          await give(view, "chosen", files[what]);
          await press(view);
          await patiently(() => host.sent.length === before + names.indexOf(what) + 1);
        }
        assert.deepEqual(
          host.sent.slice(before).map(nameIn),
          names.map((what) => files[what].name),
        );
      });
    }
  });

  describe("with the extension", () => {
    let browser;
    before(async () => {
      browser = await granted(new URL(host.publish({})).origin);
    });
    after(() => browser?.close());

    for (const name of Object.keys(PORTALS)) {
      for (const [policyName, policy] of [
        ["under a strict policy", STRICT],
        ["without a policy", null],
      ]) {
        for (const way of WAYS) {
          if (way === "dropped" && name === "field in no document") continue;
          for (const wanted of TOKENS) {
            test(`${name}, ${policyName}: of all files ${way}, only the ${wanted} reaches the portal`, async (t) => {
              const before = host.sent.length;
              // The long one, once for each way.
              const others = policy && wanted === "vpp-token" ? ["certificate", "video"] : ["certificate"];
              const wrong = [...TOKENS, ...others].filter((what) => what !== wanted);
              const view = await browser.open(host.publish(await filesOf(name, wanted), policy));
              t.after(() => view.close());
              for (const what of wrong) {
                await give(view, way, files[what]);
                await press(view);
                assert.match(await panelAbout(view, files[what]), /data-verdict="reject"/);
              }
              await give(view, way, files[wanted]);
              await patiently(async () => {
                await sendFilled(view);
                return host.sent.length > before;
              });
              assert.deepEqual(host.sent.slice(before).map(nameIn), [files[wanted].name]);
              assert.ok(host.sent.at(-1).includes(files[wanted].bytes.toString("latin1")));
            });
          }
        }
      }
    }
  });
}

/** Opens the dialog, and gives it a file as a hand would. */
async function give(view, way, file) {
  if (await view.has("opener")) await view.press("opener");
  if (way === "chosen") {
    await view.press("control");
    await view.choose(file);
  } else {
    await view.drop(file);
  }
}

/** Presses the button of the form, where it has one, whatever is in the field. */
function press(view) {
  return view.run(() => document.querySelector("#send")?.click());
}

/** Presses it once the file is in the field: a second time would send it again. */
function sendFilled(view) {
  return view.run(() => {
    const button = document.querySelector("#send");
    if (!button || window.isSent || document.querySelector("#token").files.length === 0) return;
    window.isSent = true;
    button.click();
  });
}

function panelAbout(view, { name }) {
  return patiently(async () => {
    const html = await view.panel();
    return html.includes(name) && html;
  });
}

function nameIn(body) {
  return body.match(/filename="([^"]*)"/)?.[1];
}
