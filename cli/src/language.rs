//! The language: the one asked for, else that of the environment, else English.

use std::env;
use std::ffi::{OsStr, OsString};

/// A language of `locales/languages.json`.
#[derive(Debug)]
pub(crate) struct Language {
    /// Its BCP 47 tag, such as `de`.
    pub(crate) tag: &'static str,
    /// Its messages: about a report, of the command line, in a calendar, about keys.
    pub(crate) files: [&'static str; 4],
}

// `LANGUAGES`, every language of the list in its order; written by the build script.
include!(concat!(env!("OUT_DIR"), "/languages.rs"));

impl Language {
    /// The first of the list, which every other language falls back to.
    pub(crate) const ENGLISH: &'static Self = &LANGUAGES[0];
}

/// The option that asks for one.
const OPTION: &str = "--lang";

/// Read before the rest of the command line: its errors and help are in this language.
pub(crate) fn choose(line: &[OsString]) -> &'static Language {
    asked_for(line).or_else(of_environment).unwrap_or(Language::ENGLISH)
}

/// The value of the option; an unknown language is reported later.
fn asked_for(line: &[OsString]) -> Option<&'static Language> {
    let mut arguments = line.iter().map(|argument| argument.to_str().unwrap_or_default());
    let arguments = arguments.by_ref().take_while(|argument| *argument != "--");
    let mut is_value = false;
    for argument in arguments {
        if is_value {
            return of_tag(argument);
        }
        if let Some(value) = argument.strip_prefix(OPTION).and_then(|rest| rest.strip_prefix('=')) {
            return of_tag(value);
        }
        is_value = argument == OPTION;
    }
    None
}

fn of_tag(tag: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.tag.eq_ignore_ascii_case(tag))
}

/// As POSIX has it: the first of these variables that is set and not empty decides.
fn of_environment() -> Option<&'static Language> {
    let locale =
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(env::var_os).find(|value| !value.is_empty());
    of_locale(&locale?)
}

/// Of a locale such as `de_AT.UTF-8`; none for `C`, and for languages that are not in the list.
fn of_locale(locale: &OsStr) -> Option<&'static Language> {
    of_tag(locale.to_str()?.split(['_', '-', '.', '@']).next()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &[&str]) -> Option<&'static str> {
        asked_for(&line.iter().map(OsString::from).collect::<Vec<_>>()).map(|language| language.tag)
    }

    fn spoken(locale: &str) -> Option<&'static str> {
        of_locale(OsStr::new(locale)).map(|language| language.tag)
    }

    #[test]
    fn english_is_the_first_language() {
        assert_eq!(Language::ENGLISH.tag, "en");
    }

    #[test]
    fn the_option_is_found_wherever_it_is() {
        for Language { tag, .. } in &LANGUAGES {
            assert_eq!(asked(&["token-check", "--lang", tag, "x"]), Some(*tag));
            assert_eq!(asked(&["token-check", "--lang", &tag.to_uppercase()]), Some(*tag));
            assert_eq!(asked(&["token-check", "x", &format!("--lang={tag}")]), Some(*tag));
        }
        assert_eq!(asked(&["token-check", "--lang"]), None);
        assert_eq!(asked(&["token-check", "--lang", "tlh"]), None);
        assert_eq!(asked(&["token-check", "--", "--lang", "de"]), None);
        assert_eq!(asked(&["token-check", "--language", "de"]), None);
    }

    #[test]
    fn a_locale_begins_with_its_language() {
        for Language { tag, .. } in &LANGUAGES {
            for rest in ["", "_XX", "_CA.UTF-8", ".UTF-8", "_CH@euro"] {
                assert_eq!(spoken(&format!("{tag}{rest}")), Some(*tag), "{tag}{rest}");
            }
        }
        for other in ["C", "C.UTF-8", "POSIX", "tlh_XX.UTF-8", "den_CA", ""] {
            assert_eq!(spoken(other), None, "{other}");
        }
    }
}
