/**
 * Reminders for a calendar (RFC 5545), one for each token at its expiry. The command line writes the same;
 * `docs/exports.md` says what is in them.
 */

import ical, { ICalAlarmType, type ICalCalendar, ICalEventTransparency } from "ical-generator";
import type { FindingCode, Kind, Report } from "../../core/index.ts";
import type { Speech } from "../../text/speech.ts";
import { uids } from "./identity.ts";
import { description, summary } from "./words.ts";

const product = "-//relution-token-check//token-check//EN";

const day = 24 * 60 * 60;

// How many days before it there is an alarm.
const alarms = [30, 14, 7, 1];

const kinds: readonly Kind[] = [
  "dep-token",
  "vpp-token",
  "mdm-push-certificate",
  "mdm-vendor-certificate",
  "app-push-certificate",
];
const replaced: readonly FindingCode[] = ["duplicate", "superseded", "older-token"];

/** A token or a certificate of Apple's that expires, once, and only while nothing newer is there in its place. */
export function deservesReminder({ kind, expiry, findings }: Report): boolean {
  return kinds.includes(kind) && expiry !== null && !findings.some(({ code }) => replaced.includes(code));
}

export function ics(reports: readonly Report[], now: Date, speech: Speech): string {
  const calendar = ical({ prodId: product });
  const worth = reports.filter(deservesReminder);
  const uid = uids(worth);
  for (const report of worth) add(calendar, report, uid.get(report) ?? "", now, speech);
  return `${calendar.toString()}\r\n`;
}

/** An all-day event, which is the same day in every zone: the day of the expiry in UTC. */
function add(calendar: ICalCalendar, report: Report, uid: string, now: Date, speech: Speech): void {
  const start = new Date(`${report.expiry?.at.slice(0, 10)}T00:00:00Z`);
  const words = summary(report, speech);
  const event = calendar.createEvent({
    id: uid,
    stamp: now,
    start,
    end: new Date(start.getTime() + day * 1000),
    allDay: true,
    // Else the day is that of the reader's zone.
    timezone: "UTC",
    summary: words,
    description: description(report, speech),
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  for (const days of alarms) {
    event.createAlarm({ type: ICalAlarmType.display, trigger: days * day, description: words });
  }
}
