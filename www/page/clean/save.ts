/** Gives tokens back as a download, which the browser makes from memory. */

import type { RestoredFile } from "../../core/index.ts";
import { cleanFile } from "../checker/checker.ts";
import type { Entry } from "../entries.ts";
import { downloadBytes } from "../export/download.ts";
import { fileName } from "../export/file-name.ts";
import { messages } from "../language.ts";
import { nameOf } from "../name.ts";
import { notify } from "../status.ts";
import { zip } from "./zip.ts";

/** The name of the file; `null` where the source can no longer be read, which a notice says. */
export async function saveClean(entry: Entry, confirmed: boolean): Promise<string | null> {
  const restored = await giveBack(entry, confirmed);
  return restored && save(restored.name, [restored], [restored.bytes]);
}

/** The same for several, in one archive. */
export async function saveAllClean(entries: readonly Entry[]): Promise<string | null> {
  const files: RestoredFile[] = [];
  for (const entry of entries) {
    const restored = await giveBack(entry, false);
    if (restored) files.push(restored);
  }
  return files.length > 0 ? save(`${fileName()}.zip`, files, zip(files)) : null;
}

function save(name: string, files: readonly RestoredFile[], parts: readonly Uint8Array[]): string {
  downloadBytes(name, parts);
  for (const { bytes } of files) bytes.fill(0);
  return name;
}

async function giveBack({ source, inspected }: Entry, confirmed: boolean): Promise<RestoredFile | null> {
  try {
    const restored = await cleanFile({ content: source.content(), options: source.options() }, confirmed);
    if (restored) return restored;
  } catch {
    // Said below, as for a file that has changed since.
  }
  notify(() => messages.formatFragment("notice-unreadable", { name: nameOf(inspected) }));
  return null;
}
