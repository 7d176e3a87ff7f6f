//! What the documents say of kinds, findings and limits is what the code does.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic, clippy::unwrap_used)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use common::{Fixture, listed};
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
    let alone: Vec<_> = fixtures.iter().map(Fixture::report).collect();
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

/// The comments of a kind in `src/kind.rs`: what it is, how it is recognized, and the source of that.
fn described(source: &str, kind: Kind) -> [String; 3] {
    let declaration = format!("= \"{}\" {{", kind.name());
    let before = source.split_once(&declaration).expect("declared").0;
    let lines = before.lines().rev().skip(1).map(str::trim).map_while(|line| line.strip_prefix("///"));
    let mut lines: Vec<_> = lines.map(str::trim).collect();
    lines.reverse();
    let comment = lines.join("\n").replace('|', "\\|");
    let paragraphs: Vec<_> = comment.split("\n\n").map(|paragraph| paragraph.replace('\n', " ")).collect();
    let labelled = |label: &str| {
        let text = paragraphs.iter().find_map(|paragraph| paragraph.strip_prefix(label));
        text.map(|text| text.trim_end_matches('.').to_owned())
    };
    let recognized = labelled("Recognized: ").unwrap_or_else(|| panic!("{declaration} has no “Recognized:”"));
    [paragraphs[0].clone(), recognized, labelled("Source: ").unwrap_or_else(|| "—".to_owned())]
}

/// The plainest fixture of a kind.
fn example(fixtures: &[Fixture], kind: Kind) -> Option<&str> {
    let of_kind = fixtures.iter().filter(|fixture| fixture.kind == Some(kind) && !fixture.has_fault);
    let plainest = of_kind.min_by_key(|fixture| {
        (fixture.path.matches('/').count(), fixture.path.starts_with("unlock/"), fixture.path.len())
    });
    plainest.map(|fixture| fixture.path.as_str())
}

#[test]
fn the_table_of_kinds_is_that_of_the_code() {
    let source = document("src/kind.rs");
    let fixtures = listed();
    let mut text = document("docs/kinds.md");
    text.truncate(text.find("| kind |").expect("a table"));
    text.push_str("| kind | what | how it is recognized | source | example in `tests/fixtures` |\n| --- | --- | --- | --- | --- |\n");
    for kind in Kind::ALL {
        let [what, how, source] = described(&source, *kind);
        let example =
            example(&fixtures, *kind).map_or("made by the test".to_owned(), |path| format!("`{path}`"));
        text.push_str(&format!("| `{}` | {what} | {how} | {source} | {example} |\n", kind.name()));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/kinds.md");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &text).unwrap();
    }
    assert!(
        document("docs/kinds.md") == text,
        "docs/kinds.md differs from src/kind.rs: UPDATE=1 cargo test -p relution-token-check --test documents"
    );
}
