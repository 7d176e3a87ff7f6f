//! ZIP archives, read for the names in their central directory (PKWARE's APPNOTE 4.3).

use crate::bytes::rfind;
use crate::format::detected::Detected;
use crate::kind::Kind;

/// The files that make an archive a pass for Apple Wallet.
const PASS: [&[u8]; 3] = [b"pass.json", b"manifest.json", b"signature"];

/// An archive with a file whose path begins so is of this format; the first row that fits decides.
const FORMATS: &[(&[u8], Detected)] = &[
    (b"word/", Detected::new(Kind::Document, "Microsoft Word")),
    (b"xl/", Detected::new(Kind::Document, "Microsoft Excel")),
    (b"ppt/", Detected::new(Kind::Document, "Microsoft PowerPoint")),
    (b"visio/", Detected::new(Kind::Document, "Microsoft Visio")),
    (b"AppxManifest.xml", Detected::new(Kind::Program, "Windows app package")),
    (b"Index/Tables/", Detected::new(Kind::Document, "Apple Numbers")),
    (b"Index/Slide", Detected::new(Kind::Document, "Apple Keynote")),
    (b"Index/Document.iwa", Detected::new(Kind::Document, "Apple Pages")),
    (b"AndroidManifest.xml", Detected::new(Kind::Program, "Android app")),
    (b"META-INF/MANIFEST.MF", Detected::new(Kind::Program, "Java archive")),
];

/// What the first file of an archive holds, stored and not compressed, where it is named `mimetype`.
const TYPES: &[(&[u8], Detected)] = &[
    (b"application/vnd.oasis.opendocument.", Detected::new(Kind::Document, "OpenDocument")),
    (b"application/epub+zip", Detected::new(Kind::Document, "EPUB")),
];

const DIRECTORY_ENTRY: &[u8] = b"PK\x01\x02";
const DIRECTORY_END: &[u8] = b"PK\x05\x06";

/// What an archive is by the files in it.
pub(crate) fn detect(bytes: &[u8]) -> Option<Detected> {
    // APPNOTE 4.3.7 and, for an empty archive, 4.3.16.
    if !bytes.starts_with(b"PK\x03\x04") && !bytes.starts_with(DIRECTORY_END) {
        return None;
    }
    let start = directory(bytes).unwrap_or(bytes.len());
    let names = || names(bytes, start);
    let has = |start: &[u8]| names().any(|name| name.starts_with(start));
    if PASS.iter().all(|wanted| names().any(|name| name == *wanted)) {
        return Some(Detected { kind: Kind::WalletPass, format: None });
    }
    if let Some(known) = first_file(bytes, b"mimetype")
        .and_then(|content| TYPES.iter().find(|(start, _)| content.starts_with(start)))
        .or_else(|| FORMATS.iter().find(|(start, _)| has(start)))
    {
        return Some(known.1);
    }
    if first_file(bytes, b"[Content_Types].xml").is_some() {
        return Some(Detected::new(Kind::Document, "Office Open XML"));
    }
    if names().any(|name| name.starts_with(b"Payload/") && name.ends_with(b".app/")) {
        return Some(Detected::new(Kind::Program, "iOS app"));
    }
    Some(Detected { kind: Kind::Zip, format: None })
}

/// The content of the first file as it is stored, if the file has this name.
fn first_file<'a>(bytes: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let extra = usize::from(u16::from_le_bytes(*bytes.get(28..)?.first_chunk()?));
    bytes.get(30..)?.strip_prefix(name)?.get(extra..)
}

/// Where the central directory begins. Only a comment of up to 65,535 bytes may follow the record that says so.
fn directory(bytes: &[u8]) -> Option<usize> {
    let tail = bytes.get(bytes.len().saturating_sub(22 + 65_535)..)?;
    let end = tail.get(rfind(tail, DIRECTORY_END)?..)?;
    usize::try_from(u32::from_le_bytes(*end.get(16..)?.first_chunk()?)).ok()
}

/// The names in the central directory, as far as it can be followed.
fn names(bytes: &[u8], start: usize) -> impl Iterator<Item = &[u8]> {
    let mut at = start;
    std::iter::from_fn(move || {
        let entry = bytes.get(at..).filter(|entry| entry.starts_with(DIRECTORY_ENTRY))?;
        let length = |at: usize| Some(usize::from(u16::from_le_bytes(*entry.get(at..)?.first_chunk()?)));
        let (name, extra, comment) = (length(28)?, length(30)?, length(32)?);
        at += 46 + name + extra + comment;
        entry.get(46..46 + name)
    })
}
