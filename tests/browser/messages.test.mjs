/** Nothing that the core can say is without its sentence. */

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const { FluentBundle, FluentResource } = require("@fluent/bundle");

const source = (path) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");

const bundle = new FluentBundle("en");
for (const file of ["report", "view", "page"]) {
  const errors = bundle.addResource(new FluentResource(await source(`locales/en/${file}.ftl`)));
  assert.deepEqual(errors, [], "no message is defined twice");
}

const types = await source("www/core/report.ts");

/** The values of an array in the generated types. */
function valuesOf(name) {
  return JSON.parse(types.match(new RegExp(`const ${name} = (\\[[^\\]]*\\])`))[1]);
}

function has(id) {
  assert.ok(bundle.getMessage(id)?.value, id);
}

test("every kind has a name and a sentence about it", () => {
  for (const kind of valuesOf("KINDS")) {
    has(`kind-${kind}`);
    has(`kind-${kind}-about`);
  }
});

test("every verdict has its words", () => {
  for (const verdict of ["ready", "check", "reject"]) has(`verdict-${verdict}`);
});

test("every finding has a sentence, and what to do wherever something is wrong", () => {
  const nothingToDo = ["not-a-token", "location-from-name", "certificate-match"];
  for (const code of valuesOf("FINDING_CODES")) {
    has(`finding-${code}`);
    if (!nothingToDo.includes(code)) has(`finding-${code}-action`);
  }
});

test("every sentence that the page asks for by name is there", async () => {
  const folder = new URL("../../www/", import.meta.url);
  const scripts = (await readdir(folder, { recursive: true })).filter((path) => /^(page|view)\/.*\.ts$/.test(path));
  let count = 0;
  for (const script of scripts) {
    const code = await source(`www/${script}`);
    for (const [, id] of code.matchAll(/\.(?:sentence|text)\("([\w-]+)"/g)) {
      has(id);
      count += 1;
    }
  }
  assert.ok(count > 20, `only ${count} were found`);
});

test("every refusal of a private key has its sentence, and so has what belongs together", () => {
  for (const problem of ["bad-key", "unsupported-key", "unreadable", "not-loaded"]) has(`unlock-${problem}`);
  for (const join of ["made-for", "opened-by", "fits", "fits-none", "opens", "opens-none"]) has(`joined-${join}`);
});

const examples = {
  "finding-expires-soon": [
    [{ days: 0, exact: "true" }, "It expires in less than a day."],
    [{ days: 1, exact: "true" }, "It expires in 1 day."],
    [{ days: 30, exact: "true" }, "It expires in 30 days."],
    [{ days: 1, exact: "false" }, "It expires in 1 day, estimated by the date in its name."],
  ],
  "unlock-outcome": [
    [{ name: "key.pem", opened: 0, tokens: 2 }, "“key.pem” opens none of the DEP tokens here."],
    [{ name: "key.pem", opened: 1, tokens: 1 }, "“key.pem” opens 1 of 1 DEP token."],
    [{ name: "key.pem", opened: 1, tokens: 3 }, "“key.pem” opens 1 of 3 DEP tokens."],
  ],
  "finding-damaged": [[{ what: "something that comes later" }, "The file is damaged."]],
  "finding-truncated": [[{ what: "something that comes later" }, "The end of the file is missing."]],
};

for (const [id, cases] of Object.entries(examples)) {
  test(`${id} says what its values say`, () => {
    for (const [values, expected] of cases) {
      const formatted = bundle.formatPattern(bundle.getMessage(id).value, values);
      assert.equal(formatted.replace(/[\u2068\u2069]/g, ""), expected);
    }
  });
}
