//! Key files that would cause a crash or too much work are refused, with the reason, before the work begins.
#![cfg(feature = "unlock")]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic, clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::Path;

use common::asn1::{algorithm, integer, octets, oid, sequence, tlv};
use common::make::Random;
use proptest::prelude::*;
use relution_token_check::{KeyError, PrivateKey, Reason};

const PASSWORD: &str = "geheim ä€";

fn read(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/unlock").join(name)).unwrap()
}

fn refused(key: &[u8]) -> KeyError {
    PrivateKey::read(key, Some(b"x")).unwrap_err()
}

const TOO_MUCH: KeyError = KeyError::Unsupported(Reason::TooMuchWork);
const INVALID: KeyError = KeyError::Unsupported(Reason::KeyDerivation);

const PBES2: &str = "1.2.840.113549.1.5.13";
const AES_256_CBC: &str = "2.16.840.1.101.3.4.1.42";
const HMAC_SHA_256: &str = "1.2.840.113549.2.9";

fn pbes2(derivation: Vec<u8>) -> Vec<u8> {
    algorithm(PBES2, &sequence(&[derivation, algorithm(AES_256_CBC, &octets(&[7; 16]))]))
}

/// As an INTEGER that is not negative.
fn number(value: u64) -> Vec<u8> {
    let bytes: Vec<u8> = value.to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect();
    let leading = bytes.first().is_none_or(|byte| *byte >= 0x80);
    integer(&[if leading { &[0][..] } else { &[] }, &bytes].concat())
}

fn scrypt(n: u64, r: u64, p: u64) -> Vec<u8> {
    pbes2(algorithm(
        "1.3.6.1.4.1.11591.4.11",
        &sequence(&[octets(&[7; 16]), number(n), number(r), number(p)]),
    ))
}

fn pbkdf2(iterations: u64) -> Vec<u8> {
    pbes2(algorithm(
        "1.2.840.113549.1.5.12",
        &sequence(&[octets(&[7; 16]), number(iterations), algorithm(HMAC_SHA_256, &[5, 0])]),
    ))
}

/// The PKCS#12 derivation, with Triple DES.
fn pkcs12_derivation(iterations: u64) -> Vec<u8> {
    algorithm("1.2.840.113549.1.12.1.3", &sequence(&[octets(&[7; 8]), number(iterations)]))
}

/// An EncryptedPrivateKeyInfo.
fn locked(scheme: Vec<u8>) -> Vec<u8> {
    sequence(&[scheme, octets(&[7; 64])])
}

fn explicit(content: Vec<u8>) -> Vec<u8> {
    tlv(0xa0, content)
}

/// A PFX of these ContentInfos.
fn pfx(contents: &[Vec<u8>]) -> Vec<u8> {
    let safe = octets(&sequence(contents));
    sequence(&[integer(&[3]), sequence(&[oid("1.2.840.113549.1.7.1"), explicit(safe)])])
}

/// Safe contents that are not encrypted, of one bag.
fn bag(kind: &str, value: Vec<u8>) -> Vec<u8> {
    let bags = sequence(&[sequence(&[oid(kind), explicit(value)])]);
    sequence(&[oid("1.2.840.113549.1.7.1"), explicit(octets(&bags))])
}

fn encrypted_content(scheme: Vec<u8>) -> Vec<u8> {
    let info = sequence(&[oid("1.2.840.113549.1.7.1"), scheme, tlv(0x80, [7; 64])]);
    sequence(&[oid("1.2.840.113549.1.7.6"), explicit(sequence(&[integer(&[0]), info]))])
}

const KEY_BAG: &str = "1.2.840.113549.1.12.10.1.1";

#[test]
fn a_scrypt_cost_that_is_no_power_of_two_above_one_is_refused_as_a_number() {
    for cost in [0, 1, 3, 5, 16_383, 16_385] {
        assert_eq!(refused(&locked(scrypt(cost, 8, 1))), INVALID, "N = {cost}");
    }
    assert_eq!(refused(&read("scrypt_cost_zero.der")), INVALID);
    assert_eq!(refused(&locked(scrypt(16_384, 0, 1))), INVALID);
    assert_eq!(refused(&locked(scrypt(16_384, 8, 0))), INVALID);
}

#[test]
fn scrypt_that_asks_for_more_memory_or_work_than_the_limit_is_refused() {
    assert_eq!(refused(&locked(scrypt(16_384, 8, 1))), KeyError::BadKey, "what OpenSSL writes is tried");
    // The last three are 0 in 64 bits, times 1,024. With a small N, filling the memory is what takes long.
    for (n, r, p) in [
        (1 << 20, 8, 1),
        (2, 65_535, 9),
        (2, 65_535, 65_535),
        (16_384, 8, 64),
        (1 << 32, 1, 1),
        (1 << 54, 8, 1),
        (1 << 55, 8, 1),
        (1 << 63, 8, 1),
    ] {
        assert_eq!(refused(&locked(scrypt(n, r, p))), TOO_MUCH, "{n} {r} {p}");
    }
}

#[test]
fn no_rounds_and_too_many_are_refused() {
    for scheme in [pbkdf2, pkcs12_derivation] {
        assert_eq!(refused(&locked(scheme(0))), INVALID);
        assert_eq!(refused(&locked(scheme(1_000))), KeyError::BadKey, "an ordinary count is tried");
        for iterations in [10_000_000, u64::from(u32::MAX), 1 << 32, 1 << 40, u64::MAX] {
            assert_eq!(refused(&locked(scheme(iterations))), TOO_MUCH, "{iterations}");
        }
    }
}

#[test]
fn what_cannot_be_opened_is_named_by_its_identifier() {
    let unknown = |oid: &str| KeyError::Unsupported(Reason::Encryption { oid: oid.to_owned() });
    assert_eq!(refused(&locked(algorithm("1.2.840.113549.1.5.99", &[]))), unknown("1.2.840.113549.1.5.99"));
    assert_eq!(refused(&locked(pbes2(algorithm("1.2.3.5", &sequence(&[]))))), unknown("1.2.3.5"));
    let plain = sequence(&[integer(&[0]), algorithm("1.2.3.6", &[]), octets(&[1; 40])]);
    assert_eq!(refused(&plain), KeyError::Unsupported(Reason::KeyAlgorithm { oid: "1.2.3.6".to_owned() }));
}

#[test]
fn the_contents_of_one_file_share_one_budget() {
    // Each of them alone would be tried, and all of them would take hours.
    let contents = vec![encrypted_content(pbkdf2(2_900_000)); 2_000];
    assert_eq!(refused(&pfx(&contents)), TOO_MUCH);
    // Each of them alone is too much.
    let contents = vec![encrypted_content(pbkdf2(10_000_000)); 2_000];
    assert_eq!(refused(&pfx(&contents)), TOO_MUCH);
    assert_eq!(refused(&read("twenty_contents.p12")), TOO_MUCH);
}

#[test]
fn a_container_in_a_container_is_no_key() {
    let key = read("key_pkcs8.der");
    let nested = |levels: usize| (0..levels).fold(key.clone(), |inner, _| pfx(&[bag(KEY_BAG, inner)]));
    assert!(PrivateKey::read(&nested(1), None).is_ok());
    for levels in [2, 3, 5_000] {
        assert_eq!(refused(&nested(levels)), KeyError::BadKey, "{levels} levels");
    }
    assert_eq!(refused(&read("nested.p12")), KeyError::BadKey);
}

#[test]
fn the_error_of_the_key_says_more_than_that_of_the_certificates() {
    // As macOS writes it: the key in Triple DES first, then the certificates in RC2.
    let key = bag("1.2.840.113549.1.12.10.1.2", locked(pkcs12_derivation(2_048)));
    let certificates =
        encrypted_content(algorithm("1.2.840.113549.1.12.1.6", &sequence(&[octets(&[7; 8]), number(2_048)])));
    let file = pfx(&[key, certificates]);
    assert_eq!(PrivateKey::read(&file, None).unwrap_err(), KeyError::PasswordNeeded);
    assert_eq!(refused(&file), KeyError::BadKey);
}

#[test]
fn the_npm_types_have_every_reason_and_no_other() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/core/error.ts");
    let text = fs::read_to_string(path).unwrap();
    let (_, union) = text.split_once("export type UnsupportedReason =").unwrap();
    let (union, _) = union.split_once(';').unwrap();
    let lines = union.lines().map(str::trim);
    let names: Vec<_> = lines.filter_map(|line| line.strip_prefix("| \"")?.strip_suffix('"')).collect();
    assert_eq!(names, Reason::NAMES);
}

/// An RSAPrivateKey of these numbers (RFC 8017 appendix A.1.2).
fn rsa(numbers: [Vec<u8>; 8]) -> Vec<u8> {
    sequence(&[vec![integer(&[0])], numbers.map(|bytes| integer(&bytes)).to_vec()].concat())
}

#[test]
fn numbers_that_are_no_rsa_key_are_refused() {
    let modulus = |last: u8| [&[0x7f; 255][..], &[last]].concat();
    let (zero, one, long) = (vec![0], vec![1], vec![0x7f; 100_000]);
    for n in [modulus(0xff), modulus(0xfe)] {
        for e in [&zero, &one, &vec![2], &vec![1, 0, 1], &long] {
            for (d, p) in [(&zero, &zero), (&one, &one), (&n, &n), (&long, &long), (&vec![2], &vec![2])] {
                let [e, d, p] = [e, d, p].map(Clone::clone);
                let key = rsa([n.clone(), e, d, p.clone(), p.clone(), p.clone(), p.clone(), p]);
                assert_eq!(refused(&key), KeyError::BadKey);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Made of the parts that a key file is made of, in any order and nesting.
    #[test]
    fn any_structure_is_refused_without_a_panic(seed in any::<u64>()) {
        let mut random = Random(seed);
        let scheme = match random.below(3) {
            0 => scrypt(random.below(40) as u64, random.below(4) as u64, random.below(4) as u64),
            1 => pbkdf2(random.below(3) as u64),
            _ => pkcs12_derivation(random.below(3) as u64),
        };
        let key = locked(scheme.clone());
        let _ = PrivateKey::read(&key, Some(b"x"));
        let _ = PrivateKey::read(&pfx(&[bag(KEY_BAG, key), encrypted_content(scheme)]), Some(b"x"));
    }

    /// One number of a real key replaced.
    #[test]
    fn a_key_with_a_changed_byte_is_refused_or_works(at in any::<prop::sample::Index>(), with in any::<u8>()) {
        let mut key = read("key_pkcs1.der");
        let at = at.index(key.len());
        key[at] = with;
        let _ = PrivateKey::read(&key, Some(PASSWORD.as_bytes()));
    }
}
