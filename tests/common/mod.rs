//! What the tests of the core share.
#![allow(dead_code, reason = "each test uses a part of it")]
#![allow(clippy::pedantic, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(missing_docs, unreachable_pub)]

pub mod asn1;
pub mod make;

use std::fs;
use std::path::{Path, PathBuf};

use relution_token_check::{Kind, Options, Report, Time, time};

/// The moment at which the fixtures are judged.
pub const NOW: &str = "2026-11-23T22:00:00Z";

pub fn now() -> Time {
    time::parse(NOW).expect("a time")
}

/// Every file below `tests/fixtures` that is not a note about another.
pub fn fixtures() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder can be read") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if !name.ends_with(".report.json")
                && !name.ends_with(".options.json")
                && name != "README.md"
                && name != "make.sh"
            {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// What is known of a fixture besides its bytes.
pub struct Beside {
    expects: Option<Kind>,
}

impl Beside {
    pub fn options<'a>(&self, name: &'a str) -> Options<'a> {
        let options = Options::new(now()).named(name);
        self.expects.map_or(options, |kind| options.expecting(kind))
    }
}

pub fn options_beside(path: &Path) -> Beside {
    let name = path.file_name().unwrap().to_string_lossy();
    let text = fs::read_to_string(path.with_file_name(format!("{name}.options.json")))
        .unwrap_or_else(|_| "{}".to_owned());
    let options: serde_json::Value = serde_json::from_str(&text).expect("options are JSON");
    Beside { expects: options["expects"].as_str().and_then(Kind::from_name) }
}

/// A report as it stands beside its fixture.
pub fn pretty(report: &Report) -> String {
    let mut text = serde_json::to_string_pretty(report).expect("a report can be written");
    text.push('\n');
    text
}
