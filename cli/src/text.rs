//! `--format text`: a short report for people: verdict, menu path, facts, findings.

mod facts;
mod findings;
mod menu_path;

use std::fmt::{self, Display};

use anstyle::{AnsiColor, Style};
use relution_token_check::{Report, Severity, Verdict};

use crate::messages::Messages;

/// The indentation of paragraphs below the headline.
const INDENT: &str = "  ";

/// The report on a file; `name` is its name made visible. Ends with a line end.
pub(crate) fn render(name: &str, report: &Report, messages: &Messages) -> String {
    let headline = Styled(Style::new().bold(), name);
    let mut paragraphs = vec![
        answer(report, messages),
        menu_path::lines(report, messages),
        facts::lines(report, messages),
        findings::lines(report, messages),
    ];
    paragraphs.retain(|lines| !lines.is_empty());
    let paragraphs = paragraphs.iter().map(|lines| indented(lines)).collect::<Vec<_>>().join("\n");
    format!("{headline}\n{paragraphs}")
}

/// May it be uploaded, and what is it?
fn answer(report: &Report, messages: &Messages) -> Vec<String> {
    let kind = report.kind.name();
    let verdict = messages.text(&format!("verdict-{}", report.verdict.name()));
    let values = [
        ("verdict", Styled(verdict_style(report.verdict), &verdict).to_string().into()),
        ("kind", named(&messages.text(&format!("kind-{kind}")), report.format).into()),
    ];
    let mut lines = vec![messages.format("verdict-line", &values)];
    if !report.kind.is_token() {
        lines.push(messages.text(&format!("kind-{kind}-about")));
    }
    lines
}

/// The kind, with the name of its format where it has several.
fn named(kind: &str, format: Option<&str>) -> String {
    format.map_or_else(|| kind.to_owned(), |format| format!("{kind}, {format}"))
}

fn indented(lines: &[String]) -> String {
    lines.iter().map(|line| [INDENT, line, "\n"].concat()).collect()
}

const fn verdict_style(verdict: Verdict) -> Style {
    severity_style(match verdict {
        Verdict::Ready => None,
        Verdict::Check => Some(Severity::Warning),
        Verdict::Reject => Some(Severity::Error),
    })
}

/// The colour of a severity; green without one.
const fn severity_style(severity: Option<Severity>) -> Style {
    match severity {
        None => AnsiColor::Green.on_default().bold(),
        Some(Severity::Info) => Style::new(),
        Some(Severity::Warning) => AnsiColor::Yellow.on_default().bold(),
        Some(Severity::Error) => AnsiColor::Red.on_default().bold(),
    }
}

/// A text in a style. The style is removed if the output is not a terminal.
struct Styled<'a>(Style, &'a str);

impl Display for Styled<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(style, text) = self;
        write!(out, "{style}{text}{style:#}")
    }
}
