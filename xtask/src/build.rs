//! `cargo xtask build`: fills `dist/`.

use std::fs;

use anyhow::{Context, Result};

use crate::{checksums, command, npm, project, wasm};

pub(crate) fn run() -> Result<()> {
    npm::install(&project::www())?;
    wasm::build_all()?;

    let dist = project::dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).context("cannot empty dist/")?;
    }
    command::run(npm::node().arg("www/build.mjs"))?;
    checksums::write(&dist)
}
