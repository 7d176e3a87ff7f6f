//! Every fixture gives the report that stands beside it.
//!
//! `<file>.report.json` is the report, `<file>.options.json` what was known besides the bytes.
//! `UPDATE=1 cargo test --test fixtures` writes the reports anew; read the difference before you commit it.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::pedantic, clippy::unwrap_used)]

mod common;

use std::fs;

use common::{fixtures, options_beside, pretty};
use relution_token_check::inspect;

#[test]
fn every_fixture_gives_the_report_beside_it() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut count = 0;
    for path in fixtures() {
        let bytes = fs::read(&path).expect("a fixture can be read");
        let name = path.file_name().and_then(|name| name.to_str()).expect("a fixture has a name");
        let beside = options_beside(&path);
        let report = pretty(&inspect(&bytes, &beside.options(name)));
        let expected = path.with_file_name(format!("{name}.report.json"));
        if update {
            fs::write(&expected, &report).expect("the report can be written");
        }
        let expected = fs::read_to_string(&expected).unwrap_or_default();
        assert_eq!(report, expected, "{name}");
        count += 1;
    }
    assert!(count >= 16, "only {count} fixtures were found");
}
