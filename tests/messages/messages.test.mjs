/** Every message exists in every language, takes the same values there, and is used. */

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { FluentResource, filesOf, find, languages, patternsOf, say, textOf } from "./messages.mjs";

const english = "en";

const source = (path) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");

const types = (await source("www/core/report.ts")) + (await source("www/core/menus.ts"));

/** The values of an array in the generated types. */
function valuesOf(name) {
  return JSON.parse(types.match(new RegExp(`const ${name}(?:: [^=]+)? = (\\[[^;]*\\])`))[1]);
}

function has(id) {
  assert.ok(find(english, id), id);
}

test("the folders are those of the list of languages, English first", async () => {
  const folders = (await readdir(new URL("../../locales/", import.meta.url), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  assert.deepEqual(folders.sort(), [...languages].sort());
  assert.equal(languages[0], english);
});

// What a report says: nothing is without a message, and no message is left over.

const nothingToDo = ["not-a-token", "location-from-name", "certificate-match"];

test("report.ftl has a message for everything that a report says, and no other", async () => {
  const kinds = valuesOf("KINDS").flatMap((kind) => [`kind-${kind}`, `kind-${kind}-about`]);
  const verdicts = ["ready", "check", "reject"].map((verdict) => `verdict-${verdict}`);
  const findings = valuesOf("FINDING_CODES").flatMap((code) =>
    nothingToDo.includes(code) ? [`finding-${code}`] : [`finding-${code}`, `finding-${code}-action`],
  );
  const there = [...(await patternsOf(english, "report.ftl")).keys()];
  assert.deepEqual(there.sort(), [...kinds, ...verdicts, ...findings].sort());
});

/** The cases of the selector at the top of a pattern. */
function casesOf(pattern) {
  const selector = [pattern].flat().find(({ type }) => type === "select");
  return (selector?.variants ?? []).map(({ key }) => String(key.value));
}

for (const [name, ids] of [
  ["PARTS", ["finding-truncated", "finding-damaged"]],
  ["REPAIRS", ["finding-repaired"]],
  ["UNUSUAL_FORMS", ["finding-unusual-form"]],
  ["UNUSUAL_ENCRYPTIONS", ["finding-unusual-encryption"]],
]) {
  for (const language of languages) {
    test(`${ids.join(" and ")} say every one of ${name} in ${language}, and nothing else`, () => {
      const said = new Set(ids.flatMap((id) => casesOf(find(language, id))));
      said.delete("other");
      assert.deepEqual([...said].sort(), valuesOf(name).sort());
    });
  }
}

// Cases: those of a text are its possible values, those of a number what the language counts with.

const CERTAINTY = ["exact", "estimated"];

/** The values of every variable with a text in it that a message distinguishes. */
const TEXTS = {
  kind: valuesOf("KINDS"),
  what: ["PARTS", "REPAIRS", "UNUSUAL_FORMS", "UNUSUAL_ENCRYPTIONS"].flatMap(valuesOf),
  state: ["valid", "expiring", "expired"],
  exact: ["true", "false"],
  certainty: CERTAINTY,
  sureness: CERTAINTY,
  direction: ["ascending", "descending"],
  version: ["none"],
};

/** What is wrong with the messages of a Fluent file. */
function problemsIn(text, language) {
  const patterns = new Map(new FluentResource(text).body.map(({ id, value }) => [id, value]));
  // What cannot be parsed is left out without a word: a selector without a default, for one.
  const lost = [...text.matchAll(/^([a-z][\w-]*) =/gm)].map(([, id]) => id).filter((id) => !patterns.has(id));
  const plurals = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const unused = [...patterns].flatMap(([id, pattern]) =>
    selectorsOf(pattern).flatMap(({ selector: { name }, variants }) => {
      const isUsed = ({ key: { type, value } }) =>
        type === "num" ? !TEXTS[name] : value === "other" || (TEXTS[name] ?? plurals).includes(value);
      return variants.filter((variant) => !isUsed(variant)).map(({ key }) => `${id}: $${name} is never ${key.value}`);
    }),
  );
  return [...lost.map((id) => `${id} cannot be parsed`), ...unused];
}

function selectorsOf(pattern) {
  if (typeof pattern !== "object" || pattern === null) return [];
  return [...(pattern.type === "select" ? [pattern] : []), ...Object.values(pattern).flatMap(selectorsOf)];
}

for (const language of languages) {
  test(`${language}: every selector has a default, and no case that never comes`, async () => {
    for (const file of await filesOf(language)) {
      assert.deepEqual(problemsIn(await textOf(language, file), language), [], file);
    }
  });
}

for (const [what, cases, expected] of [
  ["a selector without a default", "{ $count -> [one] one [other] many }", ["a cannot be parsed"]],
  ["a kind that does not exist", "{ $kind -> [dep-tocken] one *[other] many }", ["a: $kind is never dep-tocken"]],
  ["a plural of another language", "{ $count -> [few] some *[other] many }", ["a: $count is never few"]],
  ["a number in place of a kind", "{ $kind -> [0] none *[other] many }", ["a: $kind is never 0"]],
  ["nothing", "{ $count -> [0] none [one] one *[other] many }", []],
]) {
  test(`the check finds ${what}`, () => {
    assert.deepEqual(
      problemsIn(`a = ${cases}\n`.replaceAll(/ (?=\*?\[)/g, "\n    ").replace(" }", "\n }"), "en"),
      expected,
    );
  });
}

test("every error code with a number of Apple’s is explained", () => {
  const numbers = valuesOf("ERROR_CODES")
    .map(({ apple }) => apple)
    .filter((number) => number !== null);
  assert.ok(numbers.length > 0);
  for (const number of numbers) has(`help-code-${number}`);
});

// The other languages: the same files, messages and values.

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

  test(`${language} has every message of ${english}, with the same values`, async () => {
    for (const file of await filesOf(english)) {
      const [wanted, there] = await Promise.all([english, language].map((one) => patternsOf(one, file)));
      assert.deepEqual([...there.keys()], [...wanted.keys()], file);
      for (const [id, value] of wanted) assert.deepEqual(variablesOf(there.get(id)), variablesOf(value), id);
    }
  });
}

// The scripts: every message that they name is there, and every message is named.

async function scriptsOf(pattern) {
  const all = await readdir(new URL("../../www/", import.meta.url), { recursive: true });
  return all.filter((path) => pattern.test(path) && !path.startsWith("node_modules"));
}

test("every message that the page asks for by name is there", async () => {
  const scripts = await scriptsOf(/^(page|view|element|guard|extension)\/.*\.ts$/);
  let count = 0;
  for (const script of scripts) {
    const code = await source(`www/${script}`);
    for (const [, id] of code.matchAll(/\.(?:format|formatFragment)\("([\w-]+)"/g)) {
      has(id);
      count += 1;
    }
  }
  assert.ok(count > 20, `only ${count} were found`);
});

test("every refusal of a private key has its message, and so has what belongs together", () => {
  for (const problem of ["bad-key", "unsupported-key", "unreadable", "not-loaded"]) has(`unlock-${problem}`);
  for (const join of ["made-for", "opened-by", "fits", "fits-none", "opens", "opens-none"]) has(`related-${join}`);
});

test("no message of the page is left over", async () => {
  const scripts = (await Promise.all((await scriptsOf(/\.ts$/)).map((script) => source(`www/${script}`)))).join("\n");
  const literals = new Set([...scripts.matchAll(/"([\w-]+)"/g)].map(([, text]) => text));
  const composed = [...scripts.matchAll(/`([\w-]*)\$\{[^`]*?\}([\w-]*)`/g)].filter(([, start, end]) => start || end);
  const elsewhere = (
    await Promise.all(
      [
        "page/index.html",
        "page/help/help.html",
        "extension/popup/popup.html",
        "extension/about/about.html",
        "build.mjs",
        "build/manifest.mjs",
      ].map((file) => source(`www/${file}`)),
    )
  ).join("\n");
  const codes = valuesOf("ERROR_CODES").map(({ apple }) => `help-code-${apple}`);
  for (const file of (await filesOf(english)).filter((file) => !["cli.ftl", "report.ftl"].includes(file))) {
    const text = await textOf(english, file);
    const isUsed = (id) =>
      literals.has(id) ||
      codes.includes(id) ||
      elsewhere.includes(`data-l10n="${id}"`) ||
      elsewhere.includes(`<!-- in every language: ${id} -->`) ||
      elsewhere.includes(`say("${id}")`) ||
      new RegExp(`\\{ ${id} \\}`).test(text) ||
      composed.some(([, start, end]) => {
        if (!id.startsWith(start) || !id.endsWith(end)) return false;
        const middle = id.slice(start.length, id.length - end.length);
        return literals.has(middle) || (start === "" && isUsed(middle));
      });
    assert.deepEqual(
      [...(await patternsOf(english, file)).keys()].filter((id) => !isUsed(id)),
      [],
      file,
    );
  }
});

// What messages say with values in them: plurals, and values that nobody has foreseen.

const soon = (days, exact) => ["finding-expires-soon", { days, exact: String(exact) }];
const outcome = (opened, tokens) => ["unlock-outcome", { name: "key.pem", opened, tokens }];

const examples = {
  en: [
    [...soon(0, true), "It expires in less than a day."],
    [...soon(1, true), "It expires in 1 day."],
    [...soon(30, true), "It expires in 30 days."],
    [...soon(1, false), "It expires in about 1 day (estimated from the date in its name)."],
    [...outcome(0, 2), "“key.pem” opens none of these DEP tokens."],
    [...outcome(1, 1), "“key.pem” opens 1 of 1 DEP token."],
    [...outcome(1, 3), "“key.pem” opens 1 of 3 DEP tokens."],
    ["finding-damaged", { what: "unforeseen" }, "The file is damaged."],
    ["finding-truncated", { what: "unforeseen" }, "The file is incomplete: it ends too early."],
  ],
  de: [
    [...soon(1, true), "Es läuft in 1 Tag ab."],
    [...soon(30, true), "Es läuft in 30 Tagen ab."],
    [...outcome(1, 3), "„key.pem“ öffnet 1 von 3 DEP-Tokens."],
    [
      "finding-too-large",
      { size: 16777217, limit: 16777216 },
      "Die Datei ist 16.777.217 Byte groß. Dateien über 16.777.216 Byte werden nicht gelesen.",
    ],
  ],
};

for (const [language, cases] of Object.entries(examples)) {
  for (const [id, values, expected] of cases) {
    test(`${language}, ${id} with ${JSON.stringify(values)}`, () => {
      assert.equal(say(id, values, language), expected);
    });
  }
}

// What a message advises has to fit the kind of file: Apple offers tokens for download, and nothing else.
for (const id of ["finding-truncated-action", "finding-damaged-action"]) {
  for (const language of languages) {
    test(`${language}, ${id} sends nobody to Apple for what is not a token`, () => {
      assert.match(say(id, { kind: "dep-token" }, language), /Apple/);
      assert.match(say(id, { kind: "vpp-token" }, language), /Apple/);
      for (const kind of ["certificate", "private-key", "pkcs12", "text"]) {
        assert.doesNotMatch(say(id, { kind }, language), /Apple|Token|jeton/i, kind);
      }
    });
  }
}
