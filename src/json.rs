//! A JSON object (RFC 8259), read for some of its members.
//!
//! A general parser answers "invalid" to everything that is not well-formed. This one distinguishes an object
//! that is cut off, one that is broken, a repeated key and invalid text, and returns the members before the
//! defect. It does not recurse, and it zeroizes the strings it read.

mod object;
mod scanner;

use crate::defect::Defect;
pub(crate) use object::{Object, Text};
use scanner::Scanner;

/// Is this a whole array, whatever is in it?
pub(crate) fn is_array(bytes: &[u8]) -> bool {
    let mut scanner = Scanner::new(bytes);
    scanner.next_byte() == Some(b'[') && scanner.skip_value().is_ok() && scanner.next_byte().is_none()
}

/// Reads a JSON string that is the whole input.
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
