/** Which results are wanted, in both views: by verdict, by kind, by words. Nothing pressed means everything. */

import type { Kind, Verdict } from "../core/index.ts";
import { h } from "../view/h.ts";
import { icon } from "../view/icons.ts";
import { byId } from "./dom.ts";
import { messages } from "./language.ts";
import { nameOf } from "./name.ts";
import type { Row } from "./plan/rows.ts";

// Fewer results are in view without filters.
const SHOWN_FROM = 10;

// Of so many, one will look for some.
const OPEN_FROM = 50;

const place = byId("filters");

const verdicts: readonly Verdict[] = ["reject", "check", "ready"];

let parts: Parts | null = null;

/** Shows the filters for these rows; the listener is called when they change. */
export function showFilters(rows: readonly Row[], onChange: () => void): void {
  place.hidden = rows.length < SHOWN_FROM;
  if (place.hidden) {
    parts = null;
    return;
  }
  if (parts?.language !== messages.language) {
    const { pressed } = parts ?? {};
    parts = made(onChange, pressed);
    const summary = h("summary", {}, messages.format("filters"));
    const details = h("details", {}, summary, parts.verdict.element, parts.kind.element, parts.search, parts.count);
    details.open = place.querySelector("details")?.open ?? rows.length >= OPEN_FROM;
    place.replaceChildren(details);
  }
  parts.show(rows);
}

/** The rows that are wanted. */
export function filtered(rows: readonly Row[]): readonly Row[] {
  const wanted = parts ? rows.filter(parts.isWanted) : rows;
  parts?.count.replaceChildren(messages.formatFragment("filter-shown", { shown: wanted.length, files: rows.length }));
  return wanted;
}

interface Pressed {
  readonly verdicts: ReadonlySet<Verdict>;
  readonly kinds: ReadonlySet<Kind>;
  readonly words: string;
}

interface Parts {
  readonly language: string;
  readonly verdict: Group<Verdict>;
  readonly kind: Group<Kind>;
  readonly search: HTMLElement;
  readonly count: HTMLElement;
  readonly pressed: Pressed;
  show(rows: readonly Row[]): void;
  isWanted(row: Row): boolean;
}

function made(onChange: () => void, before?: Pressed): Parts {
  const verdict = group<Verdict>("filter-verdict", onChange, before?.verdicts);
  const kind = group<Kind>("filter-kind", onChange, before?.kinds);
  const field = h("input", {
    class: "field",
    type: "search",
    id: "filter-words",
    autocomplete: "off",
    spellcheck: "false",
  });
  field.value = before?.words ?? "";
  field.addEventListener("input", onChange);
  const label = h("label", { for: field.id }, messages.format("filter-words"));
  return {
    language: messages.language,
    verdict,
    kind,
    search: h("div", { class: "search" }, label, field),
    count: h("p", { class: "filter-count", role: "status" }),
    get pressed() {
      return { verdicts: verdict.pressed, kinds: kind.pressed, words: field.value };
    },
    show(rows) {
      const count = <Value>(of: (row: Row) => Value) => {
        const counts = new Map<Value, number>();
        for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
        return counts;
      };
      const byVerdict = count(({ report }) => report.verdict);
      verdict.show(
        verdicts.flatMap((name) => {
          const files = byVerdict.get(name);
          return files ? [[name, messages.format(`verdict-${name}`), files]] : [];
        }),
      );
      const byKind = [...count(({ report }) => report.kind)].sort(([, a], [, b]) => b - a);
      const names = new Map(rows.map(({ report, kind }) => [report.kind, kind]));
      kind.show(byKind.map(([name, files]) => [name, names.get(name) ?? name, files]));
    },
    isWanted({ report, name, kind: kindName }) {
      if (verdict.pressed.size > 0 && !verdict.pressed.has(report.verdict)) return false;
      if (kind.pressed.size > 0 && !kind.pressed.has(report.kind)) return false;
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      if (words.length === 0) return true;
      const text = `${name} ${nameOf(report)} ${kindName}`.toLowerCase();
      return words.every((word) => text.includes(word));
    },
  };
}

interface Group<Value> {
  readonly element: HTMLElement;
  readonly pressed: Set<Value>;
  show(choices: [Value, string, number][]): void;
}

/** Buttons that stay pressed. They stay in place when only their counts change, and so does the focus. */
function group<Value extends string>(
  message: string,
  onChange: () => void,
  before: ReadonlySet<Value> = new Set(),
): Group<Value> {
  const pressed = new Set<Value>(before);
  const element = h("div", { class: "filter", role: "group", "aria-label": messages.format(message) });
  const buttons = new Map<Value, HTMLButtonElement>();
  const made = (value: Value) => {
    const button = h("button", { type: "button", "data-value": value });
    button.addEventListener("click", () => {
      if (!pressed.delete(value)) pressed.add(value);
      button.setAttribute("aria-pressed", String(pressed.has(value)));
      onChange();
    });
    return button;
  };
  return {
    element,
    pressed,
    show(choices) {
      const values = new Set(choices.map(([value]) => value));
      for (const [value, button] of buttons) {
        if (values.has(value)) continue;
        button.remove();
        buttons.delete(value);
        pressed.delete(value);
      }
      for (const [index, [value, name, count]] of choices.entries()) {
        const button = buttons.get(value) ?? made(value);
        buttons.set(value, button);
        button.setAttribute("aria-pressed", String(pressed.has(value)));
        const look = verdicts.find((verdict) => verdict === value);
        button.replaceChildren(...(look ? [icon(look)] : []), `${name} `, h("b", {}, messages.number(count)));
        if (element.children[index] !== button) element.insertBefore(button, element.children[index] ?? null);
      }
      element.hidden = choices.length < 2;
    },
  };
}
