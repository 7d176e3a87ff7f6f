/** The two views of the results: what to do with the files, and the renewal plan. */

import { h } from "../view/h.ts";
import { byId } from "./dom.ts";
import { messages } from "./language.ts";

const VIEWS = ["groups", "plan"] as const;

type View = (typeof VIEWS)[number];

const place = byId("views");
const results = byId("results");

let shown: View = "groups";
let offersPlan = false;

/** Offers the plan, or not. */
export function showViews(hasPlan: boolean): void {
  offersPlan = hasPlan;
  place.hidden = !hasPlan;
  place.setAttribute("aria-label", messages.format("views"));
  results.classList.toggle("has-plan", hasPlan);
  if (!place.hasChildNodes()) place.append(...VIEWS.map(button));
  for (const view of VIEWS) buttonOf(view).textContent = messages.format(`view-${view}`);
  show(hasPlan ? shown : "groups");
}

/** Shows the groups, and answers how to go back to the view before. */
export function goToGroups(): () => void {
  const before = shown;
  show("groups");
  return () => show(offersPlan ? before : "groups");
}

function show(view: View): void {
  shown = view;
  for (const name of VIEWS) {
    results.classList.toggle(`shows-${name}`, name === view);
    buttonOf(name).setAttribute("aria-pressed", String(name === view));
  }
}

function button(view: View): HTMLButtonElement {
  const element = h("button", { type: "button", "data-view": view });
  element.addEventListener("click", () => show(view));
  return element;
}

function buttonOf(view: View): HTMLButtonElement {
  const element = place.querySelector<HTMLButtonElement>(`[data-view="${view}"]`);
  if (!element) throw new Error(`there is no view ${view}`);
  return element;
}
