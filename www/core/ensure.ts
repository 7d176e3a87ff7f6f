/** For what stands on the core: it is started already, by whichever entry the host took, or starts itself. */

import { starter } from "./calls.ts";

export async function ensureStarted(): Promise<void> {
  if (starter.running) return;
  // Apart, so that a host with the slim entry never loads the module twice.
  const { init } = await import("./init.ts");
  await init();
}
