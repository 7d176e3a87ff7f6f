//! What the tests of the core share.
#![allow(dead_code, reason = "each test uses a part of it")]
#![allow(clippy::pedantic, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(missing_docs, unreachable_pub)]

pub mod asn1;
pub mod carry;
pub mod expected;
pub mod genuine;
pub mod make;
pub mod mutate;

use std::fs;
use std::path::{Path, PathBuf};

use relution_token_check::{Kind, Options, Report, Time, inspect, time};

/// The moment at which the fixtures are judged.
pub const NOW: &str = "2026-11-23T22:00:00Z";

pub fn now() -> Time {
    time::parse(NOW).expect("a time")
}

/// The folder of the fixtures.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// A file that `expected.tsv` lists.
pub struct Fixture {
    /// Below the folder, with `/` between its parts.
    pub path: String,
    /// The kind that is expected of it.
    pub expects: Option<Kind>,
    /// The kind that it is, once the line is filled in.
    pub kind: Option<Kind>,
    /// Whether it is cut off or damaged.
    pub has_fault: bool,
}

impl Fixture {
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    pub fn bytes(&self) -> Vec<u8> {
        fs::read(folder().join(&self.path)).unwrap_or_else(|error| panic!("{}: {error}", self.path))
    }

    pub fn options(&self) -> Options<'_> {
        Options::new(now()).named(self.name()).expecting(self.expects)
    }

    pub fn report(&self) -> Report {
        inspect(&self.bytes(), &self.options())
    }
}

/// The fixtures, in the order of the list.
pub fn listed() -> Vec<Fixture> {
    let list = fs::read_to_string(folder().join("expected.tsv")).expect("the list can be read");
    let lines = list.lines().skip(1);
    lines
        .map(|line| {
            let cells: Vec<_> = line.split('\t').collect();
            let kind_in = |column: usize| cells.get(column).and_then(|name| Kind::from_name(name));
            let findings = cells.get(6).copied().unwrap_or_default();
            Fixture {
                path: cells[0].replace("\\\\", "\\"),
                expects: kind_in(1),
                kind: kind_in(2),
                has_fault: findings.contains("truncated") || findings.contains("damaged"),
            }
        })
        .collect()
}

/// The paths of the fixtures.
pub fn fixtures() -> Vec<PathBuf> {
    listed().iter().map(|fixture| folder().join(&fixture.path)).collect()
}

/// A report as it stands beside its fixture.
pub fn pretty(report: &Report) -> String {
    let mut text = serde_json::to_string_pretty(report).expect("a report can be written");
    text.push('\n');
    text
}
