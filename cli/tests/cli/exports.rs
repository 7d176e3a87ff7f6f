//! What goes to spreadsheets and calendars. Other programs read it back in `tests/browser/exports.test.mjs`.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::support::{Files, NOW, SECRET, check, check_stdin, token, token_until};

const SERVER_TOKEN: &str = "../tests/fixtures/dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m";

/// The lines of a calendar, put together again where they were folded.
fn unfolded(calendar: &str) -> Vec<String> {
    calendar.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

fn values(calendar: &str, property: &str) -> Vec<String> {
    let start = format!("{property}:");
    unfolded(calendar).iter().filter_map(|line| line.strip_prefix(&start).map(str::to_owned)).collect()
}

#[test]
fn the_table_has_a_byte_order_mark_a_header_and_a_row_for_each_file() {
    let files = Files::new();
    let path = files.with("sToken_for_Ort.vpptoken", token("Schule, Stadt \"Süd\""));
    let run = check(["--format".as_ref(), "csv".as_ref(), path.as_os_str()]);
    let lines: Vec<_> = run.out.split("\r\n").collect();
    assert!(lines[0].starts_with("\u{feff}file,size,kind,verdict,organization,location,server,"));
    assert!(lines[1].starts_with("sToken_for_Ort.vpptoken,"), "{}", lines[1]);
    assert!(lines[1].contains(",\"Schule, Stadt \"\"Süd\"\"\",Ort,,,2027-03-15T09:12:44Z,exact,valid,111,"));
    assert_eq!(&lines[2..], [""]);
    assert_eq!(run.status, 0);
}

#[test]
fn a_formula_and_a_line_break_in_an_organization_do_nothing_in_a_table() {
    for (organization, cell) in [
        ("=HYPERLINK(1)", "’=HYPERLINK(1)"),
        (" @A1", " ’@A1"),
        ("A;-1", "A;’-1"),
        ("A\r\n=1\u{202e}", "A[U+000D][U+000A]=1[U+202E]"),
    ] {
        let out = check_stdin(&["--format", "csv", "-"], token(organization).as_bytes()).out;
        assert!(out.contains(&format!(",{cell},")), "{out}");
        assert_eq!(out.matches("\r\n").count(), 2);
    }
}

#[test]
fn a_reminder_lies_on_the_day_of_the_expiry_with_four_alarms() {
    let out =
        check_stdin(&["--format", "ics", "-"], token_until("2027-03-16T01:30:00+0200", "A").as_bytes()).out;
    for line in ["DTSTART;VALUE=DATE:20270315", "DTEND;VALUE=DATE:20270316", "TRANSP:TRANSPARENT"] {
        assert!(unfolded(&out).iter().any(|other| other == line), "{line} is missing:\n{out}");
    }
    assert_eq!(values(&out, "TRIGGER"), ["-P30D", "-P14D", "-P7D", "-P1D"]);
    assert!(values(&out, "DTSTAMP").iter().all(|stamp| *stamp == "20261123T120000Z"), "{NOW}: {out}");
    assert!(values(&out, "DESCRIPTION")[0].contains("2027-03-15 23:30:00 UTC"), "{out}");
}

#[test]
fn an_estimate_is_called_one() {
    let out = check(["--format", "ics", SERVER_TOKEN]).out;
    assert_eq!(values(&out, "SUMMARY"), ["DEP token expires (estimated): Synthetic Server"]);
    let description = &values(&out, "DESCRIPTION")[0];
    for words in ["Estimated expiry", "Device platform specific", "Update token", "resets the old token"] {
        assert!(description.contains(words), "{words} is missing: {description}");
    }
}

#[test]
fn no_line_of_a_calendar_is_longer_than_75_bytes_and_none_is_broken_by_a_name() {
    let organization = "\u{1f1e9}\u{1f1ea} Ü;,\\\r\nBEGIN:VEVENT\r\n\"\u{2028}\u{202e}\0".repeat(20);
    let out = check_stdin(&["--format", "ics", "-"], token(&organization).as_bytes()).out;
    assert!(out.split("\r\n").all(|line| line.len() <= 75), "{out}");
    assert!(!out.replace("\r\n", "").contains(['\r', '\n', '\u{2028}', '\u{202e}', '\0']));
    assert_eq!(unfolded(&out).iter().filter(|line| *line == "BEGIN:VEVENT").count(), 1);
}

#[test]
fn a_renewed_token_has_the_uid_of_the_one_before() {
    let uid = |expiry, organization: &str| {
        values(
            &check_stdin(&["--format", "ics", "-"], token_until(expiry, organization).as_bytes()).out,
            "UID",
        )
    };
    let before = uid("2027-03-15T09:12:44+0000", "A");
    assert_eq!(before, uid("2028-03-15T09:12:44+0000", "A"));
    assert_ne!(before, uid("2027-03-15T09:12:44+0000", "B"));
}

#[test]
fn two_tokens_under_one_name_that_may_hide_two_locations_have_two_uids() {
    let files = Files::new();
    let one = |folder: &str, expiry| -> PathBuf {
        std::fs::create_dir(files.path().join(folder)).unwrap();
        files.with(format!("{folder}/sToken_for_A_B.vpptoken"), token_until(expiry, "A"))
    };
    let paths = [one("old", "2027-01-01T00:00:00Z"), one("new", "2027-06-01T00:00:00Z")];
    let uids = |paths: &[PathBuf]| {
        let out = check(
            ["--format".as_ref(), "ics".as_ref()]
                .into_iter()
                .chain(paths.iter().map(|path| path.as_os_str())),
        )
        .out;
        // That of the event, without those of its alarms.
        values(&out, "UID").into_iter().step_by(5).collect::<Vec<_>>()
    };
    let both = uids(&paths);
    assert_eq!(BTreeSet::from_iter(&both).len(), 2);
    assert_eq!(both[1..], uids(&paths[1..]));
}

#[test]
fn copies_files_without_an_expiry_and_other_files_have_no_reminder() {
    let files = Files::new();
    let paths = [
        files.with("sToken_for_A.vpptoken", token("A")),
        files.with("copy.vpptoken", token("A")),
        files.with("note.txt", "not a token"),
    ];
    let out = check(
        ["--format".as_ref(), "ics".as_ref()].into_iter().chain(paths.iter().map(|path| path.as_os_str())),
    )
    .out;
    assert_eq!(out.matches("BEGIN:VEVENT").count(), 1);
}

#[test]
fn no_export_holds_a_token_or_a_checksum() {
    let stdin = token("A");
    let sum = check_stdin(&["--json", "-"], stdin.as_bytes()).json()[0]["file"]["sha256"].to_string();
    for format in ["csv", "ics"] {
        let out = check_stdin(&["--format", format, "-"], stdin.as_bytes()).out;
        for secret in [SECRET, &stdin, sum.trim_matches('"')] {
            for piece in secret.as_bytes().windows(12).map(|piece| std::str::from_utf8(piece).unwrap()) {
                assert!(!out.contains(piece), "{piece}: {out}");
            }
        }
    }
}
