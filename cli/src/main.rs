//! `token-check`: the command-line front end. It reads files, asks the core, and says the answer.

#![forbid(unsafe_code)]

mod arguments;
mod input;
mod json;
mod messages;
mod status;
mod text;
mod visible;

use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use relution_token_check::{Options, Report, inspect, too_large};

use crate::arguments::{Arguments, Format, Request};
use crate::input::Content;
use crate::messages::Messages;
use crate::status::Status;
use crate::visible::visible;

fn main() -> ExitCode {
    let messages = Messages::english();
    match arguments::parse(std::env::args_os(), &messages) {
        Ok(Request::Check(arguments)) => check(&arguments, &messages).into(),
        Ok(Request::Tell(text)) => write(&text, &messages, Status::Ready).into(),
        Err(refusal) => {
            complain(&refusal);
            complain(&messages.say("usage-help"));
            Status::Usage.into()
        }
    }
}

/// A file as it was named, and what is said about it.
struct Checked {
    argument: OsString,
    report: Report,
}

fn check(arguments: &Arguments, messages: &Messages) -> Status {
    let mut status = Status::Ready;
    let mut checked = Vec::new();
    for argument in &arguments.files {
        match report(argument, arguments) {
            Ok(report) => {
                status = status.worse(report.verdict.into());
                checked.push(Checked { argument: argument.clone(), report });
            }
            Err(error) => {
                status = Status::Unreadable;
                complain(&input::explain(&error, argument, messages));
            }
        }
    }
    let text = match arguments.format {
        Format::Json => json::render(checked.iter().map(|file| &file.report)),
        Format::Text => checked
            .iter()
            .map(|file| text::render(&visible(&file.argument.to_string_lossy()), &file.report, messages))
            .collect::<Vec<_>>()
            .join("\n"),
    };
    write(&text, messages, status)
}

fn report(argument: &OsStr, arguments: &Arguments) -> io::Result<Report> {
    let name = Path::new(argument).file_name().map(OsStr::to_string_lossy);
    let options =
        Options { name: name.as_deref(), expects: arguments.expects, ..Options::new(arguments.now) };
    Ok(match input::read(argument)? {
        Content::Bytes(bytes) => inspect(&bytes, &options),
        Content::OverLimit(size) => too_large(size, &options),
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
