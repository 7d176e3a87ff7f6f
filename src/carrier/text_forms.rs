//! Ways in which text stands for other text: escapes, markup, transfer encodings. Each decoder goes once over the
//! bytes, gives no more bytes than it is given, and nothing where its form is not met.

use zeroize::Zeroizing;

use crate::bytes::find;
use crate::repair::Repair;
use crate::unwrap::Secret;

use super::signs::Signs;

/// A form of text.
pub(super) struct Form {
    /// May the text be in this form?
    pub(super) is_shown: fn(&Signs) -> bool,
    /// The text that it stands for.
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
    form(Some(Repair::Escaped), |signs| signs.escapes, escapes),
    form(
        Some(Repair::QuotedPrintable),
        |signs| signs.quoted_printable,
        |bytes| Some(quoted_printable(bytes)),
    ),
    form(
        Some(Repair::PercentEncoding),
        |signs| signs.percent_encoding,
        |bytes| Some(percent_encoding(bytes)),
    ),
    form(Some(Repair::Hex), |signs| signs.hex, hexadecimal),
    form(None, |signs| signs.markup, |bytes| Some(markup(bytes))),
    form(Some(Repair::Document), |_| true, rich_text),
    form(None, |signs| signs.marks || signs.quotes, reply_marks),
];

/// Fewer hexadecimal digits than this are no file.
const MIN_HEX: usize = 128;

/// Fewer characters of UTF-16 than this are no file.
const MIN_UTF16: usize = 32;

/// Rich Text Format, as editors on macOS and Windows write it.
pub(super) fn is_rtf(bytes: &[u8]) -> bool {
    bytes.trim_ascii_start().starts_with(RTF)
}

const RTF: &[u8] = b"{\\rtf";

/// Bytes that no text has.
pub(super) const fn is_no_text(byte: u8) -> bool {
    byte.is_ascii_control() && !byte.is_ascii_whitespace()
}

/// Room at once: a buffer that grows leaves copies behind that nobody wipes.
fn room(bytes: &[u8]) -> Secret {
    Zeroizing::new(Vec::with_capacity(bytes.len()))
}

/// The escapes of JSON and of strings in programming languages, undone wherever they stand.
fn escapes(bytes: &[u8]) -> Option<Secret> {
    if find(bytes, RTF).is_some() {
        return None;
    }
    let mut out = room(bytes);
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| *byte == b'\\') {
        out.extend_from_slice(rest.get(..at)?);
        rest = rest.get(at + 1..)?;
        let (byte, length) = match rest {
            [b'n', ..] => (b'\n', 1),
            [b'r', ..] => (b'\r', 1),
            [b't', ..] => (b'\t', 1),
            [b'u', b'0', b'0', high, low, ..] => hex_byte(*high, *low).map_or((b'\\', 0), |byte| (byte, 5)),
            [b'x', high, low, ..] => hex_byte(*high, *low).map_or((b'\\', 0), |byte| (byte, 3)),
            [byte @ (b'"' | b'\'' | b'/' | b'\\'), ..] => (*byte, 1),
            _ => (b'\\', 0),
        };
        out.push(byte);
        rest = rest.get(length..)?;
    }
    out.extend_from_slice(rest);
    Some(out)
}

/// Quoted-printable (RFC 2045 section 6.7), whether or not anything in it is quoted.
pub(super) fn quoted_printable(bytes: &[u8]) -> Secret {
    decode_hex_escapes(bytes, b'=', |rest| match rest {
        [b'\r', b'\n', ..] => Some(2),
        [b'\n', ..] => Some(1),
        _ => None,
    })
}

/// Percent-encoding (RFC 3986 section 2.1).
fn percent_encoding(bytes: &[u8]) -> Secret {
    decode_hex_escapes(bytes, b'%', |_| None)
}

/// Undoes a mark and two digits; `soft` gives the length of what stands for nothing behind the mark.
fn decode_hex_escapes(bytes: &[u8], mark: u8, soft: fn(&[u8]) -> Option<usize>) -> Secret {
    let mut out = room(bytes);
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| *byte == mark) {
        out.extend_from_slice(rest.get(..at).unwrap_or_default());
        rest = rest.get(at + 1..).unwrap_or_default();
        if let Some(length) = soft(rest) {
            rest = rest.get(length..).unwrap_or_default();
        } else if let Some(byte) = rest.first_chunk().and_then(|[high, low]| hex_byte(*high, *low)) {
            out.push(byte);
            rest = rest.get(2..).unwrap_or_default();
        } else {
            out.push(mark);
        }
    }
    out.extend_from_slice(rest);
    out
}

fn hex_byte(high: u8, low: u8) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    Some(digit(high)? << 4 | digit(low)?)
}

/// ASCII in UTF-16, in either order of bytes, wherever enough of it stands.
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

/// A long run of hexadecimal digits, as mdmcert.download and dumps have them.
fn hexadecimal(bytes: &[u8]) -> Option<Secret> {
    let is_digit = |byte: &u8| byte.is_ascii_hexdigit() || matches!(byte, b'\r' | b'\n' | b' ');
    let run = bytes.split(|byte| !is_digit(byte)).find(|run| {
        run.len() >= MIN_HEX && run.iter().filter(|byte| byte.is_ascii_hexdigit()).count() >= MIN_HEX
    })?;
    let mut out = room(run);
    let mut digits = run.iter().filter(|byte| byte.is_ascii_hexdigit());
    while let (Some(high), Some(low)) = (digits.next(), digits.next()) {
        out.push(hex_byte(*high, *low)?);
    }
    Some(out)
}

/// HTML and XML: the text without tags, with line ends for those that end a line, and without entities.
fn markup(bytes: &[u8]) -> Secret {
    const LINE_ENDS: &[&[u8]] = &[b"br", b"p", b"div", b"li", b"tr", b"pre"];
    let mut out = room(bytes);
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| matches!(byte, b'<' | b'&')) {
        let (text, mark) = rest.split_at(at);
        out.extend_from_slice(text);
        let end =
            if mark.starts_with(b"<") { mark.iter().take(4096).position(|byte| *byte == b'>') } else { None };
        if let Some(end) = end {
            let name = mark.get(1..end).unwrap_or_default().trim_ascii();
            let name = name.strip_prefix(b"/").unwrap_or(name);
            let name = name.split(|byte| !byte.is_ascii_alphanumeric()).next().unwrap_or_default();
            if LINE_ENDS.iter().any(|tag| name.eq_ignore_ascii_case(tag)) {
                out.push(b'\n');
            }
            rest = mark.get(end + 1..).unwrap_or_default();
            // The line end of the source is none of the text.
            rest = rest.strip_prefix(b"\r").unwrap_or(rest);
            rest = rest.strip_prefix(b"\n").unwrap_or(rest);
        } else if let Some((byte, length)) = entity(mark) {
            out.push(byte);
            rest = mark.get(length..).unwrap_or_default();
        } else {
            out.extend(mark.first());
            rest = mark.get(1..).unwrap_or_default();
        }
    }
    out.extend_from_slice(rest);
    out
}

/// The character of an entity that stands here, if it is one of ASCII, and the entity's length.
fn entity(mark: &[u8]) -> Option<(u8, usize)> {
    const NAMED: &[(&[u8], u8)] = &[
        (b"&quot;", b'"'),
        (b"&apos;", b'\''),
        (b"&amp;", b'&'),
        (b"&lt;", b'<'),
        (b"&gt;", b'>'),
        (b"&nbsp;", b' '),
        (b"&NewLine;", b'\n'),
        (b"&plus;", b'+'),
        (b"&sol;", b'/'),
        (b"&equals;", b'='),
    ];
    if let Some((name, byte)) = NAMED.iter().find(|(name, _)| mark.starts_with(name)) {
        return Some((*byte, name.len()));
    }
    let end = mark.iter().take(8).position(|byte| *byte == b';')?;
    let number = str::from_utf8(mark.get(2..end).filter(|_| mark.starts_with(b"&#"))?).ok()?;
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u8::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    code.is_ascii().then_some((code, end + 1))
}

/// RTF: its text, without control words and without the tables at its head.
fn rich_text(bytes: &[u8]) -> Option<Secret> {
    const TABLES: &[&[u8]] = &[b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"*"];
    let bytes = bytes.get(find(bytes, RTF)?..)?;
    let mut out = room(bytes);
    let (mut rest, mut depth, mut skipped_from) = (bytes, 0_usize, None);
    while let [byte, after @ ..] = rest {
        rest = after;
        match byte {
            b'{' => depth += 1,
            b'}' => {
                depth = depth.saturating_sub(1);
                skipped_from = skipped_from.filter(|from| *from <= depth);
            }
            b'\r' | b'\n' => {}
            b'\\' => {
                let control = Control::read(rest);
                rest = rest.get(control.length..).unwrap_or_default();
                if TABLES.contains(&control.word) {
                    skipped_from = skipped_from.or(Some(depth));
                } else if skipped_from.is_none() {
                    out.extend(control.text);
                }
            }
            _ if skipped_from.is_none() => out.push(*byte),
            _ => {}
        }
    }
    Some(out)
}

/// What stands behind a backslash in RTF.
struct Control<'a> {
    word: &'a [u8],
    text: Option<u8>,
    length: usize,
}

impl<'a> Control<'a> {
    fn read(rest: &'a [u8]) -> Self {
        let symbol = |text| Self { word: b"", text, length: 1 };
        match rest {
            [b'\'', high, low, ..] => Self { word: b"", text: hex_byte(*high, *low), length: 3 },
            [b'\r', b'\n', ..] => Self { word: b"", text: Some(b'\n'), length: 2 },
            [b'\n' | b'\r', ..] => symbol(Some(b'\n')),
            [byte @ (b'{' | b'}' | b'\\'), ..] => symbol(Some(*byte)),
            [b'~', ..] => symbol(Some(b' ')),
            [b'*', ..] => Self { word: b"*", text: None, length: 1 },
            [byte, ..] if byte.is_ascii_alphabetic() => {
                let letters = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
                let digits = rest
                    .iter()
                    .skip(letters)
                    .take_while(|byte| byte.is_ascii_digit() || **byte == b'-')
                    .count();
                let word = rest.get(..letters).unwrap_or_default();
                let blank = usize::from(rest.get(letters + digits) == Some(&b' '));
                let text = match word {
                    b"par" | b"line" => Some(b'\n'),
                    b"tab" => Some(b'\t'),
                    _ => None,
                };
                Self { word, text, length: letters + digits + blank }
            }
            _ => symbol(None),
        }
    }
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
