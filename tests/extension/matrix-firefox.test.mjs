/** The portal in Firefox, where it is granted through the popup. */

import { startFirefox } from "./firefox.mjs";
import { matrix } from "./matrix.mjs";

await matrix({
  without: () => startFirefox(),
  granted: (portal) => startFirefox({ portal }),
});
