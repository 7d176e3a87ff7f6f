//! A token that was repaired to be read is given back as Apple writes it, and nothing else is.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, clippy::pedantic, clippy::unwrap_used)]

mod common;

use common::make::{
    HEADERS, Random, base64, content_json, content_token, enveloped, every_kind, hex, in_lines, pem,
    server_token,
};
use common::{listed, now};
use proptest::prelude::*;
use relution_token_check::{Container, FindingCode, Kind, Options, Report, Role, inspect, restore, time};

const DEP: &str = "A_Token_2026-03-15T09-12-44Z_smime.p7m";
const VPP: &str = "sToken_for_A.vpptoken";

type Wrap = fn(&str) -> Vec<u8>;

fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

fn body(token: &str) -> &str {
    token.strip_prefix(HEADERS).unwrap_or(token)
}

fn percent(text: &str) -> String {
    text.replace('%', "%25")
        .replace('+', "%2B")
        .replace('/', "%2F")
        .replace('=', "%3D")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
        .replace(' ', "%20")
}

/// What programs and people put around a text.
const AROUND_ANY: &[(&str, Wrap)] = &[
    ("a byte-order mark", |text| format!("\u{feff}{text}").into_bytes()),
    ("UTF-16", |text| utf_16(&format!("\u{feff}{text}"), u16::to_le_bytes)),
    ("UTF-16, big-endian", |text| utf_16(&format!("\u{feff}{text}"), u16::to_be_bytes)),
    ("base64", |text| base64(text.as_bytes()).into_bytes()),
    ("hex", |text| hex(text.as_bytes()).into_bytes()),
    ("base64 of base64", |text| base64(base64(text.as_bytes()).as_bytes()).into_bytes()),
    ("percent-encoding", |text| percent(text).into_bytes()),
    ("a mail", |text| {
        format!(
            "From: a@example.org\r\nTo: b@example.org\r\nSubject: token\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nHere it is.\r\n\
             --x\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n--x--\r\n",
            in_lines(&base64(text.as_bytes()), 76, "\r\n")
        )
        .into_bytes()
    }),
];

const AROUND_CONTENT: &[(&str, Wrap)] = &[
    ("quotes", |text| format!("\"{text}\"").into_bytes()),
    ("a field of JSON", |text| format!("{{\"vpp\": \"{text}\"}}").into_bytes()),
    ("a code fence", |text| format!("Here:\n```\n{text}\n```\nBye").into_bytes()),
    ("reply marks", |text| format!("> {}\n", in_lines(text, 60, "\n> ")).into_bytes()),
    ("lines", |text| in_lines(text, 64, "\n").into_bytes()),
    ("line ends", |text| format!("{text}\n\n").into_bytes()),
    ("PEM", |text| format!("-----BEGIN TOKEN-----{text}-----END TOKEN-----").into_bytes()),
    ("a line after it", |text| format!("{text}\n# saved by hand").into_bytes()),
    ("an HTML page", |text| format!("<html><body><p>{text}</p></body></html>").into_bytes()),
];

const AROUND_SERVER: &[(&str, Wrap)] = &[
    ("lone carriage returns", |text| text.replace("\r\n", "\r").into_bytes()),
    ("a blank line", |text| format!("\r\n{text}").into_bytes()),
    ("folded headers", |text| text.replacen("; ", ";\r\n ", 1).into_bytes()),
    ("no headers", |text| body(text).as_bytes().to_vec()),
    ("repeated headers", |text| {
        format!("{}{text}", HEADERS.trim_end_matches("\r\n").to_owned() + "\r\n").into_bytes()
    }),
    ("PEM", |text| pem("CMS", &common::make::unbase64(body(text))).into_bytes()),
    ("raw bytes", |text| common::make::unbase64(body(text))),
    ("raw bytes and more", |text| [&common::make::unbase64(body(text))[..], b"more"].concat()),
    ("the other alphabet", |text| {
        format!("{HEADERS}{}", body(text).replace('+', "-").replace('/', "_")).into_bytes()
    }),
];

/// What is known of a token, whatever it is wrapped in.
fn facts(report: &Report) -> impl PartialEq + std::fmt::Debug + use<> {
    (
        report.kind,
        report.organization.clone(),
        report.location.clone(),
        report.server.clone(),
        report.issued.clone(),
        report.expiry.clone(),
        report.encryption.clone(),
    )
}

fn is_repaired(report: &Report) -> bool {
    report.findings.iter().any(|finding| finding.code == FindingCode::Repaired)
}

fn comes_back(token: &str, name: &str, wraps: &[(&str, Wrap)]) {
    let options = Options::new(now()).named(name);
    assert_eq!(restore(token.as_bytes(), &options, true), None, "it is whole already");
    for (what, wrap) in wraps {
        let wrapped = wrap(token);
        let source = inspect(&wrapped, &options);
        if !is_repaired(&source) {
            // The URL-safe alphabet differs in two characters, which not every token has.
            continue;
        }
        let restored = restore(&wrapped, &options, false).unwrap_or_else(|| panic!("{what}: {source:?}"));
        assert_eq!(String::from_utf8_lossy(&restored.bytes), token, "{what}");
        assert_eq!(restored.name, name, "{what}");
        let again = inspect(&restored.bytes, &Options::new(now()).named(restored.name.as_str()));
        assert!(!is_repaired(&again), "{what}: {again:?}");
        assert_eq!(format!("{:?}", facts(&again)), format!("{:?}", facts(&source)), "{what}");
        assert_eq!(restore(&restored.bytes, &options, true), None, "{what}: once is enough");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_content_token_comes_back_byte_for_byte(seed in any::<u64>()) {
        let token = String::from_utf8(content_token(&mut Random(seed))).unwrap();
        comes_back(&token, VPP, AROUND_ANY);
        comes_back(&token, VPP, AROUND_CONTENT);
    }

    #[test]
    fn a_server_token_comes_back_byte_for_byte(seed in any::<u64>()) {
        let token = String::from_utf8(server_token(&mut Random(seed))).unwrap();
        comes_back(&token, DEP, AROUND_ANY);
        comes_back(&token, DEP, AROUND_SERVER);
    }

    /// Two wrappings, one in the other.
    #[test]
    fn a_token_comes_back_out_of_two_wrappings(seed in any::<u64>(), inner in 0..9_usize, outer in 0..7_usize) {
        let token = String::from_utf8(content_token(&mut Random(seed))).unwrap();
        let once = AROUND_CONTENT[inner].1(&token);
        let twice = AROUND_ANY[outer].1(&String::from_utf8(once).unwrap());
        let options = Options::new(now()).named(VPP);
        if inspect(&twice, &options).kind == Kind::VppToken {
            let restored = restore(&twice, &options, false).expect("it comes back");
            prop_assert_eq!(restored.bytes.as_slice(), token.as_bytes());
        }
    }

    #[test]
    fn nothing_is_given_back_of_a_token_that_is_cut_off(seed in any::<u64>(), part in 1..100_usize) {
        let token = content_token(&mut Random(seed));
        let token = [b"\xef\xbb\xbf".as_slice(), &token[..token.len() * part / 100]].concat();
        let report = inspect(&token, &Options::new(now()));
        let broken = report.findings.iter().any(|finding| matches!(finding.code, FindingCode::Truncated | FindingCode::Damaged));
        if broken || report.kind != Kind::VppToken {
            prop_assert_eq!(restore(&token, &Options::new(now()), true), None);
        }
    }

    #[test]
    fn any_bytes_may_be_given(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = restore(&bytes, &Options::new(now()), true);
    }
}

#[test]
fn the_layout_is_apples() {
    let token = enveloped(&mut Random(3));
    let text = restore(&token, &Options::new(now()).named(DEP), false).unwrap().bytes.to_vec();
    let text = String::from_utf8(text).unwrap();
    let (headers, body) = text.split_once("\r\n\r\n").unwrap();
    assert_eq!(
        headers,
        "Content-Type: application/pkcs7-mime; name=\"smime.p7m\"; smime-type=enveloped-data\r\n\
         Content-Transfer-Encoding: base64\r\n\
         Content-Disposition: attachment; filename=\"smime.p7m\"\r\n\
         Content-Description: S/MIME Encrypted Message"
    );
    let lines: Vec<_> = body.split("\r\n").collect();
    let (last, others) = lines.split_last().unwrap();
    assert!(others.iter().all(|line| line.len() == 76) && (1..=76).contains(&last.len()));
    assert!(!body.replace("\r\n", "").contains(['\r', '\n']));
}

#[test]
fn a_server_token_that_nothing_shows_to_be_apples_needs_a_confirmation() {
    let token = server_token(&mut Random(5));
    let raw = enveloped(&mut Random(5));
    let bare = Options::new(now()).named("smime.p7m");
    assert_eq!(restore(&raw, &bare, false), None);
    let confirmed = restore(&raw, &bare, true).unwrap();
    assert_eq!(confirmed.name, "server-token_smime.p7m");
    assert_eq!(confirmed.bytes.as_slice(), token);
    assert!(restore(&raw, &bare.named(DEP), false).is_some(), "the name speaks for it");
    let outer = bare.within("A_Token_2026-03-15T09-12-44Z_smime.zip", Container::Archive);
    assert!(restore(&raw, &outer, false).is_some(), "the name of the archive does");
    let marked = [b"\xef\xbb\xbf", token.as_slice()].concat();
    assert!(restore(&marked, &bare, false).is_some(), "Apple's headers do");
}

#[test]
fn what_has_expired_is_not_given_back_and_an_estimate_does_not_count() {
    let json = content_json(&mut Random(1)).into_bytes();
    let token = [b"\xef\xbb\xbf", base64(&json).as_bytes()].concat();
    let late = time::parse("2099-01-01T00:00:00Z").unwrap();
    assert!(restore(&token, &Options::new(now()), false).is_some());
    assert_eq!(restore(&token, &Options::new(late), true), None);
    let raw = enveloped(&mut Random(1));
    assert!(restore(&raw, &Options::new(late).named(DEP), false).is_some());
}

#[test]
fn nothing_but_a_token_is_given_back() {
    for (kind, bytes) in every_kind(&mut Random(11)) {
        if kind.role() != Role::Token {
            assert_eq!(restore(&bytes, &Options::new(now()), true), None, "{kind:?}");
        }
    }
}

#[test]
fn every_fixture_follows_its_findings() {
    for fixture in listed() {
        let (bytes, options) = (fixture.bytes(), Options::new(now()).named(fixture.name()));
        let report = inspect(&bytes, &options);
        let has = |code| report.findings.iter().any(|finding| finding.code == code);
        let is_broken =
            [FindingCode::Truncated, FindingCode::Damaged, FindingCode::Expired].into_iter().any(has);
        let may = report.kind.role() == Role::Token && is_repaired(&report) && !is_broken;
        let restored = restore(&bytes, &options, true);
        assert_eq!(restored.is_some(), may, "{}: {:?}", fixture.path, report.findings);
        let Some(restored) = restored else { continue };
        let again = inspect(&restored.bytes, &Options::new(now()).named(restored.name.as_str()));
        assert!(!is_repaired(&again), "{}: {:?}", fixture.path, again.findings);
        assert_eq!(format!("{:?}", facts(&again)), format!("{:?}", facts(&report)), "{}", fixture.path);
    }
}

#[test]
fn a_whole_token_from_an_archive_comes_back_as_it_is() {
    let token = String::from_utf8(server_token(&mut Random(9))).unwrap().replace("\r\n", "\n");
    let options = Options::new(now()).named("A_Token_2026-03-15T09-12-44Z_smime (1).p7m");
    let options = options.within("tokens.zip", Container::Archive);
    let report = inspect(token.as_bytes(), &options);
    assert_eq!(
        report.file.name.as_deref(),
        Some("tokens.zip \u{203a} A_Token_2026-03-15T09-12-44Z_smime (1).p7m")
    );
    assert_eq!(report.server.as_ref().map(|server| server.name.as_str()), Some("A"));
    assert!(is_repaired(&report));
    let restored = restore(token.as_bytes(), &options, false).unwrap();
    assert_eq!((restored.name.as_str(), restored.bytes.as_slice()), (DEP, token.as_bytes()));
}

#[test]
fn an_extension_too_many_is_only_a_name() {
    let token = content_token(&mut Random(2));
    let restored = restore(&token, &Options::new(now()).named("sToken_for_A.vpptoken.txt"), false).unwrap();
    assert_eq!((restored.name.as_str(), restored.bytes.as_slice()), (VPP, token.as_slice()));
}
