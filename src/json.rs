//! A JSON object (RFC 8259), read for a few of its members.
//!
//! A general reader answers "invalid" to everything that is not whole. Here the difference
//! matters: cut off, or broken, or the same key twice, or text that is no text; and what stands
//! before the fault is still wanted. It nests without recursion, and wipes the strings it read.

use zeroize::Zeroizing;

use crate::bytes::utf_8;

/// A string of the file, perhaps a secret.
pub(crate) type Text = Zeroizing<String>;

/// How the text ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// A whole object, then white space only.
    Whole,
    /// A whole object, then something else.
    Trailing,
    /// It stops before the object does.
    CutOff,
    /// It breaks the grammar.
    Broken,
}

/// The value of a member.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Text(Text),
    Other,
}

/// What was read of an object.
#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) end: End,
    /// The key that stands first, wanted or not.
    pub(crate) first_key: Option<Text>,
    /// The members asked for, in the order of the file.
    pub(crate) members: Vec<(&'static str, Value)>,
    /// A member asked for stands there more than once.
    pub(crate) duplicate: bool,
    /// How many bytes it takes, white space before and behind it included.
    pub(crate) length: usize,
    /// A string holds bytes that are not UTF-8, or half of a surrogate pair.
    pub(crate) bad_text: bool,
}

impl Object {
    pub(crate) fn has(&self, key: &str) -> bool {
        self.members.iter().any(|(name, _)| *name == key)
    }

    /// Is it there from its first brace to its last?
    pub(crate) fn is_whole(&self) -> bool {
        matches!(self.end, End::Whole | End::Trailing)
    }

    /// Is it cut off or broken, with one of these keys at its head to show what it was to be?
    pub(crate) fn is_the_head_of(&self, keys: &[&str]) -> bool {
        !self.is_whole() && self.first_key.as_ref().is_some_and(|key| keys.contains(&key.as_str()))
    }

    pub(crate) fn has_twice(&self, key: &str) -> bool {
        self.members.iter().filter(|(name, _)| *name == key).count() > 1
    }

    /// The text of a member. Of one that stands there twice nobody knows which counts.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        match self.members.iter().find(|(name, _)| *name == key) {
            Some((_, Value::Text(text))) if !self.has_twice(key) => Some(text.as_str()),
            _ => None,
        }
    }
}

/// Is this a whole array, whatever is in it?
pub(crate) fn is_array(bytes: &[u8]) -> bool {
    let mut scanner = Scanner::new(bytes);
    scanner.next_byte() == Some(b'[') && scanner.skip_value().is_ok() && scanner.next_byte().is_none()
}

/// The string that is all there is.
pub(crate) fn string(bytes: &[u8]) -> Result<Text, End> {
    let mut scanner = Scanner::new(bytes);
    let text = scanner.string()?;
    if scanner.next_byte().is_some() { Err(End::Trailing) } else { Ok(text) }
}

/// Reads an object; `None` if the bytes do not begin with one.
pub(crate) fn object(bytes: &[u8], wanted: &[&'static str]) -> Option<Object> {
    let mut scanner = Scanner::new(bytes);
    if scanner.next_byte() != Some(b'{') {
        return None;
    }
    let mut object = Object {
        end: End::Whole,
        first_key: None,
        members: Vec::new(),
        duplicate: false,
        length: 0,
        bad_text: false,
    };
    object.end = match scanner.members(&mut object, wanted) {
        Err(end) => end,
        Ok(()) if scanner.next_byte().is_some() => End::Trailing,
        Ok(()) => End::Whole,
    };
    object.bad_text = scanner.bad_text;
    object.length = scanner.position;
    Some(object)
}

struct Scanner<'a> {
    bytes: &'a [u8],
    position: usize,
    bad_text: bool,
}

impl<'a> Scanner<'a> {
    const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, position: 0, bad_text: false }
    }

    /// The next byte that is not white space.
    fn next_byte(&mut self) -> Option<u8> {
        while matches!(self.bytes.get(self.position), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.position += 1;
        }
        self.bytes.get(self.position).copied()
    }

    fn take(&mut self, byte: u8) -> Result<(), End> {
        match self.next_byte() {
            None => Err(End::CutOff),
            Some(found) if found == byte => {
                self.position += 1;
                Ok(())
            }
            Some(_) => Err(End::Broken),
        }
    }

    fn members(&mut self, object: &mut Object, wanted: &[&'static str]) -> Result<(), End> {
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
                // A thousand copies of one key say no more than two.
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

    /// Passes over any value. The stack holds one byte for each bracket that is open.
    fn skip_value(&mut self) -> Result<(), End> {
        let mut open = Vec::new();
        loop {
            match self.next_byte().ok_or(End::CutOff)? {
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
                match self.next_byte().ok_or(End::CutOff)? {
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
                    _ => return Err(End::Broken),
                }
            }
        }
    }

    fn key(&mut self) -> Result<(), End> {
        drop(self.string()?);
        self.take(b':')
    }

    /// `true`, `false`, `null` or a number.
    fn literal(&mut self) -> Result<(), End> {
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
        Err(if after.is_empty() && length > 0 { End::CutOff } else { End::Broken })
    }

    fn string(&mut self) -> Result<Text, End> {
        self.take(b'"')?;
        // The room for the whole string at once, so that growing leaves no copy of a secret behind.
        let rest = self.bytes.get(self.position..).unwrap_or_default();
        let room = rest.iter().position(|byte| *byte == b'"').unwrap_or(rest.len());
        let mut out = Zeroizing::new(Vec::with_capacity(room + 4));
        loop {
            let byte = *self.bytes.get(self.position).ok_or(End::CutOff)?;
            self.position += 1;
            match byte {
                b'"' => break,
                b'\\' => self.escape(&mut out)?,
                0..0x20 => return Err(End::Broken),
                _ => out.push(byte),
            }
        }
        if let Ok(text) = str::from_utf8(&out) {
            return Ok(Zeroizing::new(text.to_owned()));
        }
        self.bad_text = true;
        Ok(Zeroizing::new(utf_8(&out)))
    }

    fn escape(&mut self, out: &mut Vec<u8>) -> Result<(), End> {
        let byte = *self.bytes.get(self.position).ok_or(End::CutOff)?;
        self.position += 1;
        let c = match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => self.unicode_escape()?,
            _ => return Err(End::Broken),
        };
        out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        Ok(())
    }

    /// The character of one `\uXXXX`, or of two that make a surrogate pair.
    fn unicode_escape(&mut self) -> Result<char, End> {
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

    fn hex4(&mut self) -> Result<u32, End> {
        let digits = self.bytes.get(self.position..self.position + 4).ok_or(End::CutOff)?;
        self.position += 4;
        let mut value = 0;
        for digit in digits {
            value = value << 4 | char::from(*digit).to_digit(16).ok_or(End::Broken)?;
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{End, object};

    fn end(text: &str) -> End {
        object(text.as_bytes(), &["a"]).expect("an object").end
    }

    #[test]
    fn cut_off_broken_and_trailing_are_told_apart() {
        for text in [
            "{",
            "{\"a",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":\"b",
            "{\"a\":\"b\\u00",
            "{\"a\":tr",
            "{\"a\":[{\"b\":1},",
            "{\"a\":1",
        ] {
            assert_eq!(end(text), End::CutOff, "{text}");
        }
        for text in [
            "{a:1}",
            "{\"a\" 1}",
            "{\"a\":1,}",
            "{\"a\":'b'}",
            "{\"a\":\"\n\"}",
            "{\"a\":\"\\x\"}",
            "{\"a\":01}",
            "{\"a\":[1}}",
        ] {
            assert_eq!(end(text), End::Broken, "{text}");
        }
        assert_eq!(end("{\"a\":1} x"), End::Trailing);
        assert_eq!(end(" {\"a\":{\"b\":[[],{},-1.5e+3,null]}}\r\n"), End::Whole);
    }

    #[test]
    fn a_key_that_stands_twice_is_seen_even_when_one_is_escaped() {
        assert!(object(br#"{"a":1,"\u0061":2}"#, &["a"]).expect("an object").duplicate);
        assert!(!object(br#"{"a":{"a":1}}"#, &["a"]).expect("an object").duplicate);
    }

    #[test]
    fn half_a_surrogate_pair_is_no_text() {
        let half = object(br#"{"a":"x\ud83dy"}"#, &["a"]).expect("an object");
        assert!(half.bad_text);
        assert_eq!(half.text("a"), Some("x\u{fffd}y"));
        let whole = object(br#"{"a":"\ud83d\ude00"}"#, &["a"]).expect("an object");
        assert!(!whole.bad_text);
        assert_eq!(whole.text("a"), Some("\u{1f600}"));
    }

    #[test]
    fn fifty_thousand_brackets_are_just_brackets() {
        let deep = format!("{{\"a\":{}{}}}", "[".repeat(50_000), "]".repeat(50_000));
        assert_eq!(end(&deep), End::Whole);
    }

    proptest! {
        /// The yardstick is `serde_json`: the same texts are whole, with the same strings in them.
        #[test]
        fn it_reads_what_serde_json_reads(text in r#"\{"a":("[ -~é]{0,12}"|[0-9.eE+-]{1,6}|\[[ ,0-9"a]{0,9}\]|true|\{"b":[a-z"]{1,8}\})[ ,}]{1,2}"#) {
            let ours = object(text.as_bytes(), &["a"]).expect("an object");
            let theirs = serde_json::from_str::<serde_json::Value>(&text);
            // A number too large for a float is grammatical all the same.
            prop_assume!(!theirs.as_ref().is_err_and(|error| error.to_string().contains("out of range")));
            prop_assert_eq!(ours.end == End::Whole, theirs.is_ok(), "{}", text);
            if let Ok(theirs) = theirs {
                prop_assert_eq!(ours.text("a"), theirs["a"].as_str());
            }
        }
    }
}
