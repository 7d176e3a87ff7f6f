//! Both sides of each limit of the search for tokens inside other text.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::pedantic, clippy::unwrap_used)]

mod common;

use common::make::{self, HEADERS, Random, base64, content_token, hex, in_lines};
use common::now;
use relution_token_check::{FindingCode, Kind, Options, Param, Report, inspect};

/// A JSON Web Key with its secret, of 24 bytes.
const WEB_KEY: &str = r#"{"kty":"oct","k":"AAAA"}"#;

fn look(text: impl AsRef<[u8]>) -> Report {
    inspect(text.as_ref(), &Options::new(now()).named("notes.txt"))
}

fn kind(text: impl AsRef<[u8]>) -> Kind {
    look(text).kind
}

fn token() -> String {
    String::from_utf8(content_token(&mut Random(7))).unwrap()
}

fn is_whole_token(report: &Report) -> bool {
    let flaws = [FindingCode::Truncated, FindingCode::Damaged];
    report.kind == Kind::VppToken && !report.findings.iter().any(|finding| flaws.contains(&finding.code))
}

#[test]
fn three_forms_inside_each_other_are_undone_and_a_fourth_is_not() {
    let nested = |depth: usize| (0..depth).fold(token(), |text, _| format!("Data: {}", hex(text.as_bytes())));
    assert_eq!(kind(nested(3)), Kind::VppToken);
    assert_eq!(kind(nested(4)), Kind::Text);
}

#[test]
fn eight_layers_are_removed_and_a_ninth_is_not() {
    let encoded = |times: usize| {
        let certificate = make::certificate(&mut Random(1), &[], &[]);
        (0..times).fold(certificate, |text, _| base64(&text).into_bytes())
    };
    assert_eq!(kind(encoded(8)), Kind::Certificate);
    assert_ne!(kind(encoded(9)), Kind::Certificate);
}

#[test]
fn a_thousand_tokens_are_counted_and_no_more() {
    let holding = |count: usize| {
        let tokens: Vec<_> = (0..count)
            .map(|seed| String::from_utf8(content_token(&mut Random(seed as u64))).unwrap())
            .collect();
        let report = look(tokens.join("\n\n---\n\n"));
        let held = report.findings.iter().find(|finding| finding.code == FindingCode::HoldsTokens);
        held.map(|held| held.params[0].1.clone())
    };
    assert_eq!(holding(999), Some(Param::Number(999)));
    assert_eq!(holding(1_000), Some(Param::Number(1_000)));
    assert_eq!(holding(1_001), Some(Param::Number(1_000)));
}

#[test]
fn base64_that_is_cut_off_counts_from_a_hundred_and_twenty_eight_characters_on() {
    let cut = |length: usize| format!("Token: {} (end missing)", &token()[..length]);
    assert_eq!(kind(cut(127)), Kind::Text);
    assert_eq!(kind(cut(128)), Kind::VppToken);
}

#[test]
fn base64_is_taken_for_one_file_up_to_sixty_four_kibibytes() {
    let of = |characters: usize| {
        let around = r#"{"token":"","expDate":"2027-03-15T09:12:44+0000","orgName":""}"#.len();
        let (secret, name) = (base64(&[7; 64]), characters / 4 * 3 - around);
        let name = "a".repeat(name - secret.len());
        let json =
            format!(r#"{{"token":"{secret}","expDate":"2027-03-15T09:12:44+0000","orgName":"{name}"}}"#);
        let text = base64(json.as_bytes());
        assert_eq!(text.len(), characters);
        look(format!("The token:\n{text}\n."))
    };
    assert!(is_whole_token(&of(65_536)));
    assert!(!is_whole_token(&of(65_540)));
}

#[test]
fn forty_eight_bytes_may_be_between_two_lines_of_base64() {
    let of = |gap: usize| {
        let text = token();
        let (first, rest) = text.split_at(100);
        look(format!("Token:\n{first}\n{}{rest}\n.", " ".repeat(gap - 1)))
    };
    assert!(is_whole_token(&of(48)));
    assert!(!is_whole_token(&of(49)));
}

#[test]
fn a_piece_behind_a_blank_belongs_to_the_base64_from_sixteen_characters_on() {
    let of = |piece: usize| {
        let text = token();
        let (first, rest) = text.split_at(text.trim_end_matches('=').len() - piece);
        look(format!("Token: {first} {rest} ."))
    };
    assert!(is_whole_token(&of(16)));
    assert!(!is_whole_token(&of(15)));
}

#[test]
fn a_line_that_begins_with_a_longer_word_than_a_hundred_and_twenty_eight_letters_is_base64() {
    let of = |piece: usize| {
        let text = token();
        let (first, rest) = text.split_at(text.trim_end_matches('=').len() - piece);
        look(format!("Token:\n{first}\n{} says Mr Example\n", rest.trim_end_matches('=')))
    };
    assert!(is_whole_token(&of(129)));
    assert!(!is_whole_token(&of(128)));
}

#[test]
fn a_text_in_base64_has_at_least_thirty_two_characters() {
    // A text that begins otherwise than a key.
    let of = |length: usize| {
        let text = format!("= {WEB_KEY}").replace("AAAA", &"A".repeat(length + 2 - WEB_KEY.len()));
        assert_eq!(text.len(), length);
        kind(format!("Key: {} .", base64(text.as_bytes())))
    };
    assert_eq!(of(24), Kind::PrivateKey);
    assert_eq!(of(23), Kind::Text);
}

#[test]
fn a_text_between_other_bytes_has_at_least_sixty_four() {
    let of = |length: usize| {
        let text = format!("{WEB_KEY}{}", ".".repeat(length - WEB_KEY.len()));
        kind([b"\0\x01\x02\x03\0\x05".repeat(40).as_slice(), text.as_bytes(), &[0; 9]].concat())
    };
    assert_eq!(of(64), Kind::PrivateKey);
    assert_eq!(of(63), Kind::Binary);
}

#[test]
fn headers_are_found_up_to_two_kibibytes_before_the_base64() {
    let body = in_lines(&base64(&make::enveloped(&mut Random(3))), 76, "\r\n");
    let of = |length: usize| {
        let more = format!("Content-Language: {}\r\n", "a".repeat(length - HEADERS.len() - 20));
        let headers = format!("{}{more}\r\n", HEADERS.trim_end_matches("\r\n").to_owned() + "\r\n");
        assert_eq!(headers.len(), length);
        let report = look(format!("Please find:\r\n\r\n{headers}{body}\r\n\r\n."));
        report
            .findings
            .iter()
            .any(|finding| finding.params.contains(&("what", Param::Text("no-headers".to_owned()))))
    };
    assert!(!of(2_048));
    assert!(of(2_049));
}

/// The fields of a decrypted server token, with this between the first and the last.
fn fields(between: &str) -> String {
    format!("consumer_key: CK_00112233445566778899aabb\n{between}access_secret: AS_0011223344556\n")
}

#[test]
fn the_fields_of_a_decrypted_token_are_within_two_kibibytes_of_the_first() {
    let of = |length: usize| kind(fields(&format!("{}\n", ".".repeat(length - fields("").len() - 1))));
    // With the line end, which need not be there.
    assert_eq!(of(2_049), Kind::DepTokenPlaintext);
    assert_eq!(of(2_050), Kind::Text);
}

#[test]
fn a_value_follows_its_name_within_forty_eight_bytes() {
    let of = |bytes: usize| kind(fields("").replace(": AS", &format!(":{}AS", " ".repeat(bytes - 1))));
    assert_eq!(of(48), Kind::DepTokenPlaintext);
    assert_eq!(of(49), Kind::Text);
}

#[test]
fn a_secret_has_at_least_sixteen_characters() {
    let of = |length: usize| kind(fields("").replace("AS_0011223344556", &"a1".repeat(8)[..length]));
    assert_eq!(of(16), Kind::DepTokenPlaintext);
    assert_eq!(of(15), Kind::Text);
}

#[test]
fn the_name_of_a_field_is_looked_at_sixty_four_times() {
    let before =
        |count: usize| format!("{}\n", format!("consumer_key {}\n", ".".repeat(3_000)).repeat(count));
    assert_eq!(kind(before(63) + &fields("")), Kind::DepTokenPlaintext);
    assert_eq!(kind(before(64) + &fields("")), Kind::Text);
}

#[test]
fn a_run_of_hexadecimal_digits_has_at_least_a_hundred_and_twenty_eight() {
    let of = |length: usize| {
        let text = format!("{WEB_KEY}{}", " ".repeat(length - WEB_KEY.len()));
        kind(format!("Dump: {}.", hex(text.as_bytes())))
    };
    assert_eq!(of(64), Kind::PrivateKey);
    assert_eq!(of(63), Kind::Text);
}

#[test]
fn text_in_utf_16_has_at_least_thirty_two_characters() {
    let of = |length: usize| {
        let text = format!("{WEB_KEY}{}", ".".repeat(length - WEB_KEY.len()));
        let text: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        kind([b"\xd0\xcf\x11\xe0\0\x01\x02".repeat(40).as_slice(), &text, &[1, 2, 3]].concat())
    };
    assert_eq!(of(32), Kind::PrivateKey);
    assert_ne!(of(31), Kind::PrivateKey);
}

const MAIL: &str = "From: a@example.test\r\nSubject: Token\r\n";

/// A mail with the token in base64 as its last part.
fn mail(before: &str, headers: &str) -> String {
    let content = in_lines(&base64(format!("Hello\n{}", token()).as_bytes()), 76, "\r\n");
    format!(
        "{MAIL}Content-Type: multipart/mixed; boundary=b\r\n\r\n{before}--b\r\n{headers}Content-Disposition: attachment; filename=Token.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n{content}\r\n--b--\r\n"
    )
}

fn is_named(text: &str) -> bool {
    look(text).file.name.is_some_and(|name| name.ends_with("Token.bin"))
}

#[test]
fn two_hundred_headers_of_a_part_are_read_and_no_more() {
    assert!(is_named(&mail("", &"X-More: yes\r\n".repeat(198))));
    assert!(!is_named(&mail("", &"X-More: yes\r\n".repeat(199))));
}

#[test]
fn a_thousand_parts_of_a_mail_are_read_and_no_more() {
    // The mail itself counts as the first.
    let of = |parts: usize| is_named(&mail(&"--b\r\n\r\nHello\r\n".repeat(parts - 2), ""));
    assert!(of(1_000));
    assert!(!of(1_001));
}

#[test]
fn sixty_four_lines_are_tried_as_the_first_of_a_mail() {
    // Each looks like a header, and a line that is none follows.
    let of = |lines: usize| is_named(&format!("\n{}{}", "Date: x\n(none)\n".repeat(lines - 1), mail("", "")));
    assert!(of(64));
    assert!(!of(65));
}
