//! `--format ics`: reminders for a calendar (RFC 5545), one for each token at its expiry. The page writes
//! the same; `docs/exports.md` says what is in them.

mod fold;
mod identity;
mod reminder;

use chrono::TimeDelta;
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property};
use relution_token_check::{Kind, Report, Time, Verdict};
use uuid::Uuid;

use crate::messages::Messages;

const PRODUCT: &str = "-//relution-token-check//token-check//EN";

/// The alarms, in days before the expiry.
const ALARMS: [u8; 4] = [30, 14, 7, 1];

/// The calendar. It has no events if no report deserves a reminder.
pub(crate) fn render(reports: &[Report], now: Time, messages: &Messages) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", PRODUCT));
    let worth: Vec<_> = reports.iter().filter(|report| deserves_reminder(report)).collect();
    for (report, uid) in worth.iter().zip(identity::uids(&worth)) {
        calendar.extend(event(report, uid, now, messages));
    }
    fold::fold(&calendar.to_string())
}

/// A token worth keeping with a known expiry. An older one for a location with a name that may mean two (`_` is
/// any character) keeps its reminder, since the newer one may be for the other location.
fn deserves_reminder(report: &Report) -> bool {
    const TOKENS: [Kind; 2] = [Kind::DepToken, Kind::VppToken];
    let found = |code: &str| report.findings.iter().any(|finding| finding.code.name() == code);
    let ambiguous = report.location.as_ref().is_some_and(|location| location.name.contains('_'));
    TOKENS.contains(&report.kind)
        && report.expiry.is_some()
        && report.verdict != Verdict::Reject
        && !found("duplicate")
        && (ambiguous || !found("older-token"))
}

/// An all-day event, which is the same day in every zone: the day of the expiry in UTC.
fn event(report: &Report, uid: Uuid, now: Time, messages: &Messages) -> Option<Event> {
    let day = report.expiry.as_ref()?.at.date_naive();
    let summary = reminder::summary(report, messages);
    let mut event = Event::new();
    event
        .uid(&uid.to_string())
        .timestamp(now)
        .starts(day)
        .ends(day.succ_opt()?)
        .summary(&summary)
        .description(&reminder::description(report, messages))
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
        // Otherwise the library generates a random one each time.
        .uid(&Uuid::new_v5(&event, &[days]).to_string())
        .timestamp(now);
    alarm
}
