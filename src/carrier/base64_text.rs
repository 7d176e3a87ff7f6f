//! base64 inside other text: where it begins like a token or a key, and its characters without what is
//! between them.

use std::ops::Range;

use zeroize::Zeroizing;

use crate::asn1::Reader;
use crate::json::{self, Object};
use crate::read::is_text;
use crate::secret::Secret;
use crate::unwrap::base64;

/// The longest base64 that is taken for one file, in characters: far more than a token or a key has.
const MAX_LENGTH: usize = 64 * 1024;

/// Characters that are decoded to see whether a start is one.
const PROBE: usize = 64;

/// The longest piece of text between two pieces of base64, in bytes: a line end with marks of a reply, a quotation
/// mark, a tag.
const MAX_GAP: usize = 48;

/// A piece after a blank on the same line is base64 from this length on, in characters, and a word below it.
const MIN_PIECE: usize = 16;

/// No word is longer than this, in bytes.
const MAX_WORD: usize = 128;

/// Shorter runs are no base64 of a text, in characters.
const MIN_RUN: usize = 32;

/// How far before the base64 of a server token its headers are looked for, in bytes.
const MAX_HEADER_BYTES: usize = 2048;

/// Where base64 begins next that looks like a token or a key, from `from` on.
pub(super) fn next_start(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        let rest = bytes.get(at..)?;
        at += rest.iter().position(|byte| matches!(byte, b'e' | b'M'))?;
        if begins(bytes.get(at..)?) {
            return Some(at);
        }
        at += 1;
    }
}

fn begins(rest: &[u8]) -> bool {
    match rest {
        // `{"`, and `{` before white space.
        [b'e', b'y', b'A'..=b'D' | b'I'..=b'L', ..] | [b'e', b'w', b'k'..=b'r' | b'0'..=b'3', ..] => {
            probe(rest).is_some_and(|head| is_json(&head))
        }
        // SEQUENCE with a length that is indefinite or of one to three octets.
        [b'M', b'I', b'A'..=b'P', ..] => probe(rest).is_some_and(|head| is_structure(&head)),
        _ => false,
    }
}

/// The first bytes that the characters decode to.
fn probe(rest: &[u8]) -> Option<Secret> {
    let (text, _) = gather(rest.get(..PROBE).unwrap_or(rest), 0, PROBE);
    let whole_groups = text.len() / 4 * 4;
    base64::lenient(text.get(..whole_groups)?)
}

fn is_json(head: &[u8]) -> bool {
    let key = head.get(1..).unwrap_or_default().trim_ascii_start();
    key.starts_with(b"\"") && key.iter().take(12).all(|byte| byte.is_ascii() && !byte.is_ascii_control())
}

/// A SEQUENCE that begins with an INTEGER, an OBJECT IDENTIFIER or another SEQUENCE.
fn is_structure(head: &[u8]) -> bool {
    let ([0x30, 0x80, content @ ..]
    | [0x30, 0x81, _, content @ ..]
    | [0x30, 0x82, _, _, content @ ..]
    | [0x30, 0x83, _, _, _, content @ ..]) = head
    else {
        return false;
    };
    matches!(content, [0x02, 0x01, 0..=3, ..] | [0x06, 0x09..=0x0b, 0x2a, ..] | [0x30, 0x80..=0x83, ..])
}

/// The base64 of one token or key.
pub(super) struct Candidate {
    pub(super) text: Secret,
    /// Where it ends.
    pub(super) end: usize,
    /// How many characters were looked at to know.
    pub(super) seen: usize,
    /// Does it decode to a JSON object that is complete?
    pub(super) is_whole_json: bool,
}

/// The base64 of one token or key from `start` on.
pub(super) fn one(bytes: &[u8], start: usize) -> Candidate {
    let (text, end) = gather(bytes, start, MAX_LENGTH);
    let content = base64::unwrap(&text).map(|unwrapped| unwrapped.content).unwrap_or_default();
    // What follows may look like base64 too: a signature under a mail, the next word.
    let seen = text.len();
    let length = length_of(&content);
    // Unless the text ends within a group: then it is cut off.
    let ends_in_group = seen % 4 != 0 && bytes.get(end..).unwrap_or_default().trim_ascii().is_empty();
    let (text, end) = match length.map(|length| length.div_ceil(3) * 4) {
        Some(length) if length < seen && !(ends_in_group && seen - length < 4) => {
            gather(bytes, start, length)
        }
        _ => (text, end),
    };
    Candidate { text, end, seen, is_whole_json: length.is_some() && content.starts_with(b"{") }
}

/// How many bytes the JSON object or the ASN.1 element at the start takes; `None` where its end is missing.
pub(super) fn length_of(content: &[u8]) -> Option<usize> {
    if content.starts_with(b"{") {
        let object = json::object(content, &[]).filter(Object::is_whole)?;
        return content.get(..object.length).map(|object| object.trim_ascii_end().len());
    }
    Reader::new(content).skip().ok().map(<[u8]>::len)
}

/// Runs of base64 that decode to text, from `from` on: the text, and where the run ends.
pub(super) fn next_text(bytes: &[u8], from: usize) -> Option<(Secret, usize)> {
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| is_base64(*byte))?;
        let end = end_of_piece(bytes, at);
        if end - at >= MIN_RUN && probe(bytes.get(at..)?).is_some_and(|head| is_text_or_utf16(&head)) {
            let (text, end) = gather(bytes, at, usize::MAX);
            return Some((base64::unwrap(&text)?.content, end));
        }
        at = end;
    }
}

fn is_text_or_utf16(head: &[u8]) -> bool {
    matches!(head, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [b' '..=b'~', 0, b' '..=b'~', 0, ..])
        || is_utf_8_text(head)
}

/// UTF-8 without control characters, whose last character may be cut off.
fn is_utf_8_text(head: &[u8]) -> bool {
    let whole = match str::from_utf8(head) {
        Err(error) if error.error_len().is_none() => head.get(..error.valid_up_to()).unwrap_or_default(),
        Err(_) => return false,
        Ok(_) => head,
    };
    is_text(whole)
}

/// At most `limit` characters of base64 from `start` on without what is between them, and where they end.
fn gather(bytes: &[u8], start: usize, limit: usize) -> (Secret, usize) {
    let pieces = || Pieces { bytes, at: start, left: limit, before: None };
    // The room is measured first: most candidates are short, and what is reserved is wiped.
    let mut text = Zeroizing::new(Vec::with_capacity(pieces().map(|piece| piece.end - piece.start).sum()));
    let mut end = start;
    for piece in pieces() {
        end = piece.end;
        text.extend_from_slice(bytes.get(piece).unwrap_or_default());
    }
    (text, end)
}

/// The pieces of one base64, its padding at the end included.
///
/// Between two pieces there may be a line end with the marks of a reply, a comment, a string or a tag around it, an
/// invisible character, or a single blank between two long pieces.
struct Pieces<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Characters that may still follow.
    left: usize,
    /// How long the piece before was.
    before: Option<usize>,
}

impl Iterator for Pieces<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.left == 0 {
            return None;
        }
        let start = match self.before {
            None => self.at,
            Some(before) => {
                let next = after_gap(self.bytes, self.at)?;
                continues(self.bytes, next.at, before, next.has_line_end).then_some(next.at)?
            }
        };
        // No further than is asked for: a run may be as long as the file.
        let within = self.bytes.get(..start.saturating_add(self.left)).unwrap_or(self.bytes);
        let mut end = end_of_piece(within, start);
        self.before = Some(end - start);
        let padding = self.bytes.get(end..)?.iter().take(2).take_while(|byte| **byte == b'=').count();
        let is_last = padding > 0;
        end = (end + padding).min(start.saturating_add(self.left));
        self.left = if is_last { 0 } else { self.left - (end - start) };
        self.at = end;
        (end > start).then_some(start..end)
    }
}

fn end_of_piece(rest: &[u8], at: usize) -> usize {
    let tail = rest.get(at..).unwrap_or_default();
    at + tail.iter().position(|byte| !is_base64(*byte)).unwrap_or(tail.len())
}

const fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_')
}

/// Does the piece at `at` go on with the base64, and is no word of the text that follows it?
fn continues(rest: &[u8], at: usize, piece_before: usize, after_line_end: bool) -> bool {
    let end = end_of_piece(rest.get(..at + MAX_WORD).unwrap_or(rest), at);
    let length = end - at;
    if !after_line_end {
        return length >= MIN_PIECE && piece_before >= MIN_PIECE;
    }
    // A line of several words is prose.
    let tail = rest.get(end..).unwrap_or_default();
    length > 0 && !matches!(tail, [b' ' | b'\t', next, ..] if next.is_ascii_alphanumeric())
}

struct Next {
    at: usize,
    has_line_end: bool,
}

/// Markup and escapes that mean a line end.
const LINE_ENDS: &[&[u8]] = &[
    b"\\r\\n", b"\\n", b"\\r", b"<br>", b"<br/>", b"<br />", b"<BR>", b"&#10;", b"&#13;", b"&#xA;", b"&#xD;",
];

/// What has no width: soft break tags, zero-width characters, the soft hyphen, line separators, the byte-order mark.
const INVISIBLE: &[&[u8]] = &[
    b"<wbr>",
    b"&shy;",
    "\u{200b}".as_bytes(),
    "\u{200c}".as_bytes(),
    "\u{200d}".as_bytes(),
    "\u{2028}".as_bytes(),
    "\u{2060}".as_bytes(),
    "\u{feff}".as_bytes(),
    "\u{ad}".as_bytes(),
];

/// The next character of base64 after a gap that is allowed inside base64.
fn after_gap(rest: &[u8], from: usize) -> Option<Next> {
    // A plain line end, which is by far the most frequent.
    if let [b'\n', next, ..] | [b'\r', b'\n', next, ..] = rest.get(from..)?
        && next.is_ascii_alphanumeric()
    {
        let length = if rest.get(from) == Some(&b'\n') { 1 } else { 2 };
        return Some(Next { at: from + length, has_line_end: true });
    }
    let (mut at, mut line_end, mut width) = (from, false, 0_usize);
    while at - from <= MAX_GAP {
        let tail = rest.get(at..)?;
        let byte = *tail.first()?;
        if let Some(mark) = LINE_ENDS.iter().find(|mark| tail.starts_with(mark)) {
            line_end = true;
            at += mark.len();
        } else if let Some(mark) = INVISIBLE.iter().find(|mark| tail.starts_with(mark)) {
            at += mark.len();
        } else if matches!(byte, b'\r' | b'\n') {
            line_end = true;
            at += 1;
        } else if line_end && is_mark(tail) {
            at += if byte == b'/' { 2 } else { 1 };
            width += 1;
        } else if is_base64(byte) {
            let blank = width == 1 && !line_end;
            return (line_end || width == 0 || blank)
                .then_some(Next { at, has_line_end: line_end || width == 0 });
        } else if matches!(
            byte,
            b' ' | b'\t'
                | b'>'
                | b'|'
                | b'#'
                | b'*'
                | b'"'
                | b'\''
                | b'+'
                | b'/'
                | b'-'
                | b','
                | b'\\'
                | b';'
                | b'.'
        ) {
            at += 1;
            width += 1;
        } else {
            return None;
        }
    }
    None
}

/// Marks at the head of a line that are characters of base64 too: of a comment, a list, a difference or a sum.
fn is_mark(line: &[u8]) -> bool {
    let after =
        line.strip_prefix(b"//").or_else(|| line.strip_prefix(b"+")).or_else(|| line.strip_prefix(b"-"));
    matches!(after, Some([b' ' | b'\t' | b'"' | b'\'', ..]))
}

/// The base64 behind those lines before it that are the headers of a server token, each without the marks of a
/// reply or a comment.
pub(super) fn with_headers(bytes: &[u8], start: usize, text: &Secret) -> Secret {
    let before = bytes.get(start.saturating_sub(MAX_HEADER_BYTES)..start).unwrap_or_default();
    let mut lines: Vec<&[u8]> = Vec::new();
    for line in before.rsplit(|byte| *byte == b'\n') {
        let line = without_marks(line);
        if line.is_empty() || is_header(line) {
            lines.push(line);
            continue;
        }
        // The first header may follow a label or a quotation mark.
        lines.extend(header_within(line));
        break;
    }
    let speaks = lines
        .iter()
        .any(|line| line.get(..13).is_some_and(|name| name.eq_ignore_ascii_case(b"content-type:")));
    let mut out = Zeroizing::new(Vec::with_capacity(
        text.len() + lines.iter().map(|line| line.len() + 2).sum::<usize>() + 2,
    ));
    if speaks {
        for line in lines.iter().rev().filter(|line| !line.is_empty()) {
            out.extend_from_slice(line);
            out.extend_from_slice(b"\r\n");
        }
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(text);
    out
}

/// The last header that begins within a line.
fn header_within(line: &[u8]) -> Option<&[u8]> {
    const NAME: &[u8] = b"content-";
    let at = line.windows(NAME.len()).rposition(|name| name.eq_ignore_ascii_case(NAME))?;
    line.get(at..).filter(|line| is_header(line))
}

fn without_marks(line: &[u8]) -> &[u8] {
    let mut line = line.trim_ascii();
    while let [b'>' | b'|' | b'#' | b'*' | b'/' | b' ', rest @ ..] = line {
        line = rest;
    }
    line.trim_ascii()
}

/// One of the headers that describe a content (RFC 2045, RFC 2183).
fn is_header(line: &[u8]) -> bool {
    line.get(..8).is_some_and(|head| head.eq_ignore_ascii_case(b"content-"))
        && line.iter().position(|byte| *byte == b':').is_some_and(|colon| colon < 32)
}
