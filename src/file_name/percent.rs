//! Names in percent-encoding (RFC 3986 section 2.1), as some mail programs and servers hand files out.

use std::borrow::Cow;

/// The name without its percent-encoding; unchanged if a `%` is no escape or the bytes are no text.
pub(super) fn decode(name: &str) -> Cow<'_, str> {
    decoded(name).map_or(Cow::Borrowed(name), Cow::Owned)
}

fn decoded(name: &str) -> Option<String> {
    if !name.contains('%') {
        return None;
    }
    let mut out = Vec::with_capacity(name.len());
    let mut rest = name.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        if *byte != b'%' {
            out.push(*byte);
            continue;
        }
        let (digits, after) = rest.split_first_chunk::<2>()?;
        out.push(hex(digits[0])? << 4 | hex(digits[1])?);
        rest = after;
    }
    let text = String::from_utf8(out).ok()?;
    (!text.contains(|c: char| c.is_control() || c == '/')).then_some(text)
}

const fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn what_is_not_percent_encoding_stays() {
        for (name, text) in [
            ("A%20B", "A B"),
            ("M%C3%BCnchen", "München"),
            ("T09%3A12", "T09:12"),
            ("100%", "100%"),
            ("5%ig", "5%ig"),
            ("%FF", "%FF"),
            ("a%2Fb", "a%2Fb"),
            ("a%00b", "a%00b"),
        ] {
            assert_eq!(decode(name), text, "{name}");
        }
    }
}
