//! Parses the command line.

use std::ffi::OsString;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use relution_token_check::{Kind, Time, time};

use crate::input::STDIN;
use crate::language::LANGUAGES;
use crate::messages::Messages;
use crate::visible::visible;

/// What the command line asks for.
pub(crate) enum Request {
    /// Check files.
    Check(Arguments),
    /// Print the help or the version.
    Print(String),
}

/// The files and the options.
pub(crate) struct Arguments {
    pub(crate) files: Vec<OsString>,
    pub(crate) format: Format,
    pub(crate) now: Time,
    pub(crate) expects: Option<Kind>,
    pub(crate) certificates: Vec<OsString>,
    pub(crate) key: Option<OsString>,
    /// Where tokens are written as Apple writes them.
    pub(crate) restore: Option<OsString>,
}

/// The output format.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Text,
    Json,
    Csv,
    Ics,
    Metrics,
}

/// Reads the command line; the error is a sentence for people.
pub(crate) fn parse(line: Vec<OsString>, messages: &Messages) -> Result<Request, String> {
    let matches = match command(messages).try_get_matches_from(line) {
        Ok(matches) => matches,
        Err(told) if matches!(told.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            return Ok(Request::Print(told.render().to_string()));
        }
        Err(error) => return Err(explain(&error, messages)),
    };
    let files: Vec<OsString> = matches.get_many("file").into_iter().flatten().cloned().collect();
    if files.iter().filter(|file| *file == STDIN).count() > 1 {
        return Err(messages.text("usage-stdin-twice"));
    }
    let format = match chosen(&matches, "format") {
        _ if matches.get_flag("json") => Format::Json,
        Some("json") => Format::Json,
        Some("csv") => Format::Csv,
        Some("ics") => Format::Ics,
        Some("metrics") => Format::Metrics,
        _ => Format::Text,
    };
    Ok(Request::Check(Arguments {
        files,
        format,
        now: now(chosen(&matches, "now"), messages)?,
        expects: chosen(&matches, "expects").and_then(Kind::from_name),
        certificates: matches.get_many("certificate").into_iter().flatten().cloned().collect(),
        key: matches.get_one("key").cloned(),
        restore: matches.get_one("restore").cloned(),
    }))
}

fn command(messages: &Messages) -> Command {
    let option =
        |name: &'static str| Arg::new(name).long(name).help_heading(messages.text("help-options-heading"));
    let choice = |name, values: &[&'static str]| {
        option(name)
            .value_parser(PossibleValuesParser::new(values.iter().copied()))
            .hide_possible_values(true)
    };
    let languages = LANGUAGES.each_ref().map(|language| language.tag);
    Command::new("token-check")
        .version(env!("CARGO_PKG_VERSION"))
        .about(messages.text("help-about"))
        .after_help(messages.text("help-status"))
        .help_template(format!("{{about}}\n\n{}\n\n{{all-args}}{{after-help}}", messages.text("help-usage")))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(
            option("json")
                .action(ArgAction::SetTrue)
                .conflicts_with("format")
                .help(messages.text("help-json")),
        )
        .arg(
            choice("format", &["text", "json", "csv", "ics", "metrics"])
                .value_name("FORMAT")
                .help(messages.text("help-format")),
        )
        .arg(option("now").value_name("TIME").help(messages.text("help-now")))
        .arg(
            choice("expects", &["dep-token", "vpp-token"])
                .value_name("TOKEN")
                .help(messages.text("help-expects")),
        )
        .arg(
            choice("lang", &languages)
                .ignore_case(true)
                .value_name("LANGUAGE")
                .help(messages.format("help-lang", &[("languages", languages.join(", ").into())])),
        )
        .arg(
            option("certificate")
                .value_name("FILE")
                .action(ArgAction::Append)
                .value_parser(value_parser!(OsString))
                .help(messages.text("help-certificate")),
        )
        .arg(
            option("key")
                .value_name("FILE")
                .value_parser(value_parser!(OsString))
                .help(messages.text("help-key")),
        )
        .arg(
            option("restore")
                .value_name("FOLDER")
                .value_parser(value_parser!(OsString))
                .help(messages.text("help-restore")),
        )
        .arg(option("help").short('h').action(ArgAction::Help).help(messages.text("help-help")))
        .arg(option("version").short('V').action(ArgAction::Version).help(messages.text("help-version")))
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .help_heading(messages.text("help-files-heading"))
                .help(messages.text("help-file"))
                .required(true)
                .num_args(1..)
                .value_parser(value_parser!(OsString)),
        )
}

fn chosen<'a>(matches: &'a ArgMatches, option: &str) -> Option<&'a str> {
    matches.get_one::<String>(option).map(String::as_str)
}

fn now(given: Option<&str>, messages: &Messages) -> Result<Time, String> {
    let time = match given {
        Some(text) => time::parse(text),
        None => clock(),
    };
    time.ok_or_else(|| messages.format("usage-now", &[("value", visible(given.unwrap_or_default()).into())]))
}

fn clock() -> Option<Time> {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    Time::from_timestamp(i64::try_from(since_1970.as_secs()).ok()?, 0)
}

/// clap's error in our words; everything that it quotes from the command line is made visible.
fn explain(error: &clap::Error, messages: &Messages) -> String {
    let quote = |kind| error.get(kind).map(|value| visible(&value.to_string())).unwrap_or_default();
    let value = quote(ContextKind::InvalidValue);
    let id = match error.kind() {
        ErrorKind::UnknownArgument => "usage-unknown",
        ErrorKind::InvalidValue if value.is_empty() => "usage-no-value",
        ErrorKind::InvalidValue => "usage-value",
        ErrorKind::TooManyValues => "usage-superfluous-value",
        ErrorKind::ArgumentConflict => "usage-twice",
        ErrorKind::MissingRequiredArgument => "usage-no-files",
        ErrorKind::InvalidUtf8 => "usage-not-unicode",
        _ => "usage-other",
    };
    let argument = quote(ContextKind::InvalidArg);
    // `--format <FORMAT>`: the option alone says enough.
    let argument = argument.split_once(" <").map_or(argument.as_str(), |(option, _)| option);
    let valid = quote(ContextKind::ValidValue);
    let mut sentence = messages
        .format(id, &[("argument", argument.into()), ("value", value.into()), ("valid", valid.into())]);
    if error.get(ContextKind::SuggestedArg).is_some() {
        let suggestion = quote(ContextKind::SuggestedArg);
        sentence = format!(
            "{sentence} {}",
            messages.format("usage-suggestion", &[("suggestion", suggestion.into())])
        );
    }
    sentence
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn the_command_line_is_sound() {
        command(&Messages::of(Language::ENGLISH)).debug_assert();
    }
}
