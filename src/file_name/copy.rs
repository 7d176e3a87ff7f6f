//! The marks that browsers and file managers give to copies, before a name and behind it.

use crate::bytes::rsplit_once;

/// What "copy" is called where these files are downloaded. Only ASCII is compared without its case, since the
/// tables of other letters are larger than these.
const WORDS: &[&str] = &[
    "copy",
    "kopie",
    "kopi",
    "kopia",
    "kopio",
    "kopya",
    "kopyası",
    "copie",
    "copia",
    "cópia",
    "còpia",
    "kópia",
    "másolat",
    "copiere",
    "koopia",
    "kopija",
    "koopie",
    "копия",
    "Копия",
    "копія",
    "Копія",
    "копие",
    "Αντίγραφο",
    "αντίγραφο",
    "コピー",
    "のコピー",
    "副本",
    "的副本",
    "복사본",
    "نسخة",
    "עותק",
];

/// The mark before the name of a copy: Google Drive, Windows and macOS write it in the user's language.
const PREFIXES: &[&str] = &[
    "copy of ",
    "kopie von ",
    "kopie van ",
    "kopie souboru ",
    "copie de ",
    "copia de ",
    "copia di ",
    "cópia de ",
    "còpia de ",
    "kopia av ",
    "kopi av ",
    "kopi af ",
    "kopia pliku ",
    "kópia súboru ",
    "kopio tiedostosta ",
    "Копия ",
    "Копія ",
    "Αντίγραφο του ",
    "副本 ",
    "~$",
    "~",
];

/// The longest number of a copy; longer ones are years or other numbers.
const MAX_DIGITS: usize = 3;

/// Takes the marks of copies off the front of a name: how many bytes they take.
pub(super) fn prefix(name: &str) -> usize {
    let mut at = 0;
    while let Some(length) = name.get(at..).and_then(one_prefix) {
        at += length;
    }
    // Something has to remain that can be a name.
    if name.get(at..).is_some_and(|rest| rest.trim_ascii().is_empty()) { 0 } else { at }
}

fn one_prefix(name: &str) -> Option<usize> {
    let begins =
        |prefix: &&str| name.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix));
    PREFIXES.iter().copied().find(begins).map(str::len)
}

/// Takes the ending of a copy, or of a copy's copy, off a name without its extension.
pub(super) fn strip(stem: &str) -> (&str, Option<String>) {
    let mut rest = stem;
    while let Some(shorter) = strip_once(rest).filter(|shorter| !shorter.trim_ascii().is_empty()) {
        rest = shorter;
    }
    split(stem, rest.len())
}

/// As `strip`, for names in which Apple writes no spaces: everything from the first space on is the copy marker.
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
    in_brackets(stem, "(", ")")
        .or_else(|| in_brackets(stem, "[", "]"))
        .or_else(|| word(stem))
        .or_else(|| number(stem))
}

/// `name (1)` of Chrome, Edge and Windows, `name(1)` of Firefox, `name[1]` of Internet Explorer, `name (copy 2)`
/// and `name (another copy)` of Linux, `name (Anna's conflicted copy 2026-03-15)` of Dropbox.
fn in_brackets<'a>(stem: &'a str, open: &str, close: &str) -> Option<&'a str> {
    let (rest, inside) = rsplit_once(stem.strip_suffix(close)?, open)?;
    let before = rest.strip_suffix(' ');
    let says_copy = || before.is_some() && inside.split(' ').any(is_word);
    (is_count(inside) || says_copy()).then(|| before.unwrap_or(rest))
}

/// `name copy`, `name copy 2`, `name Kopie` of macOS, `name - Kopie` of Windows.
fn word(stem: &str) -> Option<&str> {
    let (before, last) = rsplit_once(stem, " ")?;
    let (before, last) = match rsplit_once(before, " ") {
        Some((before, word)) if is_count(last) && is_word(word) => (before, word),
        _ => (before, last),
    };
    let dash = |dash: &str| before.strip_suffix(dash);
    let before = dash(" -").or_else(|| dash(" \u{2013}")).or_else(|| dash(" \u{2014}")).unwrap_or(before);
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

#[cfg(test)]
mod tests {
    use super::{prefix, strip};

    #[test]
    fn a_count_has_up_to_three_digits() {
        assert_eq!(strip("name (999)").0, "name");
        assert_eq!(strip("name (1000)").0, "name (1000)");
        assert_eq!(strip("name 2026").0, "name 2026");
    }

    #[test]
    fn the_mark_of_a_copy_is_taken_off_the_front() {
        for (name, rest) in [
            ("Copy of name", "name"),
            ("Kopie von Copy of name", "name"),
            ("COPIA DE name", "name"),
            ("~name", "name"),
            ("~$name", "name"),
            ("Copyright", "Copyright"),
            ("~", "~"),
        ] {
            assert_eq!(name.get(prefix(name)..), Some(rest), "{name}");
        }
    }

    #[test]
    fn a_word_for_copy_in_brackets_is_a_mark_and_other_words_are_not() {
        assert_eq!(strip("name (another copy)").0, "name");
        assert_eq!(strip("name (Anna's conflicted copy 2026-03-15)").0, "name");
        assert_eq!(strip("name[1]").0, "name");
        assert_eq!(strip("name (Nord)").0, "name (Nord)");
    }
}
