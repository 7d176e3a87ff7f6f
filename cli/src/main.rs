//! `token-check`: the command-line front end. It reads files, calls the core and prints the reports.

#![forbid(unsafe_code)]

mod arguments;
mod credentials;
mod csv;
mod ics;
mod input;
mod internal;
mod json;
mod language;
mod messages;
mod status;
mod text;
mod visible;

use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use relution_token_check::{
    Identity, KeyError, Options, PrivateKey, Report, inspect, relate, too_large, unlock,
};
use zeroize::Zeroizing;

use crate::arguments::{Arguments, Format, Request};
use crate::input::Input;
use crate::messages::Messages;
use crate::status::Status;
use crate::visible::visible;

fn main() -> ExitCode {
    let line: Vec<_> = std::env::args_os().collect();
    let language = language::choose(&line);
    let explain = || print_error(&Messages::of(language).text("internal-error"));
    internal::guard(|| run(line, &Messages::of(language)), explain).into()
}

fn run(line: Vec<OsString>, messages: &Messages) -> Status {
    match arguments::parse(line, messages) {
        Ok(Request::Check(arguments)) => check(&arguments, messages),
        Ok(Request::Print(text)) => write(&text, messages, Status::Ready),
        Err(refusal) => {
            print_error(&refusal);
            print_error(&messages.text("usage-help"));
            Status::Usage
        }
    }
}

/// The criteria for all files.
struct Criteria<'a> {
    arguments: &'a Arguments,
    certificates: Vec<Identity>,
    key: Option<PrivateKey>,
}

fn check(arguments: &Arguments, messages: &Messages) -> Status {
    let mut status = Status::Ready;
    let mut fail = |sentence: &str| {
        status = Status::Unreadable;
        print_error(sentence);
    };
    let mut criteria = Criteria { arguments, certificates: Vec::new(), key: None };
    for read in credentials::certificates(&arguments.certificates, messages) {
        match read {
            Ok(certificates) => criteria.certificates.extend(certificates),
            Err(sentence) => fail(&sentence),
        }
    }
    match arguments.key.as_ref().map(|file| credentials::key(file, messages)).transpose() {
        Ok(key) => criteria.key = key,
        Err(sentence) => fail(&sentence),
    }
    let (mut names, mut reports) = (Vec::new(), Vec::new());
    for argument in &arguments.files {
        match report(argument, &criteria) {
            Ok((report, refusal)) => {
                if let Some(refusal) = refusal {
                    fail(&credentials::explain(&refusal, argument, messages));
                }
                names.push(visible(&argument.to_string_lossy()));
                reports.push(report);
            }
            Err(error) => fail(&input::explain(&error, argument, messages)),
        }
    }
    let reports = relate(&reports);
    let status = reports.iter().fold(status, |status, report| status.worse(report.verdict.into()));
    let text = match arguments.format {
        Format::Json => json::render(reports.iter()),
        Format::Csv => csv::render(&reports),
        Format::Ics => ics::render(&reports, arguments.now, messages),
        Format::Text => {
            let each = names.iter().zip(&reports).map(|(name, report)| text::render(name, report, messages));
            each.collect::<Vec<_>>().join("\n")
        }
    };
    write(&text, messages, status)
}

/// The report on a file, and why the key could not be tried on it, if so: then the report is the one without a key.
fn report(argument: &OsStr, criteria: &Criteria<'_>) -> io::Result<(Report, Option<KeyError>)> {
    let name = Path::new(argument).file_name().map(OsStr::to_string_lossy);
    let options = Options::new(criteria.arguments.now)
        .named(name.as_deref())
        .expecting(criteria.arguments.expects)
        .for_one_of(&criteria.certificates);
    let bytes = match input::read(argument)? {
        Input::Bytes(bytes) => Zeroizing::new(bytes),
        Input::OverLimit(size) => return Ok((too_large(size, &options), None)),
    };
    let opened = criteria.key.as_ref().map(|key| unlock(&bytes, key, &options)).transpose();
    Ok(match opened {
        Ok(report) => (report.unwrap_or_else(|| inspect(&bytes, &options)), None),
        Err(refusal) => (inspect(&bytes, &options), Some(refusal)),
    })
}

/// Writes the result; colours come off where standard output is no terminal.
fn write(text: &str, messages: &Messages, status: Status) -> Status {
    let mut out = anstream::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => status,
        // Broken pipe: the reader closed early. Not an error.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => status,
        Err(error) => {
            print_error(&messages.format("unwritable", &[("reason", error.to_string().into())]));
            Status::Unwritable
        }
    }
}

/// Prints a sentence to standard error. A failure is ignored: there is no other place to report it.
fn print_error(sentence: &str) {
    let _ = writeln!(io::stderr(), "token-check: {sentence}");
}
