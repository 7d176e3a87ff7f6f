//! Numbers with the lowest byte first, as ZIP and gzip write them.

/// A little-endian number in so many bytes.
pub(crate) fn little_endian(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(length)?)?;
    let value = bytes.iter().rev().fold(0_u64, |value, byte| value << 8 | u64::from(*byte));
    usize::try_from(value).ok()
}
