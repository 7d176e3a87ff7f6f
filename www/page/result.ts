import type { Report } from "../core/index.ts";
import type { Entry } from "./entries.ts";

/** A file with its report as it is related to the others. */
export interface Result {
  readonly entry: Entry;
  readonly report: Report;
}
