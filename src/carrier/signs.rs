//! What one pass over a text shows of the forms it may have, so that each decoder runs only where it is needed.

use crate::encoding::rich_text;

/// What was seen.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a sign of its own")]
pub(super) struct Signs {
    /// Escapes of strings: `\n`, `\"`, `\/`, `\u00…`.
    pub(super) escapes: bool,
    /// Soft line breaks or an encoded `=` of quoted-printable.
    pub(super) quoted_printable: bool,
    /// Percent-encoded characters of a token.
    pub(super) percent_encoding: bool,
    /// Closing tags or entities.
    pub(super) markup: bool,
    /// A document in Rich Text Format.
    pub(super) rich_text: bool,
    /// Two quotation marks before a word, as in a field of CSV.
    pub(super) doubled_marks: bool,
    /// Marks of a reply or a comment at the head of a line.
    pub(super) marks: bool,
    /// Typographic quotation marks.
    pub(super) quotes: bool,
    /// A BEGIN line.
    pub(super) pem: bool,
    /// The name of a field of a decrypted token.
    pub(super) fields: bool,
    /// The key type of a JSON Web Key.
    pub(super) web_key: bool,
    /// Many hexadecimal digits, with nothing but blanks and line ends between them.
    pub(super) hex: bool,
}

/// Fewer hexadecimal digits than this, with blanks and line ends between them, are no file.
const MIN_HEX_RUN: usize = 128;

impl Signs {
    pub(super) fn of(bytes: &[u8]) -> Self {
        let mut signs = Self::default();
        let (mut at_line_start, mut digits) = (true, 0_usize);
        for (at, byte) in bytes.iter().enumerate() {
            digits = match byte {
                b' ' | b'\r' | b'\n' => digits,
                _ if byte.is_ascii_hexdigit() => digits + 1,
                _ => 0,
            };
            signs.hex |= digits == MIN_HEX_RUN;
            match byte {
                b'\\' | b'=' | b'%' | b'<' | b'&' | b'-' | b'c' | b'e' | b'{' | b'"' | 0xc2 | 0xe2 => {
                    signs.note(bytes.get(at..).unwrap_or_default());
                }
                b'>' | b'|' | b'#' => signs.marks |= at_line_start,
                _ => {}
            }
            at_line_start = *byte == b'\n' || at_line_start && matches!(byte, b' ' | b'\t');
        }
        signs
    }

    fn note(&mut self, rest: &[u8]) {
        match rest {
            [b'\\', b'n' | b'r' | b'"' | b'/' | b'x', ..] | [b'\\', b'u', b'0', b'0', ..] => {
                self.escapes = true;
            }
            [b'=', b'\n', ..] | [b'=', b'\r', b'\n', ..] | [b'=', b'3', b'D' | b'd', ..] => {
                self.quoted_printable = true;
            }
            [b'%', b'0', b'A' | b'a' | b'D' | b'd', ..]
            | [b'%', b'2', b'0' | b'2' | b'5' | b'B' | b'b' | b'F' | b'f', ..]
            | [b'%', b'3', b'D' | b'd', ..]
            | [b'%', b'7', b'B' | b'b', ..] => self.percent_encoding = true,
            [b'<', b'/' | b'b' | b'B', ..] | [b'&', b'#' | b'q' | b'a' | b'l' | b'g', ..] => {
                self.markup = true;
            }
            [b'{', b'\\', ..] => self.rich_text |= rest.starts_with(rich_text::BEGIN),
            [b'"', b'k', b't', b'y', b'"', ..] => self.web_key = true,
            [b'"', b'"', b'-' | b'=' | b'_' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z', ..] => {
                self.doubled_marks = true;
            }
            [b'-', ..] => self.pem |= rest.starts_with(b"-----BEGIN "),
            [b'c', b'o', ..] => self.fields |= rest.starts_with(b"consumer_key"),
            [b'e', b'x', ..] => self.fields |= rest.starts_with(b"expDate"),
            [0xc2, 0xab | 0xbb, ..] | [0xe2, 0x80, 0x98..=0x9f, ..] => self.quotes = true,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Signs;

    #[test]
    fn plain_text_shows_no_sign() {
        let signs = Signs::of(b"INFO 2026-11-25 request served in 12 ms, e-mail sent to nobody\n");
        assert!(!(signs.escapes || signs.quoted_printable || signs.percent_encoding || signs.markup));
        assert!(!(signs.rich_text || signs.doubled_marks));
        assert!(!(signs.marks || signs.quotes || signs.pem || signs.fields || signs.web_key || signs.hex));
    }

    #[test]
    fn marks_count_at_the_head_of_a_line_only() {
        assert!(Signs::of(b"a\n  > b").marks);
        assert!(!Signs::of(b"a > b").marks);
    }
}
