/** Tokens that can be given back as Apple writes them: which of the chosen files are, and the question whether to take them so. */

import { inspectFile, restore } from "../core/calls.ts";
import type { Report } from "../core/findings.ts";
import type { Checked } from "../guard/decision.ts";
import type { Messages } from "../text/messages.ts";
import { cleanNote } from "../view/clean.ts";
import { findingSentence, problemsOf } from "../view/findings.ts";
import { h, hostile } from "../view/h.ts";
import { isToken } from "../view/token.ts";

/** A file as Apple writes it. */
export interface Clean {
  readonly file: File;
  readonly report: Report;
}

/** The clean files, by the ones that were chosen; the module has to run. */
export async function cleanFiles(
  checked: readonly Checked[],
  options: Parameters<typeof restore>[1],
): Promise<Map<File, Clean>> {
  const found = new Map<File, Clean>();
  for (const { file, report } of checked) {
    if (!report || !isToken(report) || report.verdict === "reject") continue;
    if (!report.findings.some(({ code }) => code === "repaired")) continue;
    const clean = await cleanOf(file, { ...options, name: file.name }).catch(() => null);
    if (clean) found.set(file, { file: clean, report: await inspectFile(clean, options) });
  }
  return found;
}

async function cleanOf(file: File, options: Parameters<typeof restore>[1]): Promise<File | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const restored = restore(bytes, options);
    if (!restored) return null;
    const clean = new File([restored.bytes as Uint8Array<ArrayBuffer>], restored.name);
    restored.bytes.fill(0);
    return clean;
  } finally {
    bytes.fill(0);
  }
}

/** Asks whether the host is to get the clean files. */
export function question(
  offered: readonly { file: File; report: Report }[],
  messages: Messages,
  onAnswer: (agreed: boolean) => void,
): HTMLElement {
  const files = offered.map(({ file, report }) => {
    const [problem] = problemsOf(report);
    const reason = problem ? findingSentence(problem, report, messages) : "";
    return h("p", {}, h("strong", {}, hostile(file.name)), messages.format("colon"), reason);
  });
  const kind = offered[0]?.report.kind ?? "dep-token";
  return h(
    "section",
    { class: "question", part: "question", tabindex: "-1", "aria-label": messages.format("clean-question") },
    h("h3", {}, messages.format("clean-question")),
    ...files,
    cleanNote(kind, messages),
    h(
      "p",
      { class: "answers" },
      button("clean-take", "button", true),
      button("clean-leave", "button secondary", false),
    ),
  );

  function button(message: string, look: string, agreed: boolean): HTMLElement {
    const element = h("button", { type: "button", class: look, part: "button" }, messages.format(message));
    element.addEventListener("click", () => onAnswer(agreed));
    return element;
  }
}

/** Saves a clean file by hand, where the host did not get it. */
export function saveButton({ file }: Clean, messages: Messages): HTMLElement {
  const button = h("button", { type: "button", class: "button secondary", part: "button" }, messages.format("clean"));
  button.addEventListener("click", () => {
    const link = h("a", { href: URL.createObjectURL(file), download: file.name });
    link.click();
    // The browser has taken it by then.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  });
  return button;
}
