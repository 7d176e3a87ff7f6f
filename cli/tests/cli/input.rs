//! What is read, and what is not.

use crate::support::{Files, NOW, check, check_stdin, command, run, token};
use serde_json::Value;

const LIMIT: u64 = 16 * 1024 * 1024;

#[test]
fn standard_input_is_named_by_its_hyphen() {
    let run = check_stdin(&["--json", "-"], token("A").as_bytes());
    let report = &run.json()[0];
    assert_eq!(run.status, 0);
    assert_eq!(report["file"]["name"], "-");
    assert_eq!(report["kind"], "vpp-token");
    assert_eq!(report["location"], Value::Null);
}

#[test]
fn standard_input_stands_among_the_files_in_the_order_given() {
    let files = Files::new();
    let [one, two] =
        ["sToken_for_A.vpptoken", "sToken_for_B.vpptoken"].map(|name| files.with(name, token("x")));
    let run = check_stdin(&["--json", one.to_str().unwrap(), "-", two.to_str().unwrap()], b"");
    let names: Vec<_> = run.json().iter().map(|report| report["file"]["name"].clone()).collect();
    assert_eq!(names, ["sToken_for_A.vpptoken", "-", "sToken_for_B.vpptoken"]);
}

#[test]
fn standard_input_is_read_to_the_limit_and_one_byte_more() {
    let endless = vec![b'x'; usize::try_from(LIMIT).unwrap() + 4096];
    let report = &check_stdin(&["--json", "-"], &endless).json()[0];
    assert_eq!(report["kind"], "too-large");
    assert_eq!(report["file"]["size"], LIMIT + 1);
}

#[test]
fn a_file_over_the_limit_is_told_by_its_size_alone() {
    let files = Files::new();
    let path = files.with("backup.p7m", "");
    // Sparse: five gigabytes that would take long to read.
    std::fs::File::options().write(true).open(&path).unwrap().set_len(5_000_000_000).unwrap();
    let run = check(["--json".as_ref(), path.as_os_str()]);
    let report = &run.json()[0];
    assert_eq!(run.status, 2);
    assert_eq!(report["kind"], "too-large");
    assert_eq!(report["file"]["size"], 5_000_000_000_u64);
    assert_eq!(report["file"]["sha256"], Value::Null);
}

#[test]
fn a_file_of_exactly_the_limit_is_read() {
    let files = Files::new();
    let path = files.with("large.bin", vec![0xa5_u8; usize::try_from(LIMIT).unwrap()]);
    assert_eq!(check(["--json".as_ref(), path.as_os_str()]).json()[0]["kind"], "binary");
}

#[test]
fn a_folder_is_named_and_not_walked() {
    let files = Files::new();
    let folder = files.path().join("tokens");
    std::fs::create_dir(&folder).unwrap();
    files.with("tokens/sToken_for_A.vpptoken", token("A"));
    let run = check(["--json".as_ref(), folder.as_os_str()]);
    assert_eq!(run.status, 66);
    assert_eq!(run.json().len(), 0);
    assert!(run.err.contains("tokens” is a folder"), "{}", run.err);
}

#[test]
fn the_others_are_reported_when_one_cannot_be_read() {
    let files = Files::new();
    let token = files.with("sToken_for_A.vpptoken", token("A"));
    let missing = files.path().join("missing.p7m");
    let run = check(["--json".as_ref(), missing.as_os_str(), token.as_os_str()]);
    let reports = run.json();
    assert_eq!(reports.len(), 1);
    assert_eq!(reports[0]["file"]["name"], "sToken_for_A.vpptoken");
    assert!(run.err.contains("missing.p7m” does not exist"), "{}", run.err);
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_fails_while_being_read_is_named() {
    let run = check(["--json", "/proc/self/mem"]);
    assert_eq!(run.status, 66);
    assert_eq!(run.json().len(), 0);
    assert!(run.err.contains("/proc/self/mem” could not be read"), "{}", run.err);
}

#[cfg(unix)]
#[test]
fn a_file_without_permission_is_named() {
    use std::os::unix::fs::PermissionsExt;

    let files = Files::new();
    let path = files.with("locked.p7m", token("A"));
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).unwrap();
    if std::fs::read(&path).is_ok() {
        return; // The superuser may read everything.
    }
    let run = check([&path]);
    assert_eq!(run.status, 66);
    assert!(run.err.contains("locked.p7m” may not be read by you"), "{}", run.err);
}

#[test]
fn a_name_that_begins_with_a_hyphen_follows_two_of_them() {
    let files = Files::new();
    files.with("--json", token("A"));
    let run = run(command().args(["--now", NOW, "--", "--json"]).current_dir(files.path()), b"");
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(run.out.starts_with("--json\n"), "{}", run.out);
}
