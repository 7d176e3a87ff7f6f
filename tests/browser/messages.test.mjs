/** Nothing that can be said is without its sentence, in any language, and no sentence is left over. */

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const { FluentBundle, FluentResource } = require("@fluent/bundle");

const source = (path) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");

const languages = (await readdir(new URL("../../locales/", import.meta.url))).sort();
const english = "en";

/** The messages of one file, by name. */
async function messagesOf(language, file) {
  const resource = new FluentResource(await source(`locales/${language}/${file}`));
  return new Map(resource.body.map(({ id, value }) => [id, value]));
}

/** A bundle of all that the page says. */
async function bundleOf(language) {
  const bundle = new FluentBundle(language);
  for (const file of await filesOf(language)) {
    if (file === "cli.ftl") continue;
    const errors = bundle.addResource(new FluentResource(await source(`locales/${language}/${file}`)));
    assert.deepEqual(errors, [], "no message is defined twice");
  }
  return bundle;
}

async function filesOf(language) {
  return (await readdir(new URL(`../../locales/${language}/`, import.meta.url))).sort();
}

const bundles = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await bundleOf(language)])),
);
const bundle = bundles[english];

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

async function scriptsOf(pattern) {
  const all = await readdir(new URL("../../www/", import.meta.url), { recursive: true });
  return all.filter((path) => pattern.test(path) && !path.startsWith("node_modules"));
}

test("every sentence that the page asks for by name is there", async () => {
  const scripts = await scriptsOf(/^(page|view|element|guard)\/.*\.ts$/);
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
  for (const join of ["made-for", "opened-by", "fits", "fits-none", "opens", "opens-none"]) has(`related-${join}`);
});

/** The names of everything that a pattern takes from outside, selectors included. */
function variablesOf(pattern) {
  if (typeof pattern !== "object" || pattern === null) return [];
  const own = pattern.type === "var" ? [pattern.name] : [];
  return [...new Set([...own, ...Object.values(pattern).flatMap(variablesOf)])].sort();
}

for (const language of languages.filter((language) => language !== english)) {
  test(`${language} has every file of ${english}`, async () => {
    assert.deepEqual(await filesOf(language), await filesOf(english));
  });

  test(`${language} says everything that ${english} says, about the same things`, async () => {
    for (const file of await filesOf(english)) {
      const [wanted, there] = await Promise.all([english, language].map((one) => messagesOf(one, file)));
      assert.deepEqual([...there.keys()], [...wanted.keys()], file);
      for (const [id, value] of wanted) assert.deepEqual(variablesOf(there.get(id)), variablesOf(value), id);
    }
  });
}

test("no message of the page is left over", async () => {
  const scripts = (await Promise.all((await scriptsOf(/\.ts$/)).map((script) => source(`www/${script}`)))).join("\n");
  const literals = new Set([...scripts.matchAll(/"([\w-]+)"/g)].map(([, text]) => text));
  const composed = [...scripts.matchAll(/`([\w-]*)\$\{[^`]*?\}([\w-]*)`/g)].filter(([, start, end]) => start || end);
  const elsewhere = (
    await Promise.all(
      ["page/index.html", "page/help/help.html", "build.mjs", "build/manifest.mjs"].map((file) =>
        source(`www/${file}`),
      ),
    )
  ).join("\n");
  for (const file of (await filesOf(english)).filter((file) => !["cli.ftl", "report.ftl"].includes(file))) {
    const text = await source(`locales/${english}/${file}`);
    const isUsed = (id) =>
      literals.has(id) ||
      elsewhere.includes(`data-l10n="${id}"`) ||
      elsewhere.includes(`say("${id}")`) ||
      new RegExp(`\\{ ${id} \\}`).test(text) ||
      composed.some(([, start, end]) => {
        if (!id.startsWith(start) || !id.endsWith(end)) return false;
        const middle = id.slice(start.length, id.length - end.length);
        return literals.has(middle) || (start === "" && isUsed(middle));
      });
    assert.deepEqual(
      [...(await messagesOf(english, file)).keys()].filter((id) => !isUsed(id)),
      [],
      file,
    );
  }
});

test("German counts as German does", () => {
  const say = (id, values) =>
    bundles.de.formatPattern(bundles.de.getMessage(id).value, values).replace(/[\u2068\u2069]/g, "");
  assert.equal(say("finding-expires-soon", { days: 1, exact: "true" }), "Es läuft in 1 Tag ab.");
  assert.equal(say("finding-expires-soon", { days: 30, exact: "true" }), "Es läuft in 30 Tagen ab.");
  assert.equal(
    say("unlock-outcome", { name: "key.pem", opened: 1, tokens: 3 }),
    "„key.pem“ öffnet 1 von 3 DEP-Tokens.",
  );
  assert.equal(
    say("finding-too-large", { size: 16777217, limit: 16777216 }).slice(0, 31),
    "Die Datei hat 16.777.217 Byte. ",
  );
});

const examples = {
  "finding-expires-soon": [
    [{ days: 0, exact: "true" }, "It expires in less than a day."],
    [{ days: 1, exact: "true" }, "It expires in 1 day."],
    [{ days: 30, exact: "true" }, "It expires in 30 days."],
    [{ days: 1, exact: "false" }, "It expires in 1 day, estimated by the date in its name."],
  ],
  "unlock-outcome": [
    [{ name: "key.pem", opened: 0, tokens: 2 }, "“key.pem” opens none of these DEP tokens."],
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
