/** One group of rows, under its heading. Of very many, some are shown; the others when someone asks for them. */

import { h } from "../../view/h.ts";
import type { Action } from "../action.ts";
import { severalOffer } from "../clean/offer.ts";
import type { Entry } from "../entries.ts";
import { messages } from "../language.ts";

export const AT_ONCE = 50;

const STEP = 100;

export interface Group {
  readonly section: HTMLElement;
  readonly list: HTMLElement;
  /** The entries to show, of all that belong here. */
  chosen(entries: readonly Entry[], asked: ReadonlySet<Entry>): Entry[];
  /** Says how many there are; after the rows were shown. */
  count(shown: number, all: number): void;
  /** Offers to give these back as Apple writes them, if there are several. */
  offerClean(entries: readonly Entry[]): void;
}

export function group(action: Action, onMore: () => void): Group {
  const heading = h("h3", { id: `group-${action}` });
  const lead = h("div", {});
  const list = h("div", { class: "rows" });
  const shows = h("p", {});
  const button = h("button", { type: "button", class: "button secondary" });
  const more = h("div", { class: "group-more" }, shows, button);
  const section = h(
    "section",
    { class: "group", "data-group": action, "aria-labelledby": heading.id },
    heading,
    lead,
    list,
    more,
  );
  let limit = AT_ONCE;
  let offered = "";
  button.addEventListener("click", () => {
    limit += STEP;
    onMore();
  });
  return {
    section,
    list,
    chosen: (entries, asked) => entries.filter((entry, index) => index < limit || asked.has(entry)),
    count(shown, all) {
      heading.replaceChildren(
        messages.formatFragment("group-heading", { group: messages.format(`group-${action}`), files: all }),
      );
      more.hidden = shown === all;
      shows.replaceChildren(messages.formatFragment("group-shown", { shown, files: all }));
      button.replaceChildren(messages.format("group-more", { count: Math.min(STEP, all - shown) }));
    },
    offerClean(entries) {
      const now = [messages.language, ...entries.map(({ id }) => id)].join();
      // Made anew, it would lose the focus.
      if (now === offered) return;
      offered = now;
      lead.replaceChildren(...(entries.length > 1 ? [severalOffer(entries)] : []));
    },
  };
}
