/** A result as plain text, for a ticket or a mail: without technical details, and so without checksums. */

import type { Report } from "../../core/index.ts";
import type { Messages } from "../../text/messages.ts";
import { answer } from "../../view/answer.ts";
import { facts } from "../../view/facts.ts";
import { findings, goodToKnow } from "../../view/findings.ts";
import { h, hostile } from "../../view/h.ts";
import { menuPath } from "../../view/menu-path.ts";
import { isToken } from "../../view/token.ts";
import { nameOf } from "../name.ts";

export function text(report: Report, messages: Messages): string {
  const { kind, verdict } = report;
  const parts = [
    h("p", {}, hostile(nameOf(report))),
    h("p", {}, `${messages.format(`verdict-${verdict}`)}. `, answer(report, messages)),
    h("p", {}, messages.format(`kind-${kind}`)),
    isToken(report) ? null : h("p", {}, messages.format(`kind-${kind}-about`)),
    facts(report, messages),
    findings(report, messages),
    menuPath(report, messages),
    goodToKnow(report, messages),
  ];
  const [name, ...rest] = parts
    .filter((part) => part !== null)
    .map((part) => linesOf(part, messages.format("colon")).join("\n"));
  return `${name}\n${rest.slice(0, 2).join("\n")}\n\n${rest.slice(2).join("\n\n")}\n`;
}

export function texts(reports: readonly Report[], messages: Messages): string {
  return reports.map((report) => text(report, messages)).join(`\n${"-".repeat(40)}\n\n`);
}

// Elements that begin a line of their own, except in certain places.
const blocks = "p, div, li, dt, h4, section, ul, ol, dl";
const inline =
  "dd *, .path, .path li, .steps > li > p, .check-afterwards > p, .first-set-up > p, .findings > li > p:first-of-type";

/** The lines that an element would be shown in. Labels precede their values, steps have their numbers. */
function linesOf(element: Element, colon: string): string[] {
  const lines = [""];
  const write = (words: string) => lines.push((lines.pop() ?? "") + words);
  const visit = (node: Node): void => {
    if (node instanceof Text) write(node.data);
    if (!(node instanceof HTMLElement)) return;
    if (node.matches(blocks) && !node.matches(inline)) lines.push(opening(node));
    if (node.matches("dd p + p")) write(", ");
    for (const child of node.childNodes) visit(child);
    if (node.matches("dt")) write(colon);
    if (node instanceof HTMLAnchorElement) write(colon + node.href);
  };
  visit(element);
  return lines.map((line) => line.trimEnd()).filter(Boolean);
}

function opening(block: HTMLElement): string {
  if (block.matches(".steps > li")) return `${[...(block.parentElement?.children ?? [])].indexOf(block) + 1}. `;
  if (block.matches(".findings > li")) return "- ";
  return block.matches(".action") ? "  " : "";
}
