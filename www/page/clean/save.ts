/** Gives a token back as a download, which the browser makes from memory. */

import { cleanFile } from "../checker/checker.ts";
import type { Entry } from "../entries.ts";
import { downloadBytes } from "../export/download.ts";
import { messages } from "../language.ts";
import { nameOf } from "../name.ts";
import { notify } from "../status.ts";

/** The name of the file; `null` where the source can no longer be read, which a notice says. */
export async function saveClean({ source, inspected }: Entry, confirmed: boolean): Promise<string | null> {
  try {
    const restored = await cleanFile({ content: source.content(), options: source.options() }, confirmed);
    if (!restored) throw new Error("the file has changed since it was checked");
    downloadBytes(restored.name, restored.bytes);
    restored.bytes.fill(0);
    return restored.name;
  } catch {
    notify(() => messages.formatFragment("notice-unreadable", { name: nameOf(inspected) }));
    return null;
  }
}
