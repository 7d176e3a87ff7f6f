//! PEM armour (RFC 7468): blocks between BEGIN and END lines, with any text around them.

use zeroize::Zeroizing;

use super::unwrapped::{Ending, Unwrapped};
use crate::bytes::find;

const BEGIN: &[u8] = b"-----BEGIN ";
const END: &[u8] = b"-----END ";
const DASHES: &[u8] = b"-----";

/// One armoured block.
pub(crate) struct Block<'a> {
    pub(crate) label: &'a str,
    /// The text between the two lines, including headers such as `Proc-Type`.
    pub(crate) body: &'a [u8],
    /// Is its END line there?
    pub(crate) closed: bool,
}

/// The blocks of a text, one after the other. A block ends at its END line or where the next one begins.
pub(crate) fn blocks(text: &[u8]) -> impl Iterator<Item = Block<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let start = find(rest, BEGIN)? + BEGIN.len();
            rest = rest.get(start..)?;
            let Some((label, body)) = label(rest) else { continue };
            let (body, after) = body.split_at(find_boundary(body));
            let closed = after.strip_prefix(END).is_some_and(|end| end.starts_with(label.as_bytes()));
            rest = after;
            return Some(Block { label, body, closed });
        }
    })
}

/// The offset of the next BEGIN or END line.
fn find_boundary(text: &[u8]) -> usize {
    let boundary =
        |at: &usize| text.get(*at..).is_some_and(|rest| rest.starts_with(BEGIN) || rest.starts_with(END));
    (0..text.len()).find(boundary).unwrap_or(text.len())
}

/// Returns the body of the first block.
pub(super) fn unwrap(bytes: &[u8]) -> Option<Unwrapped<()>> {
    let block = blocks(bytes).next()?;
    let content = Zeroizing::new(block.body.trim_ascii().to_vec());
    let ending = if block.closed { Ending::WHOLE } else { Ending::CUT_OFF };
    Some(Unwrapped { layer: (), content, ending })
}

/// The label up to its closing dashes, and what follows them. Content may follow on the same line.
fn label(text: &[u8]) -> Option<(&str, &[u8])> {
    const LONGEST: usize = 64;
    let dashes = find(text.get(..LONGEST + DASHES.len()).unwrap_or(text), DASHES)?;
    let (label, rest) = text.split_at(dashes);
    let label =
        str::from_utf8(label).ok().filter(|label| !label.bytes().any(|byte| byte.is_ascii_control()))?;
    Some((label, rest.get(DASHES.len()..)?))
}
