//! The browser that the tests drive.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use crate::command;

/// The variable that names another Chromium; the tests get the one found in it, too.
pub(crate) const VARIABLE: &str = "CHROMIUM";

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC: [&str; 2] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// Chromium's path, after installing Debian's package where that is possible.
pub(crate) fn chromium() -> Result<PathBuf> {
    if let Some(path) = std::env::var_os(VARIABLE) {
        let path = PathBuf::from(path);
        if !path.is_file() {
            bail!("{VARIABLE} names no file: {}", path.display());
        }
        return Ok(path);
    }
    if find().is_none() && is_debian() && is_root() {
        install()?;
    }
    match find() {
        Some(path) => Ok(path),
        None => bail!(
            "the browser tests need Chromium: install it (on Debian: apt-get install chromium) or set {VARIABLE} to its path"
        ),
    }
}

fn find() -> Option<PathBuf> {
    NAMES
        .iter()
        .find_map(|name| which::which(name).ok())
        .or_else(|| MAC.iter().map(PathBuf::from).find(|path| path.is_file()))
}

fn install() -> Result<()> {
    println!("Installing Chromium from Debian's packages");
    let apt = |arguments: &[&str]| {
        command::run(
            Command::new("apt-get").arg("-qq").args(arguments).env("DEBIAN_FRONTEND", "noninteractive"),
        )
    };
    apt(&["update"])?;
    apt(&["install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation"])
}

fn is_debian() -> bool {
    fs::read_to_string("/etc/os-release").is_ok_and(|text| text.lines().any(|line| line == "ID=debian"))
}

fn is_root() -> bool {
    command::output(Command::new("id").arg("-u")).is_ok_and(|id| id == "0")
}
