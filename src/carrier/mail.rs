//! Mails: their parts, whatever they nest in (RFC 5322, RFC 2045, RFC 2046), and mailboxes of several mails.

use crate::bytes::find;
use crate::encoding::hex_escapes::quoted_printable;
use crate::headers::{End, Headers};
use crate::secret::Secret;
use crate::unwrap::base64;

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
    let Some((headers, _)) = headers(bytes) else { return false };
    (headers.content_type_is("multipart/") || headers.are_from_mail_program())
        && !headers.are_quoted_printable()
}

/// The headers of a mail or of a part, and the body; `None` where the first line is no header.
fn headers(bytes: &[u8]) -> Option<(Headers, &[u8])> {
    let (headers, body, end) = Headers::split(without_envelope(bytes))?;
    (!headers.is_empty() && end != End::OtherLine).then_some((headers, body))
}

/// Headers with which a mail begins.
const FIRST: &[&str] =
    &["received:", "from:", "return-path:", "date:", "subject:", "mime-version:", "content-type:"];

/// Is the first line, behind that of a mailbox, one with which a mail begins?
pub(super) fn begins(bytes: &[u8]) -> bool {
    begins_with_header(without_envelope(bytes))
}

fn begins_with_header(text: &[u8]) -> bool {
    FIRST
        .iter()
        .any(|name| text.get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name.as_bytes())))
}

/// Where a mail begins that follows other text.
pub(super) fn embedded(text: &[u8]) -> Option<&[u8]> {
    let line_ends = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    line_ends
        .filter_map(|(at, _)| text.get(at + 1..))
        .filter(|rest| begins_with_header(rest))
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
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Parts {
    All,
    /// One is not in the transfer encoding that its headers name.
    SomeUndecoded,
    SomeEncrypted,
}

/// Is it a mail that is encrypted as a whole?
pub(super) fn is_encrypted(bytes: &[u8]) -> bool {
    headers(bytes).is_some_and(|(headers, _)| headers.declare_encrypted_mail())
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
        let Some((headers, body)) = headers(part) else {
            each(Part { name: None, content: Secret::new(part.to_vec()) });
            continue;
        };
        if nesting < MAX_NESTING {
            if let Some(boundary) = headers.boundary() {
                let inner = split_at_boundary(body, boundary.as_bytes());
                open.extend(inner.into_iter().rev().map(|part| (part, nesting + 1)));
                continue;
            }
            if headers.content_type_is("message/") {
                open.push((body, nesting + 1));
                continue;
            }
        }
        if headers.declare_encrypted_mail() {
            read = Parts::SomeEncrypted;
            continue;
        }
        let content = decoded(&headers, body);
        if content.is_none() {
            read = read.max(Parts::SomeUndecoded);
        }
        let content = content.unwrap_or_else(|| Secret::new(body.to_vec()));
        each(Part { name: headers.file_name(), content });
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

/// The text between the lines of a boundary (RFC 2046 section 5.1.1); all of it where none comes.
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

/// The body without its transfer encoding (RFC 2045 section 6); `None` where it is in another.
fn decoded(headers: &Headers, body: &[u8]) -> Option<Secret> {
    if headers.transfer_encoding_is("base64") {
        return base64::lenient(body.trim_ascii());
    }
    let is_quoted = headers.transfer_encoding_is("quoted-printable");
    Some(if is_quoted { quoted_printable(body) } else { Secret::new(body.to_vec()) })
}

#[cfg(test)]
mod tests {
    use super::{MAX_NESTING, parts};

    #[test]
    fn parts_inside_each_other_are_followed_up_to_the_limit() {
        let innermost = |depth: usize| {
            let mut mail = String::from("Content-Type: text/plain\r\n\r\nHello");
            for at in 0..depth {
                mail = format!(
                    "Content-Type: multipart/mixed; boundary=b{at}.\r\n\r\n--b{at}.\r\n{mail}\r\n--b{at}.--\r\n"
                );
            }
            let mut contents = Vec::new();
            parts(mail.as_bytes(), &mut |part| contents.push(part.content));
            contents.first().is_some_and(|content| content.trim_ascii() == b"Hello")
        };
        assert!(innermost(MAX_NESTING));
        assert!(!innermost(MAX_NESTING + 1));
        assert_eq!(MAX_NESTING, 16);
    }
}
