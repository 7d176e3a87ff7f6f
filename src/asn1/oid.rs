//! Object identifiers, compared as bytes and written with dots.

use der::asn1::ObjectIdentifier;

use super::reader::Reader;
use super::tag::Tag;
use crate::bytes::{hex_with_colons, push_decimal};
use crate::defect::Defect;

/// How many bytes of an identifier that is none are shown.
const MAX_SHOWN: usize = 64;

/// The content bytes of an OBJECT IDENTIFIER, as they are in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Oid<'a>(pub(crate) &'a [u8]);

impl<'a> Oid<'a> {
    /// Reads an OBJECT IDENTIFIER that is one.
    pub(crate) fn read(reader: &mut Reader<'a>) -> Result<Self, Defect> {
        let oid = Self(reader.primitive(Tag::OBJECT_IDENTIFIER)?);
        if oid.is_well_formed() { Ok(oid) } else { Err(Defect::Broken) }
    }

    /// Whole arcs, none of them with a leading zero (X.690 section 8.19.2)?
    pub(crate) fn is_well_formed(self) -> bool {
        let mut at_arc = true;
        for byte in self.0 {
            if at_arc && *byte == 0x80 {
                return false;
            }
            at_arc = *byte < 0x80;
        }
        at_arc && !self.0.is_empty()
    }

    pub(crate) fn is(self, known: &ObjectIdentifier) -> bool {
        self.0 == known.as_bytes()
    }

    /// Does it lie below that one?
    pub(crate) fn is_below(self, parent: &ObjectIdentifier) -> bool {
        self.0.len() > parent.as_bytes().len() && self.0.starts_with(parent.as_bytes())
    }

    /// Dotted (X.690 section 8.19); its first bytes in hex where an arc is longer than 128 bits, as no
    /// registered one is: those below 2.25 are UUIDs.
    pub(crate) fn display(self) -> String {
        self.dotted().unwrap_or_else(|| {
            let shown = self.0.get(..MAX_SHOWN).unwrap_or(self.0);
            "#".to_owned() + &hex_with_colons(shown)
        })
    }

    fn dotted(self) -> Option<String> {
        let mut out = String::new();
        let mut arc = 0_u128;
        for byte in self.0 {
            arc = arc.checked_mul(128)? | u128::from(byte & 0x7f);
            if byte & 0x80 != 0 {
                continue;
            }
            if out.is_empty() {
                // The first subidentifier holds two arcs; the second is below 40, save under 2.
                let root = (arc / 40).min(2);
                push_decimal(&mut out, root, 1);
                arc -= root * 40;
            }
            out.push('.');
            push_decimal(&mut out, arc, 1);
            arc = 0;
        }
        Some(out)
    }
}
