//! The headers of a mail, of a part of one, and of a server token (RFC 5322 section 2.2, RFC 2045 section 3).

use crate::bytes::{find, lossy};
use crate::encoding::encoded_word;

mod parameter;

/// The headers that Apple writes above a server token, in its order; names in lower case.
const APPLE: [(&str, &str); 4] = [
    ("content-type", "application/pkcs7-mime; name=\"smime.p7m\"; smime-type=enveloped-data"),
    ("content-transfer-encoding", "base64"),
    ("content-disposition", "attachment; filename=\"smime.p7m\""),
    ("content-description", "S/MIME Encrypted Message"),
];

/// Headers that a mail program writes and Apple does not.
const MAIL: &[&str] = &["from", "to", "cc", "subject", "message-id", "received"];

/// Headers that Apple or a mail program writes, with these or without the others.
const OTHERS: &[&str] = &["mime-version", "date", "return-path"];

/// More header lines than a mail has.
const MAX_HEADERS: usize = 200;

/// The headers, in their order.
#[derive(Debug, Default)]
pub(crate) struct Headers(Vec<Field>);

/// One header.
#[derive(Debug)]
struct Field {
    /// In lower case.
    name: String,
    /// Of Apple's headers only: what looks like any other may hold a token, and is not copied.
    value: String,
    /// There is exactly one space after the colon and no other white space around name and value.
    tidy: bool,
    /// It is folded over several lines.
    folded: bool,
}

/// What follows the last header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    BlankLine,
    /// Nothing: the blank line is missing, and so is the body.
    OfText,
    /// A line that is no header.
    OtherLine,
}

impl Headers {
    /// Headers, the body behind them, and what is between the two; `None` where there are too many headers, or
    /// the first line is the continuation of one.
    pub(crate) fn split(text: &[u8]) -> Option<(Self, &[u8], End)> {
        let mut headers = Self::default();
        let mut rest = text;
        loop {
            let (line, after) = split_line(rest);
            if line.is_empty() {
                let end = if rest.is_empty() { End::OfText } else { End::BlankLine };
                return Some((headers, after, end));
            }
            if matches!(line, [b' ' | b'\t', ..]) {
                headers.0.last_mut()?.add_line(line.trim_ascii());
            } else if let Some(field) = Field::read(line) {
                if headers.0.len() == MAX_HEADERS {
                    return None;
                }
                headers.0.push(field);
            } else {
                return Some((headers, rest, End::OtherLine));
            }
            rest = after;
        }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of the first header of this name, empty for one that Apple does not write.
    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|field| field.name == name).map(|field| field.value.as_str())
    }

    fn has_one_of(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.get(name).is_some())
    }

    /// Is there a field that Apple or a mail program writes? A block of other lines with colons is no header.
    pub(crate) fn include_a_known_field(&self) -> bool {
        self.of_apple().next().is_some() || self.has_one_of(MAIL) || self.has_one_of(OTHERS)
    }

    /// Is there a field that mail programs write and Apple does not?
    pub(crate) fn are_from_mail_program(&self) -> bool {
        self.has_one_of(MAIL)
    }

    /// Is the Content-Description the one of Apple's server tokens?
    pub(crate) fn have_apple_description(&self) -> bool {
        self.get("content-description")
            .is_some_and(|value| value.eq_ignore_ascii_case("S/MIME Encrypted Message"))
    }

    /// Does the Content-Type declare CMS EnvelopedData?
    pub(crate) fn declare_enveloped_data(&self) -> bool {
        self.content_type_has("pkcs7-mime") && self.content_type_has("enveloped-data")
    }

    /// Does the Content-Type declare a clear-signed mail (RFC 8551 section 3.5.3)?
    pub(crate) fn declare_signed_mail(&self) -> bool {
        self.content_type_has("multipart/signed")
    }

    /// A mail that is encrypted as a whole (RFC 8551 section 3.3), which no server token is.
    pub(crate) fn declare_encrypted_mail(&self) -> bool {
        (self.content_type_is("application/pkcs7-mime") || self.content_type_is("application/x-pkcs7-mime"))
            && self.are_from_mail_program()
    }

    /// Does the Content-Type begin with this, such as `multipart/`? In lower case.
    pub(crate) fn content_type_is(&self, start: &str) -> bool {
        self.get("content-type").is_some_and(|value| begins(value, start))
    }

    fn content_type_has(&self, part: &str) -> bool {
        self.get("content-type")
            .is_some_and(|value| find(value.to_ascii_lowercase().as_bytes(), part.as_bytes()).is_some())
    }

    /// Is the Content-Transfer-Encoding this one (RFC 2045 section 6)? In lower case.
    pub(crate) fn transfer_encoding_is(&self, name: &str) -> bool {
        self.get("content-transfer-encoding").is_some_and(|value| begins(value, name))
    }

    /// Are the headers themselves in quoted-printable, as in a mail inside another one? There `=`, which
    /// precedes the value of a parameter, is encoded.
    pub(crate) fn are_quoted_printable(&self) -> bool {
        ["content-type", "content-disposition"]
            .iter()
            .any(|name| self.get(name).is_some_and(|value| find(value.as_bytes(), b"=3D").is_some()))
    }

    /// The line between the parts of a multipart body (RFC 2046 section 5.1.1).
    pub(crate) fn boundary(&self) -> Option<String> {
        self.get("content-type")
            .filter(|value| begins(value, "multipart/"))
            .and_then(|value| parameter::get(value, b"boundary"))
    }

    /// The base name of the attachment (RFC 2183 section 2.3).
    pub(crate) fn file_name(&self) -> Option<String> {
        let names = [("content-disposition", b"filename".as_slice()), ("content-type", b"name")];
        let name = names.iter().find_map(|(header, name)| parameter::get(self.get(header)?, name))?;
        let name = encoded_word::decode(&name);
        let start = name.bytes().rposition(|byte| matches!(byte, b'/' | b'\\')).map_or(0, |at| at + 1);
        name.get(start..).filter(|base| !base.is_empty()).map(ToOwned::to_owned)
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
    /// may be between them, and names are compared without case.
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
        self.0.iter().filter_map(|field| {
            APPLE.iter().position(|(name, _)| *name == field.name).map(|place| (field, place))
        })
    }
}

impl Field {
    fn read(line: &[u8]) -> Option<Self> {
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
        let name = lossy(name).to_ascii_lowercase();
        let value = if is_of_apple(&name) { lossy(value) } else { String::new() };
        Some(Self { name, value, tidy, folded: false })
    }

    /// Adds a line of a folded value.
    fn add_line(&mut self, line: &[u8]) {
        self.folded = true;
        if is_of_apple(&self.name) {
            self.value.push(' ');
            self.value.push_str(&lossy(line));
        }
    }
}

fn is_of_apple(name: &str) -> bool {
    APPLE.iter().any(|(of_apple, _)| *of_apple == name)
}

/// A line without its end, and what follows. CRLF, LF and a lone CR end a line.
fn split_line(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(bytes.len());
    let (line, rest) = bytes.split_at(end);
    let rest = rest.strip_prefix(b"\r\n").or_else(|| rest.get(1..)).unwrap_or_default();
    (line, rest)
}

fn begins(value: &str, start: &str) -> bool {
    value.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
}
