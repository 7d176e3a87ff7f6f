/** What of the table is wanted: by verdict, by kind, by words. Nothing pressed means everything. */

import type { Kind, Verdict } from "../../core/index.ts";
import { h } from "../../view/h.ts";
import { icon } from "../../view/icons.ts";
import { speech } from "../language.ts";
import type { Filter, Row } from "./rows.ts";

export interface Filters {
  readonly element: HTMLElement;
  /** Counts the rows by verdict and kind. */
  show(rows: readonly Row[]): void;
  value(): Filter;
  reset(): void;
}

const verdicts: readonly Verdict[] = ["reject", "check", "ready"];

export function filters(onChange: () => void): Filters {
  const verdict = group<Verdict>("filter-verdict", onChange);
  const kind = group<Kind>("filter-kind", onChange);
  const search = h("input", {
    class: "field",
    type: "search",
    id: "filter-words",
    autocomplete: "off",
    spellcheck: "false",
  });
  search.addEventListener("input", onChange);
  const label = h("label", { for: search.id }, speech.text("filter-words"));
  return {
    element: h(
      "div",
      { class: "filters" },
      verdict.element,
      kind.element,
      h("div", { class: "search" }, label, search),
    ),
    show(rows) {
      const count = <Value>(of: (row: Row) => Value) => {
        const counts = new Map<Value, number>();
        for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
        return counts;
      };
      const byVerdict = count(({ report }) => report.verdict);
      verdict.show(verdicts.map((name) => [name, speech.text(`verdict-${name}`), byVerdict.get(name) ?? 0]));
      const byKind = [...count(({ report }) => report.kind)].sort(([, a], [, b]) => b - a);
      kind.show(byKind.map(([name, rows]) => [name, speech.text(`kind-${name}`), rows]));
    },
    value: () => ({ verdicts: verdict.pressed, kinds: kind.pressed, words: search.value }),
    reset() {
      verdict.pressed.clear();
      kind.pressed.clear();
      search.value = "";
    },
  };
}

interface Group<Value> {
  readonly element: HTMLElement;
  readonly pressed: Set<Value>;
  show(choices: [Value, string, number][]): void;
}

/** Buttons that stay pressed. They stay in place when only their counts change, and so does the focus. */
function group<Value extends string>(message: string, onChange: () => void): Group<Value> {
  const pressed = new Set<Value>();
  const element = h("div", { class: "filter", role: "group", "aria-label": speech.text(message) });
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
        button.replaceChildren(...(look ? [icon(look)] : []), `${name} `, h("b", {}, speech.number(count)));
        if (element.children[index] !== button) element.insertBefore(button, element.children[index] ?? null);
      }
      element.hidden = choices.length < 2;
    },
  };
}
