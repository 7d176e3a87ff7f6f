//! The programs that the tests drive: browsers with their drivers, and a spreadsheet.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use crate::{command, tools};

/// A program that the tests start.
#[derive(Clone, Copy)]
struct Program {
    /// The variable that names another one; the tests get the one found in it, too.
    variable: &'static str,
    names: &'static [&'static str],
    /// Debian's package.
    package: &'static str,
}

/// A program's variable, and where it is.
pub(crate) type Found = (&'static str, PathBuf);

const CHROMIUM: Program = Program {
    variable: "CHROMIUM",
    names: &[
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    package: "chromium",
};

const FIREFOX: Program =
    Program { variable: "FIREFOX", names: &["firefox-esr", "firefox"], package: "firefox-esr" };

/// Opens the tables that are exported.
const CALC: Program = Program {
    variable: "SOFFICE",
    names: &["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"],
    package: "libreoffice-calc",
};

/// What it takes to drive all three engines.
const ENGINES: &[Program] = &[
    CHROMIUM,
    Program { variable: "CHROMEDRIVER", names: &["chromedriver"], package: "chromium-driver" },
    FIREFOX,
    Program { variable: "WEBKITWEBDRIVER", names: &["WebKitWebDriver"], package: "webkit2gtk-driver" },
    Program { variable: "XVFB", names: &["Xvfb"], package: "xvfb" },
];

/// Chromium, after installing Debian's package where that is possible.
pub(crate) fn chromium() -> Result<Vec<Found>> {
    all(&[CHROMIUM])
}

/// Chromium and LibreOffice Calc, likewise.
pub(crate) fn chromium_and_calc() -> Result<Vec<Found>> {
    all(&[CHROMIUM, CALC])
}

/// Every program that some test starts, installed at once.
pub(crate) fn everything() -> Result<()> {
    let mut programs = vec![CALC, CHROMIUM];
    if cfg!(target_os = "linux") {
        programs.extend_from_slice(ENGINES);
        programs.dedup_by_key(|program| program.variable);
    }
    all(&programs).map(drop)
}

/// Chromium, Firefox and WebKit with their drivers, after installing what is missing where that is possible.
/// `None` where there is no WebKitGTK to be had.
pub(crate) fn engines() -> Result<Option<Vec<Found>>> {
    if !cfg!(target_os = "linux") {
        return Ok(None);
    }
    let mut found = all(ENGINES)?;
    found.push(("GECKODRIVER", tools::geckodriver()?));
    Ok(Some(found))
}

/// Chromium, and Firefox with its driver, likewise. `None` where the driver is not to be had.
pub(crate) fn chromium_and_firefox() -> Result<Option<Vec<Found>>> {
    if !cfg!(target_os = "linux") {
        return Ok(None);
    }
    let mut found = all(&[CHROMIUM, FIREFOX])?;
    found.push(("GECKODRIVER", tools::geckodriver()?));
    Ok(Some(found))
}

fn all(programs: &[Program]) -> Result<Vec<Found>> {
    let missing = missing(programs)?;
    if !missing.is_empty() && is_debian() && is_root() {
        install(&missing)?;
    }
    let missing = self::missing(programs)?;
    if !missing.is_empty() {
        let variables: Vec<_> = missing.iter().map(|program| program.variable).collect();
        bail!(
            "the tests need more programs: install them (on Debian: apt-get install {}) or set {} to their paths",
            packages(&missing).join(" "),
            variables.join(", ")
        );
    }
    programs.iter().filter_map(|program| find(program).transpose()).collect()
}

fn missing(programs: &[Program]) -> Result<Vec<&Program>> {
    let mut missing = Vec::new();
    for program in programs {
        if find(program)?.is_none() {
            missing.push(program);
        }
    }
    Ok(missing)
}

fn find(program: &Program) -> Result<Option<Found>> {
    let found = match std::env::var_os(program.variable).map(PathBuf::from) {
        Some(path) if path.is_file() => Some(path),
        Some(path) => bail!("{} names no file: {}", program.variable, path.display()),
        None => program.names.iter().find_map(|name| which::which(name).ok()),
    };
    Ok(found.map(|path| (program.variable, path)))
}

fn packages(programs: &[&Program]) -> Vec<&'static str> {
    programs.iter().map(|program| program.package).collect()
}

fn install(programs: &[&Program]) -> Result<()> {
    let packages = packages(programs);
    println!("Installing from Debian's packages: {}", packages.join(", "));
    let apt = |arguments: &[&str]| {
        command::fetch(
            Command::new("apt-get").arg("-qq").args(arguments).env("DEBIAN_FRONTEND", "noninteractive"),
        )
    };
    apt(&["update"])?;
    apt(&[&["install", "--yes", "--no-install-recommends", "fonts-liberation"], packages.as_slice()].concat())
}

fn is_debian() -> bool {
    fs::read_to_string("/etc/os-release").is_ok_and(|text| text.lines().any(|line| line == "ID=debian"))
}

fn is_root() -> bool {
    command::output(Command::new("id").arg("-u")).is_ok_and(|id| id == "0")
}
