//! HTML and XML as text.

use super::{hex, room};
use crate::secret::Secret;

/// A longer tag is text, in bytes.
const MAX_TAG: usize = 4096;

/// Elements that end a line.
const LINE_ENDS: &[&[u8]] = &[b"br", b"p", b"div", b"li", b"tr", b"pre"];

/// The entities of ASCII characters that programs write (HTML section 13.5).
const ENTITIES: &[(&[u8], u8)] = &[
    (b"&quot;", b'"'),
    (b"&apos;", b'\''),
    (b"&amp;", b'&'),
    (b"&lt;", b'<'),
    (b"&gt;", b'>'),
    (b"&nbsp;", b' '),
    (b"&NewLine;", b'\n'),
    (b"&plus;", b'+'),
    (b"&sol;", b'/'),
    (b"&equals;", b'='),
];

/// The text without tags, with line ends for those that end a line, and without entities.
pub(crate) fn decode(bytes: &[u8]) -> Secret {
    let mut out = room(bytes);
    let mut rest = bytes;
    while let [byte, after @ ..] = rest {
        let (text, length) = match byte {
            b'<' => tag(after),
            b'&' => entity(rest),
            _ => None,
        }
        .unwrap_or((Some(*byte), 1));
        out.extend(text);
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// The replacement of a tag, and its length with the line end of the source behind it, which is none of the text.
fn tag(inside: &[u8]) -> Option<(Option<u8>, usize)> {
    let end = inside.iter().take(MAX_TAG).position(|byte| *byte == b'>')?;
    let (name, after) = inside.split_at(end);
    let name = name.trim_ascii();
    let name = name.strip_prefix(b"/").unwrap_or(name);
    let ends_line = LINE_ENDS.iter().any(|tag| {
        name.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag))
            && !name.get(tag.len()).is_some_and(u8::is_ascii_alphanumeric)
    });
    let line_end = match after {
        [_, b'\r', b'\n', ..] => 2,
        [_, b'\r' | b'\n', ..] => 1,
        _ => 0,
    };
    Some((ends_line.then_some(b'\n'), end + 2 + line_end))
}

/// The character of an entity, if it is one of ASCII, and the entity's length.
fn entity(text: &[u8]) -> Option<(Option<u8>, usize)> {
    if let Some((name, byte)) = ENTITIES.iter().find(|(name, _)| text.starts_with(name)) {
        return Some((Some(*byte), name.len()));
    }
    let end = text.iter().take(8).position(|byte| *byte == b';')?;
    let (radix, digits) = match text.get(..end)? {
        [b'&', b'#', b'x' | b'X', digits @ ..] => (16, digits),
        [b'&', b'#', digits @ ..] => (10, digits),
        _ => return None,
    };
    let mut code = 0_u8;
    for digit in digits {
        let digit = hex::digit(*digit).filter(|digit| *digit < radix)?;
        code = code.checked_mul(radix)?.checked_add(digit)?;
    }
    (code.is_ascii() && !digits.is_empty()).then_some((Some(code), end + 1))
}

#[cfg(test)]
mod tests {
    use super::{MAX_TAG, decode};

    #[test]
    fn tags_and_entities_become_text() {
        for (markup, text) in [
            ("<p>a<br/>\r\nb</P>\nc<b>d</b><pre>e", "\na\nb\ncd\ne"),
            ("&lt;a&#43;b&#x2f;c&#X3D;&nbsp;&amp;amp;", "<a+b/c= &amp;"),
            ("a < b & c; &#999; &#x; &bogus;", "a < b & c; &#999; &#x; &bogus;"),
            ("<param>a", "a"),
        ] {
            assert_eq!(**decode(markup.as_bytes()), *text.as_bytes(), "{markup}");
        }
    }

    #[test]
    fn a_tag_of_the_greatest_length_is_one_and_a_longer_one_is_text() {
        let tag = |length: usize| format!("<{}>", "a".repeat(length));
        assert!(decode(tag(MAX_TAG - 1).as_bytes()).is_empty());
        assert_eq!(decode(tag(MAX_TAG).as_bytes()).len(), MAX_TAG + 2);
    }
}
