//! The escapes of strings in JSON and in programming languages.

use super::{hex, room};
use crate::secret::Secret;

/// Undoes the escapes of ASCII characters (RFC 8259 section 7, and `\x` and `\'`) wherever they occur.
pub(crate) fn decode(bytes: &[u8]) -> Secret {
    let mut out = room(bytes);
    let mut rest = bytes;
    while let [byte, after @ ..] = rest {
        let (byte, length) = if *byte == b'\\' { one(after) } else { (*byte, 0) };
        out.push(byte);
        rest = after.get(length..).unwrap_or_default();
    }
    out
}

/// The character of the escape behind a backslash, and the length of it there.
fn one(after: &[u8]) -> (u8, usize) {
    let number = |high: &u8, low: &u8, length| hex::byte(*high, *low).map(|byte| (byte, length));
    let escape = match after {
        [b'n', ..] => Some((b'\n', 1)),
        [b'r', ..] => Some((b'\r', 1)),
        [b't', ..] => Some((b'\t', 1)),
        [b'u', b'0', b'0', high, low, ..] => number(high, low, 5),
        [b'x', high, low, ..] => number(high, low, 3),
        [byte @ (b'"' | b'\'' | b'/' | b'\\'), ..] => Some((*byte, 1)),
        _ => None,
    };
    escape.unwrap_or((b'\\', 0))
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn escapes_become_characters_and_other_backslashes_stay() {
        assert_eq!(**decode(br#"a\/b\u002b\x3D\"\\n\q\"#), *br#"a/b+="\n\q\"#);
        assert_eq!(**decode(br"\r\n\t"), *b"\r\n\t");
    }
}
