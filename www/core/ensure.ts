/** For code that needs the core: it was started by one of the host's entries, or it starts now. */

import { starter } from "./calls.ts";

export async function ensureStarted(): Promise<void> {
  if (starter.running) return;
  // Apart, so that a host with the slim entry never loads the module twice.
  const { init } = await import("./init.ts");
  await init();
}
