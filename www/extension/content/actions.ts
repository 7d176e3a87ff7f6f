/** What an admin can do about a file: upload it all the same where it was refused, save it clean. */

import type { Messages } from "../../text/messages.ts";
import { h } from "../../view/h.ts";

export interface Ways {
  /** `null` where there is no field that could be opened. */
  readonly choose: (() => void) | null;
  /** `null` where nothing was refused. */
  readonly insist: (() => void) | null;
  /** `null` where the file cannot be given back clean. */
  readonly save: (() => void) | null;
}

export function actions({ choose, insist, save }: Ways, messages: Messages): HTMLElement {
  const row = h("div", { class: "actions" });
  const offer = () => {
    const first = choose && button("choose-another", choose, messages);
    const last = insist && button("upload-anyway", ask, messages, "button secondary");
    row.replaceChildren(...[first, save && button("clean", save, messages), last].filter((one) => one !== null));
  };
  const back = () => {
    offer();
    (row.lastElementChild as HTMLElement | null)?.focus();
  };
  // Asked a second time, with the answer that does no harm first.
  const ask = () => {
    const cancel = button("upload-anyway-cancel", back, messages);
    const confirm = button("upload-anyway-confirm", insist ?? back, messages, "button secondary");
    row.replaceChildren(h("p", { role: "alert" }, messages.format("upload-anyway-question")), cancel, confirm);
    cancel.focus();
  };
  offer();
  return row;
}

function button(message: string, act: () => void, messages: Messages, look = "button"): HTMLButtonElement {
  const made = h("button", { type: "button", class: look, "data-action": message }, messages.format(message));
  // A click that a hand has made.
  made.addEventListener("click", ({ isTrusted }) => isTrusted && act());
  return made;
}
