//! `--format text`: a short report for people: verdict, menu path, facts, findings.

mod facts;
mod findings;
mod menu_path;
mod style;

use anstyle::Style;
use relution_token_check::{Report, Severity, Verdict};

use crate::messages::Messages;

use style::{INDENT, Styled, severity_style};

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
