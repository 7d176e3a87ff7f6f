//! Dates as they stand in files and in reports.

use chrono::{Datelike, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Timelike, Utc};

use crate::report::Time;

/// How long Apple's tokens live: 365 x 24 hours, across a leap day too.
pub const TOKEN_LIFETIME: TimeDelta = TimeDelta::days(365);

/// Reads an RFC 3339 time, and Apple's form of it without a colon in the offset.
///
/// The offset is applied; fractions of a second are dropped. `None` for a date that does not
/// exist, for a leap second (the readers of such files refuse it), and where the offset is
/// missing: such a time is not known.
///
/// ```
/// use relution_token_check::time::{parse, to_rfc3339};
///
/// let apple = parse("2019-11-07T06:21:00-0800").unwrap();
/// assert_eq!(to_rfc3339(apple), "2019-11-07T14:21:00Z");
/// assert_eq!(parse("2027-02-30T00:00:00Z"), None);
/// ```
#[must_use]
pub fn parse(text: &str) -> Option<Time> {
    let (local, rest) = split_local(text.trim_ascii(), b"-", b"Tt ", b":")?;
    let rest = match rest.strip_prefix('.') {
        Some(fraction) => {
            let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
            if digits == 0 {
                return None;
            }
            fraction.get(digits..)?
        }
        None => rest,
    };
    let utc = local.checked_sub_offset(offset(rest)?)?;
    in_range(Utc.from_utc_datetime(&utc))
}

/// Reads the time in the name of a server token, `2026-03-15T09-12-44Z`.
pub(crate) fn parse_in_file_name(text: &str) -> Option<Time> {
    let (local, rest) = split_local(text, b"-", b"T", b"-")?;
    (rest == "Z").then(|| Utc.from_utc_datetime(&local)).and_then(in_range)
}

/// Reads `20260315091244Z`, the form of ASN.1.
pub(crate) fn parse_digits(text: &[u8]) -> Option<Time> {
    let text = str::from_utf8(text).ok()?.strip_suffix('Z').filter(|digits| digits.len() == 14)?;
    let field = |from, to| number(text.get(from..to)?);
    let day = NaiveDate::from_ymd_opt(field(0, 4)?.try_into().ok()?, field(4, 6)?, field(6, 8)?)?;
    let local = day.and_hms_opt(field(8, 10)?, field(10, 12)?, field(12, 14)?)?;
    Some(Utc.from_utc_datetime(&local))
}

/// RFC 3339 in UTC with `Z` and whole seconds.
#[must_use]
pub fn to_rfc3339(time: Time) -> String {
    let mut out = String::with_capacity(20);
    let mut push = |number: u32, width: usize, after: char| {
        let digits = number.to_string();
        (digits.len()..width).for_each(|_| out.push('0'));
        out.push_str(&digits);
        out.push(after);
    };
    push(time.year().unsigned_abs(), 4, '-');
    push(time.month(), 2, '-');
    push(time.day(), 2, 'T');
    push(time.hour(), 2, ':');
    push(time.minute(), 2, ':');
    push(time.second(), 2, 'Z');
    out
}

/// Date and time of day with the given separators, and what follows them.
fn split_local<'a>(
    text: &'a str,
    date: &[u8],
    between: &[u8],
    clock: &[u8],
) -> Option<(NaiveDateTime, &'a str)> {
    const LENGTH: usize = "2026-03-15T09:12:44".len();
    let (local, rest) = text.split_at_checked(LENGTH)?;
    let separators = [(4, date), (7, date), (10, between), (13, clock), (16, clock)];
    let bytes = local.as_bytes();
    if !separators.iter().all(|(at, allowed)| bytes.get(*at).is_some_and(|byte| allowed.contains(byte))) {
        return None;
    }
    let field = |from, to| number(local.get(from..to)?);
    let day = NaiveDate::from_ymd_opt(field(0, 4)?.try_into().ok()?, field(5, 7)?, field(8, 10)?)?;
    Some((day.and_hms_opt(field(11, 13)?, field(14, 16)?, field(17, 19)?)?, rest))
}

/// `Z`, `+02:00`, `+0200` or `+02`.
fn offset(text: &str) -> Option<FixedOffset> {
    if text == "Z" || text == "z" {
        return FixedOffset::east_opt(0);
    }
    let (sign, digits) = text.split_at_checked(1)?;
    let (hours, minutes) = digits.split_at_checked(2)?;
    let minutes = minutes.strip_prefix(':').unwrap_or(minutes);
    let minutes = if digits.len() == 2 {
        0
    } else if minutes.len() == 2 {
        number(minutes)?
    } else {
        return None;
    };
    if minutes > 59 {
        return None;
    }
    let seconds = i32::try_from(number(hours)? * 3600 + minutes * 60).ok()?;
    match sign {
        "+" => FixedOffset::east_opt(seconds),
        "-" => FixedOffset::west_opt(seconds),
        _ => None,
    }
}

fn number(digits: &str) -> Option<u32> {
    if digits.bytes().all(|byte| byte.is_ascii_digit()) { digits.parse().ok() } else { None }
}

/// Reports hold four-digit years only.
fn in_range(time: Time) -> Option<Time> {
    (0..=9999).contains(&time.year()).then_some(time)
}

#[cfg(test)]
mod tests {
    use super::{parse, parse_in_file_name, to_rfc3339};

    fn utc(text: &str) -> Option<String> {
        parse(text).map(to_rfc3339)
    }

    #[test]
    fn an_offset_is_applied_with_or_without_its_colon() {
        for text in [
            "2027-01-01T01:30:00+02:00",
            "2027-01-01T01:30:00+0200",
            "2026-12-31T23:30:00Z",
            "2026-12-31T15:30:00-0800",
        ] {
            assert_eq!(utc(text).as_deref(), Some("2026-12-31T23:30:00Z"), "{text}");
        }
    }

    #[test]
    fn a_fraction_is_dropped() {
        assert_eq!(utc("2027-01-01T00:00:00.999Z").as_deref(), Some("2027-01-01T00:00:00Z"));
    }

    #[test]
    fn what_does_not_exist_or_is_not_certain_is_no_time() {
        for text in [
            "",
            "2027",
            "2027-02-30T00:00:00Z",
            "2027-02-29T00:00:00Z",
            "2027-13-01T00:00:00Z",
            "2027-01-01T24:00:00Z",
            "2026-12-31T23:59:60Z",
            "2027-01-01T00:00:00",
            "2027-01-01T00:00:00+2",
            "2027-01-01T00:00:00+02:60",
            "2027-01-01T00:00:00+99:00",
            "2027-01-01T00:00:00.Z",
            "2027-01-01T00:00:00Z!",
            "+027-01-01T00:00:00Z",
            "0000-01-01T00:00:00+01:00",
            "9999-12-31T23:59:59-01:00",
            "2027-01-01T00:00:0\u{e9}Z",
        ] {
            assert_eq!(utc(text), None, "{text}");
        }
    }

    #[test]
    fn the_leap_day_of_a_leap_year_exists() {
        assert_eq!(utc("2028-02-29T12:00:00Z").as_deref(), Some("2028-02-29T12:00:00Z"));
    }

    #[test]
    fn a_file_name_holds_hyphens_in_the_time_and_nothing_else() {
        let at = parse_in_file_name("2026-03-15T09-12-44Z").map(to_rfc3339);
        assert_eq!(at.as_deref(), Some("2026-03-15T09:12:44Z"));
        assert_eq!(parse_in_file_name("2026-03-15T09:12:44Z"), None);
        assert_eq!(parse_in_file_name("2026-03-15T09-12-44"), None);
    }
}
