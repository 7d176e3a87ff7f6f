/** Grants a portal, and takes it back. */

import type { Messages } from "../../text/messages.ts";
import { h } from "../../view/h.ts";
import { api, type Tab } from "../api.ts";
import { granted, originOf, patternOf } from "../origins.ts";
import { forgetOrigin } from "../settings.ts";
import { element } from "./element.ts";

export function showPortals(messages: Messages, tab: Tab | null): void {
  const address = element<HTMLInputElement>("address");
  const status = element("status");
  const reload = element<HTMLButtonElement>("reload");
  if (!address.value) address.value = originOf(tab?.url ?? "") ?? "";
  void list(messages);
  element<HTMLFormElement>("grant").onsubmit = (event) => {
    event.preventDefault();
    const pattern = patternOf(address.value.trim());
    if (!pattern) {
      status.textContent = messages.format("popup-no-address");
      return;
    }
    // At once: browsers ask only while the press of the button lasts.
    void api.permissions.request({ origins: [pattern] }).then((isGranted) => {
      status.textContent = messages.format(isGranted ? "popup-granted" : "popup-denied");
      reload.hidden = !isGranted || tab?.id === undefined;
      void list(messages);
    });
  };
  reload.onclick = () => {
    if (tab?.id !== undefined) void api.tabs.reload(tab.id);
    reload.hidden = true;
    status.textContent = "";
  };
}

async function list(messages: Messages): Promise<void> {
  const rows = (await granted()).map((pattern) => {
    const origin = pattern.replace(/\/\*$/, "");
    const label = messages.format("popup-take-back-of", { origin });
    const button = h("button", { type: "button", "aria-label": label }, messages.format("popup-take-back"));
    button.addEventListener("click", () => void takeBack(pattern, origin).then(() => list(messages)));
    return h("li", { class: "portal" }, h("span", {}, origin), button);
  });
  element("granted").replaceChildren(...rows);
}

async function takeBack(pattern: string, origin: string): Promise<void> {
  await api.permissions.remove({ origins: [pattern] });
  await forgetOrigin(origin);
}
