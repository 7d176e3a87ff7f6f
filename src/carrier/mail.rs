//! Mails: their parts, whatever they nest in (RFC 5322, RFC 2045, RFC 2046), and mailboxes of several mails.

use crate::bytes::{find, lossy};
use crate::unwrap::{Secret, base64};

use super::text_forms::quoted_printable;

/// Headers that a mail has and the headers of a token do not.
const MAIL_HEADERS: &[&str] =
    &["from", "to", "cc", "subject", "message-id", "received", "return-path", "delivered-to", "reply-to"];

/// Header lines that are read of one part.
const MAX_HEADERS: usize = 200;

/// Lines that are tried as the first of a mail behind other text.
const MAX_TRIES: usize = 64;

/// Parts that are read of one mail.
const MAX_PARTS: usize = 1_000;

/// Parts inside parts; a mail that nests deeper is searched as text from there on.
const MAX_NESTING: usize = 16;

/// A part that is no container.
pub(super) struct Part {
    /// The name of the attachment.
    pub(super) name: Option<String>,
    pub(super) content: Secret,
}

/// Is it a mail, a mailbox, or a multipart body with its headers?
pub(super) fn is_message(bytes: &[u8]) -> bool {
    let Some((headers, _)) = Headers::split(without_envelope(bytes)) else { return false };
    headers.is_multipart() || MAIL_HEADERS.iter().any(|name| headers.get(name).is_some())
}

/// Where a mail begins that stands behind other text.
pub(super) fn embedded(text: &[u8]) -> Option<&[u8]> {
    const FIRST: &[&str] =
        &["received:", "from:", "return-path:", "date:", "subject:", "mime-version:", "content-type:"];
    let is_first = |line: &[u8]| {
        FIRST
            .iter()
            .any(|name| line.get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name.as_bytes())))
    };
    let line_ends = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    line_ends
        .filter_map(|(at, _)| text.get(at + 1..))
        .filter(|rest| is_first(rest))
        .take(MAX_TRIES)
        .find(|rest| is_message(rest))
}

/// The first line of a mailbox ("From sender date") or of an HTTP answer is no header.
fn without_envelope(bytes: &[u8]) -> &[u8] {
    let text = bytes.trim_ascii_start();
    if !(text.starts_with(b"From ") || text.starts_with(b"HTTP/") || text.starts_with(b">From ")) {
        return text;
    }
    let end = text.iter().position(|byte| *byte == b'\n').map_or(text.len(), |at| at + 1);
    text.get(end..).unwrap_or_default()
}

/// Could all parts of a mail be read?
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Parts {
    All,
    SomeEncrypted,
}

/// Is it a mail that is encrypted as a whole?
pub(super) fn is_encrypted(bytes: &[u8]) -> bool {
    Headers::split(without_envelope(bytes)).is_some_and(|(headers, _)| headers.is_encrypted_mail())
}

/// Gives each part of a message, decoded.
pub(super) fn parts(bytes: &[u8], each: &mut dyn FnMut(Part)) -> Parts {
    let mut read = Parts::All;
    let mut open: Vec<(&[u8], usize)> = mails(bytes).into_iter().rev().map(|mail| (mail, 0)).collect();
    let mut count = 0;
    while let Some((part, nesting)) = open.pop() {
        count += 1;
        if count > MAX_PARTS {
            break;
        }
        let Some((headers, body)) = Headers::split(without_envelope(part)) else {
            each(Part { name: None, content: Secret::new(part.to_vec()) });
            continue;
        };
        let boundary = headers.parameter("content-type", "boundary").filter(|_| headers.is_multipart());
        if nesting < MAX_NESTING {
            if let Some(boundary) = boundary {
                let inner = split_at_boundary(body, boundary.as_bytes());
                open.extend(inner.into_iter().rev().map(|part| (part, nesting + 1)));
                continue;
            }
            if headers.content_type_is("message/") {
                open.push((body, nesting + 1));
                continue;
            }
        }
        if headers.is_encrypted_mail() {
            read = Parts::SomeEncrypted;
            continue;
        }
        each(Part { name: headers.file_name(), content: headers.decode(body) });
    }
    read
}

/// The mails of a mailbox (RFC 4155); one mail otherwise.
fn mails(bytes: &[u8]) -> Vec<&[u8]> {
    const SEPARATOR: &[u8] = b"\nFrom ";
    let mut out = Vec::new();
    let mut rest = bytes;
    if bytes.starts_with(b"From ") {
        while let Some(at) = find(rest, SEPARATOR).filter(|_| out.len() < MAX_PARTS) {
            out.push(rest.get(..at).unwrap_or_default());
            rest = rest.get(at + 1..).unwrap_or_default();
        }
    }
    out.push(rest);
    out
}

/// What stands between the lines of a boundary (RFC 2046 section 5.1.1); all of it where none comes.
fn split_at_boundary<'a>(body: &'a [u8], boundary: &[u8]) -> Vec<&'a [u8]> {
    let line = [b"--", boundary].concat();
    let mut out = Vec::new();
    let mut rest = body;
    let mut start = None;
    let mut at = 0;
    while let Some(found) = find(rest, &line) {
        let position = at + found;
        let is_line = position == 0 || body.get(position - 1) == Some(&b'\n');
        let after = position + line.len();
        at = after;
        rest = body.get(after..).unwrap_or_default();
        if !is_line {
            continue;
        }
        if let Some(start) = start {
            out.push(body.get(start..position).unwrap_or_default());
        }
        if rest.starts_with(b"--") || out.len() > MAX_PARTS {
            return out;
        }
        start = Some(after + rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |end| end + 1));
    }
    out.push(body.get(start.unwrap_or(0)..).unwrap_or_default());
    out
}

/// The headers of a message or of a part, names in lower case.
struct Headers(Vec<(String, String)>);

impl Headers {
    /// Headers and body; `None` where the first line is no header.
    fn split(text: &[u8]) -> Option<(Self, &[u8])> {
        let mut headers: Vec<(String, String)> = Vec::new();
        let mut rest = text;
        loop {
            let end = rest.iter().position(|byte| *byte == b'\n');
            let line = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
            let after = end.map_or(&[][..], |end| rest.get(end + 1..).unwrap_or_default());
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            if line.is_empty() {
                return (!headers.is_empty()).then_some((Self(headers), after));
            }
            if matches!(line.first(), Some(b' ' | b'\t')) {
                let (_, value) = headers.last_mut()?;
                value.push(' ');
                value.push_str(&lossy(line.trim_ascii()));
            } else {
                let colon =
                    line.iter().position(|byte| *byte == b':').filter(|colon| (1..80).contains(colon))?;
                let (name, value) = line.split_at(colon);
                if headers.len() == MAX_HEADERS || !name.iter().all(u8::is_ascii_graphic) {
                    return None;
                }
                let value = lossy(value.get(1..).unwrap_or_default().trim_ascii());
                headers.push((lossy(name).to_ascii_lowercase(), value));
            }
            rest = after;
        }
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }

    fn content_type_is(&self, start: &str) -> bool {
        self.get("content-type")
            .and_then(|value| value.get(..start.len()))
            .is_some_and(|head| head.eq_ignore_ascii_case(start))
    }

    fn is_multipart(&self) -> bool {
        self.content_type_is("multipart/")
    }

    /// A mail that is encrypted as a whole (RFC 8551 section 3.3), which no server token is.
    fn is_encrypted_mail(&self) -> bool {
        let encrypted = ["application/pkcs7-mime", "application/x-pkcs7-mime"];
        encrypted.iter().any(|kind| self.content_type_is(kind))
            && MAIL_HEADERS.iter().any(|name| self.get(name).is_some())
    }

    /// The value of a parameter such as `boundary` or `filename`, also in the form of RFC 2231.
    fn parameter(&self, header: &str, name: &str) -> Option<String> {
        let value = self.get(header)?;
        for part in value.split(';').skip(1) {
            let Some((key, text)) = part.split_once('=') else { continue };
            let key = key.trim();
            let text = text.trim().trim_matches('"');
            if key.eq_ignore_ascii_case(name) {
                return Some(text.to_owned());
            }
            let extended = key.strip_suffix('*').is_some_and(|key| key.eq_ignore_ascii_case(name));
            if let Some((_, encoded)) = text.rsplit_once('\'').filter(|_| extended) {
                return Some(percent_decoded(encoded));
            }
        }
        None
    }

    /// The base name of the attachment.
    fn file_name(&self) -> Option<String> {
        let name = self
            .parameter("content-disposition", "filename")
            .or_else(|| self.parameter("content-type", "name"))?;
        let name = encoded_words(&name);
        let base = name.rsplit(['/', '\\']).next().unwrap_or(&name);
        (!base.is_empty()).then(|| base.to_owned())
    }

    /// The body without its transfer encoding (RFC 2045 section 6).
    fn decode(&self, body: &[u8]) -> Secret {
        let encoding = self.get("content-transfer-encoding").unwrap_or_default();
        let is_base64 = encoding.eq_ignore_ascii_case("base64");
        if let Some(content) = base64::lenient(body.trim_ascii()).filter(|_| is_base64) {
            return content;
        }
        if encoding.eq_ignore_ascii_case("quoted-printable") {
            return quoted_printable(body);
        }
        Secret::new(body.to_vec())
    }
}

fn percent_decoded(text: &str) -> String {
    let mut out = Vec::new();
    let mut rest = text.as_bytes();
    while let [byte, after @ ..] = rest {
        let digits = after.get(..2).and_then(|digits| str::from_utf8(digits).ok());
        let decoded = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| *byte == b'%');
        out.push(decoded.unwrap_or(*byte));
        rest = if decoded.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    lossy(&out)
}

/// A name in encoded words (RFC 2047), in UTF-8 or Latin-1.
fn encoded_words(text: &str) -> String {
    let decode = |word: &str| -> Option<String> {
        let inner = word.strip_prefix("=?")?.strip_suffix("?=")?;
        let mut parts = inner.splitn(3, '?');
        let (charset, encoding, content) = (parts.next()?, parts.next()?, parts.next()?);
        let bytes = match encoding {
            "B" | "b" => base64::lenient(content.as_bytes())?,
            "Q" | "q" => quoted_printable(content.replace('_', " ").as_bytes()),
            _ => return None,
        };
        Some(match charset.to_ascii_lowercase().as_str() {
            "utf-8" | "us-ascii" => lossy(&bytes),
            _ => bytes.iter().map(|byte| char::from(*byte)).collect(),
        })
    };
    let words: Vec<_> = text.split(' ').map(|word| decode(word).unwrap_or_else(|| word.to_owned())).collect();
    if text.contains("=?") { words.concat() } else { words.join(" ") }
}
