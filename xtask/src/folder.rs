//! What is in a folder.

use std::path::{Path, PathBuf};

use anyhow::Result;
use walkdir::WalkDir;

/// All files in it and below it, sorted.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if !entry.file_type().is_dir() {
            files.push(entry.into_path());
        }
    }
    files.sort();
    Ok(files)
}
