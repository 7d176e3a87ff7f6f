/** The language of the panel and of the extension's own pages. */

import languages from "../../../locales/languages.json";
import type { Messages } from "../../text/messages.ts";
import { h } from "../../view/h.ts";
import { readSettings, writeLanguage } from "../settings.ts";
import { element } from "./element.ts";

export function showLanguages(messages: Messages, onChange: () => void): void {
  const select = element<HTMLSelectElement>("language");
  const ofPage = h("option", { value: "" }, messages.format("popup-language-of-page"));
  select.replaceChildren(ofPage, ...languages.map(({ tag, name }) => h("option", { value: tag, lang: tag }, name)));
  void readSettings().then(({ language }) => {
    select.value = language ?? "";
  });
  select.onchange = () => void writeLanguage(select.value || null).then(onChange);
}
