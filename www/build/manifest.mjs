/** What a browser needs to know to install the page: works from any folder, since every address in it is relative. */

import { listed } from "./icons.mjs";

export function manifest(sentences) {
  const say = (id) => sentences.formatPattern(sentences.getMessage(id).value);
  return JSON.stringify({
    name: say("title"),
    short_name: say("title-short"),
    description: say("lead"),
    lang: "en",
    start_url: ".",
    scope: ".",
    display: "standalone",
    background_color: "#f3f2ed",
    theme_color: "#f3f2ed",
    icons: listed,
  });
}
