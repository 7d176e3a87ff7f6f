//! Names in percent-encoding (RFC 3986 section 2.1), as some mail programs and servers hand files out.

use std::borrow::Cow;

use crate::encoding::hex_escapes;

/// The name without its percent-encoding; as it is where the bytes are no text.
pub(super) fn decode(name: &str) -> Cow<'_, str> {
    decoded(name).map_or(Cow::Borrowed(name), Cow::Owned)
}

fn decoded(name: &str) -> Option<String> {
    if !name.contains('%') {
        return None;
    }
    let text = String::from_utf8(hex_escapes::percent(name.as_bytes()).to_vec()).ok()?;
    (!text.contains(|c: char| c.is_control() || c == '/')).then_some(text)
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
