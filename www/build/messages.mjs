/**
 * Lets a script load its messages by language: `import load from "messages:report,view"` is an object with a function
 * for each language of the list, which imports the Fluent files `report.ftl` and `view.ftl` in it.
 *
 * What becomes of those imports is the bundle's choice: with splitting, a chunk for each language; without, all are in
 * the script; with `messagesBeside`, each language is a file beside it.
 */

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const locales = new URL("../../locales/", import.meta.url);

/** The languages, in the order of the list: `{ tag, name }`. */
export const languages = JSON.parse(await readFile(new URL("languages.json", locales), "utf8"));

/** The text of one Fluent file. */
export function messageFile(language, name) {
  return readFile(fileOf(language, name), "utf8");
}

/** For bundles that divide scripts themselves, or hold everything. */
export const messages = plugin();

/** For a script with a file for each language beside it; after the build, `files` are their contents by name. */
export function messagesBeside() {
  const files = new Map();
  const beside = async (tag, names) => {
    const name = `lang-${tag}.js`;
    files.set(name, await moduleOf(tag, names));
    return { path: `./${name}`, external: true };
  };
  return { files, plugin: plugin(beside) };
}

function plugin(beside) {
  return {
    name: "messages",
    setup(build) {
      build.onResolve({ filter: /^messages:/ }, ({ path, kind }) => {
        const { tag, names } = parts(path);
        return beside && tag && kind === "dynamic-import" ? beside(tag, names) : { path, namespace: "messages" };
      });
      build.onLoad({ filter: /./, namespace: "messages" }, async ({ path }) => {
        const { tag, names } = parts(path);
        if (!tag) return { contents: loaders(names) };
        return {
          contents: await moduleOf(tag, names),
          watchFiles: names.map((name) => fileURLToPath(fileOf(tag, name))),
        };
      });
    },
  };
}

/** `messages:report,view`, and of one language `messages:report,view/lang-de`: chunks are named by what is last. */
function parts(path) {
  const [, names, tag] = path.match(/^messages:([\w,]+)(?:\/lang-([\w-]+))?$/);
  return { names: names.split(","), tag };
}

function loaders(names) {
  const entries = languages.map(({ tag }) => `"${tag}": () => import("messages:${names}/lang-${tag}")`);
  return `export default { ${entries.join(", ")} };`;
}

async function moduleOf(tag, names) {
  const texts = await Promise.all(names.map((name) => messageFile(tag, name)));
  return `export default ${JSON.stringify(texts.map(withoutComments))};\n`;
}

/** A comment begins its line; what belongs to a message is indented. */
function withoutComments(fluent) {
  return fluent.replace(/^#.*\n+/gm, "");
}

function fileOf(language, name) {
  return new URL(`${language}/${name}.ftl`, locales);
}
