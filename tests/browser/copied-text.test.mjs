/** “Copy as text” is for tickets and mails: it holds no secret of any file, whatever kind it is. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { choose, fixtures, open, piecesOf, singleFile, stage } from "./harness.mjs";

const here = stage();

// Kinds whose files hold a secret.
const secretKinds = new Set([
  "dep-token",
  "vpp-token",
  "dep-token-plaintext",
  "vpp-token-plaintext",
  "private-key",
  "encrypted-private-key",
  "pkcs12",
  "key-store",
  "service-account",
  "json-web-token",
]);

const listed = (await readFile(join(fixtures, "expected.tsv"), "utf8"))
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"))
  .filter(([, , kind]) => secretKinds.has(kind))
  .map(([path]) => path);

const given = await Promise.all(
  listed.map(async (path) => ({ name: path.split("/").at(-1), bytes: await readFile(join(fixtures, path)) })),
);

test("there is a fixture of each of these kinds", () => assert.ok(given.length > secretKinds.size));

test("no piece of a token, key or decoded content is in the text of all of them", async () => {
  const { page, close } = await open(here.browser, singleFile);
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      window.copied = text;
    };
  });
  await choose(page, ...given);
  await page
    .locator("#count")
    .filter({ hasText: `${given.length} files checked` })
    .waitFor();
  await page.locator("#progress").waitFor({ state: "hidden" });
  await page.locator("#exports").getByRole("button", { name: "Copy as text" }).click();
  await page.waitForFunction(() => typeof window.copied === "string");
  const text = await page.evaluate(() => window.copied);
  for (const { name } of given.slice(0, 3)) assert.ok(text.includes(name), `${name} is described`);
  const shown = new Set(piecesOf(text));
  for (const { name, bytes } of given) {
    const found = secretsOf(bytes).filter((piece) => shown.has(piece));
    assert.deepEqual(found, [], name);
  }
  await close();
});

/** Every 16 characters of what looks like encoded bytes, in the file and in what it decodes to. */
function secretsOf(bytes) {
  const texts = [bytes.toString("latin1"), bytes.toString("utf16le")];
  const runs = texts.flatMap((text) => text.match(/[A-Za-z0-9+/=]{32,}/g) ?? []);
  const decoded = runs.map((run) => Buffer.from(run, "base64").toString("latin1"));
  const inner = decoded.flatMap((text) => text.match(/[A-Za-z0-9+/=]{32,}/g) ?? []);
  return [...runs, ...inner].flatMap(piecesOf);
}
