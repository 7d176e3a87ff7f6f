//! `cargo xtask test`: every check and test, the quick ones first; the first failure ends it.

use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::command::{self, cargo};
use crate::{browser, build, folder, npm, project, tools};

type Check = (&'static str, fn() -> Result<()>);

const CHECKS: &[Check] = &[
    ("Set-up", set_up),
    ("Format", || command::run(cargo().args(["fmt", "--all", "--check"]))),
    ("Style", || command::run(npm::command("biome")?.args(["check", "--error-on-warnings"]))),
    ("Lints", lints),
    ("Rust tests", rust_tests),
    ("Documentation", documentation),
    ("Build", build::run),
    ("TypeScript", typescript),
    ("Messages", || node_tests_with("tests/messages", Vec::new())),
    ("Browser tests", || node_tests("tests/browser")),
    ("Engines", engine_tests),
    ("Recipes", || node_tests("tests/recipes")),
    ("Packaging", || node_tests("tests/packaging")),
    ("Crate", the_crate),
];

pub(crate) fn run() -> Result<()> {
    for (headline, check) in CHECKS {
        println!("\n==> {headline}");
        let start = Instant::now();
        check().context(*headline)?;
        println!("    {headline}: {:.1} s", start.elapsed().as_secs_f32());
    }
    println!("\nAll checks passed.");
    Ok(())
}

fn set_up() -> Result<()> {
    // Those of the page, of the hosts that the package is built into, and of the tools that do it.
    for folder in ["www", "tests/recipes", "tests/packaging"] {
        npm::install(&project::root().join(folder))?;
    }
    tools::wasm_tools()?;
    browser::chromium()?;
    browser::engines()?;
    Ok(())
}

fn lints() -> Result<()> {
    const TARGETS: [&[&str]; 4] = [
        &["--workspace", "--all-targets"],
        &["--package", "relution-token-check", "--all-targets", "--features", "typescript"],
        &[
            "--package",
            "relution-token-check",
            "--lib",
            "--features",
            "wasm",
            "--target",
            "wasm32-unknown-unknown",
        ],
        &[
            "--package",
            "relution-token-check",
            "--lib",
            "--features",
            "wasm,unlock",
            "--target",
            "wasm32-unknown-unknown",
        ],
    ];
    TARGETS.iter().try_for_each(|target| {
        command::run(cargo().args(["clippy", "--quiet"]).args(*target).args(["--", "--deny", "warnings"]))
    })
}

fn rust_tests() -> Result<()> {
    const TARGETS: [&[&str]; 2] =
        [&["--workspace"], &["--package", "relution-token-check", "--features", "typescript"]];
    TARGETS.iter().try_for_each(|target| command::run(cargo().args(["test", "--quiet"]).args(*target)))
}

fn documentation() -> Result<()> {
    command::run(
        cargo().args(["doc", "--quiet", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "--deny warnings"),
    )
}

fn typescript() -> Result<()> {
    ["www", "www/offline"]
        .iter()
        .try_for_each(|project| command::run(npm::command("tsc")?.args(["--noEmit", "--project", project])))
}

/// The tests in a folder that Node.js runs; most of them drive a browser.
fn node_tests(folder: &str) -> Result<()> {
    node_tests_with(folder, browser::chromium()?)
}

/// The main scenarios in Chromium, Firefox and WebKit.
fn engine_tests() -> Result<()> {
    if let Some(engines) = browser::engines()? {
        node_tests_with("tests/engines", engines)
    } else {
        println!("    Left out: WebKitGTK is to be had on Linux only.");
        Ok(())
    }
}

fn node_tests_with(folder: &str, browsers: Vec<browser::Found>) -> Result<()> {
    let tests = project::root().join(folder);
    let mut files = folder::files(&tests)?;
    files.retain(|file| {
        let name = file.to_string_lossy();
        name.ends_with(".test.mjs") && !name.contains("node_modules")
    });
    if files.is_empty() {
        bail!("no test in {}", project::shown(&tests));
    }
    command::run(npm::node().args(["--test", "--test-reporter=spec"]).args(files).envs(browsers))
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
