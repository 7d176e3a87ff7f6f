//! A text in quotation marks, as copied out of JSON or a spreadsheet.

use zeroize::Zeroizing;

use super::{Ending, Layer, Peeled};

/// What stands between two quotation marks, the escapes of JSON that base64 and line breaks need undone.
pub(super) fn peel(bytes: &[u8]) -> Option<Peeled> {
    let text = bytes.trim_ascii();
    let quote = *text.first().filter(|byte| matches!(byte, b'"' | b'\''))?;
    let inner = text.get(1..)?;
    let (inner, ending) = match inner.iter().position(|byte| *byte == quote) {
        Some(end) if end + 1 == inner.len() => (inner.get(..end)?, Ending::Whole),
        Some(_) => return None,
        None => (inner, Ending::CutOff),
    };
    let mut content = Zeroizing::new(Vec::with_capacity(inner.len()));
    let mut bytes = inner.iter();
    while let Some(byte) = bytes.next() {
        content.push(match byte {
            b'\\' => match bytes.next() {
                Some(b'/') => b'/',
                Some(b'n') => b'\n',
                Some(b'r') => b'\r',
                _ => return None,
            },
            other => *other,
        });
    }
    Some(Peeled { layer: Layer::Quotes, content, ending, trailing: false })
}
