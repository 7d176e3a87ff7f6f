//! ZIP archives, read for the names in their central directory (PKWARE's APPNOTE 4.3).

use crate::bytes::rfind;

/// The files that make an archive a pass for Apple Wallet.
const PASS: [&[u8]; 3] = [b"pass.json", b"manifest.json", b"signature"];

const DIRECTORY_ENTRY: &[u8] = b"PK\x01\x02";
const DIRECTORY_END: &[u8] = b"PK\x05\x06";

/// Are all the files of a pass in this archive?
pub(crate) fn is_wallet_pass(bytes: &[u8]) -> bool {
    PASS.iter().all(|wanted| names(bytes).any(|name| name == *wanted))
}

/// The names in the central directory, as far as it can be followed.
fn names(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let end = rfind(bytes, DIRECTORY_END).and_then(|at| bytes.get(at..));
    let start = end.and_then(|end| Some(u32::from_le_bytes(*end.get(16..)?.first_chunk()?)));
    let mut at = start.and_then(|start| usize::try_from(start).ok()).unwrap_or(bytes.len());
    std::iter::from_fn(move || {
        let entry = bytes.get(at..).filter(|entry| entry.starts_with(DIRECTORY_ENTRY))?;
        let length = |at: usize| Some(usize::from(u16::from_le_bytes(*entry.get(at..)?.first_chunk()?)));
        let (name, extra, comment) = (length(28)?, length(30)?, length(32)?);
        at += 46 + name + extra + comment;
        entry.get(46..46 + name)
    })
}
