//! Reads JSON byte by byte (RFC 8259), without recursion.

use zeroize::Zeroizing;

use super::object::{Object, Text, Value};
use crate::defect::Defect;

pub(super) struct Scanner<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) position: usize,
    pub(super) bad_text: bool,
}

impl<'a> Scanner<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, position: 0, bad_text: false }
    }

    /// The next byte that is not white space.
    pub(super) fn next_byte(&mut self) -> Option<u8> {
        while matches!(self.bytes.get(self.position), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.position += 1;
        }
        self.bytes.get(self.position).copied()
    }

    fn take(&mut self, byte: u8) -> Result<(), Defect> {
        match self.next_byte() {
            None => Err(Defect::CutOff),
            Some(found) if found == byte => {
                self.position += 1;
                Ok(())
            }
            Some(_) => Err(Defect::Broken),
        }
    }

    pub(super) fn members(&mut self, object: &mut Object, wanted: &[&'static str]) -> Result<(), Defect> {
        self.take(b'{')?;
        if self.next_byte() == Some(b'}') {
            return self.take(b'}');
        }
        loop {
            let key = self.string()?;
            let name = wanted.iter().find(|name| **name == key.as_str());
            object.first_key.get_or_insert(key);
            self.take(b':')?;
            let value = if name.is_some() && self.next_byte() == Some(b'"') {
                Value::Text(self.string()?)
            } else {
                self.skip_value()?;
                Value::Other
            };
            if let Some(name) = name {
                object.duplicate |= object.has(name);
                // Two occurrences are enough to report a repeated key.
                if !object.duplicate || object.members.len() < 2 * wanted.len() {
                    object.members.push((name, value));
                }
            }
            match self.next_byte() {
                Some(b',') => self.take(b',')?,
                _ => return self.take(b'}'),
            }
        }
    }

    /// Skips any value. The stack holds one byte for each open bracket.
    pub(super) fn skip_value(&mut self) -> Result<(), Defect> {
        let mut open = Vec::new();
        loop {
            match self.next_byte().ok_or(Defect::CutOff)? {
                b'"' => drop(self.string()?),
                bracket @ (b'{' | b'[') => {
                    self.position += 1;
                    let close = bracket + 2;
                    if self.next_byte() == Some(close) {
                        self.position += 1;
                    } else {
                        open.push(close);
                        if bracket == b'{' {
                            self.key()?;
                        }
                        continue;
                    }
                }
                _ => self.literal()?,
            }
            loop {
                let Some(close) = open.last() else {
                    return Ok(());
                };
                match self.next_byte().ok_or(Defect::CutOff)? {
                    b',' => {
                        self.position += 1;
                        if *close == b'}' {
                            self.key()?;
                        }
                        break;
                    }
                    byte if byte == *close => {
                        self.position += 1;
                        open.pop();
                    }
                    _ => return Err(Defect::Broken),
                }
            }
        }
    }

    fn key(&mut self) -> Result<(), Defect> {
        drop(self.string()?);
        self.take(b':')
    }

    /// `true`, `false`, `null` or a number.
    fn literal(&mut self) -> Result<(), Defect> {
        let rest = self.bytes.get(self.position..).unwrap_or_default();
        let length = rest
            .iter()
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
            .count();
        let (word, after) = rest.split_at(length);
        self.position += length;
        if [b"true".as_slice(), b"false", b"null"].contains(&word) || is_number(word) {
            return Ok(());
        }
        Err(if after.is_empty() && length > 0 { Defect::CutOff } else { Defect::Broken })
    }

    pub(super) fn string(&mut self) -> Result<Text, Defect> {
        self.take(b'"')?;
        // Allocated once: a reallocation would leave a copy of a secret that is not zeroized.
        let rest = self.bytes.get(self.position..).unwrap_or_default();
        let room = rest.iter().position(|byte| *byte == b'"').unwrap_or(rest.len());
        let mut out = Zeroizing::new(Vec::with_capacity(room + 4));
        loop {
            let byte = *self.bytes.get(self.position).ok_or(Defect::CutOff)?;
            self.position += 1;
            match byte {
                b'"' => break,
                b'\\' => self.escape(&mut out)?,
                0..0x20 => return Err(Defect::Broken),
                _ => out.push(byte),
            }
        }
        if let Ok(text) = str::from_utf8(&out) {
            return Ok(Zeroizing::new(text.to_owned()));
        }
        self.bad_text = true;
        Ok(replaced(&out))
    }

    fn escape(&mut self, out: &mut Vec<u8>) -> Result<(), Defect> {
        let byte = *self.bytes.get(self.position).ok_or(Defect::CutOff)?;
        self.position += 1;
        let c = match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => self.unicode_escape()?,
            _ => return Err(Defect::Broken),
        };
        out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        Ok(())
    }

    /// The character of one `\uXXXX`, or of two that make a surrogate pair.
    fn unicode_escape(&mut self) -> Result<char, Defect> {
        let first = self.hex4()?;
        let followed = self.bytes.get(self.position..).is_some_and(|rest| rest.starts_with(b"\\u"));
        let mut code = first;
        if (0xd800..0xdc00).contains(&first) && followed {
            let before = self.position;
            self.position += 2;
            let second = self.hex4()?;
            if (0xdc00..0xe000).contains(&second) {
                code = 0x1_0000 + ((first - 0xd800) << 10 | (second - 0xdc00));
            } else {
                self.position = before;
            }
        }
        let c = char::from_u32(code);
        self.bad_text |= c.is_none();
        Ok(c.unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex4(&mut self) -> Result<u32, Defect> {
        let digits = self.bytes.get(self.position..self.position + 4).ok_or(Defect::CutOff)?;
        self.position += 4;
        let mut value = 0;
        for digit in digits {
            value = value << 4 | char::from(*digit).to_digit(16).ok_or(Defect::Broken)?;
        }
        Ok(value)
    }
}

/// `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`
fn is_number(word: &[u8]) -> bool {
    let digits = |bytes: &[u8]| bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let word = word.strip_prefix(b"-").unwrap_or(word);
    let whole = digits(word);
    if whole == 0 || (whole > 1 && word.starts_with(b"0")) {
        return false;
    }
    let mut rest = word.get(whole..).unwrap_or_default();
    if let Some(fraction) = rest.strip_prefix(b".") {
        let count = digits(fraction);
        if count == 0 {
            return false;
        }
        rest = fraction.get(count..).unwrap_or_default();
    }
    match rest {
        [] => true,
        [b'e' | b'E', exponent @ ..] => {
            let exponent =
                exponent.strip_prefix(b"+").or_else(|| exponent.strip_prefix(b"-")).unwrap_or(exponent);
            !exponent.is_empty() && digits(exponent) == exponent.len()
        }
        _ => false,
    }
}

/// The text with U+FFFD for invalid UTF-8, allocated once at its greatest possible length.
fn replaced(bytes: &[u8]) -> Text {
    let mut out = Zeroizing::new(String::with_capacity(bytes.len() * char::REPLACEMENT_CHARACTER.len_utf8()));
    for chunk in bytes.utf8_chunks() {
        out.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            out.push(char::REPLACEMENT_CHARACTER);
        }
    }
    out
}
