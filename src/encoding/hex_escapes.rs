//! Encodings that write a byte as a mark and two hexadecimal digits.

use super::{hex, room};
use crate::secret::Secret;

/// Percent-encoding (RFC 3986 section 2.1). A `%` without two digits is itself.
pub(crate) fn percent(bytes: &[u8]) -> Secret {
    decode(bytes, b'%')
}

/// Quoted-printable (RFC 2045 section 6.7), with its soft line breaks. A `=` without two digits is itself.
pub(crate) fn quoted_printable(bytes: &[u8]) -> Secret {
    decode(bytes, b'=')
}

fn decode(bytes: &[u8], mark: u8) -> Secret {
    let mut out = room(bytes);
    let mut rest = bytes;
    while let [byte, after @ ..] = rest {
        rest = after;
        if *byte != mark {
            out.push(*byte);
            continue;
        }
        let soft_break = after.strip_prefix(b"\r\n").or(after.strip_prefix(b"\n"));
        if let Some(next) = soft_break.filter(|_| mark == b'=') {
            rest = next;
        } else if let [high, low, next @ ..] = after
            && let Some(byte) = hex::byte(*high, *low)
        {
            out.push(byte);
            rest = next;
        } else {
            out.push(mark);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{percent, quoted_printable};

    #[test]
    fn a_mark_with_two_digits_is_a_byte_and_any_other_stands_for_itself() {
        assert_eq!(**percent(b"a%2B%2fb%%3D5%ig%2"), *b"a+/b%=5%ig%2");
        assert_eq!(**quoted_printable(b"a=3D=\r\nb=\nc=C3=bc=d=="), *"a=bcü=d==".as_bytes());
    }
}
