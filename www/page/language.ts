/** The language of the page: that of the address, else of the browser, else English. Nothing else keeps it. */

import deExport from "../../locales/de/export.ftl";
import deHelp from "../../locales/de/help.ftl";
import deKey from "../../locales/de/key.ftl";
import deOverview from "../../locales/de/overview.ftl";
import dePage from "../../locales/de/page.ftl";
import deReport from "../../locales/de/report.ftl";
import deView from "../../locales/de/view.ftl";
import enExport from "../../locales/en/export.ftl";
import enHelp from "../../locales/en/help.ftl";
import enKey from "../../locales/en/key.ftl";
import enOverview from "../../locales/en/overview.ftl";
import enPage from "../../locales/en/page.ftl";
import enReport from "../../locales/en/report.ftl";
import enView from "../../locales/en/view.ftl";
import { type Language, preferred } from "../text/languages.ts";
import { Speech } from "../text/speech.ts";

const files: Record<Language, string[]> = {
  en: [enReport, enView, enPage, enOverview, enExport, enHelp, enKey],
  de: [deReport, deView, dePage, deOverview, deExport, deHelp, deKey],
};

/** What the page speaks now. */
export let speech = new Speech("en", files.en);

const asked = new URLSearchParams(location.search).get("lang");
speak(preferred([asked, ...navigator.languages]));

/** Says everything that `index.html` says in this language. What scripts have said, they say again. */
export function speak(language: Language): void {
  speech = new Speech(language, files[language]);
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>("[data-l10n]")) {
    element.textContent = speech.text(element.dataset.l10n ?? "");
  }
  document.documentElement.classList.add("spoken");
}
