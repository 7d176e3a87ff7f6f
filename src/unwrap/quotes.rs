//! A text in quotation marks, as copied out of JSON or a spreadsheet.

use zeroize::Zeroizing;

use super::{Ending, Layer, Peeled};
use crate::bytes::find;
use crate::json::{self, End};

/// What stands between two quotation marks.
pub(super) fn peel(bytes: &[u8]) -> Option<Peeled> {
    let text = bytes.trim_ascii();
    let quote = *text.first().filter(|byte| matches!(byte, b'"' | b'\''))?;
    let (content, ending) = match json::string(text) {
        Ok(string) => (string.as_bytes().to_vec(), Ending::Whole),
        Err(End::CutOff) => (text.get(1..)?.to_vec(), Ending::CutOff),
        // No string of JSON, but perhaps of something that breaks lines within its marks.
        Err(_) => (between(text, quote)?.to_vec(), Ending::Whole),
    };
    Some(Peeled { layer: Layer::Quotes, content: Zeroizing::new(content), ending, trailing: false })
}

fn between(text: &[u8], quote: u8) -> Option<&[u8]> {
    let inner = text.get(1..)?.strip_suffix(&[quote])?;
    find(inner, &[quote]).is_none().then_some(inner)
}
