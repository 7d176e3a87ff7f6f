/** The messages of every language, for tests: what they say need not be repeated there. */

import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const { FluentBundle, FluentResource } = require("@fluent/bundle");

export { FluentResource };

const locales = new URL("../../locales/", import.meta.url);

/** The tags of the list, English first. */
export const languages = JSON.parse(await readFile(new URL("languages.json", locales), "utf8")).map(({ tag }) => tag);

/** The message files of a language. */
export async function filesOf(language) {
  return (await readdir(new URL(`${language}/`, locales))).sort();
}

/** The text of one of them. */
export function textOf(language, file) {
  return readFile(new URL(`${language}/${file}`, locales), "utf8");
}

/** The patterns in one of them, by message. */
export async function patternsOf(language, file) {
  const resource = new FluentResource(await textOf(language, file));
  return new Map(resource.body.map(({ id, value }) => [id, value]));
}

async function bundleOf(language) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const file of await filesOf(language)) {
    // The command line has some of the page's facts under the same names.
    if (file === "cli.ftl") continue;
    const errors = bundle.addResource(new FluentResource(await textOf(language, file)));
    if (errors.length > 0) throw new Error(`${language}/${file}: ${errors}`);
  }
  return bundle;
}

const bundles = new Map(await Promise.all(languages.map(async (language) => [language, await bundleOf(language)])));

/** The pattern of a message, if the page or the element has it. */
export function find(language, id) {
  return bundles.get(language)?.getMessage(id)?.value ?? null;
}

/** What a message says on the page or in the element, as text. */
export function say(id, values = {}, language = "en") {
  const pattern = find(language, id);
  if (!pattern) throw new Error(`no message ${id} in ${language}`);
  return bundles.get(language).formatPattern(pattern, values);
}
