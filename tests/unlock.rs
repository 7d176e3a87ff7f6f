//! A server token opens with its private key, in whatever form that is, and with no other.
//!
//! The files were made by OpenSSL: `tests/fixtures/unlock/make.sh`.
#![cfg(feature = "unlock")]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic, clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::now;
use proptest::prelude::*;
use relution_token_check::{
    FindingCode, KeyError, Kind, Options, PrivateKey, Reason, Report, Verdict, identities, inspect, time,
    unlock,
};

const PASSWORD: &str = "geheim ä€";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/unlock")
}

fn read(name: &str) -> Vec<u8> {
    fs::read(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn key(name: &str) -> Result<PrivateKey, KeyError> {
    PrivateKey::read(&read(name), Some(PASSWORD.as_bytes()))
}

fn opened(token: &str, with: &PrivateKey) -> Report {
    unlock(&read(token), with, &Options::new(now()).named(token)).unwrap()
}

fn has(report: &Report, code: FindingCode) -> bool {
    report.findings.iter().any(|finding| finding.code == code)
}

fn names(extension: &str, prefix: &str) -> Vec<String> {
    let entries =
        fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> =
        entries.filter(|name| name.ends_with(extension) && name.starts_with(prefix)).collect();
    names.sort();
    names
}

#[test]
fn every_cipher_and_key_transport_gives_the_exact_expiry() {
    let key = key("key.pem").unwrap();
    let tokens: Vec<_> =
        ["aes128", "aes192", "aes256", "des3"].into_iter().flat_map(|c| names(".p7m", c)).collect();
    assert_eq!(tokens.len(), 16);
    for token in tokens.iter().map(String::as_str).chain(["key_identifier.p7m", "two_recipients.p7m"]) {
        let report = opened(token, &key);
        let expiry = report.expiry.unwrap_or_else(|| panic!("{token}: {:?}", report.findings));
        assert!(expiry.exact, "{token}");
        assert_eq!(time::to_rfc3339(expiry.at), "2027-01-17T11:02:21Z", "{token}");
        let unknown = [FindingCode::ExpiryUnknown, FindingCode::KeyMismatch];
        assert!(!report.findings.iter().any(|finding| unknown.contains(&finding.code)), "{token}");
    }
}

#[test]
fn the_key_is_read_in_every_form() {
    let forms = [names(".pem", "key_p"), names(".der", "key"), names(".p12", "key")].concat();
    let forms = forms.iter().map(String::as_str).chain([
        "key.pem",
        "key_scrypt.pem",
        "key_3des.pem",
        "key_2des.pem",
        "key_and_certificate.pem",
    ]);
    let mut count = 0;
    for form in forms.filter(|form| !form.contains("key_rc2")) {
        let key = key(form).unwrap_or_else(|error| panic!("{form}: {error}"));
        assert!(opened("aes128_pkcs1.p7m", &key).expiry.is_some_and(|expiry| expiry.exact), "{form}");
        count += 1;
    }
    assert!(count >= 27, "only {count} forms");
}

#[test]
fn a_locked_key_asks_for_its_password_and_refuses_another() {
    for form in
        [names(".pem", "key_p"), names(".p12", "key"), vec!["key_pbes2.der".into(), "key_scrypt.pem".into()]]
            .concat()
    {
        if ["key_pkcs1.pem", "key_open.p12"].contains(&form.as_str()) || form.contains("rc2.p12") {
            continue;
        }
        assert_eq!(PrivateKey::read(&read(&form), None).unwrap_err(), KeyError::PasswordNeeded, "{form}");
        assert_eq!(PrivateKey::read(&read(&form), Some(b"wrong")).unwrap_err(), KeyError::BadKey, "{form}");
    }
}

#[test]
fn what_cannot_be_used_is_refused_with_the_reason() {
    for (file, reason) in [
        ("ec_key.pem", Reason::EllipticCurve),
        ("ed25519_key.pem", Reason::Ed25519),
        ("huge_key.pem", Reason::RsaSize { bits: 16_384 }),
        ("tiny_key.pem", Reason::RsaSize { bits: 512 }),
        ("key_rc2.pem", Reason::Rc2),
        ("key_rc2.p12", Reason::Rc2),
    ] {
        assert_eq!(key(file).unwrap_err(), KeyError::Unsupported(reason), "{file}");
    }
    for (text, reason) in [
        ("PuTTY-User-Key-File-3: ssh-rsa\r\n", Reason::Putty),
        (
            "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEA\n-----END OPENSSH PRIVATE KEY-----\n",
            Reason::OpenSsh,
        ),
        ("---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n", Reason::Ssh2),
        ("\n-----BEGIN PGP PRIVATE KEY BLOCK-----\n", Reason::OpenPgp),
        ("{\"kty\":\"RSA\",\"n\":\"0vx7\"}", Reason::JsonWebKey),
    ] {
        let error = PrivateKey::read(text.as_bytes(), None).unwrap_err();
        assert_eq!(error, KeyError::Unsupported(reason), "{text}");
    }
    for file in ["cert.pem", "message.txt", "aes128_pkcs1.p7m"] {
        assert_eq!(key(file).unwrap_err(), KeyError::BadKey, "{file}");
    }
}

#[test]
fn a_key_that_is_cut_off_is_refused() {
    for form in ["key_pkcs8.der", "key_pkcs1.der", "key_pbes2.der", "key_3des.p12"] {
        let whole = read(form);
        for length in (0..whole.len()).step_by(37) {
            let error = PrivateKey::read(&whole[..length], Some(PASSWORD.as_bytes())).err();
            assert_eq!(error, Some(KeyError::BadKey), "{form}, {length} bytes");
        }
    }
}

#[test]
fn a_small_key_opens_what_is_for_it() {
    let key = key("small_key.pem").unwrap();
    assert!(opened("small.p7m", &key).expiry.is_some_and(|expiry| expiry.exact));
    assert!(has(&opened("aes128_pkcs1.p7m", &key), FindingCode::KeyMismatch));
}

#[test]
fn a_wrong_key_and_a_manipulated_token_give_the_same_answer() {
    let right = key("key.pem").unwrap();
    for token in ["aes128_pkcs1.p7m", "aes256_oaep_sha256.p7m", "des3_pkcs1.p7m"] {
        for wrong in ["other_key.pem", "small_key.pem"] {
            let report = opened(token, &key(wrong).unwrap());
            assert!(
                has(&report, FindingCode::KeyMismatch) && has(&report, FindingCode::ExpiryUnknown),
                "{wrong}"
            );
            assert_eq!(report.verdict, Verdict::Check);
        }
        // In the encryptedKey, and in the middle of the content.
        for at in [500, read(token).len() - 300] {
            let mut bytes = read(token);
            bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
            let report = unlock(&bytes, &right, &Options::new(now())).unwrap();
            assert!(has(&report, FindingCode::KeyMismatch), "{token}, {at}: {:?}", report.findings);
        }
    }
}

#[test]
fn the_name_and_the_token_may_disagree() {
    let key = key("key.pem").unwrap();
    let agrees = opened("School_Token_2026-01-17T11-02-21Z_smime.p7m", &key);
    assert!(!has(&agrees, FindingCode::ExpiryDisagrees));
    assert_eq!(agrees.verdict, Verdict::Ready);
    let renamed = opened("Renamed_Token_2026-03-15T09-12-44Z_smime.p7m", &key);
    assert!(has(&renamed, FindingCode::ExpiryDisagrees));
}

#[test]
fn what_opens_and_holds_no_expiry_is_damaged() {
    let key = key("key.pem").unwrap();
    for token in ["no_expiry.p7m", "no_json.p7m"] {
        let report = opened(token, &key);
        assert!(
            has(&report, FindingCode::Damaged) && report.expiry.is_none(),
            "{token}: {:?}",
            report.findings
        );
        assert!(!has(&report, FindingCode::KeyMismatch), "{token}");
    }
}

#[test]
fn what_is_no_whole_token_gives_its_ordinary_report() {
    let key = key("key.pem").unwrap();
    let token = read("aes128_pkcs1.p7m");
    for bytes in [&token[..token.len() - 90], b"nothing", b"{}"] {
        let options = Options::new(now());
        assert_eq!(unlock(bytes, &key, &options).unwrap(), inspect(bytes, &options));
    }
}

#[test]
fn no_secret_is_in_the_report_or_in_the_key_when_printed() {
    let key = key("key.pem").unwrap();
    let report = serde_json::to_string(&opened("aes128_pkcs1.p7m", &key)).unwrap();
    for secret in ["CK_unlock", "CS_unlock", "AT_unlock", "AS_unlock"] {
        assert!(!report.contains(secret));
    }
    assert_eq!(format!("{key:?}"), "PrivateKey(..)");
}

#[test]
fn a_certificate_matches_its_tokens_and_no_others() {
    let own = identities(&read("cert.pem"));
    let small = identities(&read("small_cert.pem"));
    let look =
        |token: &str, certificates| inspect(&read(token), &Options::new(now()).for_one_of(certificates));
    for token in ["aes128_pkcs1.p7m", "key_identifier.p7m", "two_recipients.p7m"] {
        assert!(has(&look(token, &own), FindingCode::CertificateMatch), "{token}");
    }
    assert!(has(&look("two_recipients.p7m", &small), FindingCode::CertificateMatch));
    for token in ["aes128_pkcs1.p7m", "key_identifier.p7m"] {
        let report = look(token, &small);
        assert!(has(&report, FindingCode::CertificateMismatch), "{token}");
        assert_eq!(report.verdict, Verdict::Reject);
    }
    let both = [own.clone(), small.clone()].concat();
    assert!(has(&look("small.p7m", &both), FindingCode::CertificateMatch));
    let content_token = fs::read(folder().join("../vpp/sToken_for_Musterstadt.vpptoken")).unwrap();
    let report = inspect(&content_token, &Options::new(now()).for_one_of(&both));
    assert_eq!((report.kind, has(&report, FindingCode::CertificateMismatch)), (Kind::VppToken, false));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Keys cut off, overwritten or made up are refused without a panic.
    #[test]
    fn any_bytes_are_a_key_or_are_refused(at in any::<prop::sample::Index>(), with in any::<u8>(), cut in any::<prop::sample::Index>()) {
        for form in ["key_pkcs8.der", "key_pkcs1.pem", "key_pkcs1_aes128.pem", "key.p12", "key_3des.p12", "key_pbes2.der"] {
            let mut bytes = read(form);
            bytes.truncate(cut.index(bytes.len()));
            let _ = PrivateKey::read(&bytes, Some(b"x"));
            let mut bytes = read(form);
            let at = at.index(bytes.len());
            bytes[at] = with;
            let _ = PrivateKey::read(&bytes, None);
        }
    }
}
