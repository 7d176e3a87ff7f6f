//! `token-check`: the command-line front end. It reads files, asks the core, and says the answer.

#![forbid(unsafe_code)]

mod arguments;
mod companions;
mod container;
mod csv;
mod give_back;
mod ics;
mod input;
mod internal;
mod json;
mod language;
mod messages;
mod metrics;
mod status;
mod text;
mod visible;

use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use relution_token_check::{
    Identity, Options, PrivateKey, Report, Unreadable, inspect, relate, too_large, unlock,
};
use zeroize::Zeroizing;

use crate::arguments::{Arguments, Format, Request};
use crate::give_back::Said;
use crate::input::Content;
use crate::messages::Messages;
use crate::status::Status;
use crate::visible::visible;

fn main() -> ExitCode {
    let line: Vec<_> = std::env::args_os().collect();
    let language = language::choose(&line);
    let explain = || complain(&Messages::of(language).say("internal-error"));
    internal::guard(|| run(line, &Messages::of(language)), explain).into()
}

fn run(line: Vec<OsString>, messages: &Messages) -> Status {
    match arguments::parse(line, messages) {
        Ok(Request::Check(arguments)) => check(&arguments, messages),
        Ok(Request::Tell(text)) => write(&text, messages, Status::Ready),
        Err(refusal) => {
            complain(&refusal);
            complain(&messages.say("usage-help"));
            Status::Usage
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
        status = status.worse(Status::Unreadable);
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
        match examine(argument, &judging, messages) {
            Ok(examined) => {
                for (name, report) in examined.reports {
                    names.push(name);
                    reports.push(report);
                }
                for (problem, sentence) in examined.sentences {
                    status = problem.map_or(status, |problem| status.worse(problem));
                    complain(&sentence);
                }
            }
            Err(error) => {
                status = status.worse(Status::Unreadable);
                complain(&input::explain(&error, argument, messages));
            }
        }
    }
    let reports = relate(&reports);
    let status = reports.iter().fold(status, |status, report| status.worse(report.verdict.into()));
    let text = match arguments.format {
        Format::Json => json::render(reports.iter()),
        Format::Csv => csv::render(&reports),
        Format::Ics => ics::render(&reports, arguments.now, messages),
        Format::Metrics => metrics::render(&reports, &names, arguments.now),
        Format::Text => {
            let each = names.iter().zip(&reports).map(|(name, report)| text::render(name, report, messages));
            each.collect::<Vec<_>>().join("\n")
        }
    };
    write(&text, messages, status)
}

/// What comes of one argument.
#[derive(Default)]
struct Examined {
    /// The reports, each with the name that it is shown under.
    reports: Vec<(String, Report)>,
    /// What is to be said besides, and what it does to the exit status.
    sentences: Vec<(Option<Status>, String)>,
}

/// Examines a file, or the files in it.
fn examine(argument: &OsStr, judging: &Judging<'_>, messages: &Messages) -> io::Result<Examined> {
    let mut out = Examined::default();
    let outer = Path::new(argument).file_name().map(OsStr::to_string_lossy);
    let options = Options::new(judging.arguments.now)
        .named(outer.as_deref())
        .expecting(judging.arguments.expects)
        .for_one_of(&judging.certificates);
    let name = visible(&argument.to_string_lossy());
    let bytes = match input::read(argument)? {
        Content::Bytes(bytes) => Zeroizing::new(bytes),
        Content::OverLimit(size) => {
            let report = too_large(size, &options);
            out.restore(&[], &report, &options, &name, judging, messages);
            out.reports.push((name, report));
            return Ok(out);
        }
    };
    let itself = inspect(&bytes, &options);
    let files = container::files(&bytes, &itself, &options).unwrap_or_else(|limit| {
        out.sentences.push((None, container::explain(limit, &name, messages)));
        Vec::new()
    });
    for file in &files {
        let name = container::name(&name, file);
        match &file.content {
            Ok(content) => {
                let options = options.named(file.name.as_str()).within(outer.as_deref(), file.container);
                out.check(content, &options, name, judging, messages);
            }
            Err(reason) => {
                let id = match reason {
                    Unreadable::Encrypted => "archive-encrypted",
                    Unreadable::Unsupported => "archive-unsupported",
                    _ => "archive-damaged",
                };
                out.sentences.push((Some(Status::Unreadable), messages.tell(id, &[("name", name.into())])));
            }
        }
    }
    if out.reports.is_empty() {
        out.check(&bytes, &options, name, judging, messages);
    }
    Ok(out)
}

impl Examined {
    /// Checks one file. Where the key could not be tried on it, the report is the one without a key.
    fn check(
        &mut self,
        bytes: &[u8],
        options: &Options<'_>,
        name: String,
        judging: &Judging<'_>,
        messages: &Messages,
    ) {
        let opened = judging.key.as_ref().map(|key| unlock(bytes, key, options)).transpose();
        let report = match opened {
            Ok(report) => report.unwrap_or_else(|| inspect(bytes, options)),
            Err(refusal) => {
                let sentence = companions::explain(&refusal, OsStr::new(&name), messages);
                self.sentences.push((Some(Status::Unreadable), sentence));
                inspect(bytes, options)
            }
        };
        self.restore(bytes, &report, options, &name, judging, messages);
        self.reports.push((name, report));
    }

    /// Gives it back, if that was asked for.
    fn restore(
        &mut self,
        bytes: &[u8],
        report: &Report,
        options: &Options<'_>,
        name: &str,
        judging: &Judging<'_>,
        messages: &Messages,
    ) {
        let Some(folder) = &judging.arguments.restore else { return };
        self.sentences.push(match give_back::give_back(bytes, report, options, (name, folder), messages) {
            Said::Done(sentence) => (None, sentence),
            Said::Failed(sentence) => (Some(Status::Unwritable), sentence),
        });
    }
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
