//! Wrapped tokens give the same facts, and each removed layer is reported.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::pedantic, clippy::unwrap_used)]

mod common;

use common::make::{
    HEADERS, Random, base64, content_json, content_token, enveloped, hex, in_lines, pem, server_token,
};
use common::now;
use proptest::prelude::*;
use relution_token_check::{FindingCode, Kind, Options, Param, Report, Verdict, inspect};

type Wrap = fn(&str) -> Vec<u8>;

fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

/// Ways in which programs change a text, and what the report says of each; `""` where it says nothing.
const OF_ANY_TEXT: &[(&str, Wrap)] = &[
    ("bom", |text| format!("\u{feff}{text}").into_bytes()),
    ("utf-16", |text| utf_16(&format!("\u{feff}{text}"), u16::to_le_bytes)),
    ("utf-16", |text| utf_16(&format!("\u{feff}{text}"), u16::to_be_bytes)),
    ("utf-16", |text| utf_16(text, u16::to_le_bytes)),
    ("utf-16", |text| utf_16(text, u16::to_be_bytes)),
    ("double-base64", |text| base64(text.as_bytes()).into_bytes()),
    ("hex", |text| hex(text.as_bytes()).into_bytes()),
    ("", |text| format!("{text}\n").into_bytes()),
    ("", |text| format!("{text}\r\n").into_bytes()),
];

const OF_A_CONTENT_TOKEN: &[(&str, Wrap)] = &[
    ("quotes", |text| format!("\"{text}\"").into_bytes()),
    ("quotes", |text| format!("\"{}\"\n", text.replace('/', "\\/")).into_bytes()),
    ("line-breaks", |text| in_lines(text, 64, "\n").into_bytes()),
    ("line-breaks", |text| in_lines(text, 76, "\r\n").into_bytes()),
    ("line-breaks", |text| format!("{text}\n\n").into_bytes()),
    ("pem", |text| format!("-----BEGIN TOKEN-----{text}-----END TOKEN-----").into_bytes()),
    ("trailing-data", |text| format!("{text}\n# saved by hand").into_bytes()),
];

const OF_A_SERVER_TOKEN: &[(&str, Wrap)] = &[
    ("", |text| text.replace("\r\n", "\n").into_bytes()),
    ("line-breaks", |text| text.replace("\r\n", "\r").into_bytes()),
    ("line-breaks", |text| format!("\r\n{text}").into_bytes()),
    ("folded-headers", |text| text.replacen("; ", ";\r\n ", 1).into_bytes()),
    ("", |text| format!("MIME-Version: 1.0\r\nDate: Mon, 23 Nov 2026 22:00:00 +0000\r\n{text}").into_bytes()),
    ("no-headers", |text| text.strip_prefix(HEADERS).unwrap().as_bytes().to_vec()),
    ("url-safe", |text| {
        let body = text.strip_prefix(HEADERS).unwrap();
        format!("{HEADERS}{}", body.replace('+', "-").replace('/', "_")).into_bytes()
    }),
];

fn repaired(report: &Report) -> Vec<String> {
    let what = |params: &[(&str, Param)]| match params.first() {
        Some((_, Param::Text(what))) => what.clone(),
        _ => String::new(),
    };
    report
        .findings
        .iter()
        .filter(|finding| finding.code == FindingCode::Repaired)
        .map(|finding| what(&finding.params))
        .collect()
}

fn same_facts(wrapped: &Report, plain: &Report) -> bool {
    let facts = |report: &Report| {
        (
            report.kind,
            report.organization.clone(),
            report.expiry.clone(),
            report.encryption.clone(),
            report.server.clone(),
        )
    };
    facts(wrapped) == facts(plain)
}

fn check(text: &str, name: &str, wraps: &[(&str, Wrap)]) {
    let options = Options::new(now()).named(name);
    let plain = inspect(text.as_bytes(), &options);
    assert_eq!(plain.verdict, Verdict::Ready, "{:?}", plain.findings);
    for (what, wrap) in wraps {
        let report = inspect(&wrap(text), &options);
        assert!(same_facts(&report, &plain), "{what}: {report:?}");
        let said = repaired(&report);
        assert_eq!(said, if what.is_empty() { vec![] } else { vec![(*what).to_owned()] });
        assert_eq!(report.verdict, if what.is_empty() { Verdict::Ready } else { Verdict::Check }, "{what}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_content_token_stays_what_it_is(seed in any::<u64>()) {
        let token = String::from_utf8(content_token(&mut Random(seed))).unwrap();
        check(&token, "sToken_for_A.vpptoken", OF_ANY_TEXT);
        check(&token, "sToken_for_A.vpptoken", OF_A_CONTENT_TOKEN);
    }

    #[test]
    fn a_server_token_stays_what_it_is(seed in any::<u64>()) {
        let token = String::from_utf8(server_token(&mut Random(seed))).unwrap();
        let url_safe_differs = token[HEADERS.len()..].contains(['+', '/']);
        prop_assume!(url_safe_differs);
        check(&token, "A_Token_2026-03-15T09-12-44Z_smime.p7m", OF_ANY_TEXT);
        check(&token, "A_Token_2026-03-15T09-12-44Z_smime.p7m", OF_A_SERVER_TOKEN);
    }

    #[test]
    fn a_server_token_out_of_its_text_is_said_to_be_so(seed in any::<u64>()) {
        let token = enveloped(&mut Random(seed));
        let options = Options::new(now());
        prop_assert_eq!(repaired(&inspect(&token, &options)), ["raw-binary"]);
        prop_assert_eq!(repaired(&inspect(hex(&token).as_bytes(), &options)), ["hex"]);
        prop_assert_eq!(repaired(&inspect(pem("CMS", &token).as_bytes(), &options)), ["pem"]);
        let longer = [token.as_slice(), b"more"].concat();
        prop_assert_eq!(repaired(&inspect(&longer, &options)), ["raw-binary", "trailing-data"]);
    }

    #[test]
    fn padding_may_be_gone_and_the_other_alphabet_may_stand_there(seed in any::<u64>()) {
        let mut random = Random(seed);
        let json = format!("{}   {}", content_json(&mut random), " ".repeat(random.below(3)));
        let padded = base64(json.as_bytes());
        let plain = inspect(padded.as_bytes(), &Options::new(now()));
        let bare = padded.trim_end_matches('=');
        let report = inspect(bare.as_bytes(), &Options::new(now()));
        prop_assert!(same_facts(&report, &plain));
        prop_assert_eq!(repaired(&report).is_empty(), bare == padded);
    }
}

#[test]
fn a_pem_label_counts_less_than_the_token_behind_it() {
    let token = enveloped(&mut Random(7));
    for label in ["CMS", "PKCS7", "CERTIFICATE", "PRIVATE KEY"] {
        let report = inspect(pem(label, &token).as_bytes(), &Options::new(now()));
        assert_eq!(report.kind, Kind::DepToken, "{label}");
        assert!(report.encryption.is_some(), "{label}");
    }
}
