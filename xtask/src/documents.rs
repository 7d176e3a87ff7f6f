//! What the documents name is there: files, links, commands, limits. Each complaint says file and line.
//!
//! `tests/documents.rs` compares kinds and findings, and `cli/tests/documents.rs` runs the commands of `token-check`.

use std::{fs, iter};

use anyhow::{Context, Result};
use clap::Parser;

use crate::{Arguments, figures, folder, project, test};

/// Folders whose documents are checked besides those at the top.
const FOLDERS: &[&str] = &["docs", "tests/fixtures", "tests/recipes", "tests/vectors", "www/package"];

/// Paths between backquotes that begin like this have to exist.
const CHECKED: &[&str] = &[
    "benches/",
    "cli/",
    "docs/",
    "locales/",
    "src/",
    "tests/",
    "www/",
    "xtask/",
    "wasm-pack.toml",
    "Cargo.toml",
];

/// Every document, by its path from the project's folder on.
fn documents() -> Result<Vec<(String, String)>> {
    let mut documents = Vec::new();
    let is_document = |name: &str| name.rsplit('.').next() == Some("md") && !name.contains("node_modules");
    let mut files: Vec<_> = fs::read_dir(project::root())?.flatten().map(|entry| entry.path()).collect();
    for folder in FOLDERS {
        files.extend(folder::files(&project::root().join(folder))?);
    }
    for file in files.iter().filter(|file| is_document(&file.to_string_lossy())) {
        documents.push((project::shown(file), fs::read_to_string(file)?));
    }
    Ok(documents)
}

/// Lines, and what is wrong with each.
type Complaints = Vec<(usize, String)>;

/// The commands and paths that a document names and that are not there.
fn missing(text: &str) -> Complaints {
    let mut complaints = Vec::new();
    let mut language = None;
    for (index, line) in text.lines().enumerate() {
        if let Some(rest) = line.trim_start().strip_prefix("```") {
            language = language.is_none().then_some(rest);
            continue;
        }
        let code: Vec<&str> = match language {
            Some("sh") => vec![line],
            Some(_) => continue,
            None => line.split('`').skip(1).step_by(2).collect(),
        };
        let wrong = code.into_iter().filter_map(|code| wrong(code.trim(), language.is_some()));
        complaints.extend(wrong.map(|what| (index + 1, what)));
    }
    complaints
}

/// What is wrong with a piece of code; `None` if nothing is.
fn wrong(code: &str, is_command: bool) -> Option<String> {
    // `#` begins a comment, and a setting such as `UPDATE=1` may precede a command.
    let words: Vec<_> = code.split(" #").next().unwrap_or_default().split_whitespace().collect();
    let words: Vec<_> =
        words.into_iter().skip_while(|word| word.contains('=') && !word.contains("::")).collect();
    let exists = |path: &str| project::root().join(path).exists();
    match words.as_slice() {
        ["cargo", "test", rest @ ..] => {
            let target = rest.iter().skip_while(|word| **word != "--test").nth(1);
            let package = rest.iter().skip_while(|word| **word != "-p").nth(1);
            let folder = package.filter(|name| **name == "token-check").map_or("", |_| "cli/");
            target.map(|name| format!("{folder}tests/{name}.rs")).filter(|path| !exists(path))
        }
        ["cargo", "xtask", task, rest @ ..] => wrong_task(task, rest),
        ["cargo", "fuzz", "run", "--sanitizer", "none", target, ..] => {
            Some(format!("fuzz/fuzz_targets/{target}.rs")).filter(|path| !exists(path))
        }
        // `cli/tests/documents.rs` runs `token-check`.
        []
        | ["cargo", "xtask"]
        | ["cargo", "fmt" | "clippy" | "build", ..]
        | ["cargo", "run", "--release", "--bin", "token-check", ..] => None,
        ["node", "--test", files @ ..] => {
            files.iter().find(|file| !exists(file)).map(|&file| file.to_owned())
        }
        [path] if path.contains(['<', '…', '*']) => None,
        [path] if CHECKED.iter().any(|start| path.starts_with(start)) => {
            (!exists(path)).then(|| (*path).to_owned())
        }
        _ if is_command && !code.starts_with('#') => Some(format!("no test knows how to check `{code}`")),
        _ => None,
    }
}

/// The task, its options, and the names of stages and benchmarks.
fn wrong_task(task: &str, rest: &[&str]) -> Option<String> {
    let words: Vec<_> =
        iter::once(task).chain(rest.iter().copied()).filter(|word| !word.starts_with('[')).collect();
    let parsed = Arguments::try_parse_from(["cargo xtask"].iter().chain(&words));
    let is_help = |error: &clap::Error| error.exit_code() == 0;
    if parsed.is_err_and(|error| !is_help(&error)) {
        return Some(format!("cargo xtask {}", words.join(" ")));
    }
    let is_named = |name: &&str| match words.first() {
        Some(&"bench") => project::benches().join(format!("{name}.bench.mjs")).exists(),
        Some(&"test") => test::stages().any(|stage| stage == *name) || *name == "STAGE",
        _ => true,
    };
    words.get(1..)?.iter().find(|word| !word.starts_with('-') && !is_named(word)).map(|&word| word.to_owned())
}

/// Links to files that are not there, and to headings that are not in them.
fn broken_links(name: &str, text: &str) -> Complaints {
    let mut complaints = Vec::new();
    let folder = project::root().join(name).parent().unwrap_or(project::root()).to_owned();
    for (index, line) in text.lines().enumerate() {
        for link in line.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if link.contains("://") {
                continue;
            }
            let (path, heading) = link.split_once('#').unwrap_or((link, ""));
            let file = if path.is_empty() { project::root().join(name) } else { folder.join(path) };
            let has = |heading: &str| {
                heading.is_empty()
                    || fs::read_to_string(&file).is_ok_and(|text| headings(&text).any(|one| one == heading))
            };
            if !file.exists() || !has(heading) {
                complaints.push((index + 1, format!("the link {link} leads nowhere")));
            }
        }
    }
    complaints
}

/// The names by which headings are linked to.
fn headings(text: &str) -> impl Iterator<Item = String> {
    let headings =
        text.lines().filter(|line| line.starts_with('#')).map(|line| line.trim_start_matches('#').trim());
    headings.map(|heading| {
        let plain = heading.to_lowercase().replace(' ', "-");
        plain.chars().filter(|c| c.is_alphanumeric() || "-_".contains(*c)).collect()
    })
}

/// Sizes that were typed by hand.
fn sizes(text: &str) -> Complaints {
    const UNITS: &[&str] = &["bytes", "KB", "KiB", "kB", "MB", "MiB"];
    let mut complaints = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let words: Vec<_> = line.split_whitespace().collect();
        for pair in words.windows(2) {
            let [number, unit] = pair else { continue };
            let is_number = number.chars().next().is_some_and(|c| c.is_ascii_digit());
            if is_number && UNITS.contains(&unit.trim_matches(|c: char| !c.is_alphanumeric())) {
                complaints.push((
                    index + 1,
                    format!("{number} {unit}: `cargo xtask build` does not write this size"),
                ));
            }
        }
    }
    complaints
}

// The limits in DESIGN.md.

/// A row of the table: the file and the constant that it names, and the number that it gives.
struct Limit<'a> {
    line: usize,
    file: &'a str,
    constant: &'a str,
    number: u64,
}

/// The rows that end in two cells of code, a file and a constant.
fn limits(text: &str) -> Vec<Limit<'_>> {
    text.lines()
        .enumerate()
        .filter_map(|(index, line)| {
            let (file, rest) = line.get(line.find("| `src/")? + 3..)?.split_once('`')?;
            Some(Limit {
                line: index + 1,
                file,
                constant: rest.split('`').nth(1)?,
                number: number(line.split('|').nth(2)?)?,
            })
        })
        .collect()
}

/// `1,000`, `16 MiB` and `370 recipients`.
fn number(cell: &str) -> Option<u64> {
    let mut words = cell.split_whitespace();
    let number: u64 = words.next()?.replace(',', "").parse().ok()?;
    let factor = match words.next() {
        Some("KiB") => 1024,
        Some("MiB") => 1024 * 1024,
        _ => 1,
    };
    Some(number * factor)
}

/// The value of a constant whose expression is a product or a sum of numbers.
fn value(source: &str, constant: &str) -> Option<u64> {
    let (_, rest) = source.split_once(&format!("const {constant}: "))?;
    let expression = rest.split_once('=')?.1.split_once(';')?.0.replace('_', "");
    expression
        .split('+')
        .map(|term| term.split('*').map(|factor| factor.trim().parse::<u64>().ok()).product::<Option<u64>>())
        .sum()
}

#[test]
fn what_the_documents_name_exists() -> Result<()> {
    let mut complaints = Vec::new();
    for (name, text) in documents()? {
        for (line, what) in missing(&text).into_iter().chain(broken_links(&name, &text)) {
            complaints.push(format!("{name}:{line}: {what}"));
        }
    }
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
    Ok(())
}

#[test]
fn the_readme_has_no_size_that_the_build_does_not_write() -> Result<()> {
    let text = fs::read_to_string(project::root().join("README.md"))?;
    let complaints: Vec<_> = sizes(&figures::without(&text)?).into_iter().map(|(_, what)| what).collect();
    assert!(complaints.is_empty(), "README.md: {}", complaints.join(", "));
    Ok(())
}

#[test]
fn the_limits_in_the_design_are_those_of_the_source() -> Result<()> {
    let text = fs::read_to_string(project::root().join("DESIGN.md"))?;
    let limits = limits(&text);
    for Limit { line, file, constant, number } in &limits {
        let source = fs::read_to_string(project::root().join(file)).with_context(|| (*file).to_owned())?;
        assert_eq!(value(&source, constant), Some(*number), "DESIGN.md:{line}: {constant} in {file}");
    }
    let mut missing = Vec::new();
    for file in folder::files(&project::root().join("src"))? {
        let name = project::shown(&file);
        for line in fs::read_to_string(&file)?.lines() {
            let constant = line.split_once("const MAX_").and_then(|(_, rest)| rest.split_once(": "));
            if let Some((constant, _)) = constant.filter(|(rest, _)| !rest.contains(' ')) {
                let constant = format!("MAX_{constant}");
                if !limits.iter().any(|limit| limit.file == name && limit.constant == constant) {
                    missing.push(format!("{name}: {constant}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "limits without a row in DESIGN.md:\n{}", missing.join("\n"));
    Ok(())
}

#[test]
fn every_stage_of_the_tests_is_explained() -> Result<()> {
    let text = fs::read_to_string(project::root().join("CONTRIBUTING.md"))?;
    let missing: Vec<_> =
        test::stages().filter(|stage| !text.contains(&format!("\n| `{stage}` |"))).collect();
    assert!(missing.is_empty(), "CONTRIBUTING.md has no row for {}", missing.join(", "));
    Ok(())
}

#[test]
fn what_is_not_there_is_found_with_its_line() {
    let text = "`src/main/nothing.rs`\n```sh\ncargo xtask nothing # x\nUPDATE=1 cargo test --test nothing\n\
                cargo xtask test --only nothing\ncargo xtask bench nothing\nrm -r everything\n```\n\
                `node --test tests/nothing.mjs` `src/<name>.rs` `cargo xtask test --only lints`";
    let lines: Vec<_> = missing(text).into_iter().map(|(line, _)| line).collect();
    assert_eq!(lines, [1, 3, 4, 5, 6, 7, 9]);
}

#[test]
fn links_are_followed_to_files_and_headings() {
    let text = "# One thing: two\n[a](#one-thing-two) [b](#three)\n[c](README.md) [d](nothing.md)\n[e](https://example.org/)";
    let lines: Vec<_> = broken_links("nothing-yet.md", text).into_iter().map(|(line, _)| line).collect();
    // The document itself is not there, so neither are its headings.
    assert_eq!(lines, [2, 2, 3]);
    assert_eq!(headings(text).collect::<Vec<_>>(), ["one-thing-two"]);
}

#[test]
fn a_size_in_prose_is_found() {
    assert_eq!(sizes("one\nIt weighs 52,879 bytes, or 52 KiB.\n20 bits").len(), 2);
}

#[test]
fn limits_are_read_with_their_units() {
    let text =
        "| what | most | where |\n| --- | --- | --- |\n| a file | 16 MiB | `src/options.rs`, `MAX_BYTES` |";
    let [limit] = &limits(text)[..] else { panic!("one row") };
    assert_eq!((limit.line, limit.file, limit.constant), (3, "src/options.rs", "MAX_BYTES"));
    assert_eq!(value("const MAX_BYTES: usize = 16 * 1_024 * 1024;", "MAX_BYTES"), Some(limit.number));
    assert_eq!(value("const A: usize = 4096 + 1;", "A"), Some(4097));
    assert_eq!(value("const A: usize = 4;", "B"), None);
}
