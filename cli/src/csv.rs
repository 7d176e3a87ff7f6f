//! `--format csv`: a row for each file, for spreadsheets. `docs/exports.md` says what the columns hold;
//! the page writes the very same.

use csv::{Terminator, WriterBuilder};
use relution_token_check::report::ExpiryState;
use relution_token_check::{Report, Time, time};

use crate::visible::exported;

/// Without it, Excel takes UTF-8 for something else.
const BYTE_ORDER_MARK: &str = "\u{feff}";

const DAY: i64 = 24 * 60 * 60;

type Cell = fn(&Report) -> String;

const COLUMNS: [(&str, Cell); 15] = [
    ("file", |report| from_file(report.file.name.as_deref())),
    ("size", |report| report.file.size.to_string()),
    ("kind", |report| report.kind.name().to_owned()),
    ("verdict", |report| report.verdict.name().to_owned()),
    ("organization", |report| from_file(report.organization.as_deref())),
    ("location", |report| from_file(report.location.as_ref().map(|location| location.name.as_str()))),
    ("server", |report| from_file(report.server.as_ref().map(|server| server.name.as_str()))),
    ("issued", |report| moment(report.issued.as_ref().map(|issued| issued.at))),
    ("expiry", |report| moment(report.expiry.as_ref().map(|expiry| expiry.at))),
    ("expiry_certainty", certainty),
    ("expiry_state", |report| {
        report.expiry.as_ref().map(|expiry| expiry.state.name().to_owned()).unwrap_or_default()
    }),
    ("days_left", days_left),
    ("destination", |report| report.destination.id.name().to_owned()),
    ("menu", |report| report.destination.path.join(" > ")),
    ("findings", |report| {
        report.findings.iter().map(|finding| finding.code.name()).collect::<Vec<_>>().join(" ")
    }),
];

/// The table, with a header row.
pub(crate) fn render(reports: &[Report]) -> String {
    let mut table = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    // It writes to memory, which does not fail.
    let _ = table.write_record(COLUMNS.map(|(name, _)| name));
    for report in reports {
        let _ = table.write_record(COLUMNS.map(|(_, cell)| cell(report)));
    }
    let bytes = table.into_inner().unwrap_or_default();
    [BYTE_ORDER_MARK, &String::from_utf8_lossy(&bytes)].concat()
}

/// What a file says, so that no spreadsheet takes it for a formula.
fn from_file(text: Option<&str>) -> String {
    defused(&text.map(exported).unwrap_or_default())
}

/// A quotation mark goes before what would begin a formula: at the start, and after a semicolon, where a
/// spreadsheet that expects semicolons begins a new cell.
fn defused(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, cell) in text.split(';').enumerate() {
        if index > 0 {
            out.push(';');
        }
        let content = cell.trim_start();
        out.push_str(cell.strip_suffix(content).unwrap_or_default());
        if content.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
            out.push('\'');
        }
        out.push_str(content);
    }
    out
}

fn moment(at: Option<Time>) -> String {
    at.map(time::to_rfc3339).unwrap_or_default()
}

fn certainty(report: &Report) -> String {
    let name = |exact| if exact { "exact" } else { "estimated" };
    report.expiry.as_ref().map(|expiry| name(expiry.exact)).unwrap_or_default().to_owned()
}

/// Whole days; none once it has expired.
fn days_left(report: &Report) -> String {
    let Some(expiry) = &report.expiry else { return String::new() };
    let days = if expiry.state == ExpiryState::Expired { 0 } else { expiry.seconds_left / DAY };
    days.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_be_a_formula_begins_with_a_quotation_mark() {
        for (text, cell) in [
            ("=1+1", "'=1+1"),
            ("+49 7531", "'+49 7531"),
            ("-", "'-"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("＝1", "'＝1"),
            ("  =1", "  '=1"),
            ("\u{a0}=1", "\u{a0}'=1"),
            ("\t=1", "[U+0009]=1"),
            ("a;=1", "a;'=1"),
            ("a; +1;@2", "a; '+1;'@2"),
            ("a-b=c", "a-b=c"),
            ("Grundschule; Hort", "Grundschule; Hort"),
        ] {
            assert_eq!(from_file(Some(text)), cell);
        }
    }
}
