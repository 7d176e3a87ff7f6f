/** Registers `<relution-token-check>`; a second time is harmless. */

import { RelutionTokenCheckElement } from "./element.ts";

export type * from "./element.ts";
export { RelutionTokenCheckElement };

export const TAG = "relution-token-check";

declare global {
  interface HTMLElementTagNameMap {
    "relution-token-check": RelutionTokenCheckElement;
  }
}

// Where there are no elements, as in Node.js, there is nothing to register.
if (typeof customElements !== "undefined" && !customElements.get(TAG)) {
  customElements.define(TAG, RelutionTokenCheckElement);
}
