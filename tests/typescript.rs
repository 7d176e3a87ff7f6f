//! The TypeScript types of the report and the menu data are those of Rust.
//!
//! `UPDATE=1 cargo test --features typescript --test typescript` writes them anew.
#![cfg(feature = "typescript")]
#![allow(clippy::expect_used, missing_docs)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use relution_token_check::DestinationId;
use relution_token_check::destination::{Label, Menu, menu};
use relution_token_check::{FindingCode, Kind, MAX_BYTES, Report};
use ts_rs::{Config, TS};

/// What `ts-rs` makes of two types and all that they hold, under `file`.
fn types<A: TS + 'static, B: TS + 'static>(file: &str, imports: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(file);
    let config = Config::new().with_out_dir(&folder);
    A::export_all(&config).and_then(|()| B::export_all(&config)).expect("the types can be written");
    let text = fs::read_to_string(folder.join(file)).expect("the types are there");
    let declarations = text.split_once("/**").map_or("", |(_, rest)| rest);
    format!(
        "// Written by `UPDATE=1 cargo test --features typescript --test typescript`.\n{imports}\n/**{declarations}"
    )
}

fn constant(out: &mut String, doc: &str, name: &str, values: &[&str]) {
    let list: Vec<_> = values.iter().map(|value| format!("\"{value}\"")).collect();
    let _ = writeln!(out, "\n/** {doc} */\nexport const {name} = [{}] as const;", list.join(", "));
}

fn is_current(file: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/core").join(file);
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, text).expect("the file can be written");
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(committed, text, "{file} is not what Rust says");
}

#[test]
fn report_ts_is_the_report_of_rust() {
    let mut text = types::<Report, Kind>("report.ts", "");
    let _ = writeln!(
        text,
        "\n/** The size in bytes over which a file is not read. */\nexport const MAX_BYTES = {MAX_BYTES};"
    );
    let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.name()).collect();
    constant(&mut text, "Every kind.", "KINDS", &kinds);
    let codes: Vec<_> = FindingCode::ALL.iter().map(|code| code.name()).collect();
    constant(&mut text, "Every finding.", "FINDING_CODES", &codes);
    is_current("report.ts", &text);
}

#[test]
fn menus_ts_is_the_menu_data_of_rust() {
    let mut text =
        types::<Menu, Label>("menus.ts", "\nimport type { DestinationId } from \"./report.ts\";\n");
    let menus: BTreeMap<_, _> = DestinationId::ALL.iter().map(|id| (id.name(), menu(*id))).collect();
    let json = serde_json::to_string_pretty(&menus).expect("the menus can be written");
    let _ = writeln!(
        text,
        "\n/** All that is known about the places where files belong. */\nexport const MENUS: Record<DestinationId, Menu> = {json};"
    );
    is_current("menus.ts", &text);
}
