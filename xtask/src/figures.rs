//! The sizes in README.md: `cargo xtask build` writes them, `cargo xtask test` compares them.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::{project, size};

const START: &str = "<!-- Sizes, written by `cargo xtask build` -->\n";
const END: &str = "<!-- End of the sizes -->\n";

/// What is loaded together, and the files in `dist/` that it consists of.
const ROWS: &[(&str, &[&str])] = &[
    ("The page on a first visit", &["site/index.html", "site/page.css", "site/page.js", "site/check.js"]),
    ("Opening tokens, loaded once a private key is given", &["site/unlock.js"]),
    ("Unpacking, loaded once an archive is added", &["site/unpack.js"]),
    ("The page as one file", &["relution-token-check.html"]),
    ("The wasm module that checks files", &["npm/inspect.wasm"]),
    ("The wasm module that opens tokens", &["npm/unlock.wasm"]),
];

/// Writes the sizes of what was built into README.md.
pub(crate) fn write() -> Result<()> {
    let text = fs::read_to_string(readme()).context("README.md")?;
    let current = with(&text, &table(&project::dist())?)?;
    if current != text {
        fs::write(readme(), current).context("cannot write README.md")?;
        println!("README.md has new sizes.");
    }
    Ok(())
}

/// Fails where README.md gives other sizes than what was built has.
pub(crate) fn compare() -> Result<()> {
    let text = fs::read_to_string(readme()).context("README.md")?;
    let current = with(&text, &table(&project::dist())?)?;
    let mut lines = text.lines().zip(current.lines()).enumerate();
    if let Some((index, (old, new))) = lines.find(|(_, (old, new))| old != new) {
        bail!("README.md:{}: `cargo xtask build` writes\n  {new}\nin place of\n  {old}", index + 1);
    }
    Ok(())
}

/// The text without the sizes: all that people write.
#[cfg(test)]
pub(crate) fn without(text: &str) -> Result<String> {
    with(text, "")
}

fn readme() -> PathBuf {
    project::root().join("README.md")
}

fn with(text: &str, table: &str) -> Result<String> {
    let parts = text.split_once(START).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) = parts.context("README.md has lost the marks around its sizes")?;
    Ok(format!("{before}{START}{table}{END}{after}"))
}

fn table(dist: &Path) -> Result<String> {
    let mut table = String::from("\n| what | KiB | KiB through gzip |\n| --- | ---: | ---: |\n");
    for (what, files) in ROWS {
        let (mut plain, mut compressed) = (0, 0);
        for file in *files {
            let bytes = fs::read(dist.join(file)).with_context(|| format!("dist/{file}"))?;
            plain += bytes.len();
            compressed += size::gzip(&bytes)?;
        }
        writeln!(table, "| {what} | {} | {} |", plain.div_ceil(1024), compressed.div_ceil(1024))?;
    }
    Ok(table + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_in_whole_kib_rounded_up() -> Result<()> {
        let dist = tempfile::tempdir()?;
        for file in ROWS.iter().flat_map(|(_, files)| *files) {
            let path = dist.path().join(file);
            fs::create_dir_all(path.parent().context("a file in a folder")?)?;
            fs::write(path, [0; 1025])?;
        }
        assert!(table(dist.path())?.contains("| The page as one file | 2 | 1 |"));
        Ok(())
    }

    #[test]
    fn only_what_stands_between_the_marks_is_replaced() -> Result<()> {
        let text = format!("before\n{START}old\n{END}after\n");
        assert_eq!(with(&text, "new\n")?, format!("before\n{START}new\n{END}after\n"));
        assert!(with("no marks", "").is_err());
        Ok(())
    }
}
