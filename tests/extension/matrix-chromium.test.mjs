/** The portal in Chromium. */

import { startChromium } from "./chromium.mjs";
import { matrix } from "./matrix.mjs";

await matrix({
  without: () => startChromium(),
  granted: () => startChromium({ hosts: ["http://127.0.0.1/*"] }),
});
