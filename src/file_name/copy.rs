//! The endings that browsers and file managers give to copies.

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
///
/// `no_spaces`: a name of Apple's that never holds a space, so that ` - ` and any word is a copy's.
pub(super) fn strip(stem: &str, no_spaces: bool) -> (&str, Option<String>) {
    let mut rest = stem;
    while let Some(shorter) = strip_once(rest, no_spaces).filter(|shorter| !shorter.trim_ascii().is_empty()) {
        rest = shorter;
    }
    let marker = stem.get(rest.len()..).filter(|marker| !marker.is_empty());
    (rest, marker.map(str::to_owned))
}

fn strip_once(stem: &str, no_spaces: bool) -> Option<&str> {
    in_parentheses(stem).or_else(|| word(stem, no_spaces)).or_else(|| number(stem))
}

/// `name (1)` of Chrome, Edge and Windows, `name(1)` of Firefox.
fn in_parentheses(stem: &str) -> Option<&str> {
    let (rest, digits) = stem.strip_suffix(')')?.rsplit_once('(')?;
    is_count(digits).then(|| rest.strip_suffix(' ').unwrap_or(rest))
}

/// `name copy`, `name copy 2`, `name Kopie` of macOS, `name - Kopie` of Windows.
fn word(stem: &str, no_spaces: bool) -> Option<&str> {
    let (before, last) = stem.rsplit_once(' ')?;
    let (before, last) = match before.rsplit_once(' ') {
        Some((before, word)) if is_count(last) && is_word(word) => (before, word),
        _ => (before, last),
    };
    match before.strip_suffix(" -") {
        Some(name)
            if is_word(last)
                || (no_spaces && last.bytes().all(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii())) =>
        {
            Some(name)
        }
        _ => is_word(last).then_some(before),
    }
}

/// `name 2` of macOS.
fn number(stem: &str) -> Option<&str> {
    let (before, digits) = stem.rsplit_once(' ')?;
    is_count(digits).then_some(before)
}

fn is_word(text: &str) -> bool {
    WORDS.iter().any(|word| word.eq_ignore_ascii_case(text))
}

fn is_count(digits: &str) -> bool {
    (1..=MAX_DIGITS).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}
