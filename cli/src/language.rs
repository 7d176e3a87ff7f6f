//! The language: asked for, else that of the environment, else English.

use std::env;
use std::ffi::{OsStr, OsString};

/// A language that every sentence exists in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    German,
}

impl Language {
    pub(crate) const ALL: [Self; 2] = [Self::English, Self::German];

    pub(crate) const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }
}

/// The option that asks for one.
const OPTION: &str = "--lang";

/// Looked for ahead of everything else on the command line, whose errors and help are said in it.
pub(crate) fn choose(line: &[OsString]) -> Language {
    asked_for(line).or_else(of_environment).unwrap_or(Language::English)
}

/// The value of the option; what cannot be one is complained about later.
fn asked_for(line: &[OsString]) -> Option<Language> {
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

fn of_tag(tag: &str) -> Option<Language> {
    Language::ALL.into_iter().find(|language| language.tag() == tag)
}

/// As POSIX has it: the first of these variables that is set and not empty decides.
fn of_environment() -> Option<Language> {
    let locale =
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(env::var_os).find(|value| !value.is_empty());
    of_locale(&locale?)
}

/// Of a locale such as `de_AT.UTF-8`; none for `C`, and for languages that are not here.
fn of_locale(locale: &OsStr) -> Option<Language> {
    of_tag(locale.to_str()?.split(['_', '.', '@']).next()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &[&str]) -> Option<Language> {
        asked_for(&line.iter().map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn the_option_is_found_wherever_it_stands() {
        assert_eq!(asked(&["token-check", "--lang", "de", "x"]), Some(Language::German));
        assert_eq!(asked(&["token-check", "x", "--lang=en"]), Some(Language::English));
        assert_eq!(asked(&["token-check", "--lang"]), None);
        assert_eq!(asked(&["token-check", "--lang", "fr"]), None);
        assert_eq!(asked(&["token-check", "--", "--lang", "de"]), None);
        assert_eq!(asked(&["token-check", "--language", "de"]), None);
    }

    #[test]
    fn a_locale_names_its_language_first() {
        for german in ["de", "de_DE", "de_AT.UTF-8", "de_CH@euro"] {
            assert_eq!(of_locale(OsStr::new(german)), Some(Language::German), "{german}");
        }
        assert_eq!(of_locale(OsStr::new("en_GB.UTF-8")), Some(Language::English));
        for other in ["C", "C.UTF-8", "POSIX", "fr_FR.UTF-8", "den_CA"] {
            assert_eq!(of_locale(OsStr::new(other)), None, "{other}");
        }
    }
}
