//! `dist/SHA256SUMS`, as `sha256sum --check` reads it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use crate::{folder, project};

const FILE: &str = "SHA256SUMS";

/// Writes the sums of everything in the folder.
pub(crate) fn write(folder: &Path) -> Result<()> {
    let path = folder.join(FILE);
    fs::write(&path, sums(folder)?).with_context(|| format!("cannot write {}", project::shown(&path)))
}

/// A file's SHA-256 in lower-case hex.
pub(crate) fn sha256(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", project::shown(path)))?;
    Ok(Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    }))
}

fn sums(root: &Path) -> Result<String> {
    let mut sums = BTreeMap::new();
    for path in folder::files(root)? {
        let name = portable_name(path.strip_prefix(root)?)?;
        if name != FILE {
            sums.insert(name, sha256(&path)?);
        }
    }
    if sums.is_empty() {
        bail!("{} is empty", project::shown(root));
    }
    let mut text = String::new();
    for (name, sum) in sums {
        writeln!(text, "{sum}  {name}")?;
    }
    Ok(text)
}

/// The name with `/` on every system. `sha256sum` writes line breaks and backslashes in a way of
/// its own; nothing handed out needs them.
fn portable_name(path: &Path) -> Result<String> {
    let parts = path.iter().map(|part| part.to_str()).collect::<Option<Vec<_>>>();
    match parts.map(|parts| parts.join("/")) {
        Some(name) if !name.contains(['\\', '\n', '\r']) => Ok(name),
        _ => bail!("cannot hand out a file of this name: {}", path.display()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUM_OF_ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    #[test]
    fn every_file_is_listed_once_sorted_by_name_and_the_list_itself_is_not() -> Result<()> {
        let folder = tempfile::tempdir()?;
        fs::create_dir(folder.path().join("site"))?;
        for name in ["site/b.js", "page.html", "site/a b.css"] {
            fs::write(folder.path().join(name), "abc")?;
        }
        write(folder.path())?;
        write(folder.path())?;

        let list = fs::read_to_string(folder.path().join(FILE))?;
        assert_eq!(
            list,
            ["page.html", "site/a b.css", "site/b.js"].map(|name| format!("{SUM_OF_ABC}  {name}\n")).concat()
        );
        Ok(())
    }

    #[test]
    fn nothing_to_hand_out_is_an_error() -> Result<()> {
        assert!(sums(tempfile::tempdir()?.path()).is_err());
        Ok(())
    }

    #[test]
    fn names_that_sha256sum_would_have_to_escape_are_refused() {
        assert!(portable_name(Path::new("a\nb")).is_err());
        assert!(portable_name(Path::new("site/index.html")).is_ok());
    }
}
