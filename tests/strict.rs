//! `ready` means ready: other readers open what is, and nothing genuine is refused.
//!
//! The ordinary tests compare with the crate `cms`, which the unlocking uses. The comparison with OpenSSL is left
//! out unless asked for, since not every machine has it; what it found is kept as fixtures. By hand, with more cases:
//!
//! ```text
//! CASES=10000 cargo test --release --features unlock --test strict
//! CASES=8000  cargo test --release --test strict -- --ignored --nocapture
//! ```
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::pedantic, clippy::unwrap_used)]

mod common;

use std::io::Write;
use std::process::{Command, Stdio};

use common::make::{HEADERS, Random, base64, in_lines};
use common::{genuine, mutate, now};
use relution_token_check::{Kind, Options, Report, Verdict, inspect};

fn cases(usual: u64) -> u64 {
    std::env::var("CASES").map_or(usual, |count| count.parse().expect("a number"))
}

fn server(bytes: &[u8]) -> Report {
    inspect(bytes, &Options::new(now()).named("A_Token_2026-03-15T09-12-44Z_smime.p7m"))
}

/// The file that has this EnvelopedData in it.
fn file(ber: &[u8]) -> Vec<u8> {
    format!("{HEADERS}{}", in_lines(&base64(ber), 76, "\r\n")).into_bytes()
}

/// Changed EnvelopedData, and the report on a file with it.
fn mutants(count: u64) -> impl Iterator<Item = (Vec<u8>, Report)> {
    (0..count).map(|seed| {
        let mut random = Random(seed.wrapping_mul(0x2545_f491_4f6c_dd1d));
        let mutant = mutate::mutant(&genuine::enveloped(&mut random), &mut random);
        let report = server(&file(&mutant));
        (mutant, report)
    })
}

#[test]
fn what_has_the_shape_of_a_genuine_server_token_is_ready() {
    for seed in 0..cases(500) {
        let token = genuine::server_token(&mut Random(seed));
        let report = server(&token);
        let text = String::from_utf8_lossy(&token);
        assert_eq!(
            (report.kind, report.verdict),
            (Kind::DepToken, Verdict::Ready),
            "{seed}: {:?} {text}",
            report.findings
        );
    }
}

#[test]
fn what_has_the_shape_of_a_genuine_content_token_is_ready() {
    for seed in 0..cases(500) {
        let token = genuine::content_token(&mut Random(seed));
        let report = inspect(&token, &Options::new(now()).named("sToken_for_A.vpptoken"));
        let text = String::from_utf8_lossy(&token);
        let year = report.findings.iter().all(|finding| finding.code.name() != "implausible-expiry");
        assert!(year, "the generator makes dates within a year");
        assert_eq!(
            (report.kind, report.verdict),
            (Kind::VppToken, Verdict::Ready),
            "{seed}: {:?} {text}",
            report.findings
        );
    }
}

#[cfg(feature = "unlock")]
#[test]
fn what_is_ready_is_read_by_the_crate_that_opens_it() {
    use cms::content_info::ContentInfo;
    use cms::enveloped_data::EnvelopedData;
    use der::{Decode, Encode};

    let mut ready = 0;
    for (mutant, _) in mutants(cases(2_000)).filter(|(_, report)| report.verdict == Verdict::Ready) {
        ready += 1;
        let content = ContentInfo::from_ber(&mutant).and_then(|info| info.content.to_der());
        let data = content.and_then(|content| EnvelopedData::from_ber(&content));
        assert!(data.is_ok(), "{:?}: {}", data.err(), common::make::hex(&mutant));
    }
    assert!(ready > 0, "some changes do no harm");
}

#[test]
#[ignore = "needs OpenSSL 3"]
fn what_is_ready_is_read_by_openssl() {
    let count = cases(8_000);
    let (mut ready, mut refused) = (0, Vec::new());
    for (mutant, _) in mutants(count).filter(|(_, report)| report.verdict == Verdict::Ready) {
        ready += 1;
        if !openssl_reads(&mutant) {
            refused.push(common::make::hex(&mutant));
        }
    }
    println!("{count} mutants, {ready} ready, {} of them refused by OpenSSL", refused.len());
    assert!(refused.is_empty(), "{}", refused[0]);
}

fn openssl_reads(ber: &[u8]) -> bool {
    let mut openssl = Command::new("openssl")
        .args(["cms", "-cmsout", "-print", "-noout", "-inform", "DER"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("openssl is installed");
    openssl.stdin.take().expect("a pipe").write_all(ber).expect("it reads its input");
    openssl.wait().expect("it ends").success()
}
