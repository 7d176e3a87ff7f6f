//! The exit status says the worst of it.

use crate::support::{Files, NOW, check, check_stdin, command, run, token, token_until};

#[test]
fn a_good_token_is_0() {
    let files = Files::new();
    assert_eq!(check([files.with("sToken_for_A.vpptoken", token("A"))]).status, 0);
}

#[test]
fn a_token_to_look_at_is_1() {
    let files = Files::new();
    let soon = token_until("2026-12-01T00:00:00Z", "A");
    assert_eq!(check([files.with("sToken_for_A.vpptoken", soon)]).status, 1);
}

#[test]
fn anything_else_is_2() {
    let files = Files::new();
    assert_eq!(check([files.with("letter.txt", "Dear Sir or Madam")]).status, 2);
    assert_eq!(check([files.with("empty.vpptoken", "")]).status, 2);
}

#[test]
fn the_worst_file_decides_wherever_it_stands() {
    let files = Files::new();
    let ready = files.with("sToken_for_A.vpptoken", token("A"));
    let check_first = files.with("sToken_for_B.vpptoken", format!("\u{feff}{}", token("B")));
    let reject = files.with("empty.vpptoken", "");
    assert_eq!(check([&ready, &check_first]).status, 1);
    assert_eq!(check([&check_first, &ready]).status, 1);
    assert_eq!(check([&reject, &check_first, &ready]).status, 2);
    assert_eq!(check([&ready, &reject]).status, 2);
}

#[test]
fn a_file_that_cannot_be_read_is_66_whatever_the_others_are() {
    let files = Files::new();
    let ready = files.with("sToken_for_A.vpptoken", token("A"));
    let reject = files.with("empty.vpptoken", "");
    let missing = files.path().join("missing.p7m");
    assert_eq!(check([&missing]).status, 66);
    assert_eq!(check([&missing, &ready]).status, 66);
    assert_eq!(check([&reject, &missing]).status, 66);
    assert_eq!(check([&missing, &reject]).status, 66);
}

#[test]
fn the_right_token_for_another_slot_is_2() {
    let files = Files::new();
    let token = files.with("sToken_for_A.vpptoken", token("A"));
    let wanted = |kind: &str| check(["--expects".as_ref(), kind.as_ref(), token.as_os_str()]);
    assert_eq!(wanted("vpp-token").status, 0);
    assert_eq!(wanted("dep-token").status, 2);
}

#[test]
fn a_wrong_command_line_is_64_and_says_why_on_standard_error() {
    for (arguments, word) in [
        (&[][..], "Name the files"),
        (&["--json"], "Name the files"),
        (&["--jsn", "x"], "--json"),
        (&["--format", "xml", "x"], "text, json"),
        (&["--format"], "needs a value"),
        (&["--json", "--format", "text", "x"], "only once"),
        (&["--expects", "certificate", "x"], "dep-token, vpp-token"),
        (&["--lang", "tlh", "x"], "“tlh”"),
        (&["--json=yes", "x"], "does not take a value"),
        (&["--expects", "dep-token", "--expects", "vpp-token", "x"], "only once"),
        (&["-", "-"], "only once"),
    ] {
        let run = check_stdin(arguments, b"");
        assert_eq!(run.status, 64, "{arguments:?}");
        assert_eq!(run.out, "", "{arguments:?}");
        assert!(run.err.contains(word), "{arguments:?}: {}", run.err);
    }
}

#[test]
fn a_time_that_is_none_is_64() {
    for time in ["", "yesterday", "2027-02-30T00:00:00Z", "2027-01-01", "2027-01-01T00:00:00"] {
        let run = run(command().args(["--now", time, "x"]), b"");
        assert_eq!(run.status, 64, "{time}");
        assert!(run.err.contains("--now"), "{time}: {}", run.err);
    }
}

#[test]
fn help_and_version_are_0() {
    for arguments in [["--help"], ["-h"], ["--version"], ["-V"]] {
        let run = check(arguments);
        assert_eq!(run.status, 0, "{arguments:?}");
        assert!(run.out.contains(if arguments[0].to_lowercase().contains('v') {
            env!("CARGO_PKG_VERSION")
        } else {
            "--expects"
        }));
        assert_eq!(run.err, "");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_cannot_be_written_is_74() -> std::io::Result<()> {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full")?;
    let status =
        command().args(["--json", "Cargo.toml"]).stdout(full).stderr(std::process::Stdio::null()).status()?;
    assert_eq!(status.code(), Some(74));
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_reader_who_leaves_changes_nothing() -> std::io::Result<()> {
    let files = Files::new();
    let name = |number| (format!("sToken_for_{number}.vpptoken"), token(&format!("School {number}")));
    let tokens: Vec<_> = (0..200).map(name).map(|(name, token)| files.with(name, token)).collect();
    // More output than a pipe holds, into a pipe that nobody reads.
    let (reader, writer) = std::io::pipe()?;
    drop(reader);
    let output = command()
        .args(["--now", NOW])
        .args(&tokens)
        .stdout(writer)
        .stderr(std::process::Stdio::piped())
        .output()?;
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    Ok(())
}
