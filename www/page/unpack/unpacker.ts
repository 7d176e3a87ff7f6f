/** Unpacks in a worker, whose script is loaded when the first archive or mail is given. One at a time. */

import { type Options, TokenCheckError, type UnpackedFile } from "../../core/index.ts";
import { startWorker } from "../worker-script.ts";
import type { Answer, Question } from "./worker.ts";

/** The worker's script could not be loaded. */
export class NotLoaded extends Error {}

let worker: Worker | null = null;

/** Rejects with a `TokenCheckError` or `NotLoaded`. The bytes are handed over. */
export async function unpack(bytes: Uint8Array, options: Options): Promise<UnpackedFile[]> {
  const answer = await ask({ bytes, options });
  if ("files" in answer) return answer.files;
  throw new TokenCheckError(answer.code, answer.message, answer.reason, answer.params);
}

function ask(question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const fail = () => {
      worker?.terminate();
      worker = null;
      reject(new NotLoaded());
    };
    try {
      worker ??= startWorker("unpack.js");
    } catch {
      return fail();
    }
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = fail;
    worker.postMessage(question, [question.bytes.buffer]);
  });
}
