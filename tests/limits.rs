//! Tests both sides of each limit and boundary.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::pedantic, clippy::unwrap_used)]

mod common;

use common::asn1::{
    CN, NULL, algorithm, bits, indefinite, integer, name, octets, oid, sequence, set, tlv, utf8,
};
use common::make::{self, HEADERS, Random, base64, hex, in_lines};
use common::now;
use relution_token_check::{FindingCode, Kind, Options, Param, Report, identities, inspect, time};

fn look(bytes: &[u8]) -> Report {
    inspect(bytes, &Options::new(now()).named("A_Token_2026-03-15T09-12-44Z_smime.p7m"))
}

fn file(ber: &[u8]) -> Vec<u8> {
    format!("{HEADERS}{}", in_lines(&base64(ber), 76, "\r\n")).into_bytes()
}

fn has(report: &Report, code: FindingCode, what: &str) -> bool {
    report
        .findings
        .iter()
        .any(|finding| finding.code == code && finding.params == [("what", Param::Text(what.to_owned()))])
}

fn recipient(identity: Vec<u8>, version: u8) -> Vec<u8> {
    sequence(&[integer(&[version]), identity, algorithm("1.2.840.113549.1.1.1", NULL), octets(&[7; 256])])
}

fn by_issuer(issuer: &[u8]) -> Vec<u8> {
    recipient(sequence(&[issuer.to_vec(), integer(&[1])]), 0)
}

fn token(recipients: &[Vec<u8>]) -> Vec<u8> {
    let content = [
        oid("1.2.840.113549.1.7.1"),
        algorithm("2.16.840.1.101.3.4.1.2", &octets(&[0; 16])),
        indefinite(0xa0, octets(&[9; 512])),
    ];
    let data = [integer(&[0]), set(recipients), indefinite(0x30, content.concat())].concat();
    indefinite(0x30, [oid("1.2.840.113549.1.7.3"), indefinite(0xa0, indefinite(0x30, data))].concat())
}

#[test]
fn a_thousand_recipients_are_read_and_one_more_is_damage() {
    let one = by_issuer(&name(&[(CN, "dep")]));
    let report = look(&file(&token(&vec![one.clone(); 1_000])));
    assert_eq!(report.encryption.as_ref().map(|encryption| encryption.recipients.len()), Some(1_000));
    assert!(has(&report, FindingCode::UnusualEncryption, "recipients"));
    assert!(has(&look(&file(&token(&vec![one; 1_001]))), FindingCode::Damaged, "structure"));
}

#[test]
fn sixty_four_attributes_are_a_name_and_more_are_none() {
    let of = |count| by_issuer(&name(&vec![(CN, "a"); count]));
    assert!(!has(&look(&file(&token(&[of(64)]))), FindingCode::Damaged, "structure"));
    assert!(has(&look(&file(&token(&[of(65)]))), FindingCode::Damaged, "structure"));
}

#[test]
fn two_hundred_headers_are_read_and_more_are_some_other_text() {
    let body = base64(&make::enveloped(&mut Random(3)));
    let of = |count: usize| format!("{}{HEADERS}{body}", "X-More: yes\r\n".repeat(count - 4)).into_bytes();
    assert_eq!(look(&of(200)).kind, Kind::DepToken);
    assert!(has(&look(&of(201)), FindingCode::Repaired, "surrounding-text"));
}

#[test]
fn nesting_is_followed_to_a_depth_of_sixty_four() {
    let nested = |depth: usize| (0..depth).fold(NULL.to_vec(), |inner, _| tlv(0x30, inner));
    let with = |depth: usize| {
        let data =
            [integer(&[0]), tlv(0xa0, nested(depth)), set(&[by_issuer(&name(&[(CN, "dep")]))])].concat();
        let rest = [
            oid("1.2.840.113549.1.7.1"),
            algorithm("2.16.840.1.101.3.4.1.2", &octets(&[0; 16])),
            indefinite(0xa0, octets(&[9; 512])),
        ];
        let data = indefinite(0x30, [data, indefinite(0x30, rest.concat())].concat());
        file(&indefinite(0x30, [oid("1.2.840.113549.1.7.3"), indefinite(0xa0, data)].concat()))
    };
    // ContentInfo, its content, EnvelopedData and originatorInfo are open around it.
    assert!(!has(&look(&with(60)), FindingCode::Damaged, "structure"));
    assert!(has(&look(&with(61)), FindingCode::Damaged, "structure"));
}

#[test]
fn an_indefinite_length_does_not_reach_past_the_definite_one_around_it() {
    // The SET of recipients is definite; inside it the end-of-contents octets lie wholly or half outside.
    for cut in [1, 2] {
        let one = by_issuer(&name(&[(CN, "dep")]));
        let open = indefinite(0x30, &one[4..]);
        let mut all = set(&[open]);
        let length = u16::from_be_bytes([all[2], all[3]]) - cut;
        all[2..4].copy_from_slice(&length.to_be_bytes());
        let whole = token(std::slice::from_ref(&one));
        let at = whole.windows(2).position(|pair| pair == [0x31, 0x82]).unwrap();
        let (before, after) = (&whole[..at], &whole[at + 4 + one.len()..]);
        let report = look(&file(&[before, &all, after].concat()));
        assert!(has(&report, FindingCode::Damaged, "structure"), "{cut}: {:?}", report.findings);
    }
}

#[test]
fn a_certificate_without_a_key_identifier_proves_nothing_about_a_token_that_names_one() {
    let certificate = make::certificate(&mut Random(5), &[(CN, "dep")], &[]);
    let certificates = identities(&certificate);
    assert_eq!(certificates.len(), 1);
    let by_identifier = recipient(tlv(0x80, [1; 20]), 2);
    let other = by_issuer(&name(&[(CN, "someone else")]));
    let codes = |one: Vec<u8>| {
        let report = inspect(&file(&token(&[one])), &Options::new(now()).for_one_of(&certificates));
        report.findings.iter().map(|finding| finding.code).collect::<Vec<_>>()
    };
    assert!(!codes(by_identifier).contains(&FindingCode::CertificateMismatch));
    assert!(codes(other).contains(&FindingCode::CertificateMismatch));
}

#[test]
fn blanks_at_the_edges_of_a_name_are_escaped_and_none_inside() {
    let report = look(&file(&token(&[by_issuer(&name(&[(CN, " a b ")]))])));
    assert_eq!(report.encryption.unwrap().recipients[0].issuer.as_deref(), Some("CN=\\ a b\\ "));
}

#[test]
fn fractions_of_now_do_not_count() {
    let token = base64(br#"{"expDate":"2026-11-23T22:00:00+0000","token":"aGVsbG8=","orgName":"A"}"#);
    let late = time::Time::from_timestamp(now().timestamp(), 999_999_999).unwrap();
    let options = Options::new(late);
    let left = |options: &Options<'_>| inspect(token.as_bytes(), options).expiry.unwrap().seconds_left;
    assert_eq!((left(&options), left(&Options::new(now()))), (0, 0));
}

#[test]
fn thirty_two_hexadecimal_digits_are_a_wrapping_and_fewer_are_text() {
    let json = br#"{"token":"a"}   "#;
    assert_eq!(hex(json).len(), 32);
    assert_eq!(look(hex(json).as_bytes()).kind, look(json).kind);
    assert_ne!(look(hex(json).as_bytes()).kind, Kind::Text);
    assert_eq!(look(b"00112233445566778899aabbccdde ").kind, Kind::Text);
}

#[test]
fn an_identifier_is_dotted_however_large_its_arcs_are() {
    let shown = |content: &[u8]| {
        let attribute = sequence(&[tlv(0x06, content), utf8("a")]);
        let issuer = sequence(&[set(&[attribute])]);
        look(&file(&token(&[by_issuer(&issuer)]))).encryption.unwrap().recipients[0].issuer.clone().unwrap()
    };
    assert_eq!(shown(&[0x88, 0x37]), "2.999=a");
    assert_eq!(shown(&[0x81, 0x00]), "2.48=a");
    assert_eq!(shown(&[0x77]), "2.39=a");
    // 2.25 and a UUID (X.667): the largest has 128 bits.
    let uuid = [&[0x69, 0x83][..], &[0xff; 17], &[0x7f]].concat();
    assert_eq!(shown(&uuid), "2.25.340282366920938463463374607431768211455=a");
    let long = [&[0x2a][..], &[0x01; 50]].concat();
    assert_eq!(shown(&long), format!("1.2{}=a", ".1".repeat(50)));
}

#[test]
fn certificates_with_odd_times_still_give_their_facts() {
    let not_before = |tag: u8, text: &str| {
        let body = sequence(&[
            tlv(0xa0, integer(&[2])),
            integer(&[1]),
            algorithm("1.2.840.113549.1.1.11", NULL),
            name(&[(CN, "dep")]),
            sequence(&[tlv(tag, text), tlv(0x17, "270101000000Z")]),
            name(&[(CN, "dep")]),
            sequence(&[
                algorithm("1.2.840.113549.1.1.1", NULL),
                bits(&sequence(&[integer(&[3]), integer(&[3])])),
            ]),
        ]);
        let certificate = sequence(&[body, algorithm("1.2.840.113549.1.1.11", NULL), bits(&[7; 64])]);
        look(&certificate).certificate.map(|certificate| time::to_rfc3339(certificate.not_before))
    };
    for (tag, text, wanted) in [
        (0x17, "260315091244Z", "2026-03-15T09:12:44Z"),
        (0x17, "2603150912Z", "2026-03-15T09:12:00Z"),
        (0x17, "260315091244+0200", "2026-03-15T07:12:44Z"),
        (0x17, "2603150912-0130", "2026-03-15T10:42:00Z"),
        (0x17, "500315091244Z", "1950-03-15T09:12:44Z"),
        (0x18, "20260315091244.5Z", "2026-03-15T09:12:44Z"),
        (0x18, "20260315091244,123+0100", "2026-03-15T08:12:44Z"),
        (0x18, "202603150912Z", "2026-03-15T09:12:00Z"),
    ] {
        assert_eq!(not_before(tag, text).as_deref(), Some(wanted), "{text}");
    }
    for text in ["20260315091244", "20260315091244.Z", "2026031509124Z", "20260230091244Z", ""] {
        assert_eq!(not_before(0x18, text), None, "{text}");
    }
}
