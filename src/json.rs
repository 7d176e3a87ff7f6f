//! A JSON object (RFC 8259), read for a few of its members.
//!
//! A general reader answers "invalid" to everything that is not whole. Here the difference
//! matters: cut off, or broken, or the same key twice, or text that is no text; and what stands
//! before the fault is still wanted. It nests without recursion, and wipes the strings it read.

mod scanner;

use zeroize::Zeroizing;

use crate::defect::Defect;
use scanner::Scanner;

/// A string of the file, perhaps a secret.
pub(crate) type Text = Zeroizing<String>;

/// The value of a member.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Text(Text),
    Other,
}

/// What was read of an object.
#[derive(Debug)]
pub(crate) struct Object {
    /// How it ends, where it is not whole.
    pub(crate) defect: Option<Defect>,
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
        self.defect.is_none()
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
pub(crate) fn string(bytes: &[u8]) -> Result<Text, Defect> {
    let mut scanner = Scanner::new(bytes);
    let text = scanner.string()?;
    if scanner.next_byte().is_some() { Err(Defect::Broken) } else { Ok(text) }
}

/// Reads an object; `None` if the bytes do not begin with one.
pub(crate) fn object(bytes: &[u8], wanted: &[&'static str]) -> Option<Object> {
    let mut scanner = Scanner::new(bytes);
    if scanner.next_byte() != Some(b'{') {
        return None;
    }
    let mut object = Object {
        defect: None,
        first_key: None,
        members: Vec::new(),
        duplicate: false,
        length: 0,
        bad_text: false,
    };
    object.defect = scanner.members(&mut object, wanted).err();
    // White space behind the object belongs to it; whatever else follows does not.
    scanner.next_byte();
    object.bad_text = scanner.bad_text;
    object.length = scanner.position;
    Some(object)
}

#[cfg(test)]
mod tests;
