//! Other programs, run so that a failure names the command.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// Runs it, its output going where ours goes.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = line(command);
    let status = command.status().with_context(|| format!("cannot start: {line}"))?;
    if !status.success() {
        bail!("failed ({status}): {line}");
    }
    Ok(())
}

/// Runs what fetches something from a network, and once more where that fails.
pub(crate) fn fetch(command: &mut Command) -> Result<()> {
    run(command).or_else(|error| {
        eprintln!("{error:#}\nTrying once more, in case it was the network.");
        run(command).context("it failed twice: if it is the network, start again once that works")
    })
}

/// Runs it and gives what it printed on standard output.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let line = line(command);
    let output =
        command.stderr(Stdio::inherit()).output().with_context(|| format!("cannot start: {line}"))?;
    if !output.status.success() {
        bail!("failed ({}): {line}", output.status);
    }
    let text = String::from_utf8(output.stdout).with_context(|| format!("no UTF-8 from: {line}"))?;
    Ok(text.trim().to_owned())
}

/// The `cargo` that runs us.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(crate::project::root());
    command
}

/// The command as one would type it.
fn line(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
