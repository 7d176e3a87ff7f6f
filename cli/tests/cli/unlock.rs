//! Certificates, the private key, and what files say about each other.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::{Files, NOW, Run, check, command, run, token};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures").join(name)
}

fn check_fixtures(arguments: &[&str]) -> Run {
    let as_path =
        |argument: &&str| if argument.contains('/') { fixture(argument) } else { PathBuf::from(argument) };
    check(arguments.iter().map(as_path))
}

fn codes(report: &Value) -> Vec<&str> {
    report["findings"].as_array().unwrap().iter().map(|finding| finding["code"].as_str().unwrap()).collect()
}

const TOKEN: &str = "unlock/School_Token_2026-01-17T11-02-21Z_smime.p7m";

#[test]
fn the_key_gives_the_exact_expiry() {
    let run = check_fixtures(&["--json", "--key", "unlock/key.pem", TOKEN]);
    let expiry = &run.json()[0]["expiry"];
    assert_eq!(expiry["at"], "2027-01-17T11:02:21Z");
    assert_eq!((&expiry["exact"], &expiry["source"]), (&true.into(), &"token".into()));
    assert_eq!(run.status, 0);
}

#[test]
fn a_locked_key_takes_its_password_from_the_environment_only() {
    let arguments =
        ["--json", "--key", fixture("unlock/key.p12").to_str().unwrap(), fixture(TOKEN).to_str().unwrap()]
            .map(str::to_owned);
    let with = |password: Option<&str>| {
        let mut command = command();
        command.args(["--now", NOW]).args(&arguments).env_remove("TOKEN_CHECK_KEY_PASSWORD");
        if let Some(password) = password {
            command.env("TOKEN_CHECK_KEY_PASSWORD", password);
        }
        run(&mut command, b"")
    };
    assert_eq!(with(Some("geheim ä€")).json()[0]["expiry"]["exact"], true);
    for (password, says) in
        [(None, "TOKEN_CHECK_KEY_PASSWORD"), (Some("wrong-password"), "password is wrong")]
    {
        let run = with(password);
        assert_eq!(run.status, 66, "{says}");
        assert!(run.err.contains(says) && !run.err.contains("wrong-password"), "{}", run.err);
        assert_eq!(run.json()[0]["expiry"]["exact"], false, "the file is reported all the same");
    }
}

#[test]
fn a_key_for_another_token_is_a_finding_and_no_error() {
    let run = check_fixtures(&["--json", "--key", "unlock/other_key.pem", TOKEN]);
    assert!(codes(&run.json()[0]).contains(&"key-mismatch"));
    assert_eq!(run.status, 1);
}

#[test]
fn a_key_or_certificate_that_is_none_is_66_and_the_others_are_still_reported() {
    for arguments in [
        ["--key", "unlock/cert.pem"],
        ["--key", "unlock/ec_key.pem"],
        ["--key", "unlock/missing.pem"],
        ["--certificate", "unlock/key.pem"],
        ["--certificate", "unlock/missing.pem"],
    ] {
        let run = check_fixtures(&["--json", arguments[0], arguments[1], TOKEN, "vpp/expired_2023.vpptoken"]);
        assert_eq!(run.status, 66, "{arguments:?}");
        assert_eq!(run.json().len(), 2, "{arguments:?}");
        assert!(run.err.contains(arguments[1].rsplit('/').next().unwrap()), "{}", run.err);
        assert!(!run.err.contains("BEGIN"), "{}", run.err);
    }
}

#[test]
fn why_a_key_cannot_be_used_is_said_in_the_language_of_the_user() {
    for (key, language, says) in [
        ("unlock/ec_key.pem", "en", "elliptic-curve"),
        ("unlock/ec_key.pem", "de", "elliptischer Kurve"),
        ("unlock/huge_key.pem", "en", "16384 bits"),
        ("unlock/key_rc2.p12", "de", "RC2"),
        ("unlock/scrypt_cost_zero.der", "en", "parameters of its password protection are invalid"),
        ("unlock/twenty_contents.p12", "en", "too much time or memory"),
        ("unlock/twenty_contents.p12", "de", "zu viel Zeit oder Speicher"),
        ("unlock/nested.p12", "en", "isn’t a readable private key"),
    ] {
        let run = check_fixtures(&["--json", "--lang", language, "--key", key, TOKEN]);
        assert_eq!(run.status, 66, "{key}");
        assert!(run.err.contains(says), "{key}: {}", run.err);
        assert_eq!(run.err.lines().count(), 1, "{key}: {}", run.err);
    }
}

#[test]
fn a_certificate_tells_whether_the_token_is_for_it() {
    let own = check_fixtures(&["--json", "--certificate", "unlock/cert.pem", TOKEN]);
    assert!(codes(&own.json()[0]).contains(&"certificate-match"));
    assert_eq!(own.status, 0);
    let other = check_fixtures(&["--json", "--certificate", "unlock/small_cert.pem", TOKEN]);
    assert!(codes(&other.json()[0]).contains(&"certificate-mismatch"));
    assert_eq!(other.status, 2);
    let both =
        ["--json", "--certificate", "unlock/small_cert.pem", "--certificate", "unlock/cert.pem", TOKEN];
    assert!(codes(&check_fixtures(&both).json()[0]).contains(&"certificate-match"));
}

#[test]
fn the_second_of_two_equal_files_is_a_duplicate() {
    let files = Files::new();
    let first = files.with("sToken_for_A.vpptoken", token("A"));
    let second = files.with("sToken_for_A (1).vpptoken", token("A"));
    let reports = check([Path::new("--json"), &first, &second]).json();
    assert!(!codes(&reports[0]).contains(&"duplicate"));
    assert!(codes(&reports[1]).contains(&"duplicate"));
}

#[test]
fn an_older_token_for_the_same_server_is_superseded() {
    let token = std::fs::read(fixture("unlock/aes128_pkcs1.p7m")).unwrap();
    let files = Files::new();
    let old = files.with("School_Token_2026-01-17T11-02-21Z_smime.p7m", &token);
    let new = files.with("School_Token_2026-03-17T11-02-21Z_smime.p7m", &token);
    let other = files.with("Else_Token_2026-04-17T11-02-21Z_smime.p7m", &token);
    let reports = check([Path::new("--json"), &old, &new, &other]).json();
    assert!(codes(&reports[0]).contains(&"superseded"));
    assert_eq!(reports[0]["verdict"], "reject");
    assert!(!codes(&reports[1]).contains(&"superseded") && !codes(&reports[2]).contains(&"superseded"));
}
