//! base64 (RFC 4648), decoded up to the first defect, recording every deviation from the standard form.

use zeroize::Zeroizing;

use super::unwrapped::{Ending, Unwrapped};
use crate::defect::Defect;
use crate::secret::Secret;

/// Fewer characters than this are more likely a word.
const MIN_CHARACTERS: usize = 8;

/// Deviations from padded standard base64 in one line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Base64 {
    /// `-` or `_` in place of `+` or `/`.
    pub(crate) url_safe: FirstOccurrence,
    /// A line end between the characters, or before the first.
    pub(crate) line_end: FirstOccurrence,
    /// A blank line there.
    pub(crate) blank_line: FirstOccurrence,
    /// A space, a tab or a form feed there.
    pub(crate) blank: FirstOccurrence,
    /// A carriage return without a line feed.
    pub(crate) lone_cr: FirstOccurrence,
    /// `=` is missing at the end.
    pub(crate) unpadded: bool,
    /// A line end before an `=`, or more than one after the end.
    pub(crate) line_end_in_tail: bool,
    /// A space, a tab or a form feed before an `=` or after the end.
    pub(crate) blank_in_tail: bool,
}

/// Where a deviation first occurs: the number of bytes decoded before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct FirstOccurrence(Option<usize>);

impl FirstOccurrence {
    pub(crate) const fn is_found(self) -> bool {
        self.0.is_some()
    }

    fn record(&mut self, decoded: usize) {
        self.0.get_or_insert(decoded);
    }
}

impl Base64 {
    /// Drops the deviations after the first `length` decoded bytes: what follows them is other text.
    pub(crate) fn keep_within(&mut self, length: usize) {
        let deviations = [
            &mut self.url_safe,
            &mut self.line_end,
            &mut self.blank_line,
            &mut self.blank,
            &mut self.lone_cr,
        ];
        for deviation in deviations {
            deviation.0 = deviation.0.filter(|decoded| *decoded < length);
        }
        (self.unpadded, self.line_end_in_tail, self.blank_in_tail) = (false, false, false);
    }
}

/// Decodes base64 from the first character on; `None` if there are fewer than `MIN_CHARACTERS`.
pub(crate) fn unwrap(bytes: &[u8]) -> Option<Unwrapped<Base64>> {
    let Decoding { content, notes, characters, ending } = decode(bytes);
    (characters >= MIN_CHARACTERS).then_some(Unwrapped { layer: notes, content, ending })
}

/// Decodes input that is base64 from its first character to its last, padded or not.
pub(crate) fn lenient(bytes: &[u8]) -> Option<Secret> {
    let decoded = decode(bytes);
    (decoded.ending == Ending::WHOLE && decoded.characters > 0).then_some(decoded.content)
}

/// Is this padded standard base64 (RFC 4648 section 4) and nothing else?
pub(crate) fn is_strict(bytes: &[u8]) -> bool {
    let decoded = decode(bytes);
    decoded.ending == Ending::WHOLE && decoded.notes == Base64::default() && !has_white_space(bytes)
}

/// Decodes one part of a JSON Web Token: the URL-safe alphabet, no padding.
pub(crate) fn decode_url_part(bytes: &[u8]) -> Option<Secret> {
    if !is_url_part(bytes) {
        return None;
    }
    let decoded = decode(bytes);
    (decoded.ending == Ending::WHOLE).then_some(decoded.content)
}

/// Are these characters of base64url and nothing else?
pub(crate) fn is_url_part(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

struct Decoding {
    content: Secret,
    notes: Base64,
    /// How many characters of the alphabet there were.
    characters: usize,
    ending: Ending,
}

/// Decodes up to the padding or the first character that does not belong.
fn decode(bytes: &[u8]) -> Decoding {
    let mut scan = Scan::new(bytes.len());
    let end = scan.read(bytes);
    let left_over = scan.finish();
    let rest = bytes.get(end..).unwrap_or_default();
    let (padded, behind) = padding(rest, scan.in_group);
    let mut notes = scan.notes;
    notes.unpadded = scan.in_group >= 2 && !padded;
    let trailing = !behind.is_empty();
    if !trailing {
        let tail = bytes.get(scan.after_last..).unwrap_or_default();
        let end = tail.iter().rposition(|byte| *byte == b'=').map_or(0, |at| at + 1);
        let (padding, end) = (Gap::of(tail.get(..end)), Gap::of(tail.get(end..)));
        notes.line_end_in_tail = padding.line_ends > 0 || end.line_ends > 1;
        notes.blank_in_tail = padding.blank || end.blank;
        if has_lone_cr(tail) {
            notes.lone_cr.record(scan.content.len());
        }
    }
    let defect = ending(scan.in_group, padded, left_over, trailing);
    Decoding {
        content: scan.content,
        notes,
        characters: scan.characters,
        ending: Ending { defect, trailing },
    }
}

/// The defect at the end. A single character left over, or leftover bits that are not zero, mean that more
/// than the padding is missing.
fn ending(in_group: u8, padded: bool, left_over: u32, trailing: bool) -> Option<Defect> {
    match (in_group, padded) {
        (_, false) if trailing => Some(Defect::Broken),
        (1, _) => Some(Defect::CutOff),
        (_, false) if left_over != 0 => Some(Defect::CutOff),
        (_, true) if left_over != 0 || trailing => Some(Defect::Broken),
        _ => None,
    }
}

/// The characters read so far, decoded.
struct Scan {
    content: Secret,
    notes: Base64,
    characters: usize,
    /// Where the last character ends.
    after_last: usize,
    group: u32,
    in_group: u8,
}

impl Scan {
    fn new(length: usize) -> Self {
        // The greatest possible length: a reallocation would leave a copy that is not zeroized.
        let content = Zeroizing::new(Vec::with_capacity(length / 4 * 3 + 3));
        Self { content, notes: Base64::default(), characters: 0, after_last: 0, group: 0, in_group: 0 }
    }

    /// Reads characters and white space, and returns the position of anything else.
    fn read(&mut self, bytes: &[u8]) -> usize {
        for (at, byte) in bytes.iter().enumerate() {
            let Some(sextet) = sextet(*byte) else {
                if !byte.is_ascii_whitespace() {
                    return at;
                }
                if *byte == b'\r' && bytes.get(at + 1) != Some(&b'\n') {
                    self.notes.lone_cr.record(self.content.len());
                }
                continue;
            };
            if matches!(byte, b'-' | b'_') {
                self.notes.url_safe.record(self.content.len());
            }
            if self.after_last < at {
                self.note_gap(Gap::of(bytes.get(self.after_last..at)));
            }
            self.after_last = at + 1;
            self.push(sextet);
        }
        bytes.len()
    }

    /// White space before a character.
    fn note_gap(&mut self, gap: Gap) {
        let decoded = self.content.len();
        if gap.line_ends > 0 {
            self.notes.line_end.record(decoded);
        }
        if gap.line_ends > 1 || (gap.line_ends > 0 && self.characters == 0) {
            self.notes.blank_line.record(decoded);
        }
        if gap.blank {
            self.notes.blank.record(decoded);
        }
    }

    fn push(&mut self, sextet: u8) {
        self.characters += 1;
        self.group = self.group << 6 | u32::from(sextet);
        self.in_group += 1;
        if self.in_group == 4 {
            self.content.extend_from_slice(self.group.to_be_bytes().get(1..).unwrap_or_default());
            (self.group, self.in_group) = (0, 0);
        }
    }

    /// Writes the bytes of the last, incomplete group, and returns its leftover bits.
    fn finish(&mut self) -> u32 {
        let group = self.group;
        match self.in_group {
            2 => {
                self.content.push(low_byte(group >> 4));
                group & 0xf
            }
            3 => {
                self.content.extend_from_slice(&[low_byte(group >> 10), low_byte(group >> 2)]);
                group & 0x3
            }
            _ => 0,
        }
    }
}

/// Whether the padding of the last group comes next, and what follows it.
fn padding(rest: &[u8], in_group: u8) -> (bool, &[u8]) {
    let wanted = match in_group {
        2 => 2,
        3 => 1,
        _ => 0,
    };
    let mut after = rest.trim_ascii();
    for _ in 0..wanted {
        match after.strip_prefix(b"=") {
            Some(next) => after = next.trim_ascii_start(),
            None => return (false, after),
        }
    }
    (wanted > 0, after)
}

/// The value of a character in either alphabet.
const fn sextet(byte: u8) -> Option<u8> {
    Some(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    })
}

const fn low_byte(value: u32) -> u8 {
    value.to_le_bytes()[0]
}

pub(super) fn has_lone_cr(bytes: &[u8]) -> bool {
    bytes.iter().enumerate().any(|(at, byte)| *byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'))
}

pub(crate) fn has_white_space(bytes: &[u8]) -> bool {
    bytes.iter().any(u8::is_ascii_whitespace)
}

/// The white space between two characters, before the first or after the last.
#[derive(Clone, Copy, Default)]
struct Gap {
    /// CRLF counts once.
    line_ends: usize,
    /// It contains something other than line ends.
    blank: bool,
}

impl Gap {
    fn of(bytes: Option<&[u8]>) -> Self {
        let mut gap = Self::default();
        let mut before = b' ';
        for byte in bytes.unwrap_or_default() {
            match byte {
                b'\n' if before == b'\r' => {}
                b'\r' | b'\n' => gap.line_ends += 1,
                b' ' | b'\t' | b'\x0c' => gap.blank = true,
                _ => {}
            }
            before = *byte;
        }
        gap
    }
}
