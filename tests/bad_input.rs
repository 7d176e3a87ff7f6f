//! Large and hostile text: a report, and the token that is in it. How long it takes is in `benches/`.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::pedantic, clippy::unwrap_used)]

mod common;

use common::make::{Random, base64, content_token, in_lines};
use common::now;
use relution_token_check::{FindingCode, Kind, MAX_BYTES, Options, Report, inspect};

fn look(text: &[u8]) -> Report {
    inspect(text, &Options::new(now()).named("notes.txt"))
}

fn token() -> String {
    String::from_utf8(content_token(&mut Random(7))).unwrap()
}

/// Lines of a log, up to the largest size of a file, and this at the end.
fn log(end: &str) -> Vec<u8> {
    const LINE: &str = "2026-11-23 22:00:00 INFO  [worker-1] request 4f1c2a9b served in 12 ms, path=/api/v2/devices?limit=50%2C10 \"ok\"\\n\n";
    let mut text = LINE.repeat((MAX_BYTES - end.len()) / LINE.len());
    text += end;
    text.into_bytes()
}

#[test]
fn a_log_without_a_token_has_none_and_one_at_its_end_is_found() {
    assert_eq!(look(&log("")).kind, Kind::Text);
    assert_eq!(look(&log(&format!("token={}\n", token()))).kind, Kind::VppToken);
}

#[test]
fn ten_thousand_near_misses_do_not_hide_a_token() {
    let near: String = (0..5_000).map(|at| format!("eyJhIjox{at:04}fQ== MIAG{at:04}\n")).collect();
    let whole: String =
        (0..5_000).map(|at| base64(format!("{{\"a\":{at}}}").as_bytes()) + "\nMIIBIjANBgkqhkiG\n").collect();
    for text in [near, whole] {
        assert_eq!(look(format!("Log:\n{text}").as_bytes()).kind, Kind::Text);
        assert_eq!(look(format!("Log:\n{text}\n\n{}\n", token()).as_bytes()).kind, Kind::VppToken);
    }
}

#[test]
fn a_mail_that_is_nested_a_hundred_deep_is_searched() {
    let mut mail = format!("Content-Type: text/plain\r\n\r\nHello\r\n{}\r\n", token());
    for at in 0..100 {
        mail = format!(
            "From: a@example.test\r\nContent-Type: multipart/mixed; boundary=b{at}.\r\n\r\n--b{at}.\r\nContent-Type: message/rfc822\r\n\r\n{mail}\r\n--b{at}.--\r\n"
        );
    }
    let report = look(mail.as_bytes());
    assert_eq!(report.kind, Kind::VppToken);
}

#[test]
fn a_boundary_that_never_comes_hides_nothing() {
    let text = format!(
        "From: a@example.test\r\nContent-Type: multipart/mixed; boundary=never\r\n\r\n{}\r\n{}\r\n",
        "--neve\r\n-never\r\n".repeat(200_000),
        token()
    );
    assert_eq!(look(text.as_bytes()).kind, Kind::VppToken);
}

#[test]
fn base64_of_a_picture_is_no_token() {
    let picture = [b"\x89PNG\r\n\x1a\n".as_slice(), &Random(1).bytes(8 * 1024 * 1024)].concat();
    let page = format!("<html><body><img src=\"data:image/png;base64,{}\"></body></html>", base64(&picture));
    assert_eq!(look(page.as_bytes()).kind, Kind::Html);
    let mail = format!(
        "From: a@example.test\r\nSubject: x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n",
        in_lines(&base64(&picture), 76, "\r\n")
    );
    assert_eq!(look(mail.as_bytes()).kind, Kind::Image);
}

#[test]
fn an_object_of_two_million_keys_is_json() {
    let keys: Vec<_> = (0..2_000_000).map(|at| format!("\"{at:x}\":1")).collect();
    let json = format!("{{{}}}", keys.join(","));
    assert!(json.len() > MAX_BYTES / 2 + 1 && json.len() <= 2 * MAX_BYTES, "{}", json.len());
    let json = json.get(..MAX_BYTES.min(json.len())).unwrap();
    assert!(matches!(look(json.as_bytes()).kind, Kind::Json | Kind::Text));
    let with_token = format!("{{\"sToken\":\"{}\",{}", token(), &json[1..json.len() - 1_000]);
    assert_eq!(look(with_token.as_bytes()).kind, Kind::VppToken);
}

#[test]
fn a_text_that_quotes_the_documentation_is_a_sample_and_said_so() {
    let sample = base64(br#"{"expDate":"2027-03-15T09:12:44+0000","token":"VGhpcyBpcyB0aGUgdG9rZW4gZnJvbSB0aGUgbWFudWFsLCB3aGljaCBpcyByZWFkYWJsZSB0ZXh0Lg==","orgName":"Example"}"#);
    let report = look(format!("The file looks like this:\n\n    {sample}\n\nIt is base64.\n").as_bytes());
    assert_eq!(report.kind, Kind::VppToken);
    assert!(report.findings.iter().any(|finding| finding.code == FindingCode::DocumentationSample));
}

#[test]
fn keys_without_an_end_are_looked_at_a_limited_number_of_times() {
    let text = "{\"kty\":\"EC\",\"a\":".repeat(MAX_BYTES / 19);
    assert_ne!(look(text.as_bytes()).kind, Kind::PrivateKey);
}
