//! `token-check`: the command-line front end. It reads files, asks the core, and says the answer.

#![forbid(unsafe_code)]

mod arguments;
mod companions;
mod csv;
mod ics;
mod input;
mod json;
mod language;
mod messages;
mod status;
mod text;
mod visible;

use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use relution_token_check::{Identity, Options, PrivateKey, Report, inspect, relate, too_large, unlock};
use zeroize::Zeroizing;

use crate::arguments::{Arguments, Format, Request};
use crate::input::Content;
use crate::messages::Messages;
use crate::status::Status;
use crate::visible::visible;

fn main() -> ExitCode {
    let line: Vec<_> = std::env::args_os().collect();
    let messages = Messages::of(language::choose(&line));
    match arguments::parse(line, &messages) {
        Ok(Request::Check(arguments)) => check(&arguments, &messages).into(),
        Ok(Request::Tell(text)) => write(&text, &messages, Status::Ready).into(),
        Err(refusal) => {
            complain(&refusal);
            complain(&messages.say("usage-help"));
            Status::Usage.into()
        }
    }
}

/// What all files are judged by.
struct Judging<'a> {
    arguments: &'a Arguments,
    certificates: Vec<Identity>,
    key: Option<PrivateKey>,
}

fn check(arguments: &Arguments, messages: &Messages) -> Status {
    let mut status = Status::Ready;
    let mut fail = |sentence: &str| {
        status = Status::Unreadable;
        complain(sentence);
    };
    let mut judging = Judging { arguments, certificates: Vec::new(), key: None };
    for read in companions::certificates(&arguments.certificates, messages) {
        match read {
            Ok(certificates) => judging.certificates.extend(certificates),
            Err(sentence) => fail(&sentence),
        }
    }
    match arguments.key.as_ref().map(|file| companions::key(file, messages)).transpose() {
        Ok(key) => judging.key = key,
        Err(sentence) => fail(&sentence),
    }
    let (mut names, mut reports) = (Vec::new(), Vec::new());
    for argument in &arguments.files {
        match report(argument, &judging) {
            Ok(report) => {
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

fn report(argument: &OsStr, judging: &Judging<'_>) -> io::Result<Report> {
    let name = Path::new(argument).file_name().map(OsStr::to_string_lossy);
    let options = Options::new(judging.arguments.now)
        .named(name.as_deref())
        .expecting(judging.arguments.expects)
        .for_one_of(&judging.certificates);
    Ok(match (input::read(argument)?, &judging.key) {
        (Content::Bytes(bytes), Some(key)) => unlock(&Zeroizing::new(bytes), key, &options),
        (Content::Bytes(bytes), None) => inspect(&Zeroizing::new(bytes), &options),
        (Content::OverLimit(size), _) => too_large(size, &options),
    })
}

/// Writes the result; colours come off where standard output is no terminal.
fn write(text: &str, messages: &Messages, status: Status) -> Status {
    let mut out = anstream::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => status,
        // Whoever reads has enough; that is no trouble of the files.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => status,
        Err(error) => {
            complain(&messages.tell("unwritable", &[("reason", error.to_string().into())]));
            Status::Unwritable
        }
    }
}

/// Says it on standard error. Where that is closed, there is nobody to tell.
fn complain(sentence: &str) {
    let _ = writeln!(io::stderr(), "token-check: {sentence}");
}
