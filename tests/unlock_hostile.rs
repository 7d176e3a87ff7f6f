//! Tokens that were taken apart and put together wrongly get a clear answer from a key, never a crash.
#![cfg(feature = "unlock")]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic, clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::Path;

use common::asn1::{CN, NULL, algorithm, indefinite, integer, name, octets, oid, sequence, set};
use common::make::{HEADERS, Random, base64, in_lines, unbase64};
use common::now;
use relution_token_check::{
    FindingCode, KeyError, Kind, Options, PrivateKey, Reason, Report, identities, inspect, unlock,
};

const AES_128_CBC: &str = "2.16.840.1.101.3.4.1.2";

fn key() -> PrivateKey {
    PrivateKey::read(&read("key.pem"), None).unwrap()
}

fn read(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/unlock").join(name)).unwrap()
}

/// A token of OpenSSL that `key.pem` opens, in its parts.
#[derive(Clone)]
struct Token {
    recipients: Vec<Vec<u8>>,
    /// The content-encryption algorithm.
    algorithm: Vec<u8>,
    /// What follows it: the ciphertext in its OCTET STRINGs, and everything's end.
    rest: Vec<u8>,
}

impl Token {
    fn take_apart() -> Self {
        let file = String::from_utf8(read("aes128_pkcs1.p7m")).unwrap();
        let cms = unbase64(file.strip_prefix(HEADERS).unwrap());
        // ContentInfo and EnvelopedData up to the SET of recipients, whose length is in two octets.
        let (recipients, content) = cms[24..].split_at(usize::from(u16::from_be_bytes([cms[22], cms[23]])));
        // SEQUENCE, id-data, the algorithm with its vector of 16 bytes.
        let (algorithm, rest) = content[13..].split_at(31);
        let token = Self {
            recipients: vec![recipients.to_vec()],
            algorithm: algorithm.to_vec(),
            rest: rest.to_vec(),
        };
        assert_eq!(token.file(), file.as_bytes(), "what was taken apart goes together again");
        token
    }

    fn file(&self) -> Vec<u8> {
        let head = indefinite(
            0x30,
            [oid("1.2.840.113549.1.7.3"), indefinite(0xa0, indefinite(0x30, integer(&[0])))].concat(),
        );
        // Without the ends, which are in the rest.
        let head = &head[..head.len() - 6];
        let content = [&[0x30, 0x80], oid("1.2.840.113549.1.7.1").as_slice()].concat();
        let cms = [head, &set(&self.recipients), &content, &self.algorithm, &self.rest].concat();
        (HEADERS.to_owned() + &in_lines(&base64(&cms), 76, "\r\n")).into_bytes()
    }

    fn opened(&self) -> Report {
        unlock(&self.file(), &key(), &Options::new(now())).unwrap()
    }
}

/// Someone else, for whose key the token is too; `encrypted` bytes long is what only that key opens.
fn another(random: &mut Random, encrypted: usize) -> Vec<u8> {
    let issuer = name(&[(CN, &random.name())]);
    sequence(&[
        integer(&[0]),
        sequence(&[issuer, integer(&[1])]),
        algorithm("1.2.840.113549.1.1.1", NULL),
        octets(&random.bytes(encrypted)),
    ])
}

fn has(report: &Report, code: FindingCode) -> bool {
    report.findings.iter().any(|finding| finding.code == code)
}

fn says(report: &Report, what: &str) -> bool {
    let what = ("what", what.into());
    report
        .findings
        .iter()
        .any(|finding| finding.code == FindingCode::Damaged && finding.params.contains(&what))
}

#[test]
fn the_last_of_a_hundred_recipients_opens_it() {
    let mut token = Token::take_apart();
    let mut random = Random(4);
    let others: Vec<_> = (0..99).map(|_| another(&mut random, 256)).collect();
    token.recipients.splice(0..0, others);
    let report = token.opened();
    assert_eq!(report.encryption.as_ref().unwrap().recipients.len(), 100);
    assert!(report.expiry.as_ref().is_some_and(|expiry| expiry.exact), "{:?}", report.findings);
}

/// `docs/formats.md` says where it ends.
#[test]
fn where_not_every_recipient_can_be_tried_nothing_is_said_about_the_key() {
    let mut token = Token::take_apart();
    let mut random = Random(5);
    let own = token.recipients.remove(0);
    token.recipients = (0..370).map(|_| another(&mut random, 256)).collect();
    assert!(has(&token.opened(), FindingCode::KeyMismatch), "all were tried");
    token.recipients.extend((0..5).map(|_| another(&mut random, 256)).chain([own]));
    let error = unlock(&token.file(), &key(), &Options::new(now())).unwrap_err();
    assert_eq!(error, KeyError::Unsupported(Reason::TooManyRecipients { recipients: 376 }));

    let certificates = identities(&read("cert.pem"));
    let options = Options::new(now()).for_one_of(&certificates);
    let report = unlock(&token.file(), &key(), &options).unwrap();
    assert!(report.expiry.is_some_and(|expiry| expiry.exact), "the one of the certificate is tried first");
}

#[test]
fn recipients_whose_encrypted_key_is_of_another_length_cost_nothing() {
    let mut token = Token::take_apart();
    let mut random = Random(7);
    let others: Vec<_> = (0..900).map(|number| another(&mut random, 100 + number % 100)).collect();
    token.recipients.splice(0..0, others);
    assert!(token.opened().expiry.is_some_and(|expiry| expiry.exact));
}

/// A minute of work for whoever tries them all.
#[test]
fn a_hundred_recipients_of_8192_bits_are_not_all_tried() {
    let key = PrivateKey::read(&read("largest_key.pem"), None).unwrap();
    let mut token = Token::take_apart();
    let mut random = Random(8);
    token.recipients = (0..100).map(|_| another(&mut random, 1024)).collect();
    let error = unlock(&token.file(), &key, &Options::new(now())).unwrap_err();
    assert_eq!(error, KeyError::Unsupported(Reason::TooManyRecipients { recipients: 100 }));
}

#[test]
fn an_encrypted_key_of_the_wrong_length_opens_nothing() {
    let mut token = Token::take_apart();
    for length in [1, 16, 255, 257, 2048] {
        token.recipients = vec![another(&mut Random(6), length)];
        let report = token.opened();
        assert_eq!(report.kind, Kind::DepToken, "{length}");
        assert!(has(&report, FindingCode::KeyMismatch), "{length}: {:?}", report.findings);
    }
    token.recipients = vec![another(&mut Random(6), 0)];
    assert!(says(&token.opened(), "structure"));
}

#[test]
fn a_vector_that_is_missing_or_short_is_damage_and_says_nothing_of_the_key() {
    let mut token = Token::take_apart();
    for parameters in
        [vec![], NULL.to_vec(), octets(&[]), octets(&[7; 8]), octets(&[7; 15]), octets(&[7; 17])]
    {
        token.algorithm = algorithm(AES_128_CBC, &parameters);
        let report = token.opened();
        assert!(says(&report, "ciphertext"), "{parameters:?}: {:?}", report.findings);
        assert!(!has(&report, FindingCode::KeyMismatch), "{parameters:?}");
        assert_eq!(report, inspect(&token.file(), &Options::new(now())), "{parameters:?}");
    }
}

#[test]
fn ciphertext_that_is_no_whole_number_of_blocks_is_damage_and_says_nothing_of_the_key() {
    let mut token = Token::take_apart();
    for content in [
        vec![],
        octets(&[]),
        octets(&[7; 15]),
        octets(&[7; 33]),
        [octets(&[7; 16]), octets(&[7; 1])].concat(),
    ] {
        token.rest = [indefinite(0xa0, content), vec![0; 8]].concat();
        let report = token.opened();
        assert!(says(&report, "ciphertext"), "{:?}", report.findings);
        assert!(!has(&report, FindingCode::KeyMismatch));
    }
}

#[test]
fn a_cipher_that_nobody_knows_is_said_and_stays_closed() {
    let mut token = Token::take_apart();
    token.algorithm = algorithm("1.2.3.4", &octets(&[7; 16]));
    let report = token.opened();
    assert!(has(&report, FindingCode::UnusualEncryption) && has(&report, FindingCode::KeyMismatch));
}
