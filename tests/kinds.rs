//! Files of every kind, freshly made, are called by their names.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::pedantic, clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::Path;

use common::make::{self, Random};
use common::{fixtures, listed, now};
use proptest::prelude::*;
use relution_token_check::{FindingCode, Kind, Options, Verdict, inspect};

/// Fresh files of every kind; of a kind that nothing here makes, its fixtures.
fn every_kind(random: &mut Random) -> Vec<(Kind, Vec<u8>)> {
    let mut files = make::every_kind(random);
    let made: Vec<_> = files.iter().map(|(kind, _)| *kind).collect();
    for fixture in listed() {
        if let Some(kind) = fixture.kind.filter(|kind| !made.contains(kind) && !fixture.has_fault) {
            files.push((kind, fixture.bytes()));
        }
    }
    files
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_file_is_called_by_its_name(seed in any::<u64>()) {
        for (kind, bytes) in every_kind(&mut Random(seed)) {
            let report = inspect(&bytes, &Options::new(now()));
            prop_assert_eq!(report.kind, kind, "{}", String::from_utf8_lossy(&bytes));
            let whole = !report.findings.iter().any(|finding| matches!(finding.code, FindingCode::Truncated | FindingCode::Damaged));
            prop_assert!(whole, "{kind:?} {:?}", report.findings);
        }
    }

    /// The name decides neither the kind nor any fact of the content.
    #[test]
    fn name_and_content_are_independent(seed in any::<u64>(), name in "[a-zA-Z_]{0,9}(_Token_2026-03-15T09-12-44Z_smime)?( \\(1\\))?(\\.p7m|\\.vpptoken|\\.pem|\\.txt)?") {
        for (kind, bytes) in every_kind(&mut Random(seed)) {
            let without = inspect(&bytes, &Options::new(now()));
            let with = inspect(&bytes, &Options::new(now()).named(name.as_str()));
            prop_assert_eq!(with.kind, kind);
            prop_assert_eq!(with.organization, without.organization);
            prop_assert_eq!(with.encryption, without.encryption);
            prop_assert_eq!(with.certificate, without.certificate);
        }
    }

    /// Nothing but a token is ever let through, and the other token not where one is asked for.
    #[test]
    fn only_the_token_that_is_asked_for_may_be_uploaded(seed in any::<u64>()) {
        for (kind, bytes) in every_kind(&mut Random(seed)) {
            for expected in [Kind::DepToken, Kind::VppToken] {
                let report = inspect(&bytes, &Options::new(now()).expecting(expected));
                prop_assert_eq!(report.verdict == Verdict::Reject, kind != expected, "{:?}", kind);
            }
        }
    }
}

/// The hash of a short private text could be guessed from it.
#[test]
fn private_text_has_no_hash() {
    const WITHOUT: &[&str] = &[
        "text",
        "json",
        "xml",
        "html",
        "binary",
        "property-list",
        "mail",
        "document",
        "web-location",
        "placeholder",
        "system-file",
    ];
    for (kind, bytes) in every_kind(&mut Random(3)) {
        let report = inspect(&bytes, &Options::new(now()));
        assert_eq!(report.file.sha256.is_none(), WITHOUT.contains(&kind.name()), "{kind:?}");
    }
}

/// Ten thousand files and more, of which only the tokens are called tokens, whatever their names.
#[test]
fn no_other_file_is_called_a_token() {
    let mut made = 0;
    for seed in 0.. {
        for (kind, bytes) in every_kind(&mut Random(seed)).into_iter().filter(|(kind, _)| !kind.is_token()) {
            let report =
                inspect(&bytes, &Options::new(now()).named("A_Token_2026-03-15T09-12-44Z_smime.p7m"));
            assert!(!report.kind.is_token() && report.verdict == Verdict::Reject, "{kind:?}");
            made += 1;
        }
        if made >= 10_000 {
            break;
        }
    }
}

#[test]
fn there_is_a_file_of_every_kind_but_the_one_that_is_not_read() {
    let made: Vec<_> = every_kind(&mut Random(1)).into_iter().map(|(kind, _)| kind).collect();
    let missing: Vec<_> =
        Kind::ALL.iter().filter(|kind| !made.contains(kind) && **kind != Kind::TooLarge).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_kind_has_a_fixture_and_its_sentences() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let messages = fs::read_to_string(root.join("locales/en/report.ftl")).unwrap();
    let kinds_of_fixtures: Vec<_> =
        fixtures().iter().map(|path| inspect(&fs::read(path).unwrap(), &Options::new(now())).kind).collect();
    for kind in Kind::ALL {
        let name = kind.name();
        assert!(*kind == Kind::TooLarge || kinds_of_fixtures.contains(kind), "no fixture of {name}");
        for id in [format!("\nkind-{name} ="), format!("\nkind-{name}-about =")] {
            assert!(messages.contains(&id), "no message{id}");
        }
    }
}
