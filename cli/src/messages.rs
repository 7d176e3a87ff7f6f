//! The sentences, from the Fluent files that the page reads too.

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::language::Language;

/// The sentences of one language.
pub(crate) struct Messages {
    language: &'static Language,
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    pub(crate) fn of(language: &'static Language) -> Self {
        let tag: LanguageIdentifier = language.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        // Isolation marks are for browsers; names from files are escaped before they get here.
        bundle.set_use_isolating(false);
        for file in language.files {
            let resource = FluentResource::try_new(file.to_owned()).unwrap_or_else(|(resource, errors)| {
                debug_assert!(false, "{errors:?}");
                resource
            });
            let added = bundle.add_resource(resource);
            debug_assert!(added.is_ok(), "{added:?}");
        }
        Self { language, bundle }
    }

    /// The language of the sentences.
    pub(crate) const fn language(&self) -> &'static Language {
        self.language
    }

    /// A sentence without values.
    pub(crate) fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// A sentence with its values. Texts among them must be [visible](crate::visible::visible).
    pub(crate) fn format(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        let sentence = self.try_format(id, values);
        debug_assert!(sentence.is_some(), "no message `{id}`");
        sentence.unwrap_or_else(|| id.to_owned())
    }

    /// The sentence, if the message exists.
    pub(crate) fn try_format(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let values: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let sentence = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "`{id}`: {errors:?}");
        Some(sentence)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use relution_token_check::{Reason, Severity};

    use super::*;
    use crate::language::LANGUAGES;

    /// The names of the messages in a file, in its order.
    fn names(file: &str) -> impl Iterator<Item = &str> {
        file.lines()
            .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(name, _)| name))
    }

    /// Everything that is written in a folder of sources.
    fn sources(folder: &Path) -> std::io::Result<String> {
        let mut all = String::new();
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            all += &if path.is_dir() { sources(&path)? } else { std::fs::read_to_string(&path)? };
        }
        Ok(all)
    }

    #[test]
    fn every_message_of_the_command_line_is_used() -> std::io::Result<()> {
        let [_, cli, export, _] = Language::ENGLISH.files;
        let sources = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))? + export;
        let composed: Vec<_> =
            Severity::ALL.iter().map(|severity| format!("severity-{}", severity.name())).collect();
        let unused = names(cli).chain(names(export)).filter(|name| {
            let used = [format!("\"{name}\""), format!("{{ {name} }}")];
            !used.iter().any(|used| sources.contains(used)) && !composed.iter().any(|other| other == name)
        });
        assert_eq!(unused.collect::<Vec<_>>(), [""; 0]);
        Ok(())
    }

    #[test]
    fn every_reason_against_a_key_has_its_sentence_and_none_is_left_over() {
        let wanted: BTreeSet<String> =
            Reason::NAMES.iter().map(|name| format!("key-reason-{name}")).collect();
        for language in &LANGUAGES {
            let [.., key] = language.files;
            assert_eq!(names(key).map(str::to_owned).collect::<BTreeSet<_>>(), wanted, "{}", language.tag);
        }
    }

    #[test]
    fn numbers_are_plain_and_names_stand_without_marks() {
        let messages = Messages::of(Language::ENGLISH);
        let values = [("size", 16_777_217_i64.into()), ("limit", 16_777_216_i64.into())];
        let sentence = messages.format("finding-too-large", &values);
        assert!(sentence.contains("16777217") && sentence.contains("16777216"), "{sentence}");
        assert_eq!(messages.format("usage-unknown", &[("argument", "--x".into())]), "Unknown option --x.");
    }
}
