/** Opens tokens in a worker, one at a time; what takes too long for the reader is cancelled by ending the worker. */

import { type Report, TokenCheckError, type UnlockOptions } from "../../core/index.ts";
import { startWorker } from "../worker-script.ts";
import type { Answer, Question } from "./worker.ts";

/** The reader has ended it. */
export class Cancelled extends Error {}

/** The worker's script could not be loaded. */
export class NotLoaded extends Error {}

let worker: Worker | null = null;
let giveUp: ((reason: Error) => void) | null = null;

/** Rejects with a `TokenCheckError`, `Cancelled` or `NotLoaded`. The bytes stay the caller's. */
export async function open(bytes: Uint8Array, key: Uint8Array, options: UnlockOptions): Promise<Report> {
  worker ??= startWorker("unlock.js");
  const answer = await ask(worker, { bytes: bytes.slice(), key: key.slice(), options });
  if ("report" in answer) return answer.report;
  throw new TokenCheckError(answer.code, answer.message, answer.reason, answer.params);
}

/** Ends what is under way, if anything is. */
export function cancel(): void {
  giveUp?.(new Cancelled());
}

function ask(asked: Worker, question: Question): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    giveUp = (reason) => {
      asked.terminate();
      worker = null;
      reject(reason);
    };
    asked.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    asked.onerror = () => giveUp?.(new NotLoaded());
    // Handed over, not copied: the worker overwrites them.
    asked.postMessage(question, [question.bytes.buffer, question.key.buffer]);
  }).finally(() => (giveUp = null));
}
