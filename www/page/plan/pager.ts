/** Turns the pages of the table; hidden where one page is enough. */

import { h } from "../../view/h.ts";
import { messages } from "../language.ts";

export interface Position {
  page: number;
  /** The rows from `start` up to `end` are shown, `of` so many. */
  start: number;
  end: number;
  of: number;
}

export function pager(turn: (page: number) => void): { element: HTMLElement; show(at: Position): void } {
  let current = 0;
  const button = (message: string, by: number) => {
    const element = h("button", { type: "button", class: "button secondary" }, messages.format(message));
    element.addEventListener("click", () => turn(current + by));
    return element;
  };
  const previous = button("page-previous", -1);
  const next = button("page-next", 1);
  const words = h("p", {});
  const element = h("nav", { class: "pager", "aria-label": messages.format("pages") }, previous, words, next);
  return {
    element,
    show({ page, start, end, of }) {
      current = page;
      element.classList.toggle("single", end - start === of);
      // A button that goes away while it has the focus would take it along.
      previous.setAttribute("aria-disabled", String(page === 0));
      next.setAttribute("aria-disabled", String(end === of));
      previous.disabled = page === 0 && document.activeElement !== previous;
      next.disabled = end === of && document.activeElement !== next;
      words.replaceChildren(rowsShown({ page, start, end, of }));
    },
  };
}

export function rowsShown({ start, end, of }: Position): DocumentFragment {
  return messages.formatFragment("page-rows", { from: of === 0 ? 0 : start + 1, to: end, of });
}
