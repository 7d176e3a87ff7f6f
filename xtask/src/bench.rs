//! `cargo xtask bench`: prints the benchmark tables and writes them as JSON.

use anyhow::Result;

use crate::{browser, build, command, npm, project};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only these, named as the files in benches/ are
    names: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    npm::install(&project::benches())?;
    build::run()?;
    command::run(npm::node().arg("benches/run.mjs").args(&arguments.names).envs(browser::chromium()?))
}
