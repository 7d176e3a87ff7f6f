/** Checks files beside the page, which stays usable meanwhile. The page has compiled the module, and sends it first. */

import { type RestoredFile, starter } from "../../core/calls.ts";
import { type Checked, check, giveBack, type Subject } from "./check.ts";

export type Question = { readonly id: number; readonly subject: Subject } & (
  | { readonly ask: "check" }
  | { readonly ask: "give back"; readonly confirmed: boolean }
);

export interface Answer {
  readonly id: number;
  /** `undefined` where the file cannot be read here. */
  readonly result: Checked | RestoredFile | null | undefined;
}

let started: Promise<void> | undefined;

self.addEventListener("message", async ({ data }: MessageEvent<WebAssembly.Module | Question>) => {
  if (data instanceof WebAssembly.Module) {
    started = starter.start(data);
    return;
  }
  const { id, subject } = data;
  let result: Answer["result"];
  try {
    await started;
    result = await (data.ask === "check" ? check(subject) : giveBack(subject, data.confirmed));
  } catch {
    result = undefined;
  }
  // A copy; it may be a credential.
  if (subject.content instanceof Uint8Array) subject.content.fill(0);
  self.postMessage({ id, result } satisfies Answer);
});

// The module did not arrive: the page does the work itself.
self.addEventListener("messageerror", () => {
  throw new Error("the module could not be received");
});
