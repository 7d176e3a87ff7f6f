//! JSON Web Keys inside other JSON: in a JWK Set (RFC 7517 section 5), in a field.

use crate::bytes::find;
use crate::json::{self, Object};

/// The longest key, in bytes: one with a certificate chain.
const MAX_LENGTH: usize = 16 * 1024;

/// How many keys are looked for in one text.
const MAX_KEYS: usize = 64;

/// The objects in which a `kty` is.
pub(super) fn objects(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    const KEY_TYPE: &[u8] = b"\"kty\"";
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = from + find(text.get(from..)?, KEY_TYPE)?;
        from = at + KEY_TYPE.len();
        Some(object_around(text, at))
    })
    .take(MAX_KEYS)
    .flatten()
}

/// The innermost object around a position. Braces within strings are none that a key has.
fn object_around(text: &[u8], at: usize) -> Option<&[u8]> {
    let mut closed = 0_usize;
    let before = text.get(at.saturating_sub(MAX_LENGTH)..at)?;
    let distance = before.iter().rev().position(|byte| {
        match byte {
            b'}' => closed += 1,
            b'{' if closed == 0 => return true,
            b'{' => closed -= 1,
            _ => {}
        }
        false
    })?;
    let object = text.get(at - distance - 1..)?;
    let object = object.get(..MAX_LENGTH).unwrap_or(object);
    let length = json::object(object, &[]).filter(Object::is_whole)?.length;
    object.get(..length)
}

#[cfg(test)]
mod tests {
    use super::{MAX_KEYS, MAX_LENGTH, objects};

    #[test]
    fn keys_are_found_up_to_both_limits() {
        let key = |length: usize| format!("{{\"x\":\"{}\",\"kty\":\"EC\"}}", "a".repeat(length - 19));
        assert_eq!(key(20).len(), 20);
        let count = |text: &str| objects(text.as_bytes()).count();
        assert_eq!(count(&key(MAX_LENGTH)), 1);
        assert_eq!(count(&key(MAX_LENGTH + 1)), 0);
        assert_eq!(count(&key(20).repeat(MAX_KEYS)), MAX_KEYS);
        assert_eq!(count(&key(20).repeat(MAX_KEYS + 1)), MAX_KEYS);
        assert_eq!((MAX_LENGTH, MAX_KEYS), (16_384, 64));
    }

    #[test]
    fn it_is_the_innermost_object_and_a_whole_one() {
        let all: Vec<_> =
            objects(br#"{"keys":[{"a":{"b":1},"kty":"EC","d":"x"},{"kty":"RSA"}, {"kty":"#).collect();
        assert_eq!(all, [br#"{"a":{"b":1},"kty":"EC","d":"x"}"#.as_slice(), br#"{"kty":"RSA"}"#]);
    }
}
