/** An element of the popup's HTML. */
export function element<Type extends HTMLElement>(id: string): Type {
  const found = document.getElementById(id);
  if (!found) throw new Error(`popup.html has no ${id}`);
  return found as Type;
}
