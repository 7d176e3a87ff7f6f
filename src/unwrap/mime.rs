//! Mail headers (RFC 5322 section 2.2, RFC 2045) around a body.

use zeroize::Zeroizing;

use super::base64;
use super::unwrapped::{Ending, Unwrapped};
use crate::bytes::{find, lossy};

/// A block of headers without one of these is some other text with colons in it.
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

/// More header lines than mail has.
const MAX_HEADERS: usize = 200;

/// The headers of a message, names in lower case.
#[derive(Debug, Default)]
pub(crate) struct Headers {
    fields: Vec<Field>,
    /// A line ends in a carriage return alone, or blank lines stand before the first header,
    /// or the blank line after the last one is missing.
    pub(crate) odd_line_breaks: bool,
}

/// One header.
#[derive(Debug)]
struct Field {
    name: String,
    value: String,
    /// One blank stands between name and value, and none anywhere else around the two.
    tidy: bool,
    /// It goes on over more than one line.
    folded: bool,
}

impl Headers {
    /// The value of the first header of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|field| field.name == name).map(|field| field.value.as_str())
    }

    /// Are these headers, and not some other text with colons in it?
    fn include_a_known_field(&self) -> bool {
        KNOWN_FIELDS.iter().any(|name| self.get(name).is_some())
    }

    /// Does it look like a mail that someone sent?
    pub(crate) fn are_from_mail_program(&self) -> bool {
        MAIL.iter().any(|name| self.get(name).is_some())
    }

    /// Does it describe its content as Apple's tokens do?
    pub(crate) fn have_apple_description(&self) -> bool {
        self.get("content-description")
            .is_some_and(|value| value.eq_ignore_ascii_case("S/MIME Encrypted Message"))
    }

    /// Does it say that CMS EnvelopedData follows?
    pub(crate) fn declare_enveloped_data(&self) -> bool {
        self.content_type_has(&[b"pkcs7-mime", b"enveloped-data"])
    }

    /// Does it say that a text and its signature follow (RFC 8551 section 3.5.3)?
    pub(crate) fn declare_signed_mail(&self) -> bool {
        self.content_type_has(&[b"multipart/signed"])
    }

    /// Is one of Apple's headers folded?
    pub(crate) fn are_folded(&self) -> bool {
        self.of_apple().any(|(field, _)| field.folded)
    }

    /// Does one of Apple's headers stand there twice, and the same each time?
    pub(crate) fn repeat(&self) -> bool {
        let is_copy = |(at, (field, _)): (usize, (&Field, usize))| {
            self.of_apple().take(at).any(|(other, _)| other.name == field.name && other.value == field.value)
        };
        self.of_apple().enumerate().any(is_copy)
    }

    /// Does one of Apple's headers lack, or not stand there as Apple writes it, or in another place, or again
    /// with another value? Other headers may stand between them, and the case of names does not count.
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

/// Do headers stand here that say CMS EnvelopedData follows?
pub(crate) fn declares_enveloped_data(bytes: &[u8]) -> bool {
    split(bytes).is_some_and(|(headers, ..)| headers.declare_enveloped_data())
}

/// Takes headers off their body.
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
    // Blanks before the colon are obsolete (RFC 5322 section 4.5.8), and still read.
    let name = written_name.trim_ascii_end();
    if name.is_empty() || !name.iter().all(u8::is_ascii_graphic) {
        return None;
    }
    let written = value.get(1..)?;
    let value = written.trim_ascii();
    let tidy = name.len() == written_name.len() && written.strip_prefix(b" ") == Some(value);
    Some(Field { name: lossy(name).to_ascii_lowercase(), value: lossy(value), tidy, folded: false })
}
