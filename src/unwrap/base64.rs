//! base64 (RFC 4648), read as far as it goes, with a note of everything that is not as it should be.

use zeroize::Zeroizing;

use super::{Ending, Layer, Peeled, Secret};

/// Fewer characters than this are more likely a word.
const MIN_CHARACTERS: usize = 8;

/// What was unusual about a piece of base64.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Base64 {
    /// `-` or `_` stand for `+` or `/`.
    pub(crate) url_safe: Seen,
    /// White space stands between the characters, or before the first.
    pub(crate) inner_space: Seen,
    /// A carriage return stands without its line feed.
    pub(crate) lone_cr: Seen,
    /// `=` is missing at the end.
    pub(crate) unpadded: bool,
    /// More than one line end stands after the last character, or a blank.
    pub(crate) extra_end: bool,
}

/// Where something was seen first: how many bytes had been decoded by then.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Seen(Option<usize>);

impl Seen {
    pub(crate) const fn anywhere(self) -> bool {
        self.0.is_some()
    }

    fn note(&mut self, decoded: usize) {
        self.0.get_or_insert(decoded);
    }
}

impl Base64 {
    /// Keeps what was seen within the first `length` decoded bytes: what follows is not base64 but other text.
    pub(crate) fn keep_within(&mut self, length: usize) {
        for seen in [&mut self.url_safe, &mut self.inner_space, &mut self.lone_cr] {
            seen.0 = seen.0.filter(|decoded| *decoded < length);
        }
        (self.unpadded, self.extra_end) = (false, false);
    }
}

/// Reads base64 from the first character on; `None` where too little of it is there.
pub(crate) fn peel(bytes: &[u8]) -> Option<Peeled> {
    let (decoded, ending, trailing) = decode(bytes);
    let (content, notes, characters) = decoded;
    (characters >= MIN_CHARACTERS).then_some(Peeled {
        layer: Layer::Base64(notes),
        content,
        ending,
        trailing,
    })
}

/// Decodes what is base64 from the first character to the last, with its padding or without.
pub(crate) fn lenient(bytes: &[u8]) -> Option<Secret> {
    let ((content, _, characters), ending, trailing) = decode(bytes);
    (ending == Ending::Whole && !trailing && characters > 0).then_some(content)
}

/// Decodes one part of a JSON Web Token: the URL-safe alphabet, no padding.
pub(crate) fn decode_url_part(bytes: &[u8]) -> Option<Secret> {
    if !is_url_part(bytes) {
        return None;
    }
    let ((content, ..), ending, trailing) = decode(bytes);
    (ending == Ending::Whole && !trailing).then_some(content)
}

/// Are these characters of base64url and nothing else?
pub(crate) fn is_url_part(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

type Decoded = (Secret, Base64, usize);

/// Decodes up to the padding or the first character that does not belong.
///
/// `CutOff`: it stops within a group and more than its `=` is gone, which one character left over
/// or bits left over that are not zero tell. `Broken`: a character that does not belong.
/// The flag says whether the break is only something behind the padding.
fn decode(bytes: &[u8]) -> (Decoded, Ending, bool) {
    // Never longer than this: nothing is left behind by growing.
    let mut content = Zeroizing::new(Vec::with_capacity(bytes.len() / 4 * 3 + 3));
    let mut notes = Base64::default();
    let (mut group, mut in_group, mut characters) = (0_u32, 0_u8, 0_usize);
    let mut space_since = bytes.first().is_some_and(u8::is_ascii_whitespace);
    let mut end = bytes.len();
    for (at, byte) in bytes.iter().enumerate() {
        let Some(sextet) = sextet(*byte) else {
            if byte.is_ascii_whitespace() {
                space_since = true;
                if *byte == b'\r' && bytes.get(at + 1) != Some(&b'\n') {
                    notes.lone_cr.note(content.len());
                }
                continue;
            }
            end = at;
            break;
        };
        if matches!(byte, b'-' | b'_') {
            notes.url_safe.note(content.len());
        }
        if space_since {
            notes.inner_space.note(content.len());
            space_since = false;
        }
        characters += 1;
        group = group << 6 | u32::from(sextet);
        in_group += 1;
        if in_group == 4 {
            content.extend_from_slice(group.to_be_bytes().get(1..).unwrap_or_default());
            (group, in_group) = (0, 0);
        }
    }
    let left_over = match in_group {
        2 => group & 0xf,
        3 => group & 0x3,
        _ => 0,
    };
    match in_group {
        2 => content.push(low_byte(group >> 4)),
        3 => content.extend_from_slice(&[low_byte(group >> 10), low_byte(group >> 2)]),
        _ => {}
    }
    let rest = bytes.get(end..).unwrap_or_default();
    let (padding, behind) = padding(rest, in_group);
    notes.unpadded = in_group >= 2 && !padding;
    notes.extra_end = has_extra_end(bytes);
    let ending = match (in_group, padding) {
        _ if !behind.is_empty() && !padding => Ending::Broken,
        (1, _) => Ending::CutOff,
        (_, false) if left_over != 0 => Ending::CutOff,
        (_, true) if left_over != 0 || !behind.is_empty() => Ending::Broken,
        _ => Ending::Whole,
    };
    ((content, notes, characters), ending, !behind.is_empty())
}

/// Whether the padding that the last group needs stands next, and what follows it.
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

fn has_extra_end(bytes: &[u8]) -> bool {
    let end = bytes.get(bytes.trim_ascii_end().len()..).unwrap_or_default();
    !matches!(end, b"" | b"\n" | b"\r\n" | b"\r")
}
