//! tar: ustar and pax (POSIX.1-2024, `pax`), and the long names and sizes of GNU tar.

use super::file::{File, Unreadable};
use super::limits::{Budget, TooMuch};
use super::name::{base_name, text};
use crate::secret::Secret;

const BLOCK: usize = 512;

/// Does it begin with a header that adds up?
pub(super) fn is_tar(bytes: &[u8]) -> bool {
    bytes.get(..BLOCK).is_some_and(|header| Header(header).adds_up())
}

/// The files of an archive, up to its end or where it breaks off. Links, folders and devices are left out.
pub(super) fn files(bytes: &[u8], budget: &mut Budget) -> Result<Vec<File>, TooMuch> {
    let mut out = Vec::new();
    let mut rest = bytes;
    // What earlier entries say about the next one.
    let (mut long_name, mut long_size) = (None, None);
    while let Some(header) = rest.get(..BLOCK).map(Header).filter(Header::adds_up) {
        let after = rest.get(BLOCK..).unwrap_or_default();
        let Some(size) =
            (if header.is_extension() { None } else { long_size.take() }).or_else(|| header.size())
        else {
            break;
        };
        let content = after.get(..size);
        match header.entry_type() {
            b'L' => long_name = content.map(|name| text(until_zero(name), true)),
            b'x' => {
                let record = |key| content.and_then(|content| pax_record(content, key));
                long_name = record("path").map(|name| text(name, true)).or(long_name);
                long_size = record("size").and_then(|size| str::from_utf8(size).ok()?.parse().ok());
            }
            b'0' | b'\0' | b'7' => {
                if let Some(name) = base_name(&long_name.take().unwrap_or_else(|| header.name())) {
                    budget.begin_file()?;
                    // One that says to be larger than all that is left ends the archive.
                    let content = match content {
                        Some(content) => {
                            budget.take(size)?;
                            Ok(Secret::new(content.to_vec()))
                        }
                        None => Err(Unreadable::Damaged),
                    };
                    out.push(File { name, content });
                }
            }
            // 'g' is about all entries, 'K' about a link.
            b'g' | b'K' => {}
            _ => long_name = None,
        }
        let Some(next) = size.checked_next_multiple_of(BLOCK).and_then(|size| after.get(size..)) else {
            break;
        };
        rest = next;
    }
    Ok(out)
}

/// The block before a file.
struct Header<'a>(&'a [u8]);

impl Header<'_> {
    fn field(&self, at: usize, length: usize) -> &[u8] {
        self.0.get(at..at + length).unwrap_or_default()
    }

    /// The checksum is the sum of all bytes, its own taken as blanks.
    fn adds_up(&self) -> bool {
        let sum = |bytes: &[u8]| bytes.iter().map(|byte| usize::from(*byte)).sum::<usize>();
        let blank = 8 * usize::from(b' ');
        octal(self.field(148, 8)) == Some(sum(self.0) - sum(self.field(148, 8)) + blank)
    }

    fn entry_type(&self) -> u8 {
        self.0.get(156).copied().unwrap_or_default()
    }

    /// Is it about the entry that follows?
    fn is_extension(&self) -> bool {
        matches!(self.entry_type(), b'L' | b'K' | b'x' | b'g')
    }

    /// In octal digits, or as a number where the first bit says so (GNU).
    fn size(&self) -> Option<usize> {
        let field = self.field(124, 12);
        match field.split_first() {
            Some((0x80, rest)) => rest
                .iter()
                .try_fold(0_usize, |value, byte| value.checked_mul(256)?.checked_add(usize::from(*byte))),
            _ => octal(field),
        }
    }

    fn name(&self) -> String {
        text(until_zero(self.field(0, 100)), false)
    }
}

fn until_zero(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    bytes.get(..end).unwrap_or_default()
}

fn octal(field: &[u8]) -> Option<usize> {
    let digits = str::from_utf8(until_zero(field)).ok()?.trim_ascii();
    if digits.is_empty() { None } else { usize::from_str_radix(digits, 8).ok() }
}

/// The value of a key among records of the form `length key=value` and a line end; the last one counts.
fn pax_record<'a>(mut records: &'a [u8], key: &str) -> Option<&'a [u8]> {
    let mut found = None;
    while let Some(blank) = records.iter().position(|byte| *byte == b' ') {
        let length: usize = str::from_utf8(records.get(..blank)?).ok()?.parse().ok()?;
        let record = records.get(blank + 1..length)?;
        let value = record.strip_prefix(key.as_bytes()).and_then(|rest| rest.strip_prefix(b"="));
        found = value.map(|value| value.strip_suffix(b"\n").unwrap_or(value)).or(found);
        records = records.get(length..)?;
    }
    found
}
