/**
 * Reminders for a calendar (RFC 5545), one for each token at its expiry. The command line writes the same;
 * `docs/exports.md` says what is in them.
 */

import ical, { ICalAlarmType, type ICalCalendar, ICalEventTransparency } from "ical-generator";
import { v5 } from "uuid";
import type { Report } from "../../core/index.ts";
import type { Messages } from "../../text/messages.ts";
import { isToken } from "../../view/token.ts";
import { isAmbiguous } from "../slot.ts";
import { uids } from "./identity.ts";
import { description, summary } from "./words.ts";

const product = "-//relution-token-check//token-check//EN";

const day = 24 * 60 * 60;

// How many days before it there is an alarm.
const alarms = [30, 14, 7, 1];

// How many days before it there is an entry, in the file for calendars that ignore alarms.
const entries = [30, 7];

/**
 * A token worth keeping whose expiry is known. An older one for a location whose name may stand for two keeps its
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
  const calendar = ical({ prodId: product });
  for (const [report, uid] of worthKeeping(reports)) {
    const event = add(calendar, uid, dayOf(report), now, summary(report, messages), description(report, messages));
    for (const days of alarms) {
      event.createAlarm({ type: ICalAlarmType.display, trigger: days * day, description: summary(report, messages) });
    }
  }
  return `${calendar.toString()}\r\n`;
}

/** Entries of their own on the days on which the alarms would ring; those in the past are left out. */
export function renewNow(reports: readonly Report[], now: Date, messages: Messages): string {
  const calendar = ical({ prodId: product });
  for (const [report, uid] of worthKeeping(reports)) {
    for (const days of entries) {
      const start = new Date(dayOf(report).getTime() - days * day * 1000);
      if (start.getTime() + day * 1000 <= now.getTime()) continue;
      const words = messages.format("renew-now", { days, summary: summary(report, messages) });
      add(calendar, v5(`renew now, ${days} days`, uid), start, now, words, description(report, messages));
    }
  }
  return `${calendar.toString()}\r\n`;
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

/** An all-day event, which is the same day in every zone. */
function add(calendar: ICalCalendar, id: string, start: Date, stamp: Date, summary: string, description: string) {
  return calendar.createEvent({
    id,
    stamp,
    start,
    end: new Date(start.getTime() + day * 1000),
    allDay: true,
    // Else the day is that of the reader's zone.
    timezone: "UTC",
    summary,
    description,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
}
