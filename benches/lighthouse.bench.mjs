/** What Lighthouse says about the built site, as it is served. */

import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { serveSite } from "../tests/browser/harness.mjs";

export const title = "Lighthouse on the built site";
export const note =
  "Out of 100, and the audits that take something off. Accessibility and best practices must be at 100.";

const mustBePerfect = ["accessibility", "best-practices"];

export async function measure() {
  const site = await serveSite();
  const chromium = await launch({
    chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    // Its sandbox does not start as root.
    chromeFlags: ["--headless=new", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  try {
    const { lhr } = await lighthouse(site.address, {
      port: chromium.port,
      onlyCategories: mustBePerfect,
      logLevel: "error",
    });
    const rows = mustBePerfect.map((id) => row(lhr, id));
    const short = rows.filter(({ score }) => score < 100);
    if (short.length > 0) throw new Error(`not at 100: ${JSON.stringify(short)}`);
    return rows;
  } finally {
    await chromium.kill();
    await site.close();
  }
}

function row({ categories, audits }, id) {
  const { title, score, auditRefs } = categories[id];
  const lost = auditRefs.map(({ id }) => audits[id]).filter(({ score }) => score !== null && score < 1);
  return {
    category: title,
    score: Math.round(score * 100),
    "what is missing": lost.map(({ id }) => id).join(", ") || "nothing",
  };
}
