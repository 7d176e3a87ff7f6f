/** The page: files come in and become entries; whenever those change, the results follow. */

import { check } from "./check.ts";
import { start as startChecker } from "./checker/checker.ts";
import { byId } from "./dom.ts";
import { onChange } from "./entries.ts";
import { exampleFiles } from "./example/example.ts";
import { forgetDownloads } from "./export/download.ts";
import { listenForHelp } from "./help/open.ts";
import { listen } from "./intake.ts";
import { messages, spoken } from "./language.ts";
import { offerLanguages } from "./language-switch.ts";
import { cancelAll } from "./queue.ts";
import { listenForClear, show } from "./results.ts";
import { listenForLinks } from "./rows/links.ts";
import { clearNotices, notify, notifyAgain } from "./status.ts";
import { askAgain, keepAsking, panelOf } from "./unlock/ask.ts";
import { goToGroups } from "./views.ts";

function start(): void {
  onChange((batch) => {
    void show(batch, panelOf);
    keepAsking();
  });
  listenForLinks(goToGroups);
  listenForClear(() => {
    cancelAll();
    forgetDownloads();
    clearNotices();
  });
  byId("example").addEventListener("click", () => {
    check({ files: exampleFiles(new Date()), text: "", folders: [] });
    notify(() => messages.formatFragment("example-notice"));
  });
}

function giveUp(): void {
  byId("no-wasm").hidden = false;
  byId("intake").hidden = true;
}

async function run(): Promise<void> {
  const checker = startChecker();
  checker.catch(giveUp);
  await spoken;
  offerLanguages(() => {
    askAgain();
    notifyAgain();
    void show("complete", panelOf);
  });
  listenForHelp();
  await checker;
  start();
}

const isRunning = run().then(
  () => true,
  () => false,
);
// Files may come before everything is loaded.
listen(async (intake) => {
  if (await isRunning) check(intake);
});
