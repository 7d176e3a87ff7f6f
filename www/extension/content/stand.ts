/** The position of the panel: beside the field, where a block does not break the page's layout. */

const unfit = "label, button, a, summary, legend, tr, td, th, tbody, thead, tfoot, table, select, p, span";
/** Beyond which the panel would not be in the same dialog. */
const end = "html, body, dialog, [role=dialog], .modal, form";

/** Puts it behind the nearest element that has room for a block behind it. */
export function standBeside(panel: Element, near: Element | null): void {
  const place = near?.isConnected ? roomy(near) : null;
  if (place) place.after(panel);
  else (openDialog() ?? document.body ?? document.documentElement).append(panel);
}

function roomy(near: Element): Element | null {
  for (let place = near; ; ) {
    const parent: Element | null = place.parentElement;
    // The outermost of a shadow tree.
    if (!parent) return place.getRootNode() instanceof ShadowRoot ? place : null;
    if (parent.matches(end) || (!parent.matches(unfit) && stacks(parent))) return place;
    place = parent;
  }
}

/** Whether what is put behind a child comes below it. */
function stacks(parent: Element): boolean {
  const { display, flexDirection, gridAutoFlow } = getComputedStyle(parent);
  if (display.includes("flex")) return flexDirection.startsWith("column");
  if (display.includes("grid")) return gridAutoFlow.startsWith("row");
  return !display.startsWith("inline") && display !== "none" && display !== "contents";
}

function openDialog(): Element | null {
  const dialogs = [...document.querySelectorAll("dialog[open], [role=dialog]")];
  return dialogs.filter((element) => element.getClientRects().length > 0).at(-1) ?? null;
}
