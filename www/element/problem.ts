/** What prevents a check, shown in the panel: for users what concerns them, for developers the rest. */

import { failureId } from "../guard/sentences.ts";
import type { Messages } from "../text/messages.ts";
import { h } from "../view/h.ts";
import { icon } from "../view/icons.ts";

/** A sentence and its values. */
export interface Problem {
  readonly message: string;
  readonly values: Record<string, string>;
}

export function problemOf(error: Error): Problem {
  return { message: failureId(error), values: { message: error.message } };
}

export function notice({ message, values }: Problem, messages: Messages, ...more: string[]): HTMLElement {
  return h(
    "div",
    { class: "problem", part: "problem" },
    icon("check"),
    h("div", {}, h("p", {}, messages.formatFragment(message, values)), ...more.map((words) => h("p", {}, words))),
  );
}
