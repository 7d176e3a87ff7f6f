//! `cargo xtask test`: every check and test, the quick ones first; the first failure ends it.

use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, anyhow, bail};

use crate::command::{self, cargo};
use crate::{browser, build, figures, folder, npm, project, structure, toolchain, tools, wasm_builds};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Print the stages, and run none
    #[arg(long)]
    list: bool,
    /// Run this stage alone, after the set-up; may be given several times
    #[arg(long, value_name = "STAGE", conflicts_with = "from")]
    only: Vec<String>,
    /// Leave out the stages before this one, except the set-up
    #[arg(long, value_name = "STAGE")]
    from: Option<String>,
}

const WASM: &str = "wasm32-unknown-unknown";

struct Stage {
    name: &'static str,
    what: &'static str,
    run: fn() -> Result<()>,
}

const STAGES: &[Stage] = &[
    Stage { name: "set-up", what: "installs what is missing", run: set_up },
    Stage {
        name: "format",
        what: "rustfmt",
        run: || command::run(cargo().args(["fmt", "--all", "--check"])),
    },
    Stage {
        name: "style",
        what: "Biome, on TypeScript, tests and styles",
        run: || command::run(npm::command("biome")?.args(["check", "--error-on-warnings"])),
    },
    Stage {
        name: "structure",
        what: "no files that depend on each other in a circle",
        run: structure::check,
    },
    Stage { name: "lints", what: "Clippy, natively and for wasm", run: lints },
    Stage { name: "rust-tests", what: "the tests of core, command line and xtask", run: rust_tests },
    Stage { name: "documentation", what: "rustdoc, without a warning", run: documentation },
    Stage {
        name: "build",
        what: "fills dist/, which the stages below test, and compares the sizes in README.md",
        run: build_and_compare,
    },
    Stage {
        name: "typescript",
        what: "the TypeScript compiler, on the page and the package",
        run: typescript,
    },
    Stage {
        name: "messages",
        what: "the texts in every language",
        run: || node_tests("tests/messages", Vec::new()),
    },
    Stage { name: "browser", what: "page, element and guard in Chromium", run: browser_tests },
    Stage { name: "engines", what: "the main scenarios in Chromium, Firefox and WebKit", run: engine_tests },
    Stage {
        name: "recipes",
        what: "upload libraries and frameworks with the package",
        run: || node_tests("tests/recipes", browser::chromium()?),
    },
    Stage {
        name: "extension",
        what: "the browser extension: its archives, and which dialogs it knows",
        run: || node_test_files(&["tests/extension/package.test.mjs", "tests/extension/places.test.mjs"]),
    },
    Stage {
        name: "packaging",
        what: "the npm package in Node.js and bundlers",
        run: || node_tests("tests/packaging", browser::chromium()?),
    },
    Stage { name: "crate", what: "`cargo package`", run: the_crate },
];

/// Run with `--only` alone: now and then a browser leaves a question of the driver unanswered, and the run hangs.
const ON_REQUEST: &[Stage] = &[Stage {
    name: "portals",
    what: "the browser extension in Chromium and Firefox; only with --only",
    run: extension_tests,
}];

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    if arguments.list {
        for Stage { name, what, .. } in STAGES.iter().chain(ON_REQUEST) {
            println!("{name:14}{what}");
        }
        return Ok(());
    }
    let start = Instant::now();
    let stages = chosen(arguments)?;
    let mut times = Vec::new();
    for stage in &stages {
        println!("\n==> {}", stage.name);
        let start = Instant::now();
        (stage.run)()
            .with_context(|| format!("{0} (again with: cargo xtask test --only {0})", stage.name))?;
        times.push((stage.name, start.elapsed().as_secs_f32()));
    }
    println!();
    for (name, seconds) in times {
        println!("{name:14}{seconds:7.1} s");
    }
    let all = if stages.len() == STAGES.len() { "All checks passed" } else { "These checks passed" };
    println!("{all}, in {:.0} s.", start.elapsed().as_secs_f32());
    Ok(())
}

/// The stages that are asked for, in their order. The set-up is always among them: it is quick once done.
fn chosen(arguments: &Arguments) -> Result<Vec<&'static Stage>> {
    let place = |name: &String| {
        STAGES.iter().chain(ON_REQUEST).position(|stage| stage.name == name).ok_or_else(|| {
            let names: Vec<_> = STAGES.iter().chain(ON_REQUEST).map(|stage| stage.name).collect();
            anyhow!("no stage is named `{name}`; there are {}", names.join(", "))
        })
    };
    let only = arguments.only.iter().map(place).collect::<Result<Vec<_>>>()?;
    let from = arguments.from.as_ref().map_or(Ok(0), place)?;
    let by_default = |index| (from..STAGES.len()).contains(&index);
    let is_chosen =
        |index| index == 0 || if only.is_empty() { by_default(index) } else { only.contains(&index) };
    Ok(STAGES
        .iter()
        .chain(ON_REQUEST)
        .enumerate()
        .filter(|(index, _)| is_chosen(*index))
        .map(|(_, stage)| stage)
        .collect())
}

/// Debian's packages, npm's and the tools that cargo compiles do not depend on each other, and the first two
/// mostly wait for the network.
fn set_up() -> Result<()> {
    type Part = (&'static str, fn() -> Result<()>);
    toolchain::check()?;
    let parts: [Part; 3] = [
        ("browsers and LibreOffice", browser::everything),
        ("npm packages", npm_packages),
        ("tools", tools::all),
    ];
    thread::scope(|scope| {
        let running = parts.map(|(what, part)| {
            scope.spawn(move || {
                let start = Instant::now();
                part()?;
                println!("    {what}: {:.1} s", start.elapsed().as_secs_f32());
                Ok(())
            })
        });
        let done = running.map(|part| part.join().unwrap_or_else(|_| bail!("the set-up panicked")));
        done.into_iter().collect()
    })
}

/// Those of the page, of the hosts that the package is built into, and of the tools that do it.
fn npm_packages() -> Result<()> {
    ["www", "tests/recipes", "tests/packaging", "tests/extension"]
        .iter()
        .try_for_each(|folder| npm::install(&project::root().join(folder)))
}

fn lints() -> Result<()> {
    let clippy = |target: &[&str]| {
        command::run(cargo().args(["clippy", "--quiet"]).args(target).args(["--", "--deny", "warnings"]))
    };
    // With `typescript`, which only tests need, so that the workspace is checked once.
    clippy(&["--workspace", "--all-targets", "--features", "relution-token-check/typescript"])?;
    wasm_builds::read()?.iter().try_for_each(|build| {
        let features = build.features.join(",");
        clippy(&["--package", "relution-token-check", "--lib", "--features", &features, "--target", WASM])
    })
}

fn rust_tests() -> Result<()> {
    let arguments = ["test", "--quiet", "--workspace", "--features", "relution-token-check/typescript"];
    // The same random cases in every run, so that a failure comes from a change; `cargo test` alone tries others.
    command::run(cargo().args(arguments).env("PROPTEST_RNG_SEED", "1"))
}

fn documentation() -> Result<()> {
    command::run(
        cargo().args(["doc", "--quiet", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "--deny warnings"),
    )
}

fn build_and_compare() -> Result<()> {
    build::run()?;
    figures::compare()
}

/// The names of the stages.
#[cfg(test)]
pub(crate) fn stages() -> impl Iterator<Item = &'static str> {
    STAGES.iter().chain(ON_REQUEST).map(|stage| stage.name)
}

fn typescript() -> Result<()> {
    ["www", "www/offline"]
        .iter()
        .try_for_each(|project| command::run(npm::command("tsc")?.args(["--noEmit", "--project", project])))
}

fn browser_tests() -> Result<()> {
    node_tests("tests/browser", browser::chromium_and_calc()?)
}

/// The main scenarios in Chromium, Firefox and WebKit.
fn engine_tests() -> Result<()> {
    if let Some(engines) = browser::engines()? {
        node_tests("tests/engines", engines)
    } else {
        println!("    Left out: WebKitGTK is to be had on Linux only.");
        Ok(())
    }
}

/// The browser extension, on a portal of its own.
fn extension_tests() -> Result<()> {
    if let Some(browsers) = browser::chromium_and_firefox()? {
        node_tests("tests/extension", browsers)
    } else {
        println!("    Left out: Firefox and its driver are set up on Linux only.");
        Ok(())
    }
}

/// The tests in a folder that Node.js runs; most of them drive a browser.
fn node_tests(folder: &str, programs: Vec<browser::Found>) -> Result<()> {
    let tests = project::root().join(folder);
    let mut files = folder::files(&tests)?;
    files.retain(|file| {
        let name = file.to_string_lossy();
        name.ends_with(".test.mjs") && !name.contains("node_modules")
    });
    if files.is_empty() {
        bail!("no test in {}", project::shown(&tests));
    }
    command::run(npm::node().args(["--test", "--test-reporter=spec"]).args(files).envs(programs))
}

fn node_test_files(files: &[&str]) -> Result<()> {
    let files = files.iter().map(|file| project::root().join(file));
    command::run(npm::node().args(["--test", "--test-reporter=spec"]).args(files))
}

/// The core can be packed, and what is packed compiles.
fn the_crate() -> Result<()> {
    command::run(cargo().args([
        "package",
        "--quiet",
        "--package",
        "relution-token-check",
        "--allow-dirty",
        "--offline",
    ]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(only: &[&str], from: Option<&str>) -> Result<Vec<&'static str>> {
        let only = only.iter().map(|&name| name.to_owned()).collect();
        let arguments = Arguments { list: false, only, from: from.map(str::to_owned) };
        Ok(chosen(&arguments)?.iter().map(|stage| stage.name).collect())
    }

    #[test]
    fn every_stage_runs_unless_some_are_named() -> Result<()> {
        assert_eq!(names(&[], None)?.len(), STAGES.len());
        assert_eq!(names(&["lints", "format"], None)?, ["set-up", "format", "lints"]);
        assert_eq!(names(&[], Some("packaging"))?, ["set-up", "packaging", "crate"]);
        Ok(())
    }

    #[test]
    fn a_stage_that_is_not_there_is_refused_with_those_that_are() {
        let message = names(&["lint"], None).err().map(|error| error.to_string());
        assert!(message.is_some_and(|text| text.contains("`lint`") && text.contains("lints")));
    }
}
