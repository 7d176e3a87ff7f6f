//! Bytes written in hexadecimal digits.

use zeroize::Zeroizing;

use super::unwrapped::{Ending, Unwrapped};

/// Fewer digits than this are more likely a word or a number.
const MIN_DIGITS: usize = 32;

/// Hexadecimal digits and white space, nothing else.
pub(super) fn unwrap(bytes: &[u8]) -> Option<Unwrapped<()>> {
    let digits = || bytes.iter().filter(|byte| !byte.is_ascii_whitespace());
    let count = digits().count();
    if count < MIN_DIGITS || !digits().all(u8::is_ascii_hexdigit) {
        return None;
    }
    let mut content = Zeroizing::new(Vec::with_capacity(count / 2));
    let mut digits = digits();
    while let (Some(high), Some(low)) = (digits.next(), digits.next()) {
        content.push(value(*high) << 4 | value(*low));
    }
    let ending = if count % 2 == 0 { Ending::WHOLE } else { Ending::CUT_OFF };
    Some(Unwrapped { layer: (), content, ending })
}

const fn value(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        _ => (digit | 0x20) - b'a' + 10,
    }
}
