//! The project's own commands: `cargo xtask build | serve | test | bench`.
//!
//! Each one does its own set-up; it expects no more than rustup, Node.js and npm.

mod bench;
mod browser;
mod build;
mod checksums;
mod command;
mod deflate;
#[cfg(test)]
mod documents;
mod figures;
mod folder;
mod npm;
mod project;
mod serve;
mod size;
mod structure;
mod test;
mod toolchain;
mod tools;
mod wasm;
mod wasm_builds;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Builds, serves and tests relution-token-check
///
/// Needed beforehand: rustup, Node.js 20 or later, and npm. Each command installs what else it needs, once:
/// npm packages in the project's folder; wasm-pack and wasm-bindgen, compiled by cargo, in a cache folder.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Fill dist/: the page as a folder and as one file, the npm package, and the checksums
    ///
    /// Writes the sizes of what it made into README.md. Fails when a wasm module is over its budget in
    /// wasm-pack.toml.
    Build,
    /// Build, then serve the page on this machine and print its address
    Serve(serve::Arguments),
    /// Run every check and test of the project, or some of its stages
    ///
    /// The browser tests need Chromium, Firefox, WebKitGTK with their drivers, and LibreOffice Calc. As root on
    /// Debian they are installed from its packages; elsewhere one line says what to install.
    Test(test::Arguments),
    /// Print the benchmark tables, and write them to target/benches/results.json
    ///
    /// Needs Chromium. The numbers mean something only on a machine that does nothing else.
    Bench(bench::Arguments),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Build => build::run().and_then(|()| figures::write()),
        Task::Serve(arguments) => serve::run(&arguments),
        Task::Test(arguments) => test::run(&arguments),
        Task::Bench(arguments) => bench::run(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
