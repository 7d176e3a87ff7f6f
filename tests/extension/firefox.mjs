/** Firefox, with the extension in it or without, as the tests drive it. */

import { fileURLToPath } from "node:url";
import { engines } from "../engines/engines.mjs";
import { startSession } from "../engines/webdriver.mjs";
import { patiently } from "./wait.mjs";

const archive = fileURLToPath(new URL("../../dist/extension/relution-token-check-firefox.zip", import.meta.url));

// Set from outside, so that the address of the popup is known.
const uuid = "6e1d7b3a-0c55-4a6e-9d1e-0a4b5c6d7e8f";
const id = "relution-token-check@extensions.invalid";

const firefox = engines.find(({ name }) => name === "Firefox");
const options = firefox.capabilities["moz:firefoxOptions"];

/** With `portal`, the extension is there and granted for this address through its popup. */
export async function startFirefox({ portal = null } = {}) {
  const session = await startSession({
    ...firefox,
    // To open pages of the extension.
    options: ["--allow-system-access"],
    capabilities: {
      ...firefox.capabilities,
      "moz:firefoxOptions": {
        ...options,
        prefs: {
          ...options.prefs,
          "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }),
          // The prompt is part of the browser, where no driver presses a button: it is answered with yes.
          "extensions.webextOptionalPermissionPrompts": false,
        },
      },
    },
  });
  const base = `moz-extension://${uuid}/`;
  if (portal) {
    await session.install(archive);
    await grant(session, base, portal);
  }
  return { session, base, open: (address) => view(session, address), close: () => session.end() };
}

/** Through the real popup. */
export async function grant(session, base, portal) {
  await session.open(`${base}popup.html`);
  await session.waitFor(() => document.querySelector("#language option"));
  await session.run((address) => {
    document.querySelector("#address").value = address;
  }, portal);
  await session.click("#grant button");
  await session.waitFor(() => document.querySelector("#granted li"));
}

async function view(session, address) {
  await session.open(address);
  const isFramed = await session.run(() => document.querySelector("iframe") !== null);
  if (isFramed) await session.enterFrame(0);
  await session.waitFor(() => window.portal);

  /** The panels, which are behind closed roots: the driver sees them. */
  const frames = async () => {
    const hosts = [...(await session.findAll("div:empty")), ...(await inside("#host", "div:empty"))];
    const found = await Promise.all(hosts.map((host) => session.insideOf(host, ".frame").catch(() => [])));
    return found.flat();
  };
  const inside = async (selector, inner) => {
    const hosts = await session.findAll(selector);
    return (await Promise.all(hosts.map((host) => session.insideOf(host, inner).catch(() => [])))).flat();
  };

  return {
    session,
    run: (script, ...args) => session.run(script, ...args),
    has: (part) => session.run((part) => Boolean(window.portal[part]), part),
    /** A file field cannot be pressed here, since the chooser of the system would open: it gets the focus. */
    async press(part) {
      const isPressed = await session.waitFor((part) => {
        const element = window.portal[part]?.();
        if (!element) return null;
        if (element.type === "file") element.focus();
        return { itself: element.type !== "file" };
      }, part);
      if (isPressed.itself) await session.clickOn(await session.run((part) => window.portal[part](), part));
    },
    async choose(file) {
      const field = await session.run(() => (window.portal.field()?.isConnected ? window.portal.field() : null));
      if (field) return session.type(field, file.path);
      // What is in no document, no driver reaches.
      return session.run(put, file.name, file.bytes.toString("base64"));
    },
    /** No driver can drop from outside, so the event is made inside. */
    drop: (file) => session.run(drop, file.name, file.bytes.toString("base64")),
    panel: () =>
      patiently(async () => {
        for (const frame of await frames()) {
          const html = await session.propertyOf(frame, "outerHTML").catch(() => "");
          if (/data-verdict|class="problem"/.test(html)) return html;
        }
        return null;
      }),
    hasPanel: async () => (await frames()).length > 0,
    act: (action) =>
      patiently(async () => {
        const hosts = [...(await session.findAll("div:empty")), ...(await inside("#host", "div:empty"))];
        for (const host of hosts) {
          const [button] = await session.insideOf(host, `[data-action="${action}"]`).catch(() => []);
          if (button) {
            await session.clickOn(button);
            return true;
          }
        }
        return false;
      }),
    close: async () => {},
  };
}

function put(name, base64) {
  const data = new DataTransfer();
  data.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name));
  const field = window.portal.field();
  field.files = data.files;
  for (const type of ["input", "change"]) {
    field.dispatchEvent(new Event(type, { bubbles: true, composed: type === "input" }));
  }
}

function drop(name, base64) {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name));
  const zone = window.portal.zone();
  for (const type of ["dragenter", "dragover", "drop"]) {
    const event = new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true });
    const isLeft = zone.dispatchEvent(event);
    // As the browser does with what is dropped on a field.
    if (type !== "drop" || !isLeft || zone.type !== "file") continue;
    zone.files = dataTransfer.files;
    for (const type of ["input", "change"]) {
      zone.dispatchEvent(new Event(type, { bubbles: true, composed: type === "input" }));
    }
  }
}
