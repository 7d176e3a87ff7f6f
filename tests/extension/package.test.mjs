/** What is handed out: the manifests, the archives, and what Mozilla's linter says of them. */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { buildExtension } from "../../www/extension/build/build.mjs";

const dist = fileURLToPath(new URL("../../dist/extension/", import.meta.url));
const linter = fileURLToPath(new URL("node_modules/addons-linter/bin/addons-linter", import.meta.url));

let again;
before(async () => {
  again = await mkdtemp(join(tmpdir(), "extension-"));
  await buildExtension(pathToFileURL(`${again}/`));
});
after(() => rm(again, { recursive: true, force: true }));

for (const browser of ["chromium", "firefox"]) {
  const manifest = JSON.parse(await readFile(join(dist, browser, "manifest.json"), "utf8"));

  test(`${browser}: no website is asked for at installation, and nothing that a browser warns of`, () => {
    assert.deepEqual(manifest.permissions, ["activeTab", "scripting", "storage"]);
    assert.deepEqual(manifest.optional_host_permissions, ["https://*/*", "http://*/*"]);
    for (const key of [
      "host_permissions",
      "optional_permissions",
      "content_scripts",
      "web_accessible_resources",
      "externally_connectable",
    ]) {
      assert.equal(manifest[key], undefined, key);
    }
  });

  test(`${browser}: the policy forbids every connection`, () => {
    const policy = manifest.content_security_policy.extension_pages;
    for (const rule of [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "connect-src 'none'",
    ]) {
      assert.ok(policy.split("; ").includes(rule), rule);
    }
  });

  test(`${browser}: the archive is the same when it is made again`, async () => {
    const name = `relution-token-check-${browser}.zip`;
    const [first, second] = await Promise.all([dist, again].map((folder) => readFile(join(folder, name))));
    assert.ok(first.equals(second));
  });

  test(`${browser}: every file that the manifest and the pages name is there`, async () => {
    const files = await readdir(join(dist, browser), { recursive: true });
    const pages = await Promise.all(
      ["popup.html", "about.html"].map((page) => readFile(join(dist, browser, page), "utf8")),
    );
    const named = [
      ...JSON.stringify(manifest).matchAll(/"([\w-]+\.(?:js|html|png))"/g),
      ...pages.flatMap((page) => [...page.matchAll(/(?:src|href)="([\w-]+\.\w+)"/g)]),
    ].map(([, name]) => name);
    assert.deepEqual(
      [...named, "content.js", "world.js"].filter((name) => !files.includes(name)),
      [],
    );
  });
}

test("Mozilla's linter finds nothing", async () => {
  const archive = join(dist, "relution-token-check-firefox.zip");
  const { stdout } = await promisify(execFile)(process.execPath, [linter, "--output", "json", archive]);
  const { errors, warnings, notices } = JSON.parse(stdout);
  assert.deepEqual([...errors, ...warnings, ...notices], []);
});
