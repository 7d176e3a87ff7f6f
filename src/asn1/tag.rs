//! Tags (X.690 section 8.1.2).
//!
//! Their numbers are `der`'s. Its own way to read them knows no UniversalString, and an octet is smaller.

use crate::defect::Defect;

/// The first octet of a tag, which says all of it where the number is below 31: class, form, number.
///
/// No structure of this field has a larger number; such a tag is passed over and equal to none of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tag(u8);

const CONSTRUCTED: u8 = 0x20;
const CONTEXT_SPECIFIC: u8 = 0x80;

impl Tag {
    pub(crate) const INTEGER: Self = Self::universal(der::Tag::Integer);
    pub(crate) const BIT_STRING: Self = Self::universal(der::Tag::BitString);
    pub(crate) const OCTET_STRING: Self = Self::universal(der::Tag::OctetString);
    pub(crate) const NULL: Self = Self::universal(der::Tag::Null);
    pub(crate) const OBJECT_IDENTIFIER: Self = Self::universal(der::Tag::ObjectIdentifier);
    pub(crate) const SEQUENCE: Self = Self::universal(der::Tag::Sequence);
    pub(crate) const SET: Self = Self::universal(der::Tag::Set);
    pub(crate) const UTF8_STRING: Self = Self::universal(der::Tag::Utf8String);
    pub(crate) const NUMERIC_STRING: Self = Self::universal(der::Tag::NumericString);
    pub(crate) const PRINTABLE_STRING: Self = Self::universal(der::Tag::PrintableString);
    pub(crate) const TELETEX_STRING: Self = Self::universal(der::Tag::TeletexString);
    pub(crate) const IA5_STRING: Self = Self::universal(der::Tag::Ia5String);
    pub(crate) const VISIBLE_STRING: Self = Self::universal(der::Tag::VisibleString);
    /// Unknown to `der`.
    pub(crate) const UNIVERSAL_STRING: Self = Self(0x1c);
    pub(crate) const BMP_STRING: Self = Self::universal(der::Tag::BmpString);
    pub(crate) const UTC_TIME: Self = Self::universal(der::Tag::UtcTime);
    pub(crate) const GENERALIZED_TIME: Self = Self::universal(der::Tag::GeneralizedTime);

    const fn universal(tag: der::Tag) -> Self {
        let form = if tag.is_constructed() { CONSTRUCTED } else { 0 };
        Self(form | tag.number().0.to_le_bytes()[0])
    }

    /// The tag at the head of these bytes, and how many octets it takes.
    pub(super) fn read(bytes: &[u8]) -> Result<(Self, usize), Defect> {
        let first = *bytes.first().ok_or(Defect::CutOff)?;
        // Of the universal ones those that exist in the form in which they are met.
        match first {
            _ if first & 0x1f == 0x1f && first > 0x3f => Ok((Self(first), long_form(bytes)?)),
            0x01..=0x06 | 0x09 | 0x0a | 0x0c | 0x0d | 0x12..=0x1c | 0x1e | 0x24 | 0x30 | 0x31 | 0x40.. => {
                Ok((Self(first), 1))
            }
            _ => Err(Defect::Broken),
        }
    }

    pub(super) const fn is_constructed(self) -> bool {
        self.0 & CONSTRUCTED != 0
    }

    /// The same tag, whatever the form of each?
    pub(super) const fn matches(self, other: Self) -> bool {
        (self.0 ^ other.0) & !CONSTRUCTED == 0
    }
}

/// A context-specific constructed tag, `[number]`.
pub(crate) const fn context(number: u8) -> Tag {
    Tag(CONTEXT_SPECIFIC | CONSTRUCTED | number)
}

/// A context-specific primitive tag, `[number] IMPLICIT`.
pub(crate) const fn implicit(number: u8) -> Tag {
    Tag(CONTEXT_SPECIFIC | number)
}

/// How many octets a tag takes whose number is 31 or more: one, and as many as a 32-bit number needs.
fn long_form(bytes: &[u8]) -> Result<usize, Defect> {
    let more = bytes.iter().skip(1).take(5).position(|byte| byte & 0x80 == 0);
    more.map(|index| index + 2).ok_or(if bytes.len() < 6 { Defect::CutOff } else { Defect::Broken })
}
