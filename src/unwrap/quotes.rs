//! A text in quotation marks, as copied out of JSON or a spreadsheet.

use zeroize::Zeroizing;

use super::unwrapped::{Ending, Unwrapped};
use crate::bytes::find;
use crate::defect::Defect;
use crate::json;

/// The text between two quotation marks.
pub(super) fn unwrap(bytes: &[u8]) -> Option<Unwrapped<()>> {
    let text = bytes.trim_ascii();
    let quote = *text.first().filter(|byte| matches!(byte, b'"' | b'\''))?;
    let (content, ending) = match json::string(text) {
        Ok(string) => (string.as_bytes().to_vec(), Ending::WHOLE),
        Err(Defect::CutOff) => (text.get(1..)?.to_vec(), Ending::CUT_OFF),
        // Not a JSON string; other formats allow line breaks between quotation marks.
        Err(_) => (between(text, quote)?.to_vec(), Ending::WHOLE),
    };
    Some(Unwrapped { layer: (), content: Zeroizing::new(content), ending })
}

fn between(text: &[u8], quote: u8) -> Option<&[u8]> {
    let inner = text.get(1..)?.strip_suffix(&[quote])?;
    find(inner, &[quote]).is_none().then_some(inner)
}
