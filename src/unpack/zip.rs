//! ZIP, by its central directory (PKWARE's APPNOTE 6.3.10).

use super::file::{File, Unreadable};
use super::inflate::{self, Measured};
use super::limits::{Budget, TooMuch};
use super::little_endian::little_endian;
use super::name::{base_name, text};
use crate::bytes::rfind;
use crate::secret::Secret;

/// APPNOTE 4.3.7, 4.3.12, 4.3.14 to 4.3.16.
const LOCAL_HEADER: &[u8] = b"PK\x03\x04";
const DIRECTORY_ENTRY: &[u8] = b"PK\x01\x02";
const END_64: &[u8] = b"PK\x06\x06";
const LOCATOR_64: &[u8] = b"PK\x06\x07";
const END: &[u8] = b"PK\x05\x06";

/// Bytes of each before what varies in length.
const LOCAL_SIZE: usize = 30;
const ENTRY_SIZE: usize = 46;
const END_SIZE: usize = 22;
const LOCATOR_SIZE: usize = 20;

/// Bits of the general purpose flag (APPNOTE 4.4.4).
const ENCRYPTED: usize = 1;
const UTF_8: usize = 1 << 11;

/// Extra fields: ZIP64 (APPNOTE 4.5.3) and Info-ZIP's Unicode path (4.6.9).
const EXTRA_64: usize = 0x0001;
const EXTRA_UNICODE_PATH: usize = 0x7075;

/// In a field of 32 bits: see the ZIP64 extra field.
const IN_EXTRA_64: usize = 0xffff_ffff;

const STORED: usize = 0;
const DEFLATED: usize = 8;

/// The files of an archive, in the order of its directory.
pub(super) fn files(bytes: &[u8], budget: &mut Budget) -> Result<Vec<File>, TooMuch> {
    let entries = entries(bytes);
    let overlapping = overlapping(bytes, &entries);
    let mut out = Vec::new();
    for (entry, overlaps) in entries.iter().zip(overlapping) {
        let Some(name) = base_name(&entry.name).filter(|_| !entry.is_link) else { continue };
        budget.begin_file()?;
        let content = if overlaps { Err(Unreadable::Damaged) } else { entry.content(bytes, budget)? };
        out.push(File { name, content });
    }
    Ok(out)
}

/// A file as the central directory describes it.
struct Entry {
    name: String,
    flags: usize,
    method: usize,
    crc: usize,
    compressed: usize,
    size: usize,
    /// Where its local header begins.
    at: usize,
    is_link: bool,
}

impl Entry {
    /// Its bytes in the archive.
    fn data<'a>(&self, bytes: &'a [u8]) -> Option<&'a [u8]> {
        let header = bytes.get(self.at..).filter(|header| header.starts_with(LOCAL_HEADER))?;
        let start = LOCAL_SIZE + little_endian(header, 26, 2)? + little_endian(header, 28, 2)?;
        header.get(start..start.checked_add(self.compressed)?)
    }

    fn content(&self, bytes: &[u8], budget: &mut Budget) -> Result<Result<Secret, Unreadable>, TooMuch> {
        if self.flags & ENCRYPTED != 0 {
            return Ok(Err(Unreadable::Encrypted));
        }
        let Some(data) = self.data(bytes) else { return Ok(Err(Unreadable::Damaged)) };
        let (room, limit) = budget.room();
        if self.size > room {
            return Err(limit);
        }
        let content = match self.method {
            STORED if self.size == data.len() => {
                budget.take(data.len())?;
                Some(Secret::new(data.to_vec()))
            }
            DEFLATED => match inflate::measure(data, self.size) {
                Measured::Whole { size, .. } if size == self.size => {
                    budget.take(size)?;
                    inflate::inflate(data, size)
                }
                // More comes out than it says, or less.
                _ => None,
            },
            STORED => None,
            _ => return Ok(Err(Unreadable::Unsupported)),
        };
        let is_right = |content: &Secret| usize::try_from(crc32fast::hash(content)) == Ok(self.crc);
        Ok(content.filter(is_right).ok_or(Unreadable::Damaged))
    }
}

/// The entries of the central directory, as far as it can be followed.
fn entries(bytes: &[u8]) -> Vec<Entry> {
    let mut out = Vec::new();
    let mut rest = directory(bytes).and_then(|at| bytes.get(at..)).unwrap_or_default();
    while let Some((entry, length)) = entry(rest) {
        out.push(entry);
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// Where the central directory begins.
fn directory(bytes: &[u8]) -> Option<usize> {
    let tail = bytes.len().saturating_sub(END_SIZE + 65_535);
    let at = tail + rfind(bytes.get(tail..)?, END)?;
    let locator =
        at.checked_sub(LOCATOR_SIZE).and_then(|at| bytes.get(at..)).filter(|at| at.starts_with(LOCATOR_64));
    if let Some(end) = locator
        .and_then(|locator| bytes.get(little_endian(locator, 8, 8)?..))
        .filter(|end| end.starts_with(END_64))
    {
        return little_endian(end, 48, 8);
    }
    little_endian(bytes, at + 16, 4)
}

/// The first entry and its length.
fn entry(bytes: &[u8]) -> Option<(Entry, usize)> {
    if !bytes.starts_with(DIRECTORY_ENTRY) {
        return None;
    }
    let number = |at, length| little_endian(bytes, at, length);
    let (name_length, extra_length, comment_length) = (number(28, 2)?, number(30, 2)?, number(32, 2)?);
    let name = bytes.get(ENTRY_SIZE..ENTRY_SIZE + name_length)?;
    let extra = bytes.get(ENTRY_SIZE + name_length..ENTRY_SIZE + name_length + extra_length)?;
    let flags = number(8, 2)?;
    // Only values that do not fit in their field are in the extra field, in this order (APPNOTE 4.5.3).
    let mut wide = extra_field(extra, EXTRA_64).unwrap_or_default();
    let mut widened = |narrow: usize| -> Option<usize> {
        if narrow != IN_EXTRA_64 {
            return Some(narrow);
        }
        let value = little_endian(wide, 0, 8);
        wide = wide.get(8..).unwrap_or_default();
        value
    };
    let size = widened(number(24, 4)?)?;
    let compressed = widened(number(20, 4)?)?;
    let at = widened(number(42, 4)?)?;
    // Made on Unix or macOS: the upper half of the attributes is the mode.
    let made_on_unix = matches!(number(5, 1)?, 3 | 19);
    let is_link = made_on_unix && number(40, 2)? & 0o17_0000 == 0o12_0000;
    let name = unicode_path(extra, name).unwrap_or_else(|| text(name, flags & UTF_8 != 0));
    let entry =
        Entry { name, flags, method: number(10, 2)?, crc: number(16, 4)?, compressed, size, at, is_link };
    Some((entry, ENTRY_SIZE + name_length + extra_length + comment_length))
}

/// The content of an extra field.
fn extra_field(mut extra: &[u8], id: usize) -> Option<&[u8]> {
    loop {
        let length = little_endian(extra, 2, 2)?;
        let content = extra.get(4..4 + length)?;
        if little_endian(extra, 0, 2)? == id {
            return Some(content);
        }
        extra = extra.get(4 + length..)?;
    }
}

/// The name in UTF-8, if the field is about the name in the header.
fn unicode_path(extra: &[u8], name: &[u8]) -> Option<String> {
    let field = extra_field(extra, EXTRA_UNICODE_PATH)?;
    let about = little_endian(field, 1, 4)?;
    let is_about_it = usize::try_from(crc32fast::hash(name)) == Ok(about);
    let path = field.get(5..).filter(|_| is_about_it && field.first() == Some(&1))?;
    str::from_utf8(path).ok().map(str::to_owned)
}

/// Which entries share bytes with one before them, as in an archive that is made to be endless.
fn overlapping(bytes: &[u8], entries: &[Entry]) -> Vec<bool> {
    let mut places: Vec<_> = entries
        .iter()
        .enumerate()
        .map(|(index, entry)| {
            let data = entry.data(bytes).map_or(0, <[u8]>::len);
            (entry.at, entry.at.saturating_add(LOCAL_SIZE + data), index)
        })
        .collect();
    places.sort_unstable();
    let mut out = vec![false; entries.len()];
    let mut end = 0;
    for (start, its_end, index) in places {
        if let Some(overlaps) = out.get_mut(index) {
            *overlaps = start < end;
        }
        end = end.max(its_end);
    }
    out
}
