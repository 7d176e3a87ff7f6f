//! Text in UTF-16, as editors on Windows save it.

use zeroize::Zeroizing;

use crate::bytes::utf_16;

use super::unwrapped::{Ending, Unwrapped};

/// UTF-16 with a byte-order mark, or without one if it begins with two ASCII characters.
pub(super) fn unwrap(bytes: &[u8]) -> Option<Unwrapped<()>> {
    let (from, read): (_, fn([u8; 2]) -> u16) = match bytes {
        [0xff, 0xfe, ..] => (2, u16::from_le_bytes),
        [0xfe, 0xff, ..] => (2, u16::from_be_bytes),
        [a, 0, b, 0, ..] if a.is_ascii_graphic() && b.is_ascii_graphic() => (0, u16::from_le_bytes),
        [0, a, 0, b, ..] if a.is_ascii_graphic() && b.is_ascii_graphic() => (0, u16::from_be_bytes),
        _ => return None,
    };
    let text = bytes.get(from..)?;
    let (content, bad_from) = utf_16(text, read);
    let mut content = Zeroizing::new(content.into_bytes());
    content.truncate(bad_from.unwrap_or(usize::MAX));
    let ending = match bad_from {
        Some(_) => Ending::BROKEN,
        None if text.len().is_multiple_of(2) => Ending::WHOLE,
        None => Ending::CUT_OFF,
    };
    Some(Unwrapped { layer: (), content, ending })
}
