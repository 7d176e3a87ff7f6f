//! `--format csv`: a row for each file, for spreadsheets. `docs/exports.md` says what the columns hold;
//! the page writes the very same.

use csv::{Terminator, WriterBuilder};
use relution_token_check::{ExpiryState, Report, Time, time};

use crate::visible::exported;

/// Without it, Excel does not read the file as UTF-8.
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

/// Text from a file, with formulas neutralised.
fn from_file(text: Option<&str>) -> String {
    defused(&text.map(exported).unwrap_or_default())
}

/// Stands before what would begin a formula. Not the ASCII apostrophe: a reader that quotes with it removes it.
const MARK: char = '\u{2019}';

/// The text with a mark before each character that would begin a formula at the start of a cell. A cell
/// starts with the text, and after each comma or semicolon in it: a reader that splits there need not respect
/// the quotes of RFC 4180. `exported` leaves no tab and no line break.
fn defused(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at_start = true;
    for character in text.chars() {
        if at_start && begins_formula(character) {
            out.push(MARK);
        }
        at_start = matches!(character, ',' | ';') || at_start && is_removed_by_readers(character);
        out.push(character);
    }
    out
}

/// The ASCII characters, and those that compatibility normalization (NFKC) turns into them; some spreadsheets
/// read a minus sign as a hyphen.
fn begins_formula(character: char) -> bool {
    matches!(character, '=' | '+' | '-' | '@' | '|' | '\u{2212}')
        || matches!(character, '\u{207a}' | '\u{207c}' | '\u{208a}' | '\u{208c}' | '\u{2a75}' | '\u{2a76}')
        || matches!(character, '\u{fb29}' | '\u{fe62}' | '\u{fe63}' | '\u{fe66}' | '\u{fe6b}')
        || matches!(character, '\u{ff0b}' | '\u{ff0d}' | '\u{ff1d}' | '\u{ff20}' | '\u{ff5c}')
}

/// What a reader may take away at the start of a cell: space, quotes, escapes, joiners.
fn is_removed_by_readers(character: char) -> bool {
    character.is_whitespace() || matches!(character, '"' | '\'' | '\\' | '\u{200c}' | '\u{200d}')
}

fn moment(at: Option<Time>) -> String {
    at.map(time::to_rfc3339).unwrap_or_default()
}

fn certainty(report: &Report) -> String {
    let name = |exact| if exact { "exact" } else { "estimated" };
    report.expiry.as_ref().map(|expiry| name(expiry.exact)).unwrap_or_default().to_owned()
}

/// Whole days; 0 after the expiry.
fn days_left(report: &Report) -> String {
    let Some(expiry) = &report.expiry else { return String::new() };
    let days = if expiry.state == ExpiryState::Expired { 0 } else { expiry.seconds_left / DAY };
    days.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    use csv::{ReaderBuilder, StringRecord};
    use proptest::prelude::*;

    #[test]
    fn what_would_be_a_formula_has_a_mark_before_it() {
        for (text, cell) in [
            ("=1+1", "’=1+1"),
            ("+49 7531", "’+49 7531"),
            ("-", "’-"),
            ("@SUM(A1)", "’@SUM(A1)"),
            ("|cmd", "’|cmd"),
            ("＝1", "’＝1"),
            ("−1", "’−1"),
            ("  =1", "  ’=1"),
            ("\u{a0}=1", "\u{a0}’=1"),
            ("'=1", "'’=1"),
            ("\\=1", "\\’=1"),
            ("\u{200d}=1", "\u{200d}’=1"),
            ("\t=1", "[U+0009]=1"),
            ("\u{feff}=1", "[U+FEFF]=1"),
            ("a\r\n=1", "a[U+000D][U+000A]=1"),
            ("a;=1", "a;’=1"),
            ("a;\"=1\"", "a;\"’=1\""),
            ("a,\" \"\"=1", "a,\" \"\"’=1"),
            ("a; +1;@2", "a; ’+1;’@2"),
            ("a-b=c", "a-b=c"),
            ("a\"=b", "a\"=b"),
            ("Grundschule; Hort", "Grundschule; Hort"),
            ("Schule \"Am See\", Ort", "Schule \"Am See\", Ort"),
        ] {
            assert_eq!(from_file(Some(text)), cell);
        }
    }

    fn hostile() -> impl Strategy<Value = String> {
        let pieces = prop::sample::select(vec![
            ",",
            ";",
            "\t",
            "\"",
            "'",
            "\\",
            " ",
            "\u{a0}",
            "\u{3000}",
            "\u{feff}",
            "\u{200d}",
            "\r",
            "\n",
            "=",
            "+",
            "-",
            "@",
            "|",
            "＝",
            "−",
            "=HYPERLINK(\"x\")",
            "a",
            "ü",
        ]);
        prop::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat())
    }

    fn has_formula(record: &StringRecord) -> bool {
        record
            .iter()
            .any(|cell| cell.trim_start_matches(['\u{feff}', '"']).trim_start().starts_with(begins_formula))
    }

    proptest! {
        #[test]
        fn no_reader_finds_a_formula_whatever_it_splits_at_and_quotes_with(rows in prop::collection::vec(
            (hostile(), hostile()), 1..4,
        )) {
            let mut table = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
            for (file, organization) in &rows {
                table.write_record([&from_file(Some(file)), "100", &from_file(Some(organization)), "x"])?;
            }
            let table = table.into_inner()?;
            for delimiter in [b',', b';', b'\t'] {
                for (quoting, quote, escape) in [
                    (true, b'"', None), (true, b'\'', None), (false, b'"', None), (true, b'"', Some(b'\\')),
                ] {
                    let mut reader = ReaderBuilder::new();
                    reader.has_headers(false).flexible(true).delimiter(delimiter);
                    let reader = reader.quoting(quoting).quote(quote).escape(escape);
                    for record in reader.from_reader(table.as_slice()).records() {
                        let record = record?;
                        prop_assert!(!has_formula(&record), "split at {:?}: {record:?}", char::from(delimiter));
                    }
                }
            }
            let texts = ReaderBuilder::new().has_headers(false).from_reader(table.as_slice()).into_records();
            for (record, (file, _)) in texts.zip(&rows) {
                prop_assert_eq!(&record?[0], &from_file(Some(file)));
            }
        }
    }
}
