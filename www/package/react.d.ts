/**
 * The element in JSX, for React 18.2.6 and later with its types: `import "relution-token-check/react";`
 *
 * React 19 listens to its events by attributes of their names (`ontoken-check-accepted`) and sets `certificates` and
 * `inspect` as properties. Earlier ones need a `ref` for both.
 */

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { Inspector, RelutionTokenCheckElement, TokenCheckEventMap } from "./element.js";

export interface RelutionTokenCheckAttributes extends HTMLAttributes<RelutionTokenCheckElement> {
  /** The token that is wanted here; any other file is refused. */
  expects?: "dep-token" | "vpp-token" | undefined;
  /** The ID of the file field to guard. */
  for?: string | undefined;
  /** The ID of the drop zone to guard. */
  zone?: string | undefined;
  policy?: "block" | "warn" | undefined;
  /** What happens to a file that was not checked. */
  unchecked?: "allow" | "block" | undefined;
  /** Asks whether the host is to get a token as Apple writes it, in place of one that was changed on its way. */
  "accept-restored"?: boolean | undefined;
  /** The name in its form, where it is its own drop zone. */
  name?: string | undefined;
  multiple?: boolean | undefined;
  certificates?: Uint8Array[] | undefined;
  inspect?: Inspector | null | undefined;
  "ontoken-check-accept"?: ((event: TokenCheckEventMap["token-check-accept"]) => void) | undefined;
  "ontoken-check-accepted"?: ((event: TokenCheckEventMap["token-check-accepted"]) => void) | undefined;
  "ontoken-check-rejected"?: ((event: TokenCheckEventMap["token-check-rejected"]) => void) | undefined;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "relution-token-check": DetailedHTMLProps<RelutionTokenCheckAttributes, RelutionTokenCheckElement>;
    }
  }
}
