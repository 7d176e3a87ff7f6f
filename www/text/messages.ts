/** One language: its sentences from the Fluent files, its dates, numbers and spans. */

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { type Language, languageOf } from "./languages.ts";
import { Times } from "./time.ts";
import { visible } from "./visible.ts";

export type Values = Record<string, string | number>;

/** What an import of `messages:NAMES` is: by language tag, what loads the texts of those Fluent files. */
export type Loaders = Readonly<Record<string, () => Promise<{ default: string[] }>>>;

export class Messages {
  readonly language: Language;
  /** The reader's own variant of the language, for dates and numbers. */
  readonly locale: string;
  readonly times: Times;
  readonly #bundle: FluentBundle;
  readonly #number: Intl.NumberFormat;

  constructor(language: Language, files: readonly string[], tags: readonly string[] = navigator.languages) {
    this.language = language;
    this.locale = tags.find((tag) => languageOf(tag) === language) ?? language;
    this.times = new Times(this.locale);
    this.#number = new Intl.NumberFormat(this.locale);
    this.#bundle = new FluentBundle(this.locale);
    for (const file of files) this.#bundle.addResource(new FluentResource(file));
  }

  /** Rejects where the language cannot be loaded. */
  static async load(loaders: Loaders, language: Language, tags?: readonly string[]): Promise<Messages> {
    const load = loaders[language];
    if (!load) throw new RangeError(`There are no messages in ${language}`);
    return new Messages(language, (await load()).default, tags);
  }

  has(id: string): boolean {
    return this.#bundle.hasMessage(id);
  }

  /** A sentence to show. Values may be hostile: each is isolated by a `<bdi>`. */
  formatFragment(id: string, values: Values = {}): DocumentFragment {
    return isolated(this.#pattern(id, values));
  }

  /** A sentence for places that allow no element. */
  format(id: string, values: Values = {}): string {
    return this.#pattern(id, values).replace(/[\u2068\u2069]/g, "");
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  #pattern(id: string, values: Values): string {
    const pattern = this.#bundle.getMessage(id)?.value;
    if (!pattern) return id;
    const safe = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? visible(value) : value,
    ]);
    return this.#bundle.formatPattern(pattern, Object.fromEntries(safe), []);
  }
}

/** Turns the isolation marks that Fluent sets around values into elements, which copy without them. */
function isolated(formatted: string): DocumentFragment {
  const whole = document.createDocumentFragment();
  const open: ParentNode[] = [whole];
  for (const part of formatted.split(/([\u2068\u2069])/)) {
    if (part === "\u2068") {
      const value = document.createElement("bdi");
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
