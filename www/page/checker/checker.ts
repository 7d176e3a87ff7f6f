/** Checks files in a worker; where none can start, or it cannot read a file, on the page. */

import deflated from "../../../target/wasm/inspect/inspect_bg.wasm";
import { type RestoredFile, starter } from "../../core/calls.ts";
import { inflate } from "../../core/inflate.ts";
import { compiled } from "../../core/start.ts";
import { startWorker } from "../worker-script.ts";
import { type Checked, check, giveBack, type Subject } from "./check.ts";
import type { Answer, Question } from "./worker.ts";

let worker: Worker | null = null;
let count = 0;

/** What was asked of the worker, and how its answer is taken; `undefined` means none. */
const waiting = new Map<number, (result: Answer["result"]) => void>();

/** Compiles the module, once, for the page and for the worker. */
export async function start(): Promise<void> {
  // At once, so that all that the page asks a server for is asked while it loads.
  startOwn();
  const module = await compiled(inflate(deflated));
  await starter.start(module);
  try {
    worker?.postMessage(module);
  } catch {
    doWithout();
  }
}

function startOwn(): void {
  try {
    worker = startWorker("check.js");
  } catch {
    return;
  }
  worker.onmessage = ({ data }: MessageEvent<Answer>) => take(data);
  worker.onerror = (event) => {
    // It is no fault of the page, which goes on without it.
    event.preventDefault();
    doWithout();
  };
}

/** Rejects where the file cannot be read. */
export async function checkIn(subject: Subject): Promise<Checked> {
  const result = await asked({ ask: "check", subject });
  if (result !== undefined) return result as Checked;
  const checked = await check(subject);
  // What can be read here but not there, as in WebKit on a page from disk, goes there no more.
  doWithout();
  return checked;
}

/** The token as Apple writes it; whoever asked for it overwrites it. Rejects where the file cannot be read. */
export async function cleanFile(subject: Subject, confirmed: boolean): Promise<RestoredFile | null> {
  const result = await asked({ ask: "give back", subject, confirmed });
  return result === undefined ? giveBack(subject, confirmed) : (result as RestoredFile | null);
}

type Asked = Question extends infer One ? (One extends Question ? Omit<One, "id"> : never) : never;

function asked(question: Asked): Promise<Answer["result"]> {
  const to = worker;
  if (!to) return Promise.resolve(undefined);
  const id = (count += 1);
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    to.postMessage({ ...question, id });
  });
}

function take({ id, result }: Answer): void {
  waiting.get(id)?.(result);
  waiting.delete(id);
}

/** What is not answered yet is done on the page. */
function doWithout(): void {
  worker?.terminate();
  worker = null;
  for (const id of [...waiting.keys()]) take({ id, result: undefined });
}
