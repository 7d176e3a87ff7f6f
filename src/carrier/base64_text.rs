//! base64 inside other text: where it begins like a token or a key, and its characters without what stands
//! between them.

use zeroize::Zeroizing;

use crate::unwrap::{Secret, base64};

/// How the base64 of a file begins that is looked for: each head, and what it is the base64 of.
const HEADS: &[&[u8]] = &[
    b"LS0tLS1CRUdJ",     // "-----BEGI" of PEM
    b"Q29udGVudC1",      // "Content-" of a server token's headers
    b"ZXlK",             // "eyJ", a content token in base64 twice
    b"ZXdv",             // "ewo"
    b"ZXcw",             // "ew0"
    b"ZXlB",             // "eyA"
    b"TUlBR0NTcUdTSWIz", // "MIAGCSqGSIb3", a server token in base64 twice
    b"PD94bWwg",         // "<?xml "
];

/// The longest base64 that is taken for one file, in characters: far more than a token or a key has.
const MAX_LENGTH: usize = 256 * 1024;

/// Characters that are decoded to see whether a start is one.
const PROBE: usize = 64;

/// Room for one more piece of base64, in characters.
const MAX_PIECE: usize = 16;

/// The longest piece of text between two pieces of base64, in bytes: a line end with marks of a reply, a quotation
/// mark, a tag.
const MAX_GAP: usize = 48;

/// A piece after a blank on the same line is base64 from this length on, in characters, and a word below it.
const MIN_PIECE: usize = 16;

/// Lines before the base64 of a server token among which its headers are looked for, and how far back, in bytes.
const MAX_HEADER_LINES: usize = 12;
const MAX_HEADER_BYTES: usize = 2048;

/// Where base64 begins next that looks like a token or a key, from `from` on.
pub(super) fn next_start(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        let rest = bytes.get(at..)?;
        at += rest.iter().position(|byte| matches!(byte, b'e' | b'M' | b'L' | b'Q' | b'Z' | b'T' | b'P'))?;
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
        _ => HEADS.iter().any(|head| rest.starts_with(head)),
    }
}

/// The first bytes that the characters decode to.
fn probe(rest: &[u8]) -> Option<Secret> {
    let (text, _) = gather(rest.get(..PROBE).unwrap_or(rest), 0);
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

/// How many bytes the outermost SEQUENCE takes, where it says so.
fn length_of_structure(head: &[u8]) -> Option<usize> {
    let (octets, header) = match head {
        [0x30, 0x81, octets @ ..] => (octets.get(..1)?, 3),
        [0x30, 0x82, octets @ ..] => (octets.get(..2)?, 4),
        [0x30, 0x83, octets @ ..] => (octets.get(..3)?, 5),
        _ => return None,
    };
    Some(header + octets.iter().fold(0, |length, octet| length << 8 | usize::from(*octet)))
}

/// The characters of base64 from `start` on without what stands between them, and where they end.
///
/// Between two pieces may stand a line end with the marks of a reply, a comment, a string or a tag around it, an
/// invisible character, or a single blank between two long pieces.
pub(super) fn gather(bytes: &[u8], start: usize) -> (Secret, usize) {
    let rest = bytes.get(start..).unwrap_or_default();
    let rest = rest.get(..MAX_LENGTH).unwrap_or(rest);
    let wanted = base64::lenient(rest.get(..8).unwrap_or_default())
        .and_then(|head| length_of_structure(&head))
        .map_or(usize::MAX, |length| length.div_ceil(3) * 4);
    let mut text = Zeroizing::new(Vec::with_capacity(rest.len().min(wanted.saturating_add(MAX_PIECE))));
    let mut at = 0;
    while text.len() < wanted {
        let end = end_of_piece(rest, at).min(at.saturating_add(wanted - text.len()));
        let piece = rest.get(at..end).unwrap_or_default();
        text.extend_from_slice(piece);
        at = end;
        let padding =
            rest.get(at..).unwrap_or_default().iter().take(2).take_while(|byte| **byte == b'=').count();
        if padding > 0 {
            text.extend_from_slice(rest.get(at..at + padding).unwrap_or_default());
            return (text, start + at + padding);
        }
        let Some(next) = after_gap(rest, at) else { break };
        if !continues(rest, next.at, piece.len(), next.has_line_end) {
            break;
        }
        at = next.at;
    }
    (text, start + at)
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
    let end = end_of_piece(rest, at);
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

/// Markup and escapes that stand for a line end.
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

/// The next character of base64 behind a gap that may stand inside base64.
fn after_gap(rest: &[u8], from: usize) -> Option<Next> {
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
        } else if is_base64(byte) && !(line_end && matches!(byte, b'+' | b'/' | b'-')) {
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

/// The base64 behind those lines before it that are the headers of a server token, each without the marks of a
/// reply or a comment.
pub(super) fn with_headers(bytes: &[u8], start: usize, text: &Secret) -> Secret {
    let before = bytes.get(start.saturating_sub(MAX_HEADER_BYTES)..start).unwrap_or_default();
    let mut lines: Vec<&[u8]> = Vec::new();
    for line in before.rsplit(|byte| *byte == b'\n').take(MAX_HEADER_LINES) {
        let line = without_marks(line);
        if line.is_empty() || is_header(line) {
            lines.push(line);
        } else {
            break;
        }
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
