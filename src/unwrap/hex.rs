//! A text of hexadecimal digits.

use super::unwrapped::{Ending, Unwrapped};
use crate::encoding::hex;

/// Fewer digits than this are more likely a word or a number.
const MIN_DIGITS: usize = 32;

/// Hexadecimal digits and white space, nothing else.
pub(super) fn unwrap(bytes: &[u8]) -> Option<Unwrapped<()>> {
    if !bytes.iter().all(|byte| byte.is_ascii_hexdigit() || byte.is_ascii_whitespace()) {
        return None;
    }
    let (content, digits) = hex::decode(bytes);
    let ending = if digits % 2 == 0 { Ending::WHOLE } else { Ending::CUT_OFF };
    (digits >= MIN_DIGITS).then_some(Unwrapped { layer: (), content, ending })
}
