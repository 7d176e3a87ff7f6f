//! Encodings of text as other text: escapes, markup, transfer encodings. Each is decoded in one pass,
//! which gives no more bytes than it is given.

use zeroize::Zeroizing;

use crate::encoding::{escapes, hex, hex_escapes, markup, rich_text};
use crate::repair::Repair;
use crate::secret::Secret;

use super::signs::Signs;

/// A form of text.
pub(super) struct Form {
    /// May the text be in this form?
    pub(super) is_shown: fn(&Signs) -> bool,
    /// The decoded text.
    pub(super) decode: fn(&[u8]) -> Option<Secret>,
    /// What is said to have been undone; `None`: the carrier itself.
    pub(super) undone: Option<Repair>,
}

const fn form(
    undone: Option<Repair>,
    is_shown: fn(&Signs) -> bool,
    decode: fn(&[u8]) -> Option<Secret>,
) -> Form {
    Form { is_shown, decode, undone }
}

/// The forms, in the order in which they are tried.
pub(super) const FORMS: &[Form] = &[
    form(
        Some(Repair::Escaped),
        // The backslashes of RTF are no escapes.
        |signs| signs.escapes && !signs.rich_text,
        |bytes| Some(escapes::decode(bytes)),
    ),
    form(
        Some(Repair::QuotedPrintable),
        |signs| signs.quoted_printable,
        |bytes| Some(hex_escapes::quoted_printable(bytes)),
    ),
    form(
        Some(Repair::PercentEncoding),
        |signs| signs.percent_encoding,
        |bytes| Some(hex_escapes::percent(bytes)),
    ),
    form(Some(Repair::Hex), |signs| signs.hex, hexadecimal),
    form(None, |signs| signs.markup, |bytes| Some(markup::decode(bytes))),
    form(Some(Repair::Document), |signs| signs.rich_text, rich_text::decode),
    form(None, |signs| signs.doubled_marks, |bytes| Some(doubled_marks(bytes))),
    form(None, |signs| signs.marks || signs.quotes, reply_marks),
];

/// Fewer hexadecimal digits than this are no file.
const MIN_HEX: usize = 128;

/// Fewer characters of UTF-16 than this are no file.
const MIN_UTF16: usize = 32;

/// Bytes that no text has.
pub(super) const fn is_no_text(byte: u8) -> bool {
    byte.is_ascii_control() && !byte.is_ascii_whitespace()
}

/// Room at once: a buffer that grows leaves copies behind that nobody wipes.
fn room(bytes: &[u8]) -> Secret {
    Zeroizing::new(Vec::with_capacity(bytes.len()))
}

/// ASCII in UTF-16, in either order of bytes, wherever there is enough of it.
pub(super) fn utf16_texts(bytes: &[u8]) -> Secret {
    let mut out = room(bytes);
    let (mut rest, mut start) = (bytes, 0);
    while let [byte, after @ ..] = rest {
        if let (false, [0, next @ ..]) = (is_no_text(*byte) || !byte.is_ascii(), after) {
            out.push(*byte);
            rest = next;
            continue;
        }
        if out.len() - start < MIN_UTF16 {
            out.truncate(start);
        }
        start = out.len();
        rest = after;
    }
    out
}

/// The longest run of hexadecimal digits, as mdmcert.download and dumps have them: one piece, or pieces of one
/// length with blanks or a line end between them, of which the last may be shorter.
fn hexadecimal(bytes: &[u8]) -> Option<Secret> {
    let mut longest: &[u8] = &[];
    let mut at = 0;
    while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
        let length = hex_run(rest).max(1);
        if length > longest.len() {
            longest = rest.get(..length)?;
        }
        at += length;
    }
    let (content, digits) = hex::decode(longest);
    (digits >= MIN_HEX).then_some(content)
}

/// How long the run of pieces is that begins here.
fn hex_run(bytes: &[u8]) -> usize {
    let piece_at = |at: usize| {
        let rest = bytes.get(at..).unwrap_or_default();
        rest.iter().position(|byte| !byte.is_ascii_hexdigit()).unwrap_or(rest.len())
    };
    let piece = piece_at(0);
    let mut end = piece;
    loop {
        let tail = bytes.get(end..).unwrap_or_default();
        let gap = tail.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or_default();
        let line_ends = tail.iter().take(gap).filter(|byte| **byte == b'\n').count();
        let next = piece_at(end + gap);
        if gap == 0 || line_ends > 1 || next == 0 || next > piece {
            return end;
        }
        end += gap + next;
        if next < piece {
            return end;
        }
    }
}

/// The quotation marks of a field of CSV, which are doubled there (RFC 4180 section 2).
fn doubled_marks(bytes: &[u8]) -> Secret {
    let mut out = room(bytes);
    let mut rest = bytes;
    while let [byte, after @ ..] = rest {
        out.push(*byte);
        rest = if *byte == b'"' { after.strip_prefix(b"\"").unwrap_or(after) } else { after };
    }
    out
}

/// A line without its marks and the blank behind them; further blanks may mean something.
fn without_marks(mut line: &[u8]) -> &[u8] {
    while let [b'>' | b'|' | b'#', rest @ ..] = line.trim_ascii_start() {
        line = rest.strip_prefix(b" ").unwrap_or(rest);
    }
    line
}

/// Lines with the mark of a reply or a comment at their head, and typographic quotation marks.
fn reply_marks(bytes: &[u8]) -> Option<Secret> {
    let quotes = ["\u{201c}", "\u{201d}", "\u{201e}", "\u{2018}", "\u{2019}", "\u{ab}", "\u{bb}"];
    let mut out = room(bytes);
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let mut rest = without_marks(line);
        while let Some(at) = rest.iter().position(|byte| !byte.is_ascii()) {
            out.extend_from_slice(rest.get(..at)?);
            rest = rest.get(at..)?;
            let quote = quotes.iter().find(|quote| rest.starts_with(quote.as_bytes()));
            let length = quote.map_or(1, |quote| quote.len());
            if quote.is_some() {
                out.push(b'"');
            } else {
                out.extend(rest.first());
            }
            rest = rest.get(length..)?;
        }
        out.extend_from_slice(rest);
    }
    Some(out)
}
