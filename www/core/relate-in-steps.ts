/** `relate` for so many reports that the page could not respond meanwhile. */

import { Relating } from "../../target/wasm/inspect/inspect_bg.js";
import type { Report } from "./report.ts";

/** The same as `relate`, with `pause` awaited between its steps. */
export async function relateInSteps(reports: readonly Report[], pause: () => Promise<void>): Promise<Report[]> {
  const relating = new Relating(reports.length);
  try {
    for (const report of reports) {
      relating.add(report);
      await pause();
    }
    const related: Report[] = [];
    for (const [index, report] of reports.entries()) {
      related.push(relating.related(report, index) as Report);
      await pause();
    }
    return related;
  } finally {
    relating.free();
  }
}
