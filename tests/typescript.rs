//! The TypeScript types of the report and the menu data are those of Rust.
//!
//! `UPDATE=1 cargo test --features typescript --test typescript` writes them anew.
#![cfg(feature = "typescript")]
#![allow(clippy::expect_used, missing_docs)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use relution_token_check::{
    DOWNLOADS, DestinationId, ERROR_CODES, ErrorCode, FindingCode, Kind, Label, MAX_BYTES, Menu, Part,
    Repair, Report, UnusualEncryption, UnusualForm, menu,
};
use ts_rs::{Config, TS};

/// What `ts-rs` makes of some types and all that they contain, under `file`.
fn types<A: TS + 'static, B: TS + 'static, C: TS + 'static>(file: &str, imports: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(file);
    let config = Config::new().with_out_dir(&folder);
    A::export_all(&config)
        .and_then(|()| B::export_all(&config))
        .and_then(|()| C::export_all(&config))
        .expect("the types can be written");
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
    let mut text = types::<Report, Kind, Kind>("report.ts", "");
    finding_params(&mut text);
    let _ = writeln!(
        text,
        "\n/** The size in bytes over which a file is not read. */\nexport const MAX_BYTES = {MAX_BYTES};"
    );
    let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.name()).collect();
    constant(&mut text, "Every kind.", "KINDS", &kinds);
    let codes: Vec<_> = FindingCode::ALL.iter().map(|code| code.name()).collect();
    constant(&mut text, "Every finding.", "FINDING_CODES", &codes);
    let parts: Vec<_> = Part::ALL.iter().map(|part| part.name()).collect();
    constant(&mut text, "Every part of a file that can be cut off or broken.", "PARTS", &parts);
    let repairs: Vec<_> = Repair::ALL.iter().map(|repair| repair.name()).collect();
    constant(&mut text, "Every change to a token that can be undone.", "REPAIRS", &repairs);
    let forms: Vec<_> = UnusualForm::ALL.iter().map(|form| form.name()).collect();
    constant(&mut text, "Every form of a token that Apple does not write.", "UNUSUAL_FORMS", &forms);
    let encryptions: Vec<_> = UnusualEncryption::ALL.iter().map(|encryption| encryption.name()).collect();
    constant(
        &mut text,
        "Every encryption of a token that Apple does not use.",
        "UNUSUAL_ENCRYPTIONS",
        &encryptions,
    );
    is_current("report.ts", &text);
}

/// The params of a finding in TypeScript.
fn params(code: &str) -> &'static str {
    match code {
        "wrong-slot" => "{ expected: Kind; actual: Kind }",
        "truncated" | "damaged" => "{ what: (typeof PARTS)[number] }",
        "too-large" => "{ size: number; limit: number }",
        "superseded" | "older-token" => "{ by: string; index: number }",
        "duplicate" => "{ of: string; index: number }",
        "expires-soon" => "{ days: number; exact: boolean }",
        "expiry-disagrees" => "{ fromName: string; fromToken: string }",
        "unusual-encryption" => "{ what: (typeof UNUSUAL_ENCRYPTIONS)[number] }",
        "unusual-form" => "{ what: (typeof UNUSUAL_FORMS)[number] }",
        "repaired" => "{ what: (typeof REPAIRS)[number] }",
        "holds-tokens" => "{ count: number }",
        "renamed" => "{ says: Kind; is: Kind }",
        "certificate-match" => "{ subject: string }",
        "browser-copy" => "{ marker: string }",
        _ => "Record<string, never>",
    }
}

/// The params by code, which ts-rs cannot tell apart; `findings.ts` makes a union of them.
fn finding_params(out: &mut String) {
    let _ =
        writeln!(out, "\n/** The values that belong to each finding; times as RFC 3339, sizes in bytes. */");
    let _ = writeln!(out, "export interface FindingParams {{");
    for code in FindingCode::ALL {
        let _ = writeln!(out, "  \"{}\": {};", code.name(), params(code.name()));
    }
    let _ = writeln!(out, "}}");
}

/// A typed constant, its value as JSON.
fn json(out: &mut String, doc: &str, declaration: &str, value: impl serde::Serialize) {
    let value = serde_json::to_string_pretty(&value).expect("the value can be written");
    let _ = writeln!(out, "\n/** {doc} */\nexport const {declaration} = {value};");
}

#[test]
fn menus_ts_is_the_menu_data_of_rust() {
    let mut text = types::<Menu, Label, ErrorCode>(
        "menus.ts",
        "\nimport type { DestinationId } from \"./report.ts\";\n",
    );
    let menus: BTreeMap<_, _> = DestinationId::ALL.iter().map(|id| (id.name(), menu(*id))).collect();
    json(
        &mut text,
        "All that is known about the places where files belong.",
        "MENUS: Record<DestinationId, Menu>",
        menus,
    );
    let downloads: BTreeMap<_, _> =
        DOWNLOADS.iter().map(|download| (download.id, download.menu_path)).collect();
    let ids: Vec<_> = downloads.keys().map(|id| format!("\"{id}\"")).collect();
    let _ = writeln!(
        text,
        "\n/** A portal of Apple's, and a token. */\nexport type DownloadId = {};",
        ids.join(" | ")
    );
    json(
        &mut text,
        "Where Apple's portals offer the tokens.",
        "DOWNLOADS: Record<DownloadId, Way>",
        downloads,
    );
    json(
        &mut text,
        "The error codes of Relution that concern tokens.",
        "ERROR_CODES: ErrorCode[]",
        ERROR_CODES,
    );
    is_current("menus.ts", &text);
}
