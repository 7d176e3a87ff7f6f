/** Opens tokens beside the page: it stays usable meanwhile, and can end this script at any time. */

import { TokenCheckError } from "../../core/error.ts";
import type { Report } from "../../core/report.ts";
import type { UnlockOptions } from "../../core/unlock-calls.ts";
import { unlock } from "../../core/unlock-module.ts";

export interface Question {
  bytes: Uint8Array;
  key: Uint8Array;
  options: UnlockOptions;
}

/** An error loses its class on the way between scripts. */
export type Answer = { report: Report } | Pick<TokenCheckError, "code" | "message" | "reason" | "params">;

self.addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  const { bytes, key, options } = data;
  const answer = await unlock(bytes, key, options).then((report): Answer => ({ report }), problem);
  bytes.fill(0);
  key.fill(0);
  self.postMessage(answer);
});

function problem(error: unknown): Answer {
  if (!(error instanceof TokenCheckError)) return { code: "internal-error", message: "", reason: null, params: {} };
  const { code, message, reason, params } = error;
  return { code, message, reason, params };
}
