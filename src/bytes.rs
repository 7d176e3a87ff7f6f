//! Searching in bytes, and reading them as text.
//!
//! The files are bytes before they are text, and what the standard library brings for each of these
//! weighs more in the wasm module than all of them here.

/// Where `needle` begins first: at one of the places where its first byte is.
pub(crate) fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    let first = needle.first()?;
    let mut from = 0;
    loop {
        let rest = haystack.get(from..)?;
        let at = rest.iter().position(|byte| byte == first)?;
        if rest.get(at..)?.starts_with(needle) {
            return Some(from + at);
        }
        from += at + 1;
    }
}

/// Where `needle` begins last.
pub(crate) fn rfind(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).rposition(|window| window == needle)
}

/// The text of UTF-8, with U+FFFD where bytes are none, one as `String::from_utf8_lossy` has it.
pub(crate) fn utf_8(bytes: &[u8]) -> String {
    let (mut text, mut rest) = (String::with_capacity(bytes.len()), bytes);
    loop {
        let error = match str::from_utf8(rest) {
            Ok(valid) => {
                text.push_str(valid);
                return text;
            }
            Err(error) => error,
        };
        let (valid, bad) = rest.split_at(error.valid_up_to());
        text.push_str(str::from_utf8(valid).unwrap_or_default());
        text.push(char::REPLACEMENT_CHARACTER);
        rest = bad.get(error.error_len().unwrap_or(bad.len())..).unwrap_or_default();
    }
}

/// The text of UTF-16, with U+FFFD for half a pair, and where the first of those stands.
///
/// An odd byte at the end is passed over. Nothing is left behind by growing: at most three bytes of
/// UTF-8 come from two of UTF-16.
pub(crate) fn utf_16(bytes: &[u8], read: fn([u8; 2]) -> u16) -> (String, Option<usize>) {
    let mut text = String::with_capacity(bytes.len() / 2 * 3);
    let mut bad_from = None;
    for c in char::decode_utf16(bytes.as_chunks().0.iter().map(|pair| read(*pair))) {
        if c.is_err() {
            bad_from.get_or_insert(text.len());
        }
        text.push(c.unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    (text, bad_from)
}

/// What stands before and behind the last `needle`.
pub(crate) fn rsplit_once<'a>(text: &'a str, needle: &str) -> Option<(&'a str, &'a str)> {
    let at = rfind(text.as_bytes(), needle.as_bytes())?;
    Some((text.get(..at)?, text.get(at + needle.len()..)?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::utf_8;

    proptest! {
        #[test]
        fn bytes_that_are_no_text_are_replaced_as_the_standard_library_does(
            bytes in prop::collection::vec(prop_oneof![any::<u8>(), 0xe0..=0xff_u8, 0x80..0xc0_u8], 0..40)
        ) {
            prop_assert_eq!(utf_8(&bytes), String::from_utf8_lossy(&bytes));
        }
    }
}
