//! Object identifiers, compared as bytes and written with dots.

use der::Tag;
use der::asn1::ObjectIdentifier;

use super::{Fault, Reader, hex_with_colons};

/// How many bytes of an identifier that is none are shown.
const MAX_SHOWN: usize = 64;

/// The content bytes of an OBJECT IDENTIFIER, as they stand in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Oid<'a>(pub(crate) &'a [u8]);

impl<'a> Oid<'a> {
    /// Reads an OBJECT IDENTIFIER: whole arcs, none of them with a leading zero (X.690 section 8.19.2).
    pub(crate) fn read(reader: &mut Reader<'a>) -> Result<Self, Fault> {
        let bytes = reader.primitive(Tag::ObjectIdentifier)?;
        let starts = |at: usize| {
            at.checked_sub(1).and_then(|before| bytes.get(before)).is_none_or(|byte| *byte < 0x80)
        };
        let padded = bytes.iter().enumerate().any(|(at, byte)| *byte == 0x80 && starts(at));
        let whole = bytes.last().is_some_and(|byte| *byte < 0x80);
        if whole && !padded { Ok(Self(bytes)) } else { Err(Fault::Broken) }
    }

    pub(crate) fn is(self, known: &ObjectIdentifier) -> bool {
        self.0 == known.as_bytes()
    }

    /// Does it lie below that one?
    pub(crate) fn is_below(self, parent: &ObjectIdentifier) -> bool {
        self.0.len() > parent.as_bytes().len() && self.0.starts_with(parent.as_bytes())
    }

    /// Dotted, or its first bytes in hex where an arc is larger than any registered one.
    pub(crate) fn display(self) -> String {
        ObjectIdentifier::from_bytes(self.0).map_or_else(
            |_| format!("#{}", hex_with_colons(self.0.get(..MAX_SHOWN).unwrap_or(self.0))),
            |oid| oid.to_string(),
        )
    }
}
