//! Escapes text from hostile files for terminals, spreadsheets and calendars.

use std::fmt::Write;

/// Longer texts are cut off: a name can be as long as the file.
const LONGEST: usize = 300;

/// The same for what is handed on to other programs.
const LONGEST_EXPORTED: usize = 1000;

/// The text with every character written out (`\u{202e}`) that would move the cursor, colour the
/// screen, break the line, turn the direction, or not be seen at all.
pub(crate) fn visible(text: &str) -> String {
    cut(text, LONGEST, |character, out| {
        if is_hidden(character) {
            out.extend(character.escape_unicode());
        } else {
            out.push(character);
        }
    })
}

/// The same in the page's notation (`[U+202E]`), for exports that are alike in both. The two joiners stay:
/// Persian and many emoji are wrong without them.
pub(crate) fn exported(text: &str) -> String {
    cut(text, LONGEST_EXPORTED, |character, out| match character {
        '\u{200c}' | '\u{200d}' => out.push(character),
        _ if is_hidden(character) => {
            let _ = write!(out, "[U+{:04X}]", u32::from(character));
        }
        _ => out.push(character),
    })
}

fn cut(text: &str, longest: usize, write: impl Fn(char, &mut String)) -> String {
    let mut out = String::with_capacity(text.len().min(longest));
    for (count, character) in text.chars().enumerate() {
        if count == longest {
            out.push('…');
            break;
        }
        write(character, &mut out);
    }
    out
}

/// Whether a character acts on its surroundings instead of showing itself.
pub(crate) fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' // soft hyphen
            | '\u{34f}' // grapheme joiner
            | '\u{61c}' // Arabic letter mark
            | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' // Hangul fillers
            | '\u{17b4}' | '\u{17b5}' // Khmer inherent vowels
            | '\u{180b}'..='\u{180f}' // Mongolian variations
            | '\u{200b}'..='\u{200f}' // zero width; left-to-right and right-to-left mark
            | '\u{2028}'..='\u{202e}' // line and paragraph separator; embeddings and overrides
            | '\u{2060}'..='\u{206f}' // word joiner, invisible operators, isolates
            | '\u{fff9}'..='\u{fffb}' // interlinear annotation
            | '\u{feff}' // byte order mark
            | '\u{1bca0}'..='\u{1bca3}' // shorthand
            | '\u{1d173}'..='\u{1d17a}' // musical grouping
            | '\u{e0000}'..='\u{e0fff}' // tags
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_acts_on_a_terminal_is_left() {
        for hostile in [
            '\0',
            '\t',
            '\n',
            '\r',
            '\u{1b}',
            '\u{7f}',
            '\u{85}',
            '\u{9b}',
            '\u{61c}',
            '\u{200b}',
            '\u{200d}',
            '\u{200e}',
            '\u{200f}',
            '\u{2028}',
            '\u{2029}',
            '\u{202a}',
            '\u{202e}',
            '\u{2066}',
            '\u{2069}',
            '\u{feff}',
            '\u{e0041}',
        ] {
            let shown = visible(&format!("a{hostile}b"));
            assert_eq!(shown, format!("a\\u{{{:x}}}b", u32::from(hostile)));
        }
    }

    #[test]
    fn what_people_write_stays() {
        for name in ["Städtisches Gymnasium № 5", "学校 – école", "מספר", "<b>&amp;", "O=A\\, B", "😀"]
        {
            assert_eq!(visible(name), name);
        }
    }

    #[test]
    fn an_endless_name_is_cut_off() {
        let shown = visible(&"\u{202e}x".repeat(1_000_000));
        assert!(shown.ends_with('…'));
        assert!(shown.chars().filter(|character| *character == 'x').count() == LONGEST / 2);
    }
}
