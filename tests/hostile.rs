//! Any bytes give a report: no panic, no hang, and never `ready` for what is not whole.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::pedantic, clippy::unwrap_used)]

mod common;

use std::fs;

use common::asn1::{indefinite, tlv};
use common::make::{self, Random};
use common::{fixtures, now};
use proptest::prelude::*;
use relution_token_check::{FindingCode, Kind, MAX_BYTES, Options, Report, Verdict, inspect, too_large};

fn look(bytes: &[u8]) -> Report {
    inspect(bytes, &Options::new(now()).named("A_Token_2026-03-15T09-12-44Z_smime.p7m"))
}

fn has(report: &Report, code: FindingCode) -> bool {
    report.findings.iter().any(|finding| finding.code == code)
}

proptest! {
    // Each case of some of these is a thousand files.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn random_bytes_give_a_report(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        prop_assert_eq!(look(&bytes).verdict, Verdict::Reject);
    }

    #[test]
    fn random_text_gives_a_report(text in "\\PC{0,200}") {
        prop_assert_ne!(look(text.as_bytes()).verdict, Verdict::Ready);
    }

    #[test]
    fn random_asn1_gives_a_report(bytes in proptest::collection::vec(proptest::sample::select(vec![0x30, 0x80, 0x00, 0x06, 0x02, 0x04, 0xa0, 0x31, 0x01, 0x7f, 0x84, 0xff]), 0..200)) {
        look(&bytes);
    }

    #[test]
    fn a_server_token_is_ready_and_any_part_of_it_is_not(seed in any::<u64>()) {
        let token = make::server_token(&mut Random(seed));
        prop_assert_eq!(look(&token).verdict, Verdict::Ready);
        let body = token.len() - make::HEADERS.len();
        for lost in (1..body).filter(|lost| *lost < 200 || lost % 17 == 0) {
            let report = look(&token[..token.len() - lost]);
            prop_assert_ne!(report.verdict, Verdict::Ready);
            let only_padding = token[token.len() - lost..].iter().all(|byte| *byte == b'=');
            if !only_padding {
                prop_assert!(has(&report, FindingCode::Truncated), "{} lost: {:?}", lost, report.findings);
                prop_assert_eq!(report.kind, Kind::DepToken);
            }
        }
    }

    #[test]
    fn a_content_token_is_ready_and_any_part_of_it_is_not(seed in any::<u64>()) {
        let token = make::content_token(&mut Random(seed));
        let whole = inspect(&token, &Options::new(now()));
        prop_assert_eq!(whole.verdict, Verdict::Ready, "{:?}", whole.findings);
        for lost in 1..token.len() {
            let report = inspect(&token[..token.len() - lost], &Options::new(now()));
            prop_assert_ne!(report.verdict, Verdict::Ready);
            let only_padding = token[token.len() - lost..].iter().all(|byte| *byte == b'=');
            prop_assert!(only_padding || report.verdict == Verdict::Reject, "{} lost: {:?}", lost, report.findings);
        }
    }

    #[test]
    fn a_token_with_one_wrong_byte_gives_a_report(seed in any::<u64>(), at in any::<prop::sample::Index>(), with in any::<u8>()) {
        let mut random = Random(seed);
        for mut token in [make::server_token(&mut random), make::content_token(&mut random), make::enveloped(&mut random)] {
            let at = at.index(token.len());
            token[at] = with;
            look(&token);
        }
    }
}

#[test]
fn every_prefix_of_every_fixture_gives_a_report() {
    for path in fixtures() {
        let bytes = fs::read(&path).expect("a fixture can be read");
        let step = 1 + bytes.len() / 500;
        for end in (0..bytes.len()).step_by(step) {
            look(&bytes[..end]);
        }
    }
}

#[test]
fn deep_nesting_is_refused_and_not_followed() {
    for deep in [[0x30, 0x80].repeat(50_000), [0x24, 0x80].repeat(50_000), [0xa0, 0x80].repeat(50_000)] {
        assert_eq!(look(&deep).verdict, Verdict::Reject);
    }
    let nested = (0..5_000).fold(Vec::new(), |inner, _| tlv(0x30, inner));
    assert_eq!(look(&nested).kind, Kind::Binary);
    for text in ["[".repeat(1_000_000), "{\"token\":".repeat(200_000)] {
        assert_eq!(look(text.as_bytes()).verdict, Verdict::Reject);
    }
}

#[test]
fn a_length_past_the_end_is_a_cut_and_one_past_its_parent_is_damage() {
    let token = make::enveloped(&mut Random(7));
    let headers = |der: &[u8]| format!("{}{}", make::HEADERS, make::base64(der)).into_bytes();
    // The last OCTET STRING, `04 82 hi lo` or shorter, claims four gigabytes.
    let content = indefinite(0xa0, [0x04, 0x84, 0xff, 0xff, 0xff, 0xff, 1, 2, 3]);
    let at = token.len() - 60;
    let huge = [&token[..at], &content].concat();
    assert_eq!(look(&headers(&huge)).verdict, Verdict::Reject);
    // The recipient's own SEQUENCE claims more than the SET around it has.
    let set = token.windows(2).position(|pair| pair == [0x31, 0x82]).expect("the SET of recipients");
    let mut lying = token.clone();
    lying[set + 6] ^= 0x40;
    let report = look(&headers(&lying));
    assert!(has(&report, FindingCode::Damaged), "{:?}", report.findings);
}

#[test]
fn a_file_over_the_limit_is_decided_by_its_size() {
    let report = too_large(5_000_000_000, &Options::new(now()));
    assert_eq!((report.kind, report.verdict, report.file.sha256), (Kind::TooLarge, Verdict::Reject, None));
    assert_eq!(inspect(&vec![b'A'; MAX_BYTES + 1], &Options::new(now())).kind, Kind::TooLarge);
    assert_ne!(inspect(&vec![b'A'; MAX_BYTES], &Options::new(now())).kind, Kind::TooLarge);
}

#[test]
fn text_that_is_broken_from_its_first_character_is_not_called_empty() {
    let lone_surrogates = [&[0xff, 0xfe][..], &[0x00, 0xd8].repeat(20)].concat();
    assert_eq!(look(&lone_surrogates).kind, Kind::Text);
    assert_eq!(look(&[0xff, 0xfe, b' ', 0]).kind, Kind::Empty);
}

#[test]
fn a_lone_carriage_return_at_the_end_of_any_line_is_not_ready() {
    let token = String::from_utf8(make::server_token(&mut Random(11))).expect("text");
    let ends: Vec<_> = token.match_indices("\r\n").map(|(at, _)| at).collect();
    assert!(ends.len() > 10, "headers and body have lines");
    let every = token.replace("\r\n", "\r");
    let one = ends.iter().map(|at| format!("{}\r{}", &token[..*at], &token[at + 2..]));
    for text in one.chain([every]) {
        let report = look(text.as_bytes());
        let line_breaks = [("what", "line-breaks".into())];
        let is_said = report.findings.iter().any(|finding| finding.params == line_breaks);
        assert!(is_said && report.kind == Kind::DepToken, "{text:?}: {:?}", report.findings);
    }
}
