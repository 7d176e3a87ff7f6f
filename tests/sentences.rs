//! Every value of every `what` has a sentence of its own, in every language.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic, clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use relution_token_check::{Part, Repair, UnusualEncryption, UnusualForm};

/// A finding's code, and the values that its `what` can have.
fn values() -> Vec<(&'static str, Vec<&'static str>)> {
    let parts: Vec<_> = Part::ALL.iter().map(|part| part.name()).collect();
    vec![
        ("truncated", parts.clone()),
        ("damaged", parts),
        ("repaired", Repair::ALL.iter().map(|repair| repair.name()).collect()),
        ("unusual-form", UnusualForm::ALL.iter().map(|form| form.name()).collect()),
        ("unusual-encryption", UnusualEncryption::ALL.iter().map(|encryption| encryption.name()).collect()),
    ]
}

/// The values that a message of a Fluent file distinguishes, each with its sentence.
fn variants(messages: &str, id: &str) -> Vec<(String, String)> {
    let start = format!("\n{id} = {{ $what ->\n");
    let message = messages.split_once(&start).unwrap_or_else(|| panic!("no {id}")).1;
    let lines = message.lines().take_while(|line| !line.trim_start().starts_with('*'));
    lines
        .map(|line| {
            let (value, sentence) = line.trim().strip_prefix('[').unwrap().split_once("] ").unwrap();
            (value.to_owned(), sentence.to_owned())
        })
        .collect()
}

#[test]
fn every_value_has_a_sentence_of_its_own_in_every_language() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut languages = 0;
    for language in fs::read_dir(locales).unwrap() {
        let file = language.unwrap().path().join("report.ftl");
        let messages = fs::read_to_string(&file).unwrap();
        languages += 1;
        for (code, values) in values() {
            let variants = variants(&messages, &format!("finding-{code}"));
            for value in values {
                let mut found = variants.iter().filter(|(variant, _)| variant == value);
                let (_, sentence) =
                    found.next().unwrap_or_else(|| panic!("{}: {code} {value}", file.display()));
                assert!(found.next().is_none(), "{}: {code} {value} twice", file.display());
                let same = variants.iter().filter(|(_, other)| other == sentence).count();
                assert_eq!(same, 1, "{}: {code} {value} says what another says", file.display());
            }
        }
    }
    assert!(languages > 1);
}
