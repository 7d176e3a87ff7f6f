/** Unpacks archives and mails beside the page. */

import type { Options } from "../../core/calls.ts";
import { TokenCheckError } from "../../core/error.ts";
import type { UnpackedFile } from "../../core/unpack-calls.ts";
import { unpack } from "../../core/unpack-module.ts";

export interface Question {
  readonly bytes: Uint8Array;
  readonly options: Options;
}

/** An error loses its class on the way between scripts. */
export type Answer = { files: UnpackedFile[] } | Pick<TokenCheckError, "code" | "message" | "reason" | "params">;

self.addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  const { bytes, options } = data;
  const answer = await unpack(bytes, options).then((files): Answer => ({ files }), problem);
  bytes.fill(0);
  const moved = "files" in answer ? answer.files.map((file) => file.bytes.buffer) : [];
  self.postMessage(answer, { transfer: moved });
});

function problem(error: unknown): Answer {
  if (!(error instanceof TokenCheckError)) return { code: "internal-error", message: "", reason: null, params: {} };
  const { code, message, reason, params } = error;
  return { code, message, reason, params };
}
