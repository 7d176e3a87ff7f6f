//! Text in the headers of a mail that is not ASCII: encoded words (RFC 2047).

use super::hex_escapes::quoted_printable;
use crate::bytes::{find, lossy};
use crate::unwrap::base64;

/// The text with its encoded words decoded. White space between two of them is none (section 6.2).
pub(crate) fn decode(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text.as_bytes();
    let mut after_word = false;
    while let Some(at) = find(rest, b"=?") {
        let (before, word) = rest.split_at(at);
        if !(after_word && before.trim_ascii().is_empty()) {
            out.push_str(&lossy(before));
        }
        let decoded = one(word);
        after_word = decoded.is_some();
        let (text, length) = decoded.unwrap_or_else(|| ("=?".to_owned(), 2));
        out.push_str(&text);
        rest = word.get(length..).unwrap_or_default();
    }
    out.push_str(&lossy(rest));
    out
}

/// The text of the word at the start, and its length.
fn one(word: &[u8]) -> Option<(String, usize)> {
    let mut parts = word.splitn(5, |byte| *byte == b'?');
    let (_, charset, encoding, content) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    parts.next().filter(|rest| rest.first() == Some(&b'='))?;
    let bytes = match encoding {
        b"B" | b"b" => base64::lenient(content)?,
        b"Q" | b"q" => {
            let spaced: Vec<u8> =
                content.iter().map(|byte| if *byte == b'_' { b' ' } else { *byte }).collect();
            quoted_printable(&spaced)
        }
        _ => return None,
    };
    Some((in_charset(charset, &bytes), 6 + charset.len() + content.len() + 1))
}

/// Text in UTF-8, or in another charset read as Latin-1 (ISO 8859-1).
pub(crate) fn in_charset(charset: &[u8], bytes: &[u8]) -> String {
    let is_utf_8 = charset.eq_ignore_ascii_case(b"utf-8") || charset.eq_ignore_ascii_case(b"us-ascii");
    if is_utf_8 { lossy(bytes) } else { bytes.iter().map(|byte| char::from(*byte)).collect() }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn words_are_decoded_and_other_text_stays() {
        for (text, decoded) in [
            ("plain.p7m", "plain.p7m"),
            ("=?utf-8?B?TcO8bmNoZW4=?=", "München"),
            ("=?ISO-8859-1?Q?M=FCnchen_Nord?=", "München Nord"),
            ("a =?utf-8?q?b?=\t =?utf-8?q?c?= d", "a bc d"),
            ("=?utf-8?x?b?=", "=?utf-8?x?b?="),
            ("=?utf-8?q?b", "=?utf-8?q?b"),
            ("=?", "=?"),
        ] {
            assert_eq!(decode(text), decoded, "{text}");
        }
    }
}
