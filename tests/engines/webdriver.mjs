/** WebDriver (W3C), as far as the scenarios need it: plain JSON over HTTP to the driver of a browser. */

import { spawn } from "node:child_process";
import { createServer } from "node:net";

/** The keys under which the protocol hands elements and shadow roots out. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

const SHADOW_ROOT = "shadow-6066-11e4-a52e-4f735466cecf";

/** Starts a driver and a browser, and gives what can be done with it. */
export async function startSession({ driver, options = [], capabilities, environment = {} }) {
  const port = await freePort();
  const process = spawn(driver, [`--port=${port}`, ...options], {
    stdio: "ignore",
    env: { ...globalThis.process.env, ...environment },
  });
  const failed = new Promise((_, refuse) => process.on("error", refuse));
  const at = `http://127.0.0.1:${port}`;
  await Promise.race([until(async () => (await send("GET", `${at}/status`)).ready !== false), failed]);
  const { sessionId } = await send("POST", `${at}/session`, { capabilities: { alwaysMatch: capabilities } });
  const session = `${at}/session/${sessionId}`;
  const post = (path, body) => send("POST", session + path, body);
  await post("/timeouts", { script: 20_000, pageLoad: 60_000 });
  return {
    open: (url) => post("/url", { url }),
    /** Runs the function in the page, with these plain values. */
    run: (script, ...args) => post("/execute/sync", { script: `return (${script})(...arguments)`, args }),
    /** Waits until the function gives something true in the page, and gives that. */
    waitFor: (script, ...args) =>
      until(() => post("/execute/sync", { script: `return (${script})(...arguments)`, args })),
    async click(selector) {
      await post(`/element/${await element(selector)}/click`, {});
    },
    /** Chooses files of the disk in a file field. */
    async choose(selector, ...paths) {
      await post(`/element/${await element(selector)}/value`, { text: paths.join("\n") });
    },
    /** Installs an extension from its archive, until the browser ends. Firefox only. */
    install: (archive) => post("/moz/addon/install", { path: archive, temporary: true }),
    enterFrame: (id) => post("/frame", { id }),
    // With elements that were found, or that a script has given.
    findAll: (selector) => post("/elements", { using: "css selector", value: selector }),
    /** In the shadow root of an element, closed or not. */
    async insideOf(host, selector) {
      const root = await send("GET", `${session}/element/${host[ELEMENT]}/shadow`);
      return post(`/shadow/${root[SHADOW_ROOT]}/elements`, { using: "css selector", value: selector });
    },
    clickOn: (element) => post(`/element/${element[ELEMENT]}/click`, {}),
    type: (element, text) => post(`/element/${element[ELEMENT]}/value`, { text }),
    propertyOf: (element, name) => send("GET", `${session}/element/${element[ELEMENT]}/property/${name}`),
    async end() {
      await send("DELETE", session).catch(() => {});
      process.kill();
    },
  };

  async function element(selector) {
    const found = await post("/element", { using: "css selector", value: selector });
    return found[ELEMENT];
  }
}

async function send(method, url, body) {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json; charset=utf-8" } }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** Asks again until the answer is true, for a minute. */
async function until(ask) {
  const end = Date.now() + 60_000;
  for (;;) {
    const problem = await ask().then(
      (answer) => ({ answer }),
      (error) => ({ error }),
    );
    if (problem.answer) return problem.answer;
    if (Date.now() > end) throw problem.error ?? new Error(`waited in vain for ${ask}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}
