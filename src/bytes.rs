//! Searching in bytes.
//!
//! The files are bytes before they are text, and the searcher that `str` brings for long patterns
//! weighs more in the wasm module than all the searches here.

/// Where `needle` begins first.
pub(crate) fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

/// Where `needle` begins last.
pub(crate) fn rfind(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).rposition(|window| window == needle)
}

/// The characters of UTF-16; an odd byte at the end is passed over.
pub(crate) fn utf_16(
    bytes: &[u8],
    read: fn([u8; 2]) -> u16,
) -> impl Iterator<Item = Result<char, std::char::DecodeUtf16Error>> {
    char::decode_utf16(bytes.as_chunks().0.iter().map(move |pair| read(*pair)))
}

/// What stands before and behind the last `needle`.
pub(crate) fn rsplit_once<'a>(text: &'a str, needle: &str) -> Option<(&'a str, &'a str)> {
    let at = rfind(text.as_bytes(), needle.as_bytes())?;
    Some((text.get(..at)?, text.get(at + needle.len()..)?))
}
