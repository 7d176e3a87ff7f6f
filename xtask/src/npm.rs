//! Node.js, npm, and the npm packages of each folder that has a `package.json`.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{checksums, command, project};

const OLDEST_NODE: u32 = 20;
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Installs a folder's packages when there are none or the lock file is another than the one they are from.
pub(crate) fn install(folder: &Path) -> Result<()> {
    check_node()?;
    let lock = checksums::sha256(&folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules/.installed-from");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("Installing the npm packages of {}", project::shown(folder));
    command::fetch(
        Command::new(NPM).args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder),
    )?;
    fs::write(&stamp, lock).with_context(|| format!("cannot write {}", project::shown(&stamp)))
}

/// Node.js, started in the project's folder.
pub(crate) fn node() -> Command {
    let mut node = Command::new("node");
    node.current_dir(project::root());
    node
}

/// A command that one of the packages brings.
pub(crate) fn command(name: &str) -> Result<Command> {
    let file = if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() };
    let path = project::www().join("node_modules/.bin").join(file);
    if !path.exists() {
        bail!(
            "{} is missing: is its package among the devDependencies in www/package.json?",
            project::shown(&path)
        );
    }
    let mut command = Command::new(path);
    command.current_dir(project::root());
    Ok(command)
}

fn check_node() -> Result<()> {
    let hint = || format!("Node.js {OLDEST_NODE} or later is needed, with npm: https://nodejs.org/");
    let version = command::output(node().arg("--version")).with_context(hint)?;
    match major(&version) {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        _ => bail!("{}; this is {version}", hint()),
    }
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_major_version_is_read() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("v8.1.0"), Some(8));
        assert_eq!(major("unknown"), None);
    }
}
