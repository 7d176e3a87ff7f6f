//! Distinguished names (RFC 5280 section 4.1.2.4) and how they are shown (RFC 4514).

use std::fmt::Write as _;

use der::Tag;
use der::asn1::ObjectIdentifier;

use super::{Fault, Oid, Reader, hex_with_colons};
use crate::bytes::utf_16;

/// More attributes than any real name has; what comes after them is not a name.
const MAX_ATTRIBUTES: usize = 64;

/// The attribute types with a short name in RFC 4514 section 3.
const SHORT_NAMES: &[(ObjectIdentifier, &str)] = &[
    (ObjectIdentifier::new_unwrap("2.5.4.3"), "CN"),
    (ObjectIdentifier::new_unwrap("2.5.4.7"), "L"),
    (ObjectIdentifier::new_unwrap("2.5.4.8"), "ST"),
    (ObjectIdentifier::new_unwrap("2.5.4.10"), "O"),
    (ObjectIdentifier::new_unwrap("2.5.4.11"), "OU"),
    (ObjectIdentifier::new_unwrap("2.5.4.6"), "C"),
    (ObjectIdentifier::new_unwrap("2.5.4.9"), "STREET"),
    (ObjectIdentifier::new_unwrap("0.9.2342.19200300.100.1.25"), "DC"),
    (ObjectIdentifier::new_unwrap("0.9.2342.19200300.100.1.1"), "UID"),
];

/// One attribute of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attribute {
    /// The short name of its type, else the dotted OID.
    pub(crate) kind: String,
    /// Its text; a value that is no text as `#` and hex.
    pub(crate) value: String,
}

/// Reads a Name. Attributes of one RDN stand beside each other as if each had its own.
pub(crate) fn attributes(reader: &mut Reader<'_>) -> Result<Vec<Attribute>, Fault> {
    let mut out = Vec::new();
    reader.enter(Tag::Sequence)?;
    while reader.peek()?.is_some() {
        reader.enter(Tag::Set)?;
        while reader.peek()?.is_some() {
            if out.len() == MAX_ATTRIBUTES {
                return Err(Fault::Broken);
            }
            reader.enter(Tag::Sequence)?;
            let kind = Oid(reader.primitive(Tag::ObjectIdentifier)?);
            let value = value(reader)?;
            reader.leave()?;
            let short =
                SHORT_NAMES.iter().find(|(oid, _)| kind.is(oid)).map(|(_, short)| (*short).to_owned());
            out.push(Attribute { kind: short.unwrap_or_else(|| kind.display()), value });
        }
        reader.leave()?;
    }
    reader.leave()?;
    Ok(out)
}

/// `C=DE, O=Example, CN=dep`, in the order of the certificate; `None` for an empty name.
pub(crate) fn display_name(attributes: &[Attribute]) -> Option<String> {
    let shown: Vec<_> = attributes.iter().map(|a| format!("{}={}", a.kind, escape(&a.value))).collect();
    (!shown.is_empty()).then(|| shown.join(", "))
}

/// The strings that X.520 names use, whatever they are encoded in.
fn value(reader: &mut Reader<'_>) -> Result<String, Fault> {
    let (tag, content) = reader.any()?;
    let Some(bytes) = content else {
        return Ok("#".to_owned());
    };
    Ok(match tag {
        Tag::Utf8String => String::from_utf8(bytes.to_vec()).map_err(|_| Fault::Broken)?,
        // T.61 is in practice written as Latin-1.
        Tag::PrintableString
        | Tag::Ia5String
        | Tag::VisibleString
        | Tag::NumericString
        | Tag::TeletexString => latin_1(bytes),
        Tag::BmpString if bytes.len().is_multiple_of(2) => {
            utf_16(bytes, u16::from_be_bytes).collect::<Result<_, _>>().map_err(|_| Fault::Broken)?
        }
        Tag::BmpString => return Err(Fault::Broken),
        _ => format!("#{}", hex_with_colons(bytes)),
    })
}

fn latin_1(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

/// RFC 4514 section 2.4.
fn escape(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let last = value.chars().count().wrapping_sub(1);
    for (index, c) in value.chars().enumerate() {
        let at_edge = c == ' ' && (index == 0 || index == last);
        match c {
            '\0' => out.push_str("\\00"),
            '"' | '+' | ',' | ';' | '<' | '>' | '\\' => {
                let _ = write!(out, "\\{c}");
            }
            '#' if index == 0 => out.push_str("\\#"),
            ' ' if at_edge => out.push_str("\\ "),
            _ => out.push(c),
        }
    }
    out
}
