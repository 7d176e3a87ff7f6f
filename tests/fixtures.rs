//! Every fixture that `tests/fixtures/expected.tsv` lists gives what its line says.
//!
//! `UPDATE=1 cargo test --test fixtures` writes the lines and the full reports anew; read the difference before
//! you commit it. To add a fixture, add a line with its path.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::pedantic, clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::Path;

use common::expected::{HEADER, row};
use common::{Fixture, folder, listed, pretty};

#[test]
fn every_fixture_gives_what_its_line_says() {
    let mut lines = vec![HEADER.to_owned()];
    lines.extend(listed().iter().map(|fixture| row(fixture, &fixture.report())));
    is_current(&folder().join("expected.tsv"), &(lines.join("\n") + "\n"));
}

#[test]
fn some_fixtures_have_their_full_report_beside() {
    let with_report: Vec<_> = listed().into_iter().filter(|fixture| full_report(fixture).exists()).collect();
    assert!(!with_report.is_empty(), "no full reports");
    for fixture in with_report {
        is_current(&full_report(&fixture), &pretty(&fixture.report()));
    }
}

fn full_report(fixture: &Fixture) -> std::path::PathBuf {
    folder().join("reports").join(format!("{}.json", fixture.path))
}

/// Compares line by line, so that a failure names what has changed and not the whole file.
fn is_current(file: &Path, text: &str) {
    if std::env::var_os("UPDATE").is_some() {
        fs::write(file, text).expect("the file can be written");
    }
    let committed = fs::read_to_string(file).expect("the file is there");
    for (is, should) in text.lines().zip(committed.lines()) {
        assert_eq!(is, should, "{}", file.display());
    }
    assert_eq!(text.lines().count(), committed.lines().count(), "{}", file.display());
}
