//! The wasm builds: wasm-pack compiles and writes the glue, wasm-opt makes it small.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::size::Size;
use crate::wasm_builds::{self, WasmBuild};
use crate::{command, deflate, npm, project, tools};

/// Makes every build of `wasm-pack.toml`. The npm packages must be there: `wasm-opt` is one.
pub(crate) fn build_all() -> Result<()> {
    let tools = search_path(&tools::wasm_tools()?)?;
    let machine = machine_paths()?;
    for build in wasm_builds::read()? {
        build_one(&build, &tools, &machine).with_context(|| format!("wasm build `{}`", build.name))?;
    }
    Ok(())
}

fn build_one(build: &WasmBuild, tools: &OsString, machine: &[MachinePath]) -> Result<()> {
    let folder = project::wasm().join(&build.name);
    let wasm = folder.join(format!("{}_bg.wasm", build.name));
    // For bundlers, `NAME.js` only starts the code in `NAME_bg.js`.
    let part = if build.target == "bundler" { "_bg" } else { "" };
    let glue = folder.join(format!("{}{part}.js", build.name));

    let mut pack = Command::new("wasm-pack");
    pack.args(["--quiet", "build"])
        .arg(project::root())
        .args(["--mode", "no-install", "--no-opt", "--no-pack", "--no-gitignore"])
        .args(["--target", &build.target, "--profile", &build.profile])
        .args(["--out-name", &build.name, "--out-dir"])
        .arg(&folder)
        // Named, since the command line asks for features of its own that would come along.
        .args(["--", "--package", "relution-token-check", "--features", &build.features.join(",")])
        .env("PATH", tools)
        .env("CARGO_ENCODED_RUSTFLAGS", rustflags(&build.rustflags, machine));
    command::run(&mut pack)?;

    let small = wasm.with_extension("small.wasm");
    command::run(npm::command("wasm-opt")?.args(&build.wasm_opt).arg(&wasm).arg("-o").arg(&small))?;
    fs::rename(&small, &wasm).with_context(|| format!("cannot replace {}", project::shown(&wasm)))?;

    check_for_machine_paths(&wasm, machine)?;
    deflate::beside(&wasm)?;
    let glue = command::output(npm::command("esbuild")?.arg("--minify").arg(&glue))?;
    Size::measure(&read(&wasm)?, glue.as_bytes(), build.budget)?.judge(&build.name)
}

/// `PATH` with the tools' folders first; wasm-pack looks for `wasm-bindgen` there.
fn search_path(folders: &[PathBuf]) -> Result<OsString> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(std::env::split_paths(&path));
    std::env::join_paths(all).context("the path of a tool cannot stand in PATH")
}

/// A folder of this machine, and the name that replaces it in panic messages.
struct MachinePath {
    folder: PathBuf,
    name: &'static str,
}

/// The folders that the compiler would write into the wasm, the widest first: the last match wins.
fn machine_paths() -> Result<Vec<MachinePath>> {
    let home = dirs::home_dir().context("no home folder known")?;
    let cargo = std::env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    let sysroot = PathBuf::from(command::output(Command::new("rustc").args(["--print", "sysroot"]))?);
    let registries = folders_in(&cargo.join("registry/src"));
    let mut paths =
        vec![MachinePath { folder: home, name: "home" }, MachinePath { folder: cargo, name: "cargo" }];
    // Each is named after its host, which need not be crates.io.
    paths.extend(registries.into_iter().map(|folder| MachinePath { folder, name: "crates" }));
    paths.push(MachinePath { folder: sysroot.join("lib/rustlib/src/rust"), name: "rust" });
    paths.push(MachinePath { folder: project::root().to_owned(), name: "relution-token-check" });
    Ok(paths)
}

/// Those in a folder; none when there is no such folder.
fn folders_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}

/// The build's own flags and those that rename the machine's folders, as cargo takes them apart again.
fn rustflags(own: &[String], machine: &[MachinePath]) -> OsString {
    let renames =
        machine.iter().filter(|path| is_telling(&path.folder)).map(|MachinePath { folder, name }| {
            let mut flag = OsString::from("--remap-path-prefix=");
            flag.push(folder);
            flag.push(format!("={name}"));
            flag
        });
    let flags: Vec<_> = own.iter().map(OsString::from).chain(renames).collect();
    flags.join(OsStr::new("\u{1f}"))
}

fn check_for_machine_paths(wasm: &Path, machine: &[MachinePath]) -> Result<()> {
    let bytes = read(wasm)?;
    match machine.iter().find(|path| is_telling(&path.folder) && holds(&bytes, &path.folder)) {
        Some(path) => {
            bail!("{} holds a path of this machine: {}", project::shown(wasm), path.folder.display())
        }
        None => Ok(()),
    }
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", project::shown(path)))
}

/// Whether a path identifies the machine. The root folder, a home in some containers, does not.
fn is_telling(folder: &Path) -> bool {
    folder.components().any(|part| matches!(part, Component::Normal(_)))
}

/// Whether the folder's path occurs in the bytes, as the beginning of another path.
fn holds(bytes: &[u8], folder: &Path) -> bool {
    let mut text = folder.as_os_str().as_encoded_bytes().to_vec();
    text.push(std::path::MAIN_SEPARATOR as u8);
    bytes.windows(text.len()).any(|window| window == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_the_machine_is_found_in_a_binary() {
        let folder = Path::new("/home/someone");
        let inside = |path: &str| [b"\0asm\x01\0panicked at ", path.as_bytes(), b"\0"].concat();
        if cfg!(unix) {
            assert!(holds(&inside("/home/someone/.cargo/x.rs"), folder));
            assert!(!holds(&inside("/home/someone_else/x.rs"), folder));
            assert!(!holds(&inside("cargo/x.rs"), folder));
        }
    }

    #[test]
    fn the_root_folder_tells_nothing() {
        assert!(!is_telling(Path::new("/")));
        assert!(is_telling(Path::new("/root")));
    }

    #[test]
    fn every_telling_folder_is_renamed() {
        let paths = [("/home/a b", "home"), ("/", "nothing"), ("/home/a b/.cargo", "cargo")]
            .map(|(folder, name)| MachinePath { folder: folder.into(), name });
        let flags =
            ["--cfg=x", "--remap-path-prefix=/home/a b=home", "--remap-path-prefix=/home/a b/.cargo=cargo"];
        assert_eq!(rustflags(&["--cfg=x".to_owned()], &paths), flags.join("\u{1f}").as_str());
    }
}
