//! Every command line of `token-check` in the documents works.
#![allow(clippy::expect_used, clippy::pedantic, clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const COMMAND: &str = "cargo run --release --bin token-check --";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Document, line and what stands after the command, for each line of code that runs `token-check`.
fn command_lines() -> Vec<(String, usize, String)> {
    let docs = fs::read_dir(root().join("docs")).unwrap().flatten().map(|entry| entry.path());
    let top = ["README.md", "CONTRIBUTING.md", "DESIGN.md", "SECURITY.md"].map(|name| root().join(name));
    let mut found = Vec::new();
    for file in docs.chain(top).filter(|file| file.extension().is_some_and(|end| end == "md")) {
        for (index, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            if let Some((_, arguments)) = line.split_once(COMMAND) {
                let arguments = arguments.split(['#', '`']).next().unwrap_or_default();
                found.push((file.display().to_string(), index + 1, arguments.trim().to_owned()));
            }
        }
    }
    found
}

fn run(arguments: &[&str]) -> std::process::Output {
    Command::new(env!("CARGO_BIN_EXE_token-check"))
        .args(arguments)
        .current_dir(root())
        .env("LANG", "C.UTF-8")
        .output()
        .expect("token-check runs")
}

#[test]
fn every_command_line_in_the_documents_gives_a_result() {
    let lines = command_lines();
    assert!(lines.len() >= 4, "{lines:?}");
    for (file, line, arguments) in lines {
        let token = "tests/fixtures/vpp/sToken_for_Musterstadt.vpptoken";
        let arguments: Vec<_> =
            arguments.split_whitespace().map(|word| if word == "FILE..." { token } else { word }).collect();
        let output = run(&arguments);
        let is_judged = matches!(output.status.code(), Some(0..=2));
        assert!(is_judged && !output.stdout.is_empty(), "{file}:{line}: {arguments:?}: {output:?}");
    }
}

#[test]
fn every_option_in_the_readme_is_one() {
    let help = String::from_utf8(run(&["--help"]).stdout).unwrap();
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let options: Vec<_> =
        readme.lines().filter_map(|line| line.strip_prefix("| `--")?.split([' ', '`']).next()).collect();
    assert!(options.len() >= 5, "{options:?}");
    for option in options {
        assert!(help.contains(&format!("--{option}")), "README.md: --{option}");
    }
}
