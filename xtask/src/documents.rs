//! The commands and files that README.md and SECURITY.md name are there.

use std::fs;

use anyhow::{Context, Result};

use crate::project;

/// What stands between backquotes, and the lines of code blocks.
fn code(text: &str) -> Vec<&str> {
    text.split("```")
        .enumerate()
        .flat_map(|(index, part)| {
            let inline = part.split('`').skip(1).step_by(2);
            if index % 2 == 1 { part.lines().collect::<Vec<_>>() } else { inline.collect() }
        })
        .map(str::trim)
        .collect()
}

/// What is missing of what a piece of code names; empty if nothing is.
fn missing(code: &str) -> Option<String> {
    let words: Vec<_> = code.split('#').next().unwrap_or_default().split_whitespace().collect();
    let exists = |path: &str| project::root().join(path).exists();
    match words.as_slice() {
        ["cargo", "test", rest @ ..] => {
            let target = rest.iter().skip_while(|word| **word != "--test").nth(1);
            target.map(|name| format!("tests/{name}.rs")).filter(|path| !exists(path))
        }
        ["cargo", "xtask", task, ..] => {
            (!["build", "serve", "test", "bench"].contains(task)).then(|| format!("cargo xtask {task}"))
        }
        ["node", "--test", files @ ..] => {
            files.iter().find(|file| !exists(file)).map(|&file| file.to_owned())
        }
        [path] if ["tests/", "src/", "docs/", "www/"].iter().any(|folder| path.starts_with(folder)) => {
            (!exists(path)).then(|| (*path).to_owned())
        }
        _ => None,
    }
}

#[test]
fn every_command_and_file_that_is_named_exists() -> Result<()> {
    for name in ["README.md", "SECURITY.md"] {
        let text = fs::read_to_string(project::root().join(name)).context(name)?;
        let missing: Vec<_> = code(&text).into_iter().filter_map(missing).collect();
        assert!(missing.is_empty(), "{name} names what is not there: {}", missing.join(", "));
    }
    Ok(())
}

#[test]
fn what_is_not_there_is_found() {
    let text = "`src/main/nothing.rs`, `cargo test --test nothing`\n```sh\ncargo xtask nothing # x\n```\n`node --test tests/nothing.mjs`";
    assert_eq!(code(text).into_iter().filter_map(missing).count(), 4);
}
