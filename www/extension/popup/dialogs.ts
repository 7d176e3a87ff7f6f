/** The dialogs of the page: what each is checked for and why; and what the admin says of it. */

import type { Messages } from "../../text/messages.ts";
import { h } from "../../view/h.ts";
import { api, type Tab } from "../api.ts";
import type { Expects } from "../places/place.ts";
import type { Described, DescribedDialog, Notice } from "../protocol.ts";
import { teach } from "../settings.ts";
import { element } from "./element.ts";

let listener: Parameters<typeof api.runtime.onMessage.addListener>[0] | null = null;

/** Asks all frames of the tab; each answers by itself. */
export function showDialogs(messages: Messages, tab: Tab | null): void {
  if (tab?.id === undefined) return;
  const found = element("found");
  found.replaceChildren();
  if (listener) api.runtime.onMessage.removeListener(listener);
  listener = (message, sender) => {
    const described = message as Partial<Described> | null;
    if (described?.type !== "described" || sender.id !== api.runtime.id || sender.tab?.id !== tab.id) return undefined;
    element("dialogs").hidden = false;
    const { origin = "", dialogs = [] } = described;
    found.append(...dialogs.map((dialog, index) => row(dialog, origin, `${sender.frameId}-${index}`, messages)));
    element("no-dialogs").hidden = found.childElementCount > 0;
    return undefined;
  };
  api.runtime.onMessage.addListener(listener);
  const notice: Notice = { type: "describe" };
  // A page without the content script does not answer.
  void api.tabs.sendMessage(tab.id, notice).catch(() => {});
}

const choices = ["vpp-token", "dep-token", "nothing"] as const;

function row(dialog: DescribedDialog, origin: string, id: string, messages: Messages): HTMLElement {
  const { title, expects, reason, label } = dialog;
  const name = title || messages.format("dialog-without-title");
  const select = h("select", { id: `dialog-${id}` });
  const recognised = h("option", { value: "" }, messages.format("dialog-recognised"));
  select.append(recognised, ...choices.map((value) => h("option", { value }, messages.format(`dialog-for-${value}`))));
  if (reason === "taught") select.value = expects ?? "nothing";
  select.addEventListener("change", () => {
    const said = select.value === "nothing" ? null : (select.value as Expects);
    void teach(origin, dialog, select.value === "" ? undefined : said);
  });
  const state = messages.format(`dialog-state-${expects ?? "nothing"}`);
  const why = messages.format(`dialog-reason-${reason}`, { label });
  return h(
    "li",
    { "data-expects": expects ?? "nothing", "data-reason": reason },
    h("label", { for: select.id }, h("strong", {}, name)),
    h("p", { class: "why" }, state, " ", why),
    select,
  );
}
