//! Apple's content token for apps and books: base64 of JSON.

use std::ops::RangeInclusive;

use crate::defect::{Flaw, Part};
use crate::facts::{Facts, StatedExpiry};
use crate::json::Object;
use crate::kind::Kind;
use crate::repair::{self, TokenLayout};
use crate::secret::Secret;
use crate::select::select;
use crate::time;
use crate::unusual::UnusualForm;
use crate::unwrap::{Layer, base64};

/// How many bytes an inner token has. Genuine ones have 64 to 144.
const TOKEN_LENGTHS: RangeInclusive<usize> = 48..=1_024;

/// The keys of the JSON inside.
pub(crate) const KEYS: [&str; 3] = ["token", "expDate", "orgName"];

/// Is this object the inside of a content token?
///
/// Any two of the keys are enough, so that a token without its date is recognized. One that was
/// cut off or broken is recognized by its first key.
pub(crate) fn is_token(object: &Object) -> bool {
    let known = KEYS.iter().filter(|key| object.has(key)).count();
    known >= 2 || object.is_incomplete_with(&KEYS)
}

/// Is it encoded in base64?
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
        // A repeated date is treated as unknown, as one that is cut off.
        None if object.has_twice("expDate") || !object.is_whole() => StatedExpiry::Nothing,
        None => StatedExpiry::Impossible,
    };
    facts.sample = object.text("token").is_some_and(|token| Token::of(token) == Token::Sample);
    facts.unusual_form = unusual_form(object, layers);
    facts.repairs = repair::repairs(layers, TokenLayout::OneLineOfBase64);
    facts
}

/// Its deviations from the form that Apple writes.
fn unusual_form(object: &Object, layers: &[Layer]) -> Vec<UnusualForm> {
    let known = |text: &str| time::parse(text).is_some();
    let (token, date) = (object.text("token"), object.text("expDate"));
    let spaced = |text: Option<&str>| text.is_some_and(|text| base64::has_white_space(text.as_bytes()));
    let spaced_date = date.is_some_and(|text| text.trim_ascii() != text && known(text));
    let spaced_token = spaced(token) && token.map(Token::of) == Some(Token::Opaque);
    let white_space = repair::has_white_space(layers, TokenLayout::OneLineOfBase64);
    select(&[
        (UnusualForm::WhiteSpace, white_space || spaced_date || spaced_token),
        (
            UnusualForm::FieldType,
            object.has("orgName") && !object.has_twice("orgName") && object.text("orgName").is_none(),
        ),
        (UnusualForm::TokenForm, token.is_some_and(is_odd_token)),
        (
            UnusualForm::DateForm,
            date.is_some_and(|text| known(text) && !time::is_as_apple_writes(text.trim_ascii())),
        ),
    ])
}

/// Can it be decoded, and is it no token as Apple writes it? White space has a finding of its own.
fn is_odd_token(text: &str) -> bool {
    // Allocated once: a reallocation would leave a copy that is not zeroized.
    let mut dense = Secret::new(Vec::with_capacity(text.len()));
    dense.extend(text.bytes().filter(|byte| !byte.is_ascii_whitespace()));
    let length = base64::lenient(&dense).map(|bytes| bytes.len());
    Token::of(text) == Token::Opaque
        && !(base64::is_strict(&dense) && length.is_some_and(|length| TOKEN_LENGTHS.contains(&length)))
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

/// The content of the member `token`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Token {
    /// base64 of bytes that are not text: a genuine token.
    Opaque,
    /// A sample from documentation: base64 of readable text, or a placeholder.
    Sample,
    /// Neither.
    Broken,
}

impl Token {
    fn of(text: &str) -> Self {
        match base64::lenient(text.as_bytes()) {
            Some(bytes) if is_readable(&bytes) => Self::Sample,
            Some(_) if !text.contains(['-', '_']) => Self::Opaque,
            _ if is_placeholder(text) => Self::Sample,
            Some(_) => Self::Opaque,
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
