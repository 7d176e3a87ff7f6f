import { fixture, launch, singleFile } from "../tests/browser/harness.mjs";

export const title = "10,000 files in the page (Chromium, the single file)";

export const note = `From the drop to the first row of the table, and to the last result with all relations. Longest task: for
how long the page did not answer at a stretch, once while the files were checked and once for each use afterwards.
Heap: JavaScript's, after a garbage collection; before the drop the files themselves are in it.`;

const count = 10_000;

const server = await fixture("dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m");

const contents = {
  "VPP tokens, each another": (index) => {
    const bytes = Array.from({ length: 64 }, (_, at) => (at * 151 + index * 7 + (index >> 8)) % 256);
    const expDate = new Date(Date.now() + (index % 400) * 86_400_000).toISOString().replace(/\.\d+Z/, "+0000");
    const json = JSON.stringify({ expDate, token: btoa(String.fromCharCode(...bytes)), orgName: `School ${index}` });
    return [`sToken_for_${index}.vpptoken`, btoa(json)];
  },
  "DEP tokens, each replaced by the next": (index, server) => {
    const at = new Date(Date.now() - index * 1000).toISOString().slice(0, 19).replaceAll(":", "-");
    // Other encrypted content, in the middle of the last whole line.
    const middle = server.lastIndexOf("\r\n") - 40;
    const content = btoa(String.fromCharCode(index >> 16, (index >> 8) & 255, index & 255));
    return [`Server_Token_${at}Z_smime.p7m`, server.slice(0, middle) + content + server.slice(middle + content.length)];
  },
  "copies of one DEP token": (_, server) => ["smime.p7m", server],
};

export async function measure() {
  const browser = await launch();
  try {
    const rows = [];
    for (const [name, make] of Object.entries(contents)) rows.push({ files: name, ...(await run(browser, make)) });
    return rows;
  } finally {
    await browser.close();
  }
}

async function run(browser, make) {
  const page = await browser.newPage({ locale: "en-GB" });
  await page.goto(singleFile);
  await page.evaluate(prepare, [count, String(make), String(server.bytes)]);
  const before = await heap(page);
  const checking = await page.evaluate(check, count);
  const after = await heap(page);
  const uses = {};
  for (const [name, selector] of [
    ["sort", "thead button"],
    ["filter", ".filter button"],
    ["next page", ".pager button:last-child"],
  ]) {
    uses[`${name}, longest task (ms)`] = await page.evaluate(use, selector);
  }
  await page.close();
  return {
    "first row (ms)": checking.first,
    "all (ms)": checking.all,
    "longest task (ms)": checking.longest,
    ...uses,
    "heap before (MiB)": before,
    "heap after (MiB)": after,
  };
}

async function heap(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 2 ** 20;
}

/** In the page: the files, and what watches over tasks. */
function prepare([count, code, server]) {
  const make = new Function(`return ${code}`)();
  window.given = new DataTransfer();
  for (let index = 0; index < count; index += 1) {
    const [name, content] = make(index, server);
    given.items.add(new File([content], name));
  }
  window.tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
  });
}

/** In the page: drops them, and waits for the first row and for all results. */
async function check(count) {
  const start = performance.now();
  const until = (there) =>
    new Promise((done) => {
      const look = () => (there() ? done(performance.now() - start) : requestAnimationFrame(look));
      look();
    });
  const first = until(() => document.querySelector("#plan tbody tr"));
  const all = until(
    () =>
      document.querySelector("#progress").hidden &&
      document.querySelector("#count").textContent.replace(/\D/g, "") === String(count),
  );
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: given, bubbles: true, cancelable: true }));
  const times = { first: await first, all: await all };
  await new Promise((done) => setTimeout(done, 200));
  return { ...times, longest: Math.max(0, ...tasks) };
}

/** In the page: presses a button; tasks of less than 50 ms are not distinguished. */
async function use(selector) {
  tasks.length = 0;
  document.querySelector(`#results ${selector}`).click();
  await new Promise((done) => setTimeout(done, 500));
  return tasks.length > 0 ? Math.max(...tasks) : "under 50";
}
