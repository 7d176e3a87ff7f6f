//! `--json`: the reports as one array.

use std::fmt::Write;

use relution_token_check::Report;

use crate::visible::is_hidden;

/// The array, with a line end. Characters that would act on a terminal are written as JSON's own
/// `\u` escapes, so that showing it does no harm; to a JSON reader it is the same text.
pub(crate) fn render<'a>(reports: impl Iterator<Item = &'a Report>) -> String {
    let reports: Vec<_> = reports.collect();
    // Reports hold texts, numbers and flags only: there is nothing in them that JSON lacks.
    let json = serde_json::to_string_pretty(&reports).unwrap_or_default();
    escape(&json) + "\n"
}

/// Line breaks are the layout's: those of the texts are escaped already.
fn escape(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for character in json.chars() {
        if character != '\n' && is_hidden(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(character);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_escaped_text_is_the_same_text_to_a_reader() -> serde_json::Result<()> {
        let text = "a\n\u{1b}[31m\u{9b}\u{202e}\u{2028}\u{e0041}\"\\ ü 😀";
        let json = escape(&serde_json::to_string(text)?);
        assert!(!json.chars().any(is_hidden), "{json}");
        assert_eq!(serde_json::from_str::<String>(&json)?, text);
        Ok(())
    }
}
