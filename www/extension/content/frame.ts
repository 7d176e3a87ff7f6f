/** The closed shadow tree that the panel is in: scripts of the page see an empty element. */

import css from "./style.css";

/** The element for the page, with a closed root that has the style sheet. */
export function closedFrame(): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  adopt(root);
  return { host, root };
}

/** A constructed sheet, or rules one by one, need no permission from the page's policy. */
function adopt(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  try {
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps the list from content scripts.
    const style = document.createElement("style");
    root.append(style);
    for (const { cssText } of sheet.cssRules) style.sheet?.insertRule(cssText, style.sheet.cssRules.length);
  }
}
