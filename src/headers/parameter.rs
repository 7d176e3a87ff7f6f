//! The parameters of a header such as `boundary` and `filename` (RFC 2045 section 5.1, RFC 2231).

use crate::bytes::lossy;
use crate::encoding::encoded_word::in_charset;
use crate::encoding::hex_escapes::percent;

/// The value of the parameter of this name, which is in lower case. One that is split into sections
/// (`name*0`, `name*1`, RFC 2231 section 3) is put together, in the order of the header. One with a charset
/// counts more than one without, which is for programs that cannot read it.
pub(super) fn get(header: &str, name: &[u8]) -> Option<String> {
    let mut rest = header.as_bytes();
    let (mut plain, mut charset, mut out) = (None, Vec::new(), None::<Vec<u8>>);
    while let Some(Parameter { key, value, after }) = Parameter::read(rest) {
        rest = after;
        let Some(attribute) = key.get(..name.len()).filter(|start| start.eq_ignore_ascii_case(name)) else {
            continue;
        };
        let Some(value) = value else { continue };
        match key.get(attribute.len()..).unwrap_or_default() {
            [] => plain = plain.or(Some(value)),
            [b'*', section @ ..] => {
                // The first section of an encoded value begins with the charset and the language.
                let is_encoded = section.last().is_none_or(|byte| *byte == b'*');
                let mut encoded = value.as_slice();
                if is_encoded && out.is_none() {
                    let mut parts = value.splitn(3, |byte| *byte == b'\'');
                    if let (Some(first), Some(_), Some(text)) = (parts.next(), parts.next(), parts.next()) {
                        (charset, encoded) = (first.to_vec(), text);
                    }
                }
                let text = if is_encoded { percent(encoded).to_vec() } else { encoded.to_vec() };
                out.get_or_insert_default().extend(text);
            }
            _ => {}
        }
    }
    out.map(|text| in_charset(&charset, &text)).or_else(|| plain.map(|text| lossy(&text)))
}

struct Parameter<'a> {
    key: &'a [u8],
    /// `None` where it is neither a token nor a quoted string.
    value: Option<Vec<u8>>,
    after: &'a [u8],
}

impl<'a> Parameter<'a> {
    /// The next one.
    fn read(rest: &'a [u8]) -> Option<Self> {
        let start = rest.iter().position(|byte| *byte == b';')? + 1;
        let rest = rest.get(start..)?.trim_ascii_start();
        let end = rest.iter().position(|byte| matches!(byte, b'=' | b';')).unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        let key = key.trim_ascii_end();
        let value = after.strip_prefix(b"=").unwrap_or(after).trim_ascii_start();
        if let Some(quoted) = value.strip_prefix(b"\"") {
            let (text, after) = quoted_string(quoted);
            return Some(Self { key, value: Some(text), after });
        }
        let end = value.iter().position(|byte| *byte == b';').unwrap_or(value.len());
        let (token, after) = value.split_at(end);
        let token = token.trim_ascii_end();
        let value = (!token.contains(&b'"')).then(|| token.to_vec());
        Some(Self { key, value, after })
    }
}

/// The text of a quoted string behind its first mark (RFC 5322 section 3.2.4), and what follows it. A backslash
/// quotes a mark or a backslash; programs on Windows write others into paths.
fn quoted_string(quoted: &[u8]) -> (Vec<u8>, &[u8]) {
    let mut text = Vec::with_capacity(quoted.len());
    let mut rest = quoted;
    while let [byte, after @ ..] = rest {
        rest = after;
        match (byte, after) {
            (b'"', _) => break,
            (b'\\', [next @ (b'"' | b'\\'), after @ ..]) => {
                text.push(*next);
                rest = after;
            }
            _ => text.push(*byte),
        }
    }
    (text, rest)
}

#[cfg(test)]
mod tests {
    use super::get;

    #[test]
    fn values_are_read_in_every_form() {
        for (header, value) in [
            ("a/b; name=x.p7m", Some("x.p7m")),
            ("a/b; other=1; NAME = \"x; y.p7m\" ; z", Some("x; y.p7m")),
            ("a/b; name=\"x \\\"y\\\" \\\\z\"", Some("x \"y\" \\z")),
            ("a/b; name*=utf-8'de'M%C3%BCnchen.p7m", Some("München.p7m")),
            ("a/b; name*=iso-8859-1''M%FCnchen.p7m", Some("München.p7m")),
            ("a/b; name*0=\"sToken_for_\"; name*1=A.vpptoken", Some("sToken_for_A.vpptoken")),
            ("a/b; name*0*=utf-8''M%C3%BC; name*1=n; name*2*=%20x", Some("Mün x")),
            ("a/b; name=M_nchen; name*=utf-8''M%C3%BCnchen", Some("München")),
            ("a/b; name=3D\"x\"", None),
            ("a/b; filename=x", None),
            ("a/b; named=x", None),
            ("a/b", None),
        ] {
            assert_eq!(get(header, b"name").as_deref(), value, "{header}");
        }
    }
}
