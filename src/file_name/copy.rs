//! The endings that browsers and file managers give to copies.

use crate::bytes::rsplit_once;

/// What "copy" is called where these files are downloaded, in lower case.
const WORDS: &[&str] = &[
    "copy",
    "kopie",
    "kopi",
    "kopia",
    "kopio",
    "kopya",
    "copie",
    "copia",
    "cópia",
    "kópia",
    "másolat",
    "копия",
    "копія",
];

/// Longest number that is a copy's; longer ones are years and the like.
const MAX_DIGITS: usize = 3;

/// Takes the ending of a copy, or of a copy's copy, off a name without its extension.
pub(super) fn strip(stem: &str) -> (&str, Option<String>) {
    let mut rest = stem;
    while let Some(shorter) = strip_once(rest).filter(|shorter| !shorter.trim_ascii().is_empty()) {
        rest = shorter;
    }
    split(stem, rest.len())
}

/// The same for a name of Apple's that never holds a blank, so that all from the first one on is a copy's.
pub(super) fn strip_from_space(stem: &str) -> (&str, Option<String>) {
    match stem.bytes().position(|byte| byte == b' ') {
        Some(0) | None => strip(stem),
        Some(at) => split(stem, strip(stem.get(..at).unwrap_or(stem)).0.len()),
    }
}

fn split(stem: &str, at: usize) -> (&str, Option<String>) {
    let (rest, marker) = stem.split_at_checked(at).unwrap_or((stem, ""));
    (rest, (!marker.is_empty()).then(|| marker.to_owned()))
}

fn strip_once(stem: &str) -> Option<&str> {
    in_parentheses(stem).or_else(|| word(stem)).or_else(|| number(stem))
}

/// `name (1)` of Chrome, Edge and Windows, `name(1)` of Firefox.
fn in_parentheses(stem: &str) -> Option<&str> {
    let (rest, digits) = rsplit_once(stem.strip_suffix(")")?, "(")?;
    is_count(digits).then(|| rest.strip_suffix(" ").unwrap_or(rest))
}

/// `name copy`, `name copy 2`, `name Kopie` of macOS, `name - Kopie` of Windows.
fn word(stem: &str) -> Option<&str> {
    let (before, last) = rsplit_once(stem, " ")?;
    let (before, last) = match rsplit_once(before, " ") {
        Some((before, word)) if is_count(last) && is_word(word) => (before, word),
        _ => (before, last),
    };
    let before = before.strip_suffix(" -").or_else(|| before.strip_suffix(" \u{2013}")).unwrap_or(before);
    is_word(last).then_some(before)
}

/// `name 2` of macOS.
fn number(stem: &str) -> Option<&str> {
    let (before, digits) = rsplit_once(stem, " ")?;
    is_count(digits).then_some(before)
}

fn is_word(text: &str) -> bool {
    WORDS.iter().any(|word| word.eq_ignore_ascii_case(text))
}

fn is_count(digits: &str) -> bool {
    (1..=MAX_DIGITS).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}
