//! Apple's content token for apps and books: base64 of JSON.

use crate::defect::{Flaw, Part};
use crate::facts::{Facts, StatedExpiry};
use crate::json::Object;
use crate::kind::Kind;
use crate::repair::{self, TokenLayout};
use crate::select::select;
use crate::time;
use crate::unwrap::{Layer, base64};

/// The keys of the JSON inside.
pub(crate) const KEYS: [&str; 3] = ["token", "expDate", "orgName"];

/// Is this object the inside of a content token?
///
/// Any two of the keys tell it, so that one that lacks its date is called what it is. One that was
/// cut off or broken is told by its first key.
pub(crate) fn is_token(object: &Object) -> bool {
    let known = KEYS.iter().filter(|key| object.has(key)).count();
    known >= 2 || object.is_the_head_of(&KEYS)
}

/// Is it wrapped in base64, as it should be?
pub(crate) fn is_encoded(layers: &[Layer]) -> bool {
    layers.iter().any(|layer| layer.base64().is_some())
}

/// What a content token says.
pub(crate) fn facts(object: &Object, layers: &[Layer]) -> Facts {
    let mut facts = Facts::of(if is_encoded(layers) { Kind::VppToken } else { Kind::VppTokenPlaintext });
    facts.organization = object.text("orgName").filter(|name| !name.is_empty()).map(str::to_owned);
    facts.flaws = flaws(object);
    facts.stated_expiry = match object.text("expDate") {
        Some(text) => time::parse(text).map_or(StatedExpiry::Impossible, StatedExpiry::InToken),
        // Which of two dates counts is as little known as one that was cut off.
        None if object.has_twice("expDate") || !object.is_whole() => StatedExpiry::Nothing,
        None => StatedExpiry::Impossible,
    };
    facts.sample = object.text("token").is_some_and(|token| Token::of(token) == Token::Sample);
    facts.repairs = repair::repairs(layers, TokenLayout::OneLineOfBase64);
    facts
}

fn flaws(object: &Object) -> Vec<Flaw> {
    let token = object.text("token").map(Token::of);
    select(&[
        (Flaw::broken(Part::DuplicateKey), object.duplicate),
        (Flaw::broken(Part::Text), object.bad_text),
        (
            Flaw::broken(Part::Token),
            object.is_whole()
                && !object.has_twice("token")
                && !matches!(token, Some(Token::Opaque | Token::Sample)),
        ),
    ])
}

/// What stands where the token should.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Token {
    /// base64 of bytes that say nothing, as it should be.
    Opaque,
    /// A manual's sample: base64 of readable text, or words that ask to be replaced.
    Sample,
    /// Neither.
    Broken,
}

impl Token {
    fn of(text: &str) -> Self {
        let standard = !text.bytes().any(|byte| matches!(byte, b'-' | b'_'));
        match base64::lenient(text.as_bytes()).filter(|_| standard) {
            Some(bytes) if is_readable(&bytes) => Self::Sample,
            Some(_) => Self::Opaque,
            None if is_placeholder(text) => Self::Sample,
            None => Self::Broken,
        }
    }
}

fn is_readable(bytes: &[u8]) -> bool {
    let control = |c: char| c.is_control() && !c.is_ascii_whitespace();
    str::from_utf8(bytes).is_ok_and(|text| !text.trim_ascii().is_empty() && !text.chars().any(control))
}

/// `YOUR_TOKEN_HERE`, `<token>`, `...`: words and marks. A token that was damaged has digits in it.
fn is_placeholder(text: &str) -> bool {
    let mark = |byte: u8| matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b' ' | b'_' | b'-' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'.');
    !text.trim_ascii().is_empty() && text.bytes().all(mark)
}
