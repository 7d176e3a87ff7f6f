//! Runs the program on files made for a test.

use std::ffi::OsStr;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use base64ct::{Base64, Encoding};
use fluent::{FluentArgs, FluentBundle, FluentResource};
use serde_json::{Value, json};
use tempfile::TempDir;

/// What stands for the credential in every token made here; no output may ever hold it.
pub(crate) const SECRET: &str =
    "B541zGP6kSi/Vu2EG7JJ4HcOpTzTagGYL8Zd9IsiuVDnfhWsQ9pxCJ82zWT7kinAV+6FHLNK4XgPpj3UawKZMA==";

/// Some day before [`token`] expires.
pub(crate) const NOW: &str = "2026-11-23T12:00:00Z";

/// A content token that is valid at [`NOW`].
pub(crate) fn token(organization: &str) -> String {
    token_until("2027-03-15T09:12:44+0000", organization)
}

pub(crate) fn token_until(expiry: &str, organization: &str) -> String {
    let json = json!({ "expDate": expiry, "token": SECRET, "orgName": organization });
    Base64::encode_string(json.to_string().as_bytes())
}

/// A folder of files that goes away with it.
pub(crate) struct Files(TempDir);

impl Files {
    pub(crate) fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn with(&self, name: impl AsRef<Path>, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }
}

/// How a run ended.
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    pub(crate) fn json(&self) -> Vec<Value> {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }
}

/// Runs it as of [`NOW`].
pub(crate) fn check<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Run {
    run(command().arg("--now").arg(NOW).args(arguments), b"")
}

pub(crate) fn check_stdin(arguments: &[&str], stdin: &[u8]) -> Run {
    run(command().arg("--now").arg(NOW).args(arguments), stdin)
}

pub(crate) fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_token-check"));
    command.env_remove("CLICOLOR_FORCE").env_remove("NO_COLOR").env("LC_ALL", "C");
    command
}

pub(crate) fn run(command: &mut Command, stdin: &[u8]) -> Run {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    match child.stdin.take().unwrap().write_all(stdin) {
        // It may end, or have read enough, before all is written.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => panic!("{error}"),
        _ => {}
    }
    let output = child.wait_with_output().unwrap();
    Run {
        status: output.status.code().expect("it was not killed"),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The tags of `locales/languages.json`.
pub(crate) fn languages() -> Vec<String> {
    let list = std::fs::read(locales().join("languages.json")).unwrap();
    let list: Vec<Value> = serde_json::from_slice(&list).unwrap();
    list.iter().map(|language| language["tag"].as_str().unwrap().to_owned()).collect()
}

/// A message of the command line or about a report, so that tests need not repeat its words.
pub(crate) fn message(language: &str, id: &str, values: &[(&str, &str)]) -> String {
    let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
    bundle.set_use_isolating(false);
    for file in ["report.ftl", "cli.ftl", "export.ftl"] {
        let text = std::fs::read_to_string(locales().join(language).join(file)).unwrap();
        bundle.add_resource(FluentResource::try_new(text).unwrap()).unwrap();
    }
    let pattern = bundle.get_message(id).and_then(|message| message.value()).expect(id);
    let values: FluentArgs<'_> = values.iter().copied().collect();
    bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
}

/// The same in English.
pub(crate) fn english(id: &str, values: &[(&str, &str)]) -> String {
    message("en", id, values)
}

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales")
}
