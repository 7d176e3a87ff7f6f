//! Apple's content token for apps and books: base64 of JSON.

use crate::facts::{Facts, Flaw, Stated};
use crate::json::{End, Object};
use crate::report::Kind;
use crate::time;
use crate::unwrap::repair::{self, Form, Repair};
use crate::unwrap::{Layer, base64};

/// The keys of the JSON inside.
pub(crate) const KEYS: [&str; 3] = ["token", "expDate", "orgName"];

/// Is this object the inside of a content token?
///
/// One that was cut off or broken is told by its first key.
pub(crate) fn is_token(object: &Object) -> bool {
    let whole = matches!(object.end, End::Whole | End::Trailing);
    let first = object.first_key.as_ref().is_some_and(|key| KEYS.contains(&key.as_str()));
    (object.has("token") && object.has("expDate")) || (!whole && first)
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
    facts.stated_expiry = match (object.text("expDate"), object.end) {
        (Some(text), _) => time::parse(text).map_or(Stated::Impossible, Stated::InToken),
        (None, End::CutOff | End::Broken) if !object.has("expDate") => Stated::Nothing,
        (None, _) => Stated::Impossible,
    };
    facts.sample = object.text("token").is_some_and(is_readable);
    facts.repairs = repair::repairs(layers, Form::OneLineOfBase64);
    if object.end == End::Trailing {
        facts.repairs.push(Repair::TrailingData);
    }
    facts
}

fn flaws(object: &Object) -> Vec<Flaw> {
    let unreadable = object.has("token") && object.text("token").is_none_or(|token| token.trim().is_empty());
    let table = [
        (Flaw::Damaged("duplicate-key"), object.duplicate),
        (Flaw::Damaged("text"), object.bad_text),
        (Flaw::Damaged("token"), unreadable),
    ];
    table.into_iter().filter(|(_, holds)| *holds).map(|(flaw, _)| flaw).collect()
}

/// Is the token no random bytes but text, as in a manual's sample?
fn is_readable(token: &str) -> bool {
    let readable = |bytes: &[u8]| {
        str::from_utf8(bytes).is_ok_and(|text| {
            !text.trim().is_empty() && !text.chars().any(|c| c.is_control() && !c.is_whitespace())
        })
    };
    match base64::strict(token.as_bytes()) {
        Some(bytes) => readable(&bytes),
        None => readable(token.as_bytes()) && !token.trim().is_empty(),
    }
}
