//! `cargo xtask bench`: prints the benchmark tables and writes them as JSON.

use anyhow::Result;

use crate::{browser, build, command, npm, project};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write docs/performance.md and the tables in docs/compare.md as well
    #[arg(long)]
    write: bool,
    /// Only these, named as the files in benches/ are
    names: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    npm::install(&project::benches())?;
    build::run()?;
    let write = arguments.write.then_some("--write");
    let run = ["benches/run.mjs"].into_iter().chain(write);
    command::run(npm::node().args(run).args(&arguments.names).envs(browser::chromium()?))
}
