/**
 * Lets a script import the messages of every language: `import messages from "messages:report,view"`
 * is an object of the Fluent files `report.ftl` and `view.ftl` by language tag.
 */

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const locales = new URL("../../locales/", import.meta.url);

/** The languages, in the order of the list: `{ tag, name }`. */
export const languages = JSON.parse(await readFile(new URL("languages.json", locales), "utf8"));

/** The text of one Fluent file. */
export function messageFile(language, name) {
  return readFile(new URL(`${language}/${name}.ftl`, locales), "utf8");
}

export const messages = {
  name: "messages",
  setup(build) {
    build.onResolve({ filter: /^messages:/ }, ({ path }) => ({ path, namespace: "messages" }));
    build.onLoad({ filter: /./, namespace: "messages" }, async ({ path }) => {
      const names = path.slice("messages:".length).split(",");
      const entries = await Promise.all(
        languages.map(async ({ tag }) => [tag, await Promise.all(names.map((name) => messageFile(tag, name)))]),
      );
      const watchFiles = entries.flatMap(([tag]) =>
        names.map((name) => fileURLToPath(new URL(`${tag}/${name}.ftl`, locales))),
      );
      return { contents: JSON.stringify(Object.fromEntries(entries)), loader: "json", watchFiles };
    });
  },
};
