//! Colours and the layout of the text report.

use std::fmt::{self, Display};

use anstyle::{AnsiColor, Style};
use relution_token_check::Severity;

/// The indentation of paragraphs below the headline.
pub(crate) const INDENT: &str = "  ";

/// The colour of a severity; green without one.
pub(crate) const fn severity_style(severity: Option<Severity>) -> Style {
    match severity {
        None => AnsiColor::Green.on_default().bold(),
        Some(Severity::Info) => Style::new(),
        Some(Severity::Warning) => AnsiColor::Yellow.on_default().bold(),
        Some(Severity::Error) => AnsiColor::Red.on_default().bold(),
    }
}

/// A text in a style. The style is removed if the output is not a terminal.
pub(crate) struct Styled<'a>(pub(crate) Style, pub(crate) &'a str);

impl Display for Styled<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(style, text) = self;
        write!(out, "{style}{text}{style:#}")
    }
}
