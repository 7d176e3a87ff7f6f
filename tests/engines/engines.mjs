/** The engines: how to start each, and what it lacks. */

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

const root = process.getuid?.() === 0;

const miniBrowser = ["4.1", "4.0", "6.0"]
  .map(
    (version) =>
      `/usr/lib/${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  )
  .find(existsSync);

export const engines = [
  {
    name: "Chromium",
    driver: process.env.CHROMEDRIVER ?? "chromedriver",
    capabilities: {
      browserName: "chrome",
      "goog:chromeOptions": {
        ...(process.env.CHROMIUM && { binary: process.env.CHROMIUM }),
        // Its sandbox does not start as root.
        args: ["--headless=new", "--lang=en-GB", ...(root ? ["--no-sandbox"] : [])],
      },
    },
  },
  {
    name: "Firefox",
    driver: process.env.GECKODRIVER ?? "geckodriver",
    capabilities: {
      browserName: "firefox",
      "moz:firefoxOptions": {
        ...(process.env.FIREFOX && { binary: process.env.FIREFOX }),
        args: ["-headless"],
        prefs: { "intl.accept_languages": "en-GB" },
      },
    },
  },
  {
    name: "WebKitGTK",
    driver: process.env.WEBKITWEBDRIVER ?? "WebKitWebDriver",
    needsScreen: true,
    capabilities: {
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: miniBrowser, args: ["--automation"] },
    },
    environment: { LANG: "en_GB.UTF-8", LANGUAGE: "en_GB" },
  },
];

/** A screen for the engine that cannot do without: its name for `DISPLAY`, and how to end it. */
export async function startScreen() {
  const server = spawn(
    process.env.XVFB ?? "Xvfb",
    ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
    {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    },
  );
  const number = await new Promise((done, refuse) => {
    server.on("error", refuse);
    server.on("exit", (code) => refuse(new Error(`Xvfb ended: ${code}`)));
    server.stdio[3].once("data", (data) => done(String(data).trim()));
  });
  return { display: `:${number}`, end: () => server.kill() };
}
