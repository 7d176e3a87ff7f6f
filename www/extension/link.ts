/**
 * How the content script and the script in the page's own world reach each other: by events whose name no page script
 * knows. Both run before the page's first script; what follows is agreed on by then.
 */

/** Brings the secret name, in `detail`. Heard once. */
export const AGREE = "relution-token-check.agree";

/** The names of the events, which begin with the secret. */
export const names = (secret: string) => ({
  /** To the content script: `relatedTarget` is a file field, or something in no document, about to be used. */
  met: `${secret}.met`,
  /** To the page's world: a drop is held back; `dataTransfer` is the browser's own, `detail` its number. */
  held: `${secret}.held`,
  /** To the page's world, at the place of the drop: dispatch it there; `detail` is a `Delivery` as JSON. */
  deliver: `${secret}.deliver`,
});

export interface Delivery {
  readonly drop: number;
  /** The items that go to the page, by their places; `null` for a drop that does not come: the page gets a `dragleave`. */
  readonly items: readonly number[] | null;
}
