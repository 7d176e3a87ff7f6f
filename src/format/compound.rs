//! Compound files (MS-CFB), the container of old Office documents, Outlook messages and installers.

use crate::format::detected::Detected;
use crate::kind::Kind;

const SIGNATURE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// More sectors of the directory than any of these files has.
const MAX_SECTORS: usize = 1024;

/// The bytes of one entry of the directory.
const ENTRY: usize = 128;

/// The class of the root entry of a Windows Installer package.
const INSTALLER: &[u8] = b"\x84\x10\x0c\0\0\0\0\0\xc0\0\0\0\0\0\0\x46";

/// How the name of a stream or storage begins that only one format has.
const NAMES: &[(&str, Detected)] = &[
    ("__nameid_version", Detected::new(Kind::Mail, "Outlook message")),
    ("__properties_version", Detected::new(Kind::Mail, "Outlook message")),
    ("WordDocument", Detected::new(Kind::Document, "Microsoft Word")),
    ("Workbook", Detected::new(Kind::Document, "Microsoft Excel")),
    ("Book", Detected::new(Kind::Document, "Microsoft Excel")),
    ("PowerPoint Document", Detected::new(Kind::Document, "Microsoft PowerPoint")),
    ("VisioDocument", Detected::new(Kind::Document, "Microsoft Visio")),
    ("Catalog", Detected::new(Kind::SystemFile, "Thumbs.db")),
    ("256_", Detected::new(Kind::SystemFile, "Thumbs.db")),
    ("96_", Detected::new(Kind::SystemFile, "Thumbs.db")),
];

const OTHER: Detected = Detected::new(Kind::Document, "OLE compound file");

/// The format, by the names in the directory as far as that can be followed.
pub(crate) fn detect(bytes: &[u8]) -> Option<Detected> {
    if !bytes.starts_with(SIGNATURE) {
        return None;
    }
    Some(sectors(bytes).flat_map(|sector| sector.chunks_exact(ENTRY)).find_map(known).unwrap_or(OTHER))
}

fn known(entry: &[u8]) -> Option<Detected> {
    if entry.get(80..96) == Some(INSTALLER) {
        return Some(Detected::new(Kind::Program, "Windows Installer"));
    }
    NAMES.iter().find(|(name, _)| is_named(entry, name)).map(|(_, known)| *known)
}

/// Names are UTF-16 and begin an entry.
fn is_named(entry: &[u8], name: &str) -> bool {
    entry.as_chunks::<2>().0.iter().zip(name.bytes()).all(|(unit, byte)| *unit == [byte, 0])
}

/// The sectors of the directory (MS-CFB sections 2.2 and 2.3).
fn sectors(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let size = if bytes.get(30) == Some(&12) { 4096 } else { 512 };
    let sector = move |number: usize| {
        let at = number.checked_add(1)?.checked_mul(size)?;
        bytes.get(at..at.checked_add(size)?)
    };
    let mut next = number(bytes, 48);
    std::iter::from_fn(move || {
        let current = next?;
        let directory = sector(current)?;
        let (table, entry) = (current / (size / 4), current % (size / 4));
        // The header names the first 109 sectors of the allocation table: files of up to 6.8 MiB and more.
        next = (table < 109)
            .then(|| number(bytes, 76 + 4 * table))
            .flatten()
            .and_then(|table| number(sector(table)?, 4 * entry));
        Some(directory)
    })
    .take(MAX_SECTORS)
}

fn number(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?)).ok()
}
