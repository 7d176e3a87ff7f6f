//! What is printed, and that it does no harm.

use crate::support::{Files, NOW, SECRET, check, check_stdin, command, english, run, token, token_until};

/// Acts on a terminal, breaks a line, turns the direction, or hides.
const HOSTILE: &str =
    "\u{1b}[31mA\u{1b}]0;B\u{7}\r\n\u{9b}2J\u{85}\u{2028}\u{202e}C\u{2066}\u{61c}\u{200b}\u{200f}<script>";

fn acts_on_a_terminal(character: char) -> bool {
    character != '\n'
        && (character.is_control()
            || "\u{61c}\u{200b}\u{200c}\u{200d}\u{200e}\u{200f}\u{2028}\u{2029}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\
                \u{2066}\u{2067}\u{2068}\u{2069}\u{feff}"
                .contains(character))
}

#[test]
fn an_organization_cannot_act_on_the_terminal() {
    for format in ["text", "json"] {
        let run = check_stdin(&["--format", format, "-"], token(HOSTILE).as_bytes());
        assert!(!run.out.chars().any(acts_on_a_terminal), "{:?}", run.out);
        assert!(run.out.contains("<script>"), "{}", run.out);
    }
    let report = &check_stdin(&["--json", "-"], token(HOSTILE).as_bytes()).json()[0];
    assert_eq!(report["organization"], HOSTILE);
}

#[cfg(unix)]
#[test]
fn a_file_name_cannot_act_on_the_terminal() {
    let files = Files::new();
    let name = format!("sToken_for_{}.vpptoken", HOSTILE.replace('/', ""));
    let path = files.with(&name, token("A"));
    let text = check([&path]);
    assert!(!text.out.chars().any(acts_on_a_terminal), "{:?}", text.out);
    assert!(text.out.contains("\\u{202e}"), "{}", text.out);
    assert_eq!(check(["--json".as_ref(), path.as_os_str()]).json()[0]["file"]["name"], name.as_str());

    let missing = files.path().join(HOSTILE);
    let error = check([&missing]).err;
    assert!(!error.chars().any(acts_on_a_terminal) && error.lines().count() == 1, "{error:?}");
    let option = check([format!("--{HOSTILE}")]).err;
    assert!(!option.chars().any(acts_on_a_terminal), "{option:?}");
}

#[test]
fn a_token_is_never_printed() {
    let whole = token("A");
    let (cut, _) = whole.split_at(whole.len() - 3);
    let json = format!("{{\"token\":\"{SECRET}\",\"expDate\":\"2027-03-15T09:12:44+0000\"}}");
    for content in [whole.as_str(), cut, &json, &format!("\"{whole}\""), &format!("{whole} and more"), SECRET]
    {
        for format in ["text", "json"] {
            let run = check_stdin(&["--format", format, "-"], content.as_bytes());
            let said = run.out + &run.err;
            for secret in [SECRET, &whole] {
                // Pieces are not said either.
                for piece in secret.as_bytes().windows(8).map(|piece| std::str::from_utf8(piece).unwrap()) {
                    assert!(!said.contains(piece), "{piece}: {said}");
                }
            }
        }
    }
}

#[test]
fn json_is_one_array_and_nothing_else() {
    let files = Files::new();
    let paths = ["b.vpptoken", "a.vpptoken"].map(|name| files.with(name, token("A")));
    let run =
        check(["--json".as_ref(), paths[0].as_os_str(), paths[1].as_os_str(), files.path().as_os_str()]);
    let names: Vec<_> = run.json().iter().map(|report| report["file"]["name"].clone()).collect();
    assert_eq!(names, ["b.vpptoken", "a.vpptoken"]);
    assert!(run.out.starts_with('[') && run.out.ends_with("]\n"));
}

#[test]
fn json_and_format_json_are_the_same() {
    let stdin = token("A");
    let [short, long] = [&["--json", "-"][..], &["--format", "json", "-"]]
        .map(|line| check_stdin(line, stdin.as_bytes()).out);
    assert_eq!(short, long);
}

#[test]
fn text_says_the_verdict_the_way_and_the_time_left() {
    let files = Files::new();
    let path = files.with("sToken_for_Musterstadt.vpptoken", token("Stadt Musterstadt"));
    let run = check([&path]);
    let position =
        |part: &str| run.out.find(part).unwrap_or_else(|| panic!("{part} is missing:\n{}", run.out));
    let order = [
        "sToken_for_Musterstadt.vpptoken\n",
        "Ready to upload: VPP token",
        &english("step-organization-named", &[("organization", "Stadt Musterstadt")]),
        "Settings > Volume Purchase Program (VPP) > User Account (earlier: Account)",
        "three-dot menu of the token > Update token > the file > Update token",
        "All VPP accounts",
        "2027-03-15 09:12:44 UTC, 111 days left (exact)",
        &english("finding-location-from-name", &[]),
    ];
    let positions: Vec<_> = order.map(position).to_vec();
    assert!(positions.is_sorted(), "{}", run.out);
}

#[test]
fn text_tells_apart_what_has_passed_and_what_is_left() {
    for (expiry, said) in [
        ("2026-11-23T12:00:00Z", "less than a day ago"),
        ("2026-11-22T12:00:00Z", "1 day ago"),
        ("2026-11-24T11:59:59Z", "less than a day left"),
        ("2026-11-24T12:00:00Z", "1 day left"),
        ("2026-11-25T12:00:00Z", "2 days left"),
    ] {
        let run = check_stdin(&["-"], token_until(expiry, "A").as_bytes());
        assert!(run.out.contains(said), "{expiry}: {}", run.out);
    }
}

#[test]
fn a_rejected_file_is_told_where_it_belongs_and_not_how_to_upload_it() {
    let run = check_stdin(&["--expects", "dep-token", "-"], token("A").as_bytes());
    assert_eq!(run.status, 2);
    for part in [
        "Do not upload: VPP token",
        &english("way-elsewhere", &[]),
        "Volume Purchase Program (VPP)",
        "Expected: DEP token",
    ] {
        assert!(run.out.contains(part), "{part} is missing:\n{}", run.out);
    }
    assert!(!run.out.contains("All VPP accounts") && !run.out.contains("Note:"), "{}", run.out);
}

#[test]
fn text_holds_no_checksum_of_the_file() {
    let stdin = token("A");
    let sum = check_stdin(&["--json", "-"], stdin.as_bytes()).json()[0]["file"]["sha256"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(!check_stdin(&["-"], stdin.as_bytes()).out.contains(&sum));
}

#[test]
fn colours_are_for_terminals_and_for_those_who_ask() {
    let stdin = token("A");
    let out =
        |variable: &str| run(command().env(variable, "1").args(["--now", NOW, "-"]), stdin.as_bytes()).out;
    assert!(out("CLICOLOR_FORCE").contains("\u{1b}["));
    assert!(!out("NO_COLOR").contains('\u{1b}'));
    assert!(!check_stdin(&["-"], stdin.as_bytes()).out.contains('\u{1b}'));
}

#[test]
fn a_path_known_from_one_version_only_has_that_version_beside_it() {
    let fixtures = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures");
    let push = fixtures.join("other/mdm_push.cer");
    let version = english("step-version", &[("version", "4.60")]);
    let text = check([&push]).out;
    assert!(text.contains("Settings > Organization > Certificates") && text.contains(&version), "{text}");
}
