//! `--format ics`: reminders for a calendar (RFC 5545), one for each token at its expiry. The page writes
//! the same; `docs/exports.md` says what is in them.

mod identity;
mod words;

use chrono::TimeDelta;
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property};
use relution_token_check::{FindingCode, Kind, Report, Time};
use uuid::Uuid;

use crate::messages::Messages;

const PRODUCT: &str = "-//relution-token-check//token-check//EN";

/// How many days before it there is an alarm.
const ALARMS: [u8; 4] = [30, 14, 7, 1];

/// The calendar. One without events is no calendar to some programs, but there is nothing to put in it.
pub(crate) fn render(reports: &[Report], now: Time, messages: &Messages) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", PRODUCT));
    let worth: Vec<_> = reports.iter().filter(|report| deserves_reminder(report)).collect();
    for (report, uid) in worth.iter().zip(identity::uids(&worth)) {
        calendar.extend(event(report, uid, now, messages));
    }
    calendar.to_string()
}

/// A token or a certificate of Apple's that expires, once, and only while nothing newer is there in its place.
fn deserves_reminder(report: &Report) -> bool {
    const KINDS: [Kind; 5] = [
        Kind::DepToken,
        Kind::VppToken,
        Kind::MdmPushCertificate,
        Kind::MdmVendorCertificate,
        Kind::AppPushCertificate,
    ];
    const REPLACED: [FindingCode; 3] =
        [FindingCode::Duplicate, FindingCode::Superseded, FindingCode::OlderToken];
    KINDS.contains(&report.kind)
        && report.expiry.is_some()
        && !report.findings.iter().any(|finding| REPLACED.contains(&finding.code))
}

/// An all-day event, which is the same day in every zone: the day of the expiry in UTC.
fn event(report: &Report, uid: Uuid, now: Time, messages: &Messages) -> Option<Event> {
    let day = report.expiry.as_ref()?.at.date_naive();
    let summary = words::summary(report, messages);
    let mut event = Event::new();
    event
        .uid(&uid.to_string())
        .timestamp(now)
        .starts(day)
        .ends(day.succ_opt()?)
        .summary(&summary)
        .description(&words::description(report, messages))
        .add_property("TRANSP", "TRANSPARENT");
    for days in ALARMS {
        event.alarm(alarm(days, uid, now, &summary));
    }
    Some(event)
}

fn alarm(days: u8, event: Uuid, now: Time, summary: &str) -> Alarm {
    let mut alarm = Alarm::display(summary, TimeDelta::days(-i64::from(days)));
    alarm
        // In days, which stay days when the clocks change.
        .add_property("TRIGGER", format!("-P{days}D"))
        // Else the library makes up one, and another each time.
        .uid(&Uuid::new_v5(&event, &[days]).to_string())
        .timestamp(now);
    alarm
}
