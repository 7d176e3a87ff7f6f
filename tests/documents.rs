//! What the documents say of kinds, findings and limits is what the code does.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic, clippy::unwrap_used)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use common::listed;
use relution_token_check::{
    Finding, FindingCode, Kind, Options, Part, Repair, UnusualEncryption, UnusualForm, inspect, relate,
    too_large,
};

fn document(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect(name)
}

/// The rows of a table below a heading, as cells, without its head.
fn rows(text: &str, heading: &str) -> Vec<Vec<String>> {
    let section = text.split_once(&format!("{heading}\n")).expect(heading).1;
    let table = section.lines().skip_while(|line| !line.starts_with('|'));
    table
        .take_while(|line| line.starts_with('|'))
        .skip(2)
        .map(|row| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

/// The names in the first column, in order.
fn names(rows: &[Vec<String>]) -> Vec<&str> {
    rows.iter().map(|row| row[0].trim_matches('`')).collect()
}

#[test]
fn every_finding_has_its_row_with_its_severity_in_the_order_of_the_code() {
    let text = document("docs/findings.md");
    let rows = rows(&text, "# Findings");
    let codes: Vec<_> = FindingCode::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(names(&rows), codes, "docs/findings.md");
    for (row, code) in rows.iter().zip(FindingCode::ALL) {
        assert_eq!(row[1], code.severity().name(), "docs/findings.md, {}", code.name());
        assert!(!row[2].is_empty(), "docs/findings.md does not say when {} is found", code.name());
    }
}

#[test]
fn every_value_of_what_has_its_row() {
    let text = document("docs/findings.md");
    let of = |heading| rows(&text, heading);
    let check =
        |heading, values: Vec<&str>| assert_eq!(names(&of(heading)), values, "docs/findings.md, {heading}");
    check("## Parts", Part::ALL.iter().map(|value| value.name()).collect());
    check("## Repairs", Repair::ALL.iter().map(|value| value.name()).collect());
    check("## Unusual form", UnusualForm::ALL.iter().map(|value| value.name()).collect());
    check("## Unusual encryption", UnusualEncryption::ALL.iter().map(|value| value.name()).collect());
}

/// Over all fixtures: alone, where each token is expected, and together.
fn all_findings() -> Vec<Finding> {
    let fixtures = listed();
    let alone: Vec<_> = fixtures.iter().map(common::Fixture::report).collect();
    let mut findings: Vec<_> = relate(&alone).into_iter().flat_map(|report| report.findings).collect();
    for fixture in &fixtures {
        let bytes = fixture.bytes();
        for expected in [None, Some(Kind::VppToken)] {
            findings.extend(inspect(&bytes, &fixture.options().expecting(expected)).findings);
        }
    }
    findings.extend(too_large(1 << 40, &Options::new(common::now())).findings);
    findings
}

#[test]
fn every_param_that_a_finding_has_is_in_its_row() {
    let text = document("docs/findings.md");
    let rows = rows(&text, "# Findings");
    let mut seen = BTreeSet::new();
    for finding in all_findings() {
        let row = rows.iter().find(|row| row[0] == format!("`{}`", finding.code.name())).expect("its row");
        for (param, _) in &finding.params {
            assert!(row[3].contains(&format!("`{param}`")), "docs/findings.md, {}: {param}", row[0]);
        }
        seen.insert(finding.code.name());
    }
    assert!(seen.len() > 20, "the fixtures give {seen:?} only");
}

#[test]
fn the_readme_counts_the_kinds() {
    let others = Kind::ALL.iter().filter(|kind| !kind.is_token()).count();
    assert!(
        document("README.md").contains(&format!("{others} other kinds")),
        "README.md: {others} other kinds"
    );
}
