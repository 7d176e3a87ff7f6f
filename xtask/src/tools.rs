//! The tools that are no part of the Rust toolchain: which version, and how each gets here.
//!
//! `wasm-opt` is the third one; it comes with the page's npm packages (`binaryen`) and is pinned
//! in `www/package-lock.json`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::{command, project};

const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// A program that `cargo install` builds from crates.io.
struct Tool {
    package: &'static str,
    program: &'static str,
    version: &'static str,
}

const WASM_PACK: Tool = Tool { package: "wasm-pack", program: "wasm-pack", version: "0.15.1" };

/// Must be the version of the crate `wasm-bindgen` in `Cargo.lock`: the two speak a private format.
const WASM_BINDGEN: Tool = Tool { package: "wasm-bindgen-cli", program: "wasm-bindgen", version: "0.2.129" };

/// Drives Firefox; Debian has no package of it.
const GECKODRIVER: Tool = Tool { package: "geckodriver", program: "geckodriver", version: "0.37.1" };

/// Installs whatever of all the tools is missing, one after the other: each uses every core.
pub(crate) fn all() -> Result<()> {
    wasm_tools()?;
    if cfg!(target_os = "linux") {
        geckodriver()?;
    }
    // What they were compiled from is not needed again.
    let build = build_folder()?;
    if build.is_dir() {
        fs::remove_dir_all(&build).with_context(|| format!("cannot remove {}", build.display()))?;
    }
    Ok(())
}

/// The folders of `wasm-pack` and `wasm-bindgen`, both installed when missing.
pub(crate) fn wasm_tools() -> Result<[PathBuf; 2]> {
    let lock = fs::read_to_string(project::root().join("Cargo.lock")).context("Cargo.lock cannot be read")?;
    check_wasm_bindgen(&lock)?;
    add_wasm_target()?;
    Ok([WASM_PACK.folder()?, WASM_BINDGEN.folder()?])
}

/// Where `geckodriver` is, installed when missing.
pub(crate) fn geckodriver() -> Result<PathBuf> {
    Ok(GECKODRIVER.path(&GECKODRIVER.folder()?))
}

impl Tool {
    fn path(&self, folder: &Path) -> PathBuf {
        folder.join(self.program).with_extension(std::env::consts::EXE_EXTENSION)
    }

    /// The folder that holds the program, after installing it if it is not there.
    fn folder(&self) -> Result<PathBuf> {
        let root = cache()?.join(format!("{}-{}", self.package, self.version));
        let folder = root.join("bin");
        if !self.path(&folder).is_file() {
            println!("Installing {} {} (once; takes a minute)", self.package, self.version);
            fs::create_dir_all(&root).with_context(|| format!("cannot make {}", root.display()))?;
            let mut install = command::cargo();
            install
                .args(["install", "--quiet", "--locked", "--version", self.version])
                .args(["--bin", self.program, "--root"])
                .arg(&root)
                .arg(self.package)
                // They run for less than a second; optimising them would take minutes.
                .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
                .env("CARGO_PROFILE_RELEASE_LTO", "off")
                .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
                // The next tool finds the crates there that it has in common with this one.
                .env("CARGO_TARGET_DIR", build_folder()?)
                // Away from the project, since the project's cargo settings are not meant for it.
                .current_dir(&root);
            command::fetch(&mut install)?;
        }
        Ok(folder)
    }
}

/// Where installed tools are kept from one project folder to the next.
fn cache() -> Result<PathBuf> {
    if let Some(folder) = std::env::var_os("RELUTION_TOKEN_CHECK_TOOLS") {
        return std::path::absolute(folder).context("RELUTION_TOKEN_CHECK_TOOLS names no folder");
    }
    let caches = dirs::cache_dir()
        .context("no cache folder known: set RELUTION_TOKEN_CHECK_TOOLS to a folder for the tools")?;
    Ok(caches.join("relution-token-check"))
}

fn build_folder() -> Result<PathBuf> {
    Ok(cache()?.join("build"))
}

fn add_wasm_target() -> Result<()> {
    let sysroot = PathBuf::from(command::output(Command::new("rustc").args(["--print", "sysroot"]))?);
    if sysroot.join("lib/rustlib").join(WASM_TARGET).is_dir() {
        return Ok(());
    }
    println!("Adding the target {WASM_TARGET}");
    command::fetch(Command::new("rustup").args(["target", "add", WASM_TARGET])).with_context(|| {
        format!("the Rust target {WASM_TARGET} is missing; without rustup, install it as your toolchain does")
    })
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
}

fn check_wasm_bindgen(lock: &str) -> Result<()> {
    let lock: Lock = toml::from_str(lock).context("Cargo.lock cannot be understood")?;
    let crates: Vec<_> = lock.package.iter().filter(|package| package.name == "wasm-bindgen").collect();
    match crates.as_slice() {
        [one] if one.version == WASM_BINDGEN.version => Ok(()),
        [one] => bail!(
            "Cargo.lock holds wasm-bindgen {}, but xtask/src/tools.rs installs wasm-bindgen-cli {}: \
             make them the same, in Cargo.toml or there",
            one.version,
            WASM_BINDGEN.version
        ),
        [] => {
            bail!("Cargo.lock holds no wasm-bindgen: is the feature `wasm` gone from Cargo.toml?")
        }
        _ => {
            bail!("Cargo.lock holds more than one wasm-bindgen: `cargo tree --invert wasm-bindgen` says why")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock(versions: &[&str]) -> String {
        let packages = versions
            .iter()
            .map(|version| format!("[[package]]\nname = \"wasm-bindgen\"\nversion = \"{version}\"\n"));
        format!(
            "version = 4\n[[package]]\nname = \"other\"\nversion = \"1.0.0\"\n{}",
            packages.collect::<String>()
        )
    }

    #[test]
    fn the_locked_crate_and_the_installed_program_must_be_the_same_version() {
        assert!(check_wasm_bindgen(&lock(&[WASM_BINDGEN.version])).is_ok());

        let message = check_wasm_bindgen(&lock(&["0.2.1"])).err().map(|error| error.to_string());
        assert!(message.is_some_and(|text| text.contains("0.2.1") && text.contains(WASM_BINDGEN.version)));
    }

    #[test]
    fn no_or_two_locked_crates_are_refused() {
        assert!(check_wasm_bindgen(&lock(&[])).is_err());
        assert!(check_wasm_bindgen(&lock(&[WASM_BINDGEN.version, "0.2.1"])).is_err());
    }
}
