//! Reads and writes the time formats of files and reports.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Timelike, Utc};
use serde::Serializer;

use crate::bytes::push_decimal;

/// A point in time, in UTC. Years 0 to 9999; reports show whole seconds.
pub type Time = DateTime<Utc>;

/// The validity period of Apple's tokens: 365 x 24 hours, also across a leap day.
pub const TOKEN_LIFETIME: TimeDelta = TimeDelta::days(365);

/// Reads an RFC 3339 time, and Apple's form of it without a colon in the offset.
///
/// The offset is applied; fractions of a second are dropped. `None` for a date that does not
/// exist, for a leap second (other readers of such files refuse it) and for a missing offset.
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
    const PATTERN: &[u8] = b"0000-00-00 00:00:00";
    let (local, rest) = text.trim_ascii().as_bytes().split_at_checked(PATTERN.len())?;
    let rest = match rest.strip_prefix(b".") {
        Some(fraction) => {
            let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if digits == 0 {
                return None;
            }
            fraction.get(digits..)?
        }
        None => rest,
    };
    let utc = parse_digits(local, PATTERN)?.timestamp() - offset(rest)?;
    from_seconds(utc)
}

/// Is it `YYYY-MM-DDTHH:MM:SS`, perhaps with a fraction, and `±HHMM`, `±HH:MM` or `Z`? [`parse`] reads more.
pub(crate) fn is_as_apple_writes(text: &str) -> bool {
    /// Nanoseconds; no writer uses more digits.
    const LONGEST_FRACTION: usize = 9;
    let Some((local, rest)) = text.as_bytes().split_at_checked(b"0000-00-00T00:00:00".len()) else {
        return false;
    };
    let fraction = rest.iter().take_while(|byte| !matches!(byte, b'Z' | b'+' | b'-')).count();
    let offset = rest.get(fraction..).unwrap_or_default();
    local.get(10) == Some(&b'T') && fraction <= 1 + LONGEST_FRACTION && (offset == b"Z" || offset.len() >= 5)
}

/// Reads the time in the name of a server token, `2026-03-15T09-12-44Z`.
pub(crate) fn parse_in_file_name(text: &str) -> Option<Time> {
    parse_digits(text.as_bytes(), b"0000-00-00T00-00-00Z")
}

/// Reads `20260315091244Z`, the form of ASN.1 with four digits of the year (X.680 section 46).
///
/// RFC 5280 section 4.1.2.5 wants the seconds and `Z`; certificates that lack the seconds, or have a fraction of
/// one or an offset, are read too.
pub(crate) fn parse_asn1(text: &[u8]) -> Option<Time> {
    const PATTERN: &[u8] = b"00000000000000";
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (local, mut rest) = text.split_at_checked(digits)?;
    if let (14, [b'.' | b',', fraction @ ..]) = (digits, rest) {
        let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
        rest = fraction.get(digits..).filter(|_| digits > 0)?;
    }
    let seconds: &[u8] = if digits == 12 { b"00" } else { b"" };
    from_seconds(parse_digits(&[local, seconds].concat(), PATTERN)?.timestamp() - offset(rest)?)
}

/// RFC 3339 in UTC with `Z` and whole seconds.
#[must_use]
pub fn to_rfc3339(time: Time) -> String {
    let mut out = String::with_capacity(20);
    if time.year() < 0 {
        out.push('-');
    }
    for (number, width, after) in [
        (time.year().unsigned_abs(), 4, '-'),
        (time.month(), 2, '-'),
        (time.day(), 2, 'T'),
        (time.hour(), 2, ':'),
        (time.minute(), 2, ':'),
        (time.second(), 2, 'Z'),
    ] {
        push_decimal(&mut out, number.into(), width);
        out.push(after);
    }
    out
}

/// For `#[serde(serialize_with)]`.
pub(crate) fn serialize_rfc3339<S: Serializer>(time: &Time, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&to_rfc3339(*time))
}

/// The expiry of a token issued at this time, by the validity period of Apple's tokens.
pub(crate) fn estimated_expiry(issued: Time) -> Option<Time> {
    from_seconds(issued.timestamp() + TOKEN_LIFETIME.num_seconds())
}

/// The time, if its year has four digits, which reports require.
fn from_seconds(since_1970: i64) -> Option<Time> {
    Time::from_timestamp(since_1970, 0).filter(|time| (0..=9999).contains(&time.year()))
}

/// Parses a text by a pattern: `0` matches a digit, a space matches `T`, `t` or a space (RFC 3339
/// section 5.6), every other character matches itself.
fn parse_digits(text: &[u8], pattern: &[u8]) -> Option<Time> {
    if text.len() != pattern.len() {
        return None;
    }
    let (mut fields, mut digits) = ([0; 6], 0_usize);
    for (byte, wanted) in text.iter().zip(pattern) {
        match (wanted, byte) {
            (b'0', b'0'..=b'9') => {
                // Four digits of the year, then two of each other field.
                let field = fields.get_mut((digits / 2).saturating_sub(1))?;
                *field = *field * 10 + u32::from(byte - b'0');
                digits += 1;
            }
            (b' ', b'T' | b't' | b' ') => {}
            _ if byte == wanted && *wanted != b'0' => {}
            _ => return None,
        }
    }
    let [year, month, day, hour, minute, second] = fields;
    let day = NaiveDate::from_ymd_opt(year.try_into().ok()?, month, day)?;
    Some(day.and_hms_opt(hour, minute, second)?.and_utc())
}

/// The seconds of `Z`, `+02:00`, `+0200` or `+02`.
fn offset(text: &[u8]) -> Option<i64> {
    let (sign, hours, minutes) = match text {
        [b'Z' | b'z'] => return Some(0),
        [sign, hours @ .., b':', tens, ones] | [sign, hours @ .., tens, ones] if hours.len() == 2 => {
            (sign, hours, two_digits(*tens, *ones)?)
        }
        [sign, hours @ ..] => (sign, hours, 0),
        [] => return None,
    };
    let [tens, ones] = hours else { return None };
    let seconds = two_digits(*tens, *ones)? * 3600 + minutes * 60;
    match sign {
        _ if minutes > 59 || seconds >= 86_400 => None,
        b'+' => Some(seconds),
        b'-' => Some(-seconds),
        _ => None,
    }
}

/// The value of two digits.
fn two_digits(tens: u8, ones: u8) -> Option<i64> {
    let digit = |byte: u8| byte.is_ascii_digit().then(|| i64::from(byte - b'0'));
    Some(digit(tens)? * 10 + digit(ones)?)
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
