/**
 * Reminders for a calendar (RFC 5545), one for each token at its expiry. The command line writes the same;
 * `docs/exports.md` says what is in them.
 */

import { v5 } from "uuid";
import type { Report } from "../../core/index.ts";
import type { Messages } from "../../text/messages.ts";
import { isToken } from "../../view/token.ts";
import { isAmbiguous } from "../slot.ts";
import { calendar, type Event } from "./icalendar.ts";
import { uids } from "./identity.ts";
import { description, summary } from "./words.ts";

const product = "-//relution-token-check//token-check//EN";

const day = 24 * 60 * 60;

// How many days before it there is an alarm.
const alarms = [30, 14, 7, 1];

// How many days before it there is an entry, in the file for calendars that ignore alarms.
const entries = [30, 7];

/**
 * A token worth keeping with a known expiry. An older one for a location with a name that may mean two keeps its
 * reminder, since the newer one may be for the other location.
 */
export function deservesReminder(report: Report): boolean {
  const { expiry, verdict, findings } = report;
  // As text: a core may know more findings than its types here do.
  const found = (code: string) => findings.some((finding) => finding.code === code);
  if (!isToken(report) || expiry === null || verdict === "reject" || found("duplicate")) return false;
  return !found("older-token") || isAmbiguous(report);
}

export function ics(reports: readonly Report[], now: Date, messages: Messages): string {
  const events = worthKeeping(reports).map(([report, uid]) => ({
    ...eventOf(report, messages),
    uid,
    day: dayOf(report),
    alarms,
  }));
  return calendar(product, now, events);
}

/** Entries of their own on the days on which the alarms would ring; those in the past are left out. */
export function renewNow(reports: readonly Report[], now: Date, messages: Messages): string {
  const events: Event[] = [];
  for (const [report, uid] of worthKeeping(reports)) {
    const event = eventOf(report, messages);
    for (const days of entries) {
      const start = new Date(dayOf(report).getTime() - days * day * 1000);
      if (start.getTime() + day * 1000 <= now.getTime()) continue;
      const summary = messages.format("renew-now", { days, summary: event.summary });
      events.push({ ...event, uid: v5(`renew now, ${days} days`, uid), day: start, summary, alarms: [] });
    }
  }
  return calendar(product, now, events);
}

/** Each with its UID. */
function worthKeeping(reports: readonly Report[]): [Report, string][] {
  const worth = reports.filter(deservesReminder);
  const uid = uids(worth);
  return worth.map((report) => [report, uid.get(report) ?? ""]);
}

/** The day of the expiry in UTC, at its beginning. */
function dayOf({ expiry }: Report): Date {
  return new Date(`${expiry?.at.slice(0, 10)}T00:00:00Z`);
}

/** What an event says of a token. */
function eventOf(report: Report, messages: Messages): Pick<Event, "summary" | "description"> {
  return { summary: summary(report, messages), description: description(report, messages) };
}
