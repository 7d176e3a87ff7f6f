/** Takes the files out of an archive or a mail that was given, and says what could not be read in it. */

import { type PackageLimit, TokenCheckError, type UnpackedFile } from "../../core/index.ts";
import { shortened } from "../../view/shortened.ts";
import type { Found } from "../entries.ts";
import { messages } from "../language.ts";
import { type Source, unpackedSource } from "../source.ts";
import { notify } from "../status.ts";
import { filesInPlace, isContainer, mayHoldFiles } from "./container.ts";
import { NotLoaded, unpack } from "./unpacker.ts";

/** What can be read in it; empty where it is shown as itself. */
export async function open({ inspected, source }: Found): Promise<Source[]> {
  if (!mayHoldFiles(inspected)) return [];
  const name = shortened(source.name ?? messages.format("pasted-text"));
  let files: readonly UnpackedFile[] = [];
  try {
    files = filesInPlace(inspected, await unpack(await source.read(), source.options()));
  } catch (error) {
    if (isContainer(inspected)) explain(error, name);
  }
  explainProblems(files, name);
  return files.filter(({ problem }) => problem === null).map((file) => unpackedSource(file, source.name));
}

const limits: Record<PackageLimit, string> = {
  files: "unpack-too-many",
  file: "unpack-file-too-large",
  container: "unpack-too-large",
  total: "unpack-too-large",
};

function explain(error: unknown, name: string): void {
  if (error instanceof TokenCheckError && error.code === "too-much") {
    const { reason, params } = error;
    const limit = Number(params.limit) / (reason === "files" ? 1 : 1024 * 1024);
    notify(() => messages.formatFragment(limits[reason as PackageLimit], { name, limit }));
  } else {
    const message = error instanceof NotLoaded ? "unpack-not-loaded" : "unpack-failed";
    notify(() => messages.formatFragment(message, { name }));
  }
}

const problems = ["encrypted", "unsupported", "damaged"] as const;

/** One sentence for each kind of problem, however many files have it. */
function explainProblems(files: readonly UnpackedFile[], outer: string): void {
  for (const problem of problems) {
    const names = files.filter((file) => file.problem === problem).map(({ name }) => shortened(name));
    const [first] = names;
    if (first === undefined) continue;
    notify(() => messages.formatFragment(`unpack-${problem}`, { count: names.length, name: first, outer }));
  }
}
