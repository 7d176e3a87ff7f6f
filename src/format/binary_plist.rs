//! Binary property lists, read for the keys of their outermost dictionary.
//!
//! The layout is that of Apple's open source Core Foundation (`CFBinaryPList.c`): objects, a table of
//! their offsets, and 32 bytes at the end with the table's offset and the number of the top object.

use crate::bytes::{lossy, utf_16};

use super::plist::{MAX_KEYS, Plist};

/// Reads the keys; an inconsistent file gives none.
pub(crate) fn read(bytes: &[u8]) -> Plist {
    let mut plist = Plist::default();
    if let Some(file) = Document::open(bytes) {
        let _ = file.outermost(&mut plist);
    }
    plist
}

struct Document<'a> {
    bytes: &'a [u8],
    offset_size: usize,
    reference_size: usize,
    table: usize,
    top: usize,
}

impl<'a> Document<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        let trailer = bytes.last_chunk::<32>()?;
        Some(Self {
            bytes,
            offset_size: trailer[6].into(),
            reference_size: trailer[7].into(),
            top: big_endian(&trailer[16..24])?,
            table: big_endian(&trailer[24..32])?,
        })
    }

    fn outermost(&self, plist: &mut Plist) -> Option<()> {
        let (kind, count, at) = self.object(self.top)?;
        if kind != 0xd {
            return None;
        }
        for index in 0..count.min(MAX_KEYS) {
            let key = self.text(self.reference(at, index)?)?;
            let value = self.reference(at, count.checked_add(index)?)?;
            plist.add(key, || self.text(value));
        }
        Some(())
    }

    /// The number of the object to which the reference at this place points.
    fn reference(&self, at: usize, index: usize) -> Option<usize> {
        let start = at.checked_add(index.checked_mul(self.reference_size)?)?;
        big_endian(self.bytes.get(start..start.checked_add(self.reference_size)?)?)
    }

    /// The type of an object, how many things it holds, and where they begin.
    fn object(&self, number: usize) -> Option<(u8, usize, usize)> {
        let entry = self.table.checked_add(number.checked_mul(self.offset_size)?)?;
        let at = big_endian(self.bytes.get(entry..entry.checked_add(self.offset_size)?)?)?;
        let marker = *self.bytes.get(at)?;
        let (kind, count) = (marker >> 4, marker & 0xf);
        if count != 0xf {
            return Some((kind, count.into(), at + 1));
        }
        // The count is an integer object of its own, of 1, 2, 4 or 8 bytes.
        let size = 1_usize.checked_shl(u32::from(self.bytes.get(at + 1)? & 0xf))?;
        let start = at + 2;
        Some((kind, big_endian(self.bytes.get(start..start.checked_add(size)?)?)?, start + size))
    }

    /// A string in ASCII or UTF-16.
    fn text(&self, number: usize) -> Option<String> {
        let (kind, count, at) = self.object(number)?;
        match kind {
            0x5 => Some(lossy(self.bytes.get(at..at.checked_add(count)?)?)),
            0x6 => {
                let units = self.bytes.get(at..at.checked_add(count.checked_mul(2)?)?)?;
                Some(utf_16(units, u16::from_be_bytes).0)
            }
            _ => None,
        }
    }
}

fn big_endian(bytes: &[u8]) -> Option<usize> {
    let value =
        bytes.iter().try_fold(0_u64, |value, byte| Some(value.checked_mul(256)? | u64::from(*byte)))?;
    usize::try_from(value).ok()
}
