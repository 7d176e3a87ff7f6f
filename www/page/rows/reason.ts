/** Why a file is in its group, in a short phrase: the line below the title of its row. */

import type { Finding } from "../../core/index.ts";
import { MENUS } from "../../core/menus.ts";
import { answer } from "../../view/answer.ts";
import { findingSentence, problemsOf } from "../../view/findings.ts";
import { inlinePath } from "../../view/menu-path.ts";
import { shortened } from "../../view/shortened.ts";
import type { Action } from "../action.ts";
import { isKey } from "../entries.ts";
import { messages } from "../language.ts";
import type { Result } from "../result.ts";

/** `null` where the group says it all. */
export function reasonOf(result: Result, action: Action, isOpen: boolean): Node | null {
  const { report } = result;
  const [problem] = problemsOf(report);
  switch (action) {
    case "upload":
      return inlinePath(MENUS[report.destination.id].path, messages);
    case "companion":
      return messages.formatFragment(isKey(result.entry) ? "row-companion-key" : "row-companion-certificate");
    case "not-a-token":
      // With no secret and no other place to go, there is nothing to add.
      return problem?.code === "not-a-token" && report.destination.id === "nowhere" ? null : answer(report, messages);
    case "renew":
      // An open row says below what to do.
      return report.verdict === "reject" && !isOpen ? answer(report, messages) : sentenceOf(problem, result);
    case "check":
      // Among others, the name of the file says where it is.
      return replacement(report.findings) ?? (isPacked(problem) && !isOpen ? null : sentenceOf(problem, result));
    case "leave-out":
      return replacement(report.findings) ?? sentenceOf(problem, result);
  }
}

/** In an archive or a mail. */
function isPacked(problem: Finding | undefined): boolean {
  return problem?.code === "repaired" && ["archive", "mail"].includes(String(problem.params.what));
}

/** Which other file is to be used in place of this one, briefly. A core may know more findings than its types here do. */
function replacement(findings: readonly Finding[]): Node | null {
  for (const { code, params } of findings as readonly { code: string; params: Finding["params"] }[]) {
    if (code === "superseded") return messages.formatFragment("row-superseded", { by: shortened(String(params.by)) });
    if (code === "older-token") return messages.formatFragment("row-older", { by: shortened(String(params.by)) });
    if (code === "duplicate") return messages.formatFragment("row-duplicate", { of: shortened(String(params.of)) });
  }
  return null;
}

function sentenceOf(finding: Finding | undefined, { report }: Result): Node {
  return finding
    ? document.createTextNode(findingSentence(finding, report, messages))
    : messages.formatFragment("row-newer");
}
