//! Object identifiers, compared as bytes and written with dots.

use der::asn1::ObjectIdentifier;

use super::hex_with_colons;

/// How many bytes of an identifier that is none are shown.
const MAX_SHOWN: usize = 64;

/// The content bytes of an OBJECT IDENTIFIER, as they stand in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Oid<'a>(pub(crate) &'a [u8]);

impl Oid<'_> {
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
