//! Deflates wasm modules for scripts, which hold them in base64 (`www/build/wasm.mjs`).
//!
//! No server compresses them a second time, so the time for the smallest stream is spent here: Zopfli's is 5 %
//! smaller than that of zlib at its best.

use std::fs;
use std::io::{Read, Write};
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use flate2::read::ZlibDecoder;
use zopfli::{BlockType, Options, ZlibEncoder};

use crate::project;

/// More take longer and save some bytes.
const ITERATIONS: NonZeroU64 = NonZeroU64::MIN.saturating_add(4);

/// Writes `FILE.zlib` beside a file, unless it is there already.
pub(crate) fn beside(file: &Path) -> Result<()> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", project::shown(file)))?;
    let mut target = file.as_os_str().to_owned();
    target.push(".zlib");
    let target = PathBuf::from(target);
    if fs::read(&target).is_ok_and(|deflated| inflate(&deflated).is_ok_and(|inflated| inflated == bytes)) {
        return Ok(());
    }
    fs::write(&target, deflate(&bytes)?).with_context(|| format!("cannot write {}", project::shown(&target)))
}

fn deflate(bytes: &[u8]) -> Result<Vec<u8>> {
    let options = Options { iteration_count: ITERATIONS, ..Options::default() };
    let mut encoder = ZlibEncoder::new(options, BlockType::Dynamic, Vec::new())?;
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

fn inflate(deflated: &[u8]) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    ZlibDecoder::new(deflated).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_deflated_inflates_to_the_same() -> Result<()> {
        let bytes: Vec<u8> = (0..10_000_u32).flat_map(|index| (index * index).to_le_bytes()).collect();
        for bytes in [&[][..], b"\0asm", &bytes] {
            assert_eq!(inflate(&deflate(bytes)?)?, bytes);
        }
        Ok(())
    }

    #[test]
    fn a_file_that_has_changed_is_deflated_anew() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("a.wasm");
        for content in [b"one", b"two"] {
            fs::write(&file, content)?;
            beside(&file)?;
            assert_eq!(inflate(&fs::read(folder.path().join("a.wasm.zlib"))?)?, content);
        }
        Ok(())
    }
}
