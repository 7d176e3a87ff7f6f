import type { Report } from "../core/index.ts";
import { shortened } from "../view/shortened.ts";
import { messages } from "./language.ts";
import { ownerOf } from "./owner.ts";

/** How a file is called in sentences. */
export function nameOf({ file }: Report): string {
  return shortened(file.name ?? messages.format("pasted-text"));
}

/** `DEP token`: what a file is, as briefly as it can be said. */
export function kindOf({ kind }: Report): string {
  const short = `short-${kind}`;
  return messages.format(messages.has(short) ? short : `kind-${kind}`);
}

/** What a row is called: kind and owner, and where no owner is known the file. */
export function titleOf(report: Report): string[] {
  const owner = ownerOf(report);
  return [kindOf(report), ...(owner.length > 0 ? owner : [nameOf(report)])];
}
