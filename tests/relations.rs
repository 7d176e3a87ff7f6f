//! What files say about each other.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::pedantic, clippy::unwrap_used)]

mod common;

use common::make::{self, Random, content_token, server_token};
use common::now;
use proptest::prelude::*;
use relution_token_check::{FindingCode, Kind, Options, Report, Verdict, inspect, relate};

fn look(bytes: &[u8], name: &str) -> Report {
    inspect(bytes, &Options::new(now()).named(name))
}

fn codes(report: &Report) -> Vec<FindingCode> {
    report.findings.iter().map(|finding| finding.code).collect()
}

fn server_name(server: &str, month: u32) -> String {
    format!("{server}_Token_2026-{month:02}-15T09-12-44Z_smime.p7m")
}

#[test]
fn a_newer_token_ends_an_older_one_for_the_same_server_and_key() {
    let token = server_token(&mut Random(1));
    let other_key = server_token(&mut Random(2));
    let reports = [
        look(&token, &server_name("A", 3)),
        look(&token, &server_name("A", 5)),
        look(&token, &server_name("A", 4)),
        look(&token, &server_name("B", 9)),
        look(&other_key, &server_name("A", 9)),
        look(&token, "renamed.p7m"),
    ];
    let related = relate(&reports);
    let ended: Vec<_> =
        related.iter().map(|report| codes(report).contains(&FindingCode::Superseded)).collect();
    assert_eq!(ended, [true, false, true, false, false, false]);
    assert_eq!(related[0].verdict, Verdict::Reject);
    let finding = &related[0].findings[0];
    assert_eq!(finding.params[1].1, 1.into(), "the newest of them is named");
}

#[test]
fn an_older_token_is_superseded_whatever_mark_of_a_copy_its_name_has() {
    let token = server_token(&mut Random(1));
    let newest = look(&token, &server_name("A", 5));
    for name in [
        "Copy of A_Token_2026-03-15T09-12-44Z_smime.p7m",
        "Kopie von A_Token_2026-03-15T09-12-44Z_smime.p7m",
        "~A_Token_2026-03-15T09-12-44Z_smime.p7m",
        "A_Token_2026-03-15T09-12-44Z_smime (1).p7m",
        "A_Token_2026-03-15T09-12-44Z_smime[1].p7m",
        "A_Token_2026-03-15T09-12-44Z_smime - Kopie.p7m",
        "A_Token_2026-03-15T09%3A12%3A44Z_smime.p7m",
        "A_Token_2026-03-15T09_12_44Z_smime (another copy).p7m",
    ] {
        let related = relate(&[look(&token, name), newest.clone()]);
        assert!(codes(&related[0]).contains(&FindingCode::Superseded), "{name}");
    }
}

/// A content token that expires in this month of 2027.
fn location_token(organization: &str, month: u32) -> Vec<u8> {
    let token = make::base64(&Random(u64::from(month)).bytes(64));
    let json = format!(
        r#"{{"expDate":"2027-{month:02}-15T09:12:44+0000","token":"{token}","orgName":"{organization}"}}"#
    );
    make::base64(json.as_bytes()).into_bytes()
}

#[test]
fn of_content_tokens_for_one_location_the_one_that_expires_last_is_named() {
    let reports = [
        look(&location_token("School", 3), "sToken_for_A.vpptoken"),
        look(&location_token("School", 9), "sToken_for_A.vpptoken (1)"),
        look(&location_token("School", 9), "sToken_for_A (1).vpptoken"),
        look(&location_token("School", 5), "sToken_for_A (2).vpptoken"),
        look(&location_token("School", 5), "sToken_for_B.vpptoken"),
        look(&location_token("Other", 5), "sToken_for_A.vpptoken"),
        look(&location_token("School", 5), "renamed.vpptoken"),
    ];
    let related = relate(&reports);
    let older: Vec<_> =
        related.iter().map(|report| codes(report).contains(&FindingCode::OlderToken)).collect();
    assert_eq!(older, [true, false, false, true, false, false, false]);
    let finding = related[0].findings.iter().find(|found| found.code == FindingCode::OlderToken).unwrap();
    assert_eq!(finding.params[0], ("by", "sToken_for_A (1).vpptoken".into()));
    assert_eq!(finding.params[1], ("index", 2.into()));
    assert_eq!(related[0].verdict, Verdict::Check, "nothing says that it has ended");
    assert_eq!(relate(&related), related);
}

#[test]
fn a_token_that_is_refused_makes_no_other_one_older() {
    let mut cut_off = location_token("School", 9);
    cut_off.truncate(cut_off.len() - 3);
    let name = "sToken_for_A.vpptoken";
    let reports = [look(&location_token("School", 3), name), look(&cut_off, name)];
    assert_eq!(reports[1].verdict, Verdict::Reject);
    assert_eq!(relate(&reports), reports);
}

#[test]
fn every_copy_but_the_first_is_a_duplicate() {
    let token = content_token(&mut Random(4));
    let reports = ["a", "b", "c"].map(|name| look(&token, name));
    let related = relate(&reports);
    let copies: Vec<_> =
        related.iter().map(|report| codes(report).contains(&FindingCode::Duplicate)).collect();
    assert_eq!(copies, [false, true, true]);
    assert!(
        relate(&[look(b"", "a"), look(b"", "b")])
            .iter()
            .all(|report| !codes(report).contains(&FindingCode::Duplicate))
    );
}

/// The definition, file by file.
fn is_superseded(reports: &[Report], index: usize) -> bool {
    let of = |report: &Report| {
        let recipients = report.encryption.clone()?.recipients;
        let known = report.kind == Kind::DepToken && !recipients.is_empty();
        known.then_some((report.server.clone()?.name, recipients, report.issued.clone()?.at))
    };
    let Some((server, recipients, issued)) = of(&reports[index]) else { return false };
    reports.iter().filter_map(of).any(|other| other.0 == server && other.1 == recipients && other.2 > issued)
}

/// The definition, file by file.
fn is_older(reports: &[Report], index: usize) -> bool {
    let of = |report: &Report| {
        let place = (report.organization.clone()?, report.location.clone()?.name);
        (report.kind == Kind::VppToken).then_some((place, report.expiry.clone()?.at))
    };
    let Some((place, expires)) = of(&reports[index]) else { return false };
    let worth = reports.iter().filter(|report| report.verdict != Verdict::Reject);
    worth.filter_map(of).any(|other| other.0 == place && other.1 > expires)
}

/// The definition, file by file.
fn is_duplicate(reports: &[Report], index: usize) -> bool {
    let own = &reports[index];
    let is_copy = |other: &Report| own.file.sha256.is_some() && other.file.sha256 == own.file.sha256;
    own.kind != Kind::Empty && reports[..index].iter().any(is_copy)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Twice is once, the order stays, and nothing but these findings is added.
    #[test]
    fn relating_again_changes_nothing(seed in any::<u64>()) {
        let mut random = Random(seed);
        let mut files = make::every_kind(&mut random);
        files.extend_from_within(..20);
        let reports: Vec<_> = files.iter().map(|(_, bytes)| look(bytes, &server_name("A", 1 + random.below(9) as u32))).collect();
        let once = relate(&reports);
        for (index, after) in once.iter().enumerate() {
            let found = |code| codes(after).contains(&code);
            prop_assert_eq!(found(FindingCode::Superseded), is_superseded(&reports, index));
            prop_assert_eq!(found(FindingCode::OlderToken), is_older(&reports, index));
            prop_assert_eq!(found(FindingCode::Duplicate), is_duplicate(&reports, index));
        }
        prop_assert_eq!(&relate(&once), &once);
        for (before, after) in reports.iter().zip(&once) {
            prop_assert_eq!(&before.file, &after.file);
            let added = [FindingCode::Superseded, FindingCode::OlderToken, FindingCode::Duplicate, FindingCode::CertificateMatch];
            prop_assert!(after.findings.iter().all(|finding| before.findings.contains(finding) || added.contains(&finding.code)));
        }
    }
}
