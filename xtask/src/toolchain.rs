//! `rust-toolchain.toml`: the compiler that the lints and the published sizes depend on.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::{command, project};

const FILE: &str = "rust-toolchain.toml";

#[derive(Deserialize)]
struct File {
    toolchain: Toolchain,
}

#[derive(Deserialize)]
struct Toolchain {
    channel: String,
}

/// Says when another compiler runs than the one that the file names: without rustup nothing else would.
pub(crate) fn check() -> Result<()> {
    let named = channel()?;
    let version = command::output(Command::new("rustc").arg("--version").current_dir(project::root()))?;
    if version.split(' ').nth(1) != Some(named.as_str()) {
        println!("    {FILE} names Rust {named}, and this is {version}: lints and sizes may differ.");
    }
    Ok(())
}

fn channel() -> Result<String> {
    let text =
        fs::read_to_string(project::root().join(FILE)).with_context(|| format!("{FILE} cannot be read"))?;
    let file: File = toml::from_str(&text).with_context(|| format!("in {FILE}"))?;
    Ok(file.toolchain.channel)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_version_is_named_and_not_a_channel_that_moves() -> Result<()> {
        let channel = channel()?;
        let numbers: Vec<_> = channel.split('.').map(str::parse::<u32>).collect();
        assert!(numbers.len() == 3 && numbers.iter().all(Result::is_ok), "{channel}");
        Ok(())
    }
}
