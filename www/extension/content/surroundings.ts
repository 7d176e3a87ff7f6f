/** The surroundings of a control: its own labels, and the headings before it, from the innermost outwards. */

import { isElement, rootOf } from "../../guard/dom.ts";
import { isFileField } from "../../guard/field.ts";

export interface Gathered {
  readonly texts: readonly string[];
  /** The heading of the dialog or form, else the first text. */
  readonly title: string;
}

const heading = "h1, h2, h3, h4, h5, h6, [role=heading], legend, caption, summary, .modal-title, .panel-title";
const selected = '[role=tab][aria-selected="true"], .nav-tabs > .active';
const dialog = "dialog, [role=dialog], [role=alertdialog], .modal, .modal-dialog";
/** Whose headings are about themselves. */
const apart = `${dialog}, form, section, article, nav, aside, footer, table, ul, ol, select, template, script, style`;

const MOST_SIBLINGS = 200;
const MOST_TEXT = 200;
/** What is longer is no label. */
const MOST_OWN_TEXT = 120;

/** The dialog around a node, through shadow trees. */
export function dialogAround(node: Node): Element | null {
  for (let at: Node | null = node; at; at = parentOf(at)) if (isElement(at) && at.matches(dialog)) return at;
  return null;
}

export function gather(control: Element): Gathered {
  const own = [...new Set(isFileField(control) ? labelsOf(control) : ownTexts(control))];
  const headings: string[] = [];
  for (let at: Element | null = control; at; at = elementAbove(at)) {
    if (at !== control) headings.push(...namesOf(at));
    // What is before a dialog in the document has nothing to do with it.
    if (at.matches(dialog)) break;
    headings.push(...headingBefore(at));
  }
  const texts = [...own, ...headings].filter((text) => text !== "");
  return { texts, title: headings.find((text) => text !== "") ?? texts[0] ?? "" };
}

/** The headings of the page, and of the pages around it as far as they can be seen. */
export function pageHeadings(view: Window = window): string[] {
  const found = [...view.document.querySelectorAll(`h1, h2, h3, [role=heading], ${selected}`)].filter(
    (element) => isShown(element) && !element.closest("nav, aside, footer") && !element.closest(dialog),
  );
  const frame = frameOf(view);
  const around = frame?.ownerDocument.defaultView;
  return [...found.slice(0, 50).map(textOf), ...(around ? pageHeadings(around) : [])];
}

function labelsOf(input: HTMLInputElement): string[] {
  return [...namesOf(input), ...[...(input.labels ?? [])].map(textOf), input.title];
}

/** What a button or a drop zone says. */
function ownTexts(control: Element): string[] {
  const texts: string[] = [];
  for (let at: Element | null = control; at; at = at.parentElement) {
    texts.push(...namesOf(at));
    const text: string = at.textContent ?? "";
    if (text.length > 2 * MOST_OWN_TEXT || clean(text).length > MOST_OWN_TEXT || at.matches(`body, ${apart}`)) break;
    texts.push(clean(text));
    if (at.matches("button, a, label, [role=button], [role=menuitem]")) break;
  }
  return texts;
}

/** The names that an element gets by its attributes, or its first child. */
function namesOf(element: Element): string[] {
  const root = rootOf(element) as Partial<DocumentOrShadowRoot> & ParentNode;
  const ids = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter((id) => id !== "");
  const named = ids.flatMap((id) => root.querySelector(`#${CSS.escape(id)}`) ?? []).map(textOf);
  const legend = element.matches("fieldset") ? element.querySelector(":scope > legend") : null;
  return [clean(element.getAttribute("aria-label") ?? ""), ...named, ...(legend ? [textOf(legend)] : [])];
}

/** The nearest heading before an element among its siblings and what is in them. */
function headingBefore(element: Element): string[] {
  let sibling = element.previousElementSibling;
  for (let count = 0; sibling && count < MOST_SIBLINGS; count++, sibling = sibling.previousElementSibling) {
    const found = headingIn(sibling);
    if (found) return [textOf(found)];
  }
  return [];
}

function headingIn(element: Element): Element | null {
  if (element.matches(heading)) return isShown(element) ? element : null;
  if (element.matches(apart) && !element.querySelector(selected)) return null;
  const inside = [...element.querySelectorAll(`${heading}, ${selected}`)];
  return inside.reverse().find((found) => isShown(found) && isOpen(found, element)) ?? null;
}

/** Whether nothing between them keeps the heading to itself. */
function isOpen(found: Element, around: Element): boolean {
  if (found.matches(selected)) return true;
  const between = found.parentElement?.closest(apart);
  return !between || between === around || !around.contains(between);
}

function elementAbove(element: Element): Element | null {
  const parent = parentOf(element);
  if (isElement(parent)) return parent;
  const view = element.ownerDocument.defaultView;
  return parent === element.ownerDocument && view ? frameOf(view) : null;
}

function parentOf(node: Node): Node | null {
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent;
}

/** The element that shows a page, where that one is of the same origin. */
function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}

function isShown(element: Element): boolean {
  return !element.isConnected || element.getClientRects().length > 0;
}

function textOf(element: Element): string {
  return clean(element.textContent ?? "");
}

function clean(text: string): string {
  return text
    .slice(0, 4 * MOST_TEXT)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, MOST_TEXT);
}
