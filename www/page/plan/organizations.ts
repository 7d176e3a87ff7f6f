/** The rows of the table by organization, in alphabetical order; those without one come last. */

import { messages } from "../language.ts";
import type { Row } from "./rows.ts";

/** `null` for rows without an organization. */
export function byOrganization(rows: readonly Row[]): [organization: string | null, rows: Row[]][] {
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) {
    const { organization } = row.report;
    const group = groups.get(organization);
    if (group) group.push(row);
    else groups.set(organization, [row]);
  }
  const collator = new Intl.Collator(messages.locale, { numeric: true });
  return [...groups].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : collator.compare(a, b)));
}
