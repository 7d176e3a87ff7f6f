/** Every sentence of the page, from the Fluent files. */

import { FluentBundle, FluentResource } from "@fluent/bundle";
import page from "../../locales/en/page.ftl";
import report from "../../locales/en/report.ftl";
import type { Report } from "../core/index.ts";
import { h } from "./dom.ts";
import { visible } from "./visible.ts";

export type Values = Record<string, string | number>;

const language = "en";

/** The reader's own variant of the page's language, for dates and numbers. */
export const locale = navigator.languages.find((tag) => tag.split("-")[0] === language) ?? language;

const bundle = new FluentBundle(locale);
for (const messages of [report, page]) bundle.addResource(new FluentResource(messages));

export function hasText(id: string): boolean {
  return bundle.hasMessage(id);
}

/** A sentence to show. Values may be hostile: each stands in an isolating `<bdi>`. */
export function sentence(id: string, values: Values = {}): DocumentFragment {
  return isolated(format(id, values));
}

/** A sentence for where no element can stand. */
export function text(id: string, values: Values = {}): string {
  return format(id, values).replace(/[\u2068\u2069]/g, "");
}

/** How a file is called in sentences. */
export function nameOf({ file }: Report): string {
  return file.name ?? text("pasted-text");
}

/** A name or other text from a file, by itself. */
export function hostile(value: string): HTMLElement {
  return h("bdi", { class: "hostile" }, visible(value));
}

function format(id: string, values: Values): string {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) return id;
  const safe = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? visible(value) : value,
  ]);
  return bundle.formatPattern(pattern, Object.fromEntries(safe), []);
}

/** Turns the isolation marks that Fluent sets around values into elements, which copy without them. */
function isolated(formatted: string): DocumentFragment {
  const whole = document.createDocumentFragment();
  const open: ParentNode[] = [whole];
  for (const part of formatted.split(/([\u2068\u2069])/)) {
    if (part === "\u2068") {
      const value = h("bdi");
      open.at(-1)?.append(value);
      open.push(value);
    } else if (part === "\u2069") {
      open.pop();
    } else if (part) {
      open.at(-1)?.append(part);
    }
  }
  return whole;
}
