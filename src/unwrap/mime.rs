//! Mail headers (RFC 5322 section 2.2, RFC 2045) around a body.

use zeroize::Zeroizing;

use super::base64;
use super::unwrapped::{Ending, Unwrapped};
use crate::bytes::{find, lossy};

/// A block of lines with colons is a block of headers only if it has one of these fields.
const KNOWN_FIELDS: &[&str] = &[
    "content-type",
    "content-transfer-encoding",
    "content-disposition",
    "content-description",
    "mime-version",
    "from",
    "to",
    "cc",
    "subject",
    "date",
    "message-id",
    "received",
    "return-path",
];

/// The headers that Apple writes above a server token, in its order; names in lower case.
const APPLE: [(&str, &str); 4] = [
    ("content-type", "application/pkcs7-mime; name=\"smime.p7m\"; smime-type=enveloped-data"),
    ("content-transfer-encoding", "base64"),
    ("content-disposition", "attachment; filename=\"smime.p7m\""),
    ("content-description", "S/MIME Encrypted Message"),
];

/// Headers that a mail program writes and Apple does not.
const MAIL: &[&str] = &["from", "to", "cc", "subject", "message-id", "received"];

/// More header lines than a mail has.
const MAX_HEADERS: usize = 200;

/// The headers of a message, names in lower case.
#[derive(Debug, Default)]
pub(crate) struct Headers {
    fields: Vec<Field>,
    /// A line ends in a carriage return alone, or there are blank lines before the first header,
    /// or the blank line after the last one is missing.
    pub(crate) odd_line_breaks: bool,
}

/// One header.
#[derive(Debug)]
struct Field {
    name: String,
    value: String,
    /// There is exactly one space after the colon and no other white space around name and value.
    tidy: bool,
    /// It is folded over several lines.
    folded: bool,
}

impl Headers {
    /// The value of the first header of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|field| field.name == name).map(|field| field.value.as_str())
    }

    /// Is one of the fields in `KNOWN_FIELDS`?
    fn include_a_known_field(&self) -> bool {
        KNOWN_FIELDS.iter().any(|name| self.get(name).is_some())
    }

    /// Is there a field that mail programs write and Apple does not?
    pub(crate) fn are_from_mail_program(&self) -> bool {
        MAIL.iter().any(|name| self.get(name).is_some())
    }

    /// Is the Content-Description the one of Apple's server tokens?
    pub(crate) fn have_apple_description(&self) -> bool {
        self.get("content-description")
            .is_some_and(|value| value.eq_ignore_ascii_case("S/MIME Encrypted Message"))
    }

    /// Does the Content-Type declare CMS EnvelopedData?
    pub(crate) fn declare_enveloped_data(&self) -> bool {
        self.content_type_has(&[b"pkcs7-mime", b"enveloped-data"])
    }

    /// Does the Content-Type declare a clear-signed mail (RFC 8551 section 3.5.3)?
    pub(crate) fn declare_signed_mail(&self) -> bool {
        self.content_type_has(&[b"multipart/signed"])
    }

    /// Is one of Apple's headers folded?
    pub(crate) fn are_folded(&self) -> bool {
        self.of_apple().any(|(field, _)| field.folded)
    }

    /// Does one of Apple's headers occur twice with the same value?
    pub(crate) fn repeat(&self) -> bool {
        let is_copy = |(at, (field, _)): (usize, (&Field, usize))| {
            self.of_apple().take(at).any(|(other, _)| other.name == field.name && other.value == field.value)
        };
        self.of_apple().enumerate().any(is_copy)
    }

    /// Is one of Apple's headers missing, different, out of order, or repeated with another value? Other headers
    /// may stand between them, and names are compared without case.
    pub(crate) fn are_altered(&self) -> bool {
        let mut next = 0;
        for (field, place) in self.of_apple() {
            let as_written = field.tidy && APPLE.get(place).is_some_and(|(_, value)| field.value == *value);
            if !as_written || place > next {
                return true;
            }
            next = next.max(place + 1);
        }
        next < APPLE.len()
    }

    /// The headers that Apple writes too, and the place of each among Apple's.
    fn of_apple(&self) -> impl Iterator<Item = (&Field, usize)> {
        self.fields.iter().filter_map(|field| {
            APPLE.iter().position(|(name, _)| *name == field.name).map(|place| (field, place))
        })
    }

    fn content_type_has(&self, parts: &[&[u8]]) -> bool {
        self.get("content-type").is_some_and(|value| {
            let value = value.to_ascii_lowercase();
            parts.iter().all(|part| find(value.as_bytes(), part).is_some())
        })
    }
}

/// Does the text begin with headers that declare CMS EnvelopedData?
pub(crate) fn declares_enveloped_data(bytes: &[u8]) -> bool {
    split(bytes).is_some_and(|(headers, ..)| headers.declare_enveloped_data())
}

/// Removes the headers from the body.
pub(super) fn unwrap(bytes: &[u8]) -> Option<Unwrapped<Headers>> {
    let (mut headers, body, ending) = split(bytes)?;
    headers.odd_line_breaks |= base64::has_lone_cr(body);
    let content = Zeroizing::new(body.to_vec());
    Some(Unwrapped { layer: headers, content, ending })
}

/// Headers, the body behind them, and whether the empty line between the two is there.
fn split(bytes: &[u8]) -> Option<(Headers, &[u8], Ending)> {
    let text = bytes.trim_ascii_start();
    let mut headers = Headers { odd_line_breaks: text.len() != bytes.len(), ..Headers::default() };
    let mut rest = text;
    loop {
        let (line, after) = split_line(rest);
        if line.is_empty() {
            let ending = if rest.is_empty() { Ending::CUT_OFF } else { Ending::WHOLE };
            return headers.include_a_known_field().then_some((headers, after, ending));
        }
        if matches!(line.first(), Some(b' ' | b'\t')) {
            let field = headers.fields.last_mut()?;
            field.value.push(' ');
            field.value.push_str(&lossy(line.trim_ascii()));
            field.folded = true;
        } else if let Some(field) = split_header(line) {
            if headers.fields.len() == MAX_HEADERS {
                return None;
            }
            headers.fields.push(field);
        } else {
            headers.odd_line_breaks = true;
            return headers.include_a_known_field().then_some((headers, rest, Ending::WHOLE));
        }
        rest = after;
    }
}

/// A line without its end, and what follows. CRLF, LF and a lone CR end a line.
fn split_line(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(bytes.len());
    let (line, rest) = bytes.split_at(end);
    let rest = rest.strip_prefix(b"\r\n").or_else(|| rest.get(1..)).unwrap_or_default();
    (line, rest)
}

fn split_header(line: &[u8]) -> Option<Field> {
    let colon = line.iter().position(|byte| *byte == b':')?;
    let (written_name, value) = line.split_at(colon);
    // Spaces before the colon are obsolete syntax that is still read (RFC 5322 section 4.5.8).
    let name = written_name.trim_ascii_end();
    if name.is_empty() || !name.iter().all(u8::is_ascii_graphic) {
        return None;
    }
    let written = value.get(1..)?;
    let value = written.trim_ascii();
    let tidy = name.len() == written_name.len() && written.strip_prefix(b" ") == Some(value);
    Some(Field { name: lossy(name).to_ascii_lowercase(), value: lossy(value), tidy, folded: false })
}
