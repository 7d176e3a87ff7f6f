//! The encrypted examples of RFC 4134 are read for what they are, and open with their key.
//!
//! Where the files are from: `tests/vectors/README.md`.
#![cfg(feature = "unlock")]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic, clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::Path;

use common::make::{HEADERS, base64, in_lines};
use common::now;
use relution_token_check::{FindingCode, Kind, Options, PrivateKey, Report, inspect, unlock};

fn read(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/rfc4134").join(name);
    fs::read(&path).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// An example in the headers of a server token, without which it would be someone's mail.
fn like_apple(name: &str) -> Vec<u8> {
    (HEADERS.to_owned() + &in_lines(&base64(&read(name)), 76, "\r\n")).into_bytes()
}

fn bob() -> PrivateKey {
    PrivateKey::read(&read("BobPrivRSAEncrypt.pri"), None).unwrap()
}

fn somebody_else() -> PrivateKey {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/unlock/small_key.pem");
    PrivateKey::read(&fs::read(path).unwrap(), None).unwrap()
}

fn has(report: &Report, code: FindingCode, what: Option<&str>) -> bool {
    let what = what.map(|what| ("what", what.into()));
    let fits = |params: &[_]| what.as_ref().is_none_or(|what| params.contains(what));
    report.findings.iter().any(|finding| finding.code == code && fits(&finding.params))
}

#[test]
fn by_themselves_the_examples_are_encrypted_messages() {
    for name in ["5.1.bin", "5.2.bin"] {
        assert_eq!(inspect(&read(name), &Options::new(now())).kind, Kind::EncryptedMessage, "{name}");
    }
}

#[test]
fn recipient_and_ciphers_are_those_that_the_rfc_prints() {
    for (name, cipher) in [("5.1.bin", "des-ede3-cbc"), ("5.2.bin", "1.2.840.113549.3.2")] {
        let encryption = inspect(&read(name), &Options::new(now())).encryption.expect(name);
        assert_eq!(encryption.content_algorithm, cipher, "{name}");
        let [bob] = encryption.recipients.as_slice() else { panic!("{name}: {:?}", encryption.recipients) };
        assert_eq!(bob.issuer.as_deref(), Some("CN=CarlRSA"), "{name}");
        assert_eq!(bob.serial.as_deref(), Some("46:34:6B:C7:80:00:56:BC:11:D3:6E:2E:CD:5D:71:D0"), "{name}");
        assert_eq!((bob.key_algorithm.as_str(), bob.key_bits), ("rsa", Some(1024)), "{name}");
    }
}

/// What is inside is a sentence, not a token: opening it shows in that its expiry is missing.
#[test]
fn bobs_key_opens_the_basic_example_and_no_other_key_does() {
    let opened = unlock(&like_apple("5.1.bin"), &bob(), &Options::new(now())).unwrap();
    assert_eq!(opened.kind, Kind::DepToken);
    assert!(has(&opened, FindingCode::Damaged, Some("expiry")), "{:?}", opened.findings);
    assert!(!has(&opened, FindingCode::KeyMismatch, None), "{:?}", opened.findings);

    let closed = unlock(&like_apple("5.1.bin"), &somebody_else(), &Options::new(now())).unwrap();
    assert!(has(&closed, FindingCode::KeyMismatch, None), "{:?}", closed.findings);
    assert!(!has(&closed, FindingCode::Damaged, None), "{:?}", closed.findings);
}

/// RC2 is no cipher that is opened; what it is gets said with or without the key.
#[test]
fn the_example_in_rc2_is_read_and_stays_closed() {
    let report = unlock(&like_apple("5.2.bin"), &bob(), &Options::new(now())).unwrap();
    for what in ["content-cipher", "recipients"] {
        assert!(has(&report, FindingCode::UnusualEncryption, Some(what)), "{what}: {:?}", report.findings);
    }
    assert!(has(&report, FindingCode::KeyMismatch, None), "{:?}", report.findings);
}
