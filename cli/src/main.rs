//! `token-check`: the command-line front end. It reads files, calls the core and prints the reports.

#![forbid(unsafe_code)]

mod arguments;
mod container;
mod credentials;
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

use std::cell::Cell;
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
use crate::input::Input;
use crate::language::Language;
use crate::messages::Messages;
use crate::status::Status;
use crate::visible::visible;

fn main() -> ExitCode {
    let language = Cell::new(Language::ENGLISH);
    let program = || {
        let line: Vec<_> = std::env::args_os().collect();
        language.set(language::choose(&line));
        run(line, &Messages::of(language.get()))
    };
    internal::guard(program, || print_error(&Messages::of(language.get()).text("internal-error"))).into()
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
        status = status.worse(Status::Unreadable);
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
        match examine(argument, &criteria, messages) {
            Ok(examined) => {
                for (name, report) in examined.reports {
                    names.push(name);
                    reports.push(report);
                }
                for (problem, sentence) in examined.sentences {
                    status = problem.map_or(status, |problem| status.worse(problem));
                    print_error(&sentence);
                }
            }
            Err(error) => {
                status = status.worse(Status::Unreadable);
                print_error(&input::explain(&error, argument, messages));
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
fn examine(argument: &OsStr, criteria: &Criteria<'_>, messages: &Messages) -> io::Result<Examined> {
    let mut out = Examined::default();
    let outer = Path::new(argument).file_name().map(OsStr::to_string_lossy);
    let options = Options::new(criteria.arguments.now)
        .named(outer.as_deref())
        .expecting(criteria.arguments.expects)
        .for_one_of(&criteria.certificates);
    let name = visible(&argument.to_string_lossy());
    let bytes = match input::read(argument)? {
        Input::Bytes(bytes) => Zeroizing::new(bytes),
        Input::OverLimit(size) => {
            let report = too_large(size, &options);
            out.restore(&[], &report, &options, &name, criteria, messages);
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
                out.check(content, &options, name, criteria, messages);
            }
            Err(reason) => {
                let id = match reason {
                    Unreadable::Encrypted => "archive-encrypted",
                    Unreadable::Unsupported => "archive-unsupported",
                    _ => "archive-damaged",
                };
                out.sentences.push((Some(Status::Unreadable), messages.format(id, &[("name", name.into())])));
            }
        }
    }
    if out.reports.is_empty() {
        out.check(&bytes, &options, name, criteria, messages);
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
        criteria: &Criteria<'_>,
        messages: &Messages,
    ) {
        let opened = criteria.key.as_ref().map(|key| unlock(bytes, key, options)).transpose();
        let report = match opened {
            Ok(report) => report.unwrap_or_else(|| inspect(bytes, options)),
            Err(refusal) => {
                let sentence = credentials::explain(&refusal, OsStr::new(&name), messages);
                self.sentences.push((Some(Status::Unreadable), sentence));
                inspect(bytes, options)
            }
        };
        self.restore(bytes, &report, options, &name, criteria, messages);
        self.reports.push((name, report));
    }

    /// Gives it back, if that was asked for.
    fn restore(
        &mut self,
        bytes: &[u8],
        report: &Report,
        options: &Options<'_>,
        name: &str,
        criteria: &Criteria<'_>,
        messages: &Messages,
    ) {
        let Some(folder) = &criteria.arguments.restore else { return };
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
