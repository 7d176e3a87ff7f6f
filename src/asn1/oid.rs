//! Object identifiers, compared as bytes and written with dots.

use der::asn1::ObjectIdentifier;

use super::{Fault, Reader, Tag, hex_with_colons};
use crate::digits::push_decimal;

/// How many bytes of an identifier that is none are shown.
const MAX_SHOWN: usize = 64;

/// The content bytes of an OBJECT IDENTIFIER, as they stand in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Oid<'a>(pub(crate) &'a [u8]);

impl<'a> Oid<'a> {
    /// Reads an OBJECT IDENTIFIER: whole arcs, none of them with a leading zero (X.690 section 8.19.2).
    pub(crate) fn read(reader: &mut Reader<'a>) -> Result<Self, Fault> {
        let bytes = reader.primitive(Tag::OBJECT_IDENTIFIER)?;
        let mut at_arc = true;
        for byte in bytes {
            if at_arc && *byte == 0x80 {
                return Err(Fault::Broken);
            }
            at_arc = *byte < 0x80;
        }
        if at_arc && !bytes.is_empty() { Ok(Self(bytes)) } else { Err(Fault::Broken) }
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
        self.dotted().unwrap_or_else(|| {
            let shown = self.0.get(..MAX_SHOWN).unwrap_or(self.0);
            "#".to_owned() + &hex_with_colons(shown)
        })
    }

    /// X.690 section 8.19, with arcs and as many bytes as fit an [`ObjectIdentifier`].
    fn dotted(self) -> Option<String> {
        let (root, arcs) = self.0.split_first()?;
        let mut out = String::new();
        push_decimal(&mut out, u32::from(root / 40), 1);
        out.push('.');
        push_decimal(&mut out, u32::from(root % 40), 1);
        let mut arc = 0_u32;
        for byte in arcs {
            arc = arc.checked_mul(128)? | u32::from(byte & 0x7f);
            if byte & 0x80 == 0 {
                out.push('.');
                push_decimal(&mut out, arc, 1);
                arc = 0;
            }
        }
        (*root < 3 * 40 && self.0.len() <= ObjectIdentifier::MAX_SIZE).then_some(out)
    }
}
