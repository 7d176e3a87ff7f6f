//! Folding of content lines (RFC 5545 section 3.1): 75 octets at most, the space at the head of a continued line
//! included. The `icalendar` crate does not count that space.

/// The most octets of a line, without its end.
const LONGEST: usize = 75;

/// The same calendar with its lines folded anew.
pub(super) fn fold(calendar: &str) -> String {
    let mut out = String::with_capacity(calendar.len() + calendar.len() / LONGEST * 3);
    for line in calendar.replace("\r\n ", "").split_inclusive("\r\n") {
        let mut octets = 0;
        for c in line.chars() {
            if octets + c.len_utf8() > LONGEST && !matches!(c, '\r' | '\n') {
                out.push_str("\r\n ");
                octets = 1;
            }
            out.push(c);
            octets += c.len_utf8();
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, fold};

    #[test]
    fn no_line_is_longer_and_no_character_is_torn_apart() {
        for shift in 0..8 {
            let text = format!("X:{}{}\r\nY:1\r\n", "a".repeat(shift), "\u{fc}\u{1f600}".repeat(80));
            let folded = fold(&text);
            assert!(folded.split("\r\n").all(|line| line.len() <= LONGEST), "{folded}");
            assert_eq!(folded.replace("\r\n ", ""), text);
        }
    }

    #[test]
    fn what_was_folded_otherwise_is_folded_anew() {
        let folded = format!("X:{}\r\n {}\r\n", "a".repeat(60), "b".repeat(90));
        assert_eq!(fold(&folded), fold(&folded.replace("\r\n ", "")));
    }
}
