import type { Report } from "../core/index.ts";
import { speech } from "./language.ts";

/** How a file is called in sentences. */
export function nameOf({ file }: Report): string {
  return file.name ?? speech.text("pasted-text");
}
