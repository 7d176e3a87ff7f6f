//! A tolerant ASN.1 reader (X.690) with bounded work.
//!
//! Tag numbers and object identifiers are those of the crate `der`. The reader is our own for three reasons:
//! a truncated file must still give the facts before the cut, truncated and broken input must be
//! distinguished, and nested indefinite lengths must take one pass.

mod name;
mod oid;
pub(crate) mod oids;
mod reader;
mod tag;

pub(crate) use name::{Attribute, ValueEncoding, attributes, display_name};
pub(crate) use oid::Oid;
pub(crate) use reader::Reader;
pub(crate) use tag::{Tag, context, implicit};

use crate::defect::Defect;

/// The longest INTEGER that is read, in bytes: a modulus of 32,768 bits.
const MAX_INTEGER: usize = 4096 + 1;

/// The content of an INTEGER, which is never empty (X.690 section 8.3.1). An octet more than it needs
/// (section 8.3.2) is noted.
pub(crate) fn integer<'a>(reader: &mut Reader<'a>) -> Result<&'a [u8], Defect> {
    let content = reader.primitive(Tag::INTEGER)?;
    reader.note(matches!(content, [0, 0..0x80, ..] | [0xff, 0x80..=0xff, ..]));
    if content.is_empty() || content.len() > MAX_INTEGER { Err(Defect::Broken) } else { Ok(content) }
}

/// The value of an INTEGER that counts something; one that does not fit is the largest that does.
#[cfg(feature = "unlock")]
pub(crate) fn number(reader: &mut Reader<'_>) -> Result<u32, Defect> {
    let bytes = integer(reader)?;
    Ok(bytes.iter().fold(0, |value: u32, byte| value.saturating_mul(256).saturating_add((*byte).into())))
}
