//! Hexadecimal digits (RFC 4648 section 8), in either case.

use zeroize::Zeroizing;

use crate::secret::Secret;

/// The value of a digit.
pub(crate) const fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

/// The value of two digits.
pub(crate) fn byte(high: u8, low: u8) -> Option<u8> {
    Some(digit(high)? << 4 | digit(low)?)
}

/// The bytes of the digits in a text, and how many digits there are. Other characters are skipped, and
/// so is a digit without a second one.
pub(crate) fn decode(text: &[u8]) -> (Secret, usize) {
    let mut out = Zeroizing::new(Vec::with_capacity(text.len() / 2));
    let (mut count, mut high) = (0, 0);
    for value in text.iter().filter_map(|byte| digit(*byte)) {
        if count % 2 == 0 {
            high = value;
        } else {
            out.push(high << 4 | value);
        }
        count += 1;
    }
    (out, count)
}
