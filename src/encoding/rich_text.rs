//! Rich Text Format (its specification, version 1.9.1) as text.

use super::{hex, room};
use crate::bytes::find;
use crate::secret::Secret;

/// How a document begins.
pub(crate) const BEGIN: &[u8] = b"{\\rtf";

/// The destinations at the head of a document that are no text of it.
const TABLES: &[&[u8]] = &[b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"*"];

/// Is it a document, as editors on macOS and Windows write it?
pub(crate) fn is_document(bytes: &[u8]) -> bool {
    bytes.trim_ascii_start().starts_with(BEGIN)
}

/// The text of the first document in the bytes: no control words, and not the tables at its head.
pub(crate) fn decode(bytes: &[u8]) -> Option<Secret> {
    let bytes = bytes.get(find(bytes, BEGIN)?..)?;
    let mut out = room(bytes);
    let (mut rest, mut depth, mut skipped_from) = (bytes, 0_usize, None);
    while let [byte, after @ ..] = rest {
        rest = after;
        match byte {
            b'{' => depth += 1,
            b'}' => {
                depth = depth.saturating_sub(1);
                skipped_from = skipped_from.filter(|from| *from <= depth);
                if depth == 0 {
                    break;
                }
            }
            b'\r' | b'\n' => {}
            b'\\' => {
                let control = Control::read(rest);
                rest = rest.get(control.length..).unwrap_or_default();
                if TABLES.contains(&control.word) {
                    skipped_from = skipped_from.or(Some(depth));
                } else if skipped_from.is_none() {
                    out.extend(control.text);
                }
            }
            _ if skipped_from.is_none() => out.push(*byte),
            _ => {}
        }
    }
    Some(out)
}

/// What follows a backslash.
struct Control<'a> {
    word: &'a [u8],
    text: Option<u8>,
    length: usize,
}

impl<'a> Control<'a> {
    fn read(rest: &'a [u8]) -> Self {
        let symbol = |text, length| Self { word: b"", text, length };
        match rest {
            [b'\'', high, low, ..] => symbol(hex::byte(*high, *low), 3),
            [b'\r', b'\n', ..] => symbol(Some(b'\n'), 2),
            [b'\n' | b'\r', ..] => symbol(Some(b'\n'), 1),
            [byte @ (b'{' | b'}' | b'\\'), ..] => symbol(Some(*byte), 1),
            [b'~', ..] => symbol(Some(b' '), 1),
            [b'*', ..] => Self { word: b"*", text: None, length: 1 },
            [byte, ..] if byte.is_ascii_alphabetic() => Self::word(rest),
            _ => symbol(None, 1),
        }
    }

    /// Letters, a number, and the one blank that ends them.
    fn word(rest: &'a [u8]) -> Self {
        let count = |bytes: &[u8], test: fn(&u8) -> bool| {
            bytes.iter().position(|byte| !test(byte)).unwrap_or(bytes.len())
        };
        let (word, after) = rest.split_at(count(rest, u8::is_ascii_alphabetic));
        let number = count(after, |byte| byte.is_ascii_digit() || *byte == b'-');
        let blank = usize::from(after.get(number) == Some(&b' '));
        let text = match word {
            b"par" | b"line" => Some(b'\n'),
            b"tab" => Some(b'\t'),
            _ => None,
        };
        Self { word, text, length: word.len() + number + blank }
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn a_document_becomes_its_text_and_ends_with_its_last_brace() {
        let document = b"Note:\n{\\rtf1\\ansi{\\fonttbl\\f0 Helvetica;}{\\*\\x y}\\f0\\fs24 a\\par b\\\nc\\'3d\\{\\}\n\\~d}\nRegards";
        assert_eq!(**decode(document).unwrap_or_default(), *b"a\nb\nc={} d");
        assert!(decode(b"{\\rt}").is_none());
    }
}
