//! Searching in bytes, and reading and writing them as text.

/// The offset of the first occurrence of `needle`.
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

/// The offset of the last occurrence of `needle`.
pub(crate) fn rfind(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).rposition(|window| window == needle)
}

/// The text of UTF-8, with U+FFFD for invalid bytes.
pub(crate) fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The text of UTF-16, with U+FFFD for unpaired surrogates, and the offset of the first of those in the text.
///
/// An odd byte at the end is ignored. The text is allocated once at its greatest length, three bytes of UTF-8
/// for two of UTF-16: a reallocation would leave a copy that is not zeroized.
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

/// The text before and after the last `needle`.
pub(crate) fn rsplit_once<'a>(text: &'a str, needle: &str) -> Option<(&'a str, &'a str)> {
    let at = rfind(text.as_bytes(), needle.as_bytes())?;
    Some((text.get(..at)?, text.get(at + needle.len()..)?))
}

/// Lower-case hex, with `separator` between the bytes.
pub(crate) fn hex(bytes: &[u8], separator: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| DIGITS.get(usize::from(value)).copied().map_or('0', char::from);
    let mut out = String::with_capacity(bytes.len() * (2 + separator.len()));
    for byte in bytes {
        if !out.is_empty() {
            out.push_str(separator);
        }
        out.push(digit(byte >> 4));
        out.push(digit(byte & 0xf));
    }
    out
}

/// Upper-case hex bytes joined by `:`, as serial numbers and key identifiers are written.
pub(crate) fn hex_with_colons(bytes: &[u8]) -> String {
    hex(bytes, ":").to_ascii_uppercase()
}

/// Text in UTF-8, or in another encoding that has ASCII's control characters, and none of them but white space.
pub(crate) fn is_text(bytes: &[u8]) -> bool {
    let controls = bytes.iter().any(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace());
    let printable = bytes.iter().filter(|byte| byte.is_ascii_graphic() || byte.is_ascii_whitespace()).count();
    !controls && (str::from_utf8(bytes).is_ok() || printable * 4 >= bytes.len() * 3)
}

/// Appends a number in decimal, with zeros before it up to `width` digits.
///
/// In place of `format!`, whose code for each type of integer would be most of what the wasm module formats with.
pub(crate) fn push_decimal(out: &mut String, number: u128, width: usize) {
    let (mut digits, mut rest) = (Vec::with_capacity(39), number);
    while rest > 0 || digits.len() < width.max(1) {
        digits.push(b'0' + (rest % 10).to_le_bytes()[0]);
        rest /= 10;
    }
    out.extend(digits.iter().rev().map(|digit| char::from(*digit)));
}

#[cfg(test)]
mod tests {
    use super::push_decimal;

    #[test]
    fn numbers_are_written_as_the_standard_library_writes_them() {
        for (number, width) in [(0, 0), (0, 2), (7, 2), (12, 2), (1_234_567, 4), (u128::MAX, 0)] {
            let mut out = String::from("-");
            push_decimal(&mut out, number, width);
            assert_eq!(out, format!("-{number:0width$}"));
        }
    }
}
