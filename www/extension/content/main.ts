/** The content script: in every frame of a granted portal, before the page's first script. */

import { keeper } from "../../guard/keeper.ts";
import { api } from "../api.ts";
import type { Described, Notice } from "../protocol.ts";
import { fullPath } from "./closed-roots.ts";
import { heldDrop } from "./held-drop.ts";
import { Link } from "./link.ts";
import { PageState } from "./page-state.ts";
import { Scout } from "./scout.ts";

const link = new Link();
const state = new PageState();
const scout = new Scout(state);

// Its listeners have to be the first.
scout.watch(window);
link.onMet((node) => scout.meet(node));

// The keeper's come next.
keeper({
  pathOf: fullPath,
  dropOf(event) {
    const drop = heldDrop(event, link);
    const path = fullPath(event);
    if (drop) scout.guardedAt(path)?.hold(drop, path);
    return drop;
  },
}).start();

void state.ask();

api.runtime.onMessage.addListener((message, sender) => {
  if (sender.id !== api.runtime.id) return;
  const { type } = (message ?? {}) as Partial<Notice>;
  if (type === "settings-changed") void state.ask();
  if (type === "describe") {
    const described: Described = { type: "described", origin: location.origin, dialogs: scout.describe() };
    void api.runtime.sendMessage(described).catch(() => {});
  }
  return undefined;
});
