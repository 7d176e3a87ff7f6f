//! Distinguished names (RFC 5280 section 4.1.2.4) and how they are shown (RFC 4514).

use der::asn1::ObjectIdentifier;

use super::oid::Oid;
use super::oids;
use super::reader::Reader;
use super::tag::Tag;
use crate::bytes::{hex, lossy, utf_16};
use crate::defect::Defect;

/// Real names have fewer attributes; a name with more is broken.
const MAX_ATTRIBUTES: usize = 64;

/// The longest attribute value, in bytes; X.520 limits most attributes to 128 characters.
const MAX_VALUE: usize = 4096;

/// The attribute types with a short name in RFC 4514 section 3.
const SHORT_NAMES: &[(ObjectIdentifier, &str)] = &[
    (oids::COMMON_NAME, "CN"),
    (oids::LOCALITY, "L"),
    (oids::STATE, "ST"),
    (oids::ORGANIZATION, "O"),
    (oids::ORGANIZATIONAL_UNIT, "OU"),
    (oids::COUNTRY, "C"),
    (oids::STREET, "STREET"),
    (oids::DOMAIN_COMPONENT, "DC"),
    (oids::USER_ID, "UID"),
];

/// One attribute of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attribute {
    /// The short name of its type, else the dotted OID.
    pub(crate) kind: String,
    /// Its text; of a value that is no string, `#` and its BER in hex.
    pub(crate) value: String,
    pub(crate) encoding: ValueEncoding,
}

/// How the value of an attribute is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ValueEncoding {
    Text,
    /// Text with bytes that are invalid in its encoding.
    BadText,
    Hex,
}

/// Reads a Name. Attributes of one RDN are listed as if each had an RDN of its own.
///
/// Noted as lax: an RDN without attributes, a value that X.520 does not allow in a name.
pub(crate) fn attributes(reader: &mut Reader<'_>) -> Result<Vec<Attribute>, Defect> {
    let mut out = Vec::new();
    reader.enter(Tag::SEQUENCE)?;
    while reader.peek()?.is_some() {
        reader.enter(Tag::SET)?;
        let before = out.len();
        while reader.peek()?.is_some() {
            if out.len() == MAX_ATTRIBUTES {
                return Err(Defect::Broken);
            }
            reader.enter(Tag::SEQUENCE)?;
            let kind = Oid::read(reader)?;
            // Longer ones, or of larger arcs, than software of this field reads.
            reader.note(ObjectIdentifier::from_bytes(kind.0).is_err());
            let value = value(reader)?;
            reader.leave()?;
            let short =
                SHORT_NAMES.iter().find(|(oid, _)| kind.is(oid)).map(|(_, short)| (*short).to_owned());
            out.push(Attribute { kind: short.unwrap_or_else(|| kind.display()), ..value });
        }
        reader.note(out.len() == before);
        reader.leave()?;
    }
    reader.leave()?;
    Ok(out)
}

/// `C=DE, O=Example, CN=dep`, in the order of the certificate; `None` for an empty name.
pub(crate) fn display_name(attributes: &[Attribute]) -> Option<String> {
    let mut out = String::new();
    for attribute in attributes {
        if !out.is_empty() {
            out.push_str(", ");
        }
        out.push_str(&attribute.kind);
        out.push('=');
        match attribute.encoding {
            ValueEncoding::Hex => out.push_str(&attribute.value),
            ValueEncoding::Text | ValueEncoding::BadText => push_escaped(&mut out, &attribute.value),
        }
    }
    (!attributes.is_empty()).then_some(out)
}

/// The strings that X.520 names use, whatever they are encoded in. Bytes that are no text show as U+FFFD.
fn value(reader: &mut Reader<'_>) -> Result<Attribute, Defect> {
    let mut reading = reader.clone();
    let element = reader.skip()?;
    let (tag, content) = reading.any()?;
    if element.len() > MAX_VALUE {
        return Err(Defect::Broken);
    }
    reader.note(!content.is_some_and(|content| is_of_a_name(tag, content)));
    let (value, encoding) = match (tag, content) {
        (Tag::UTF8_STRING, Some(bytes)) => match str::from_utf8(bytes) {
            Ok(text) => (text.to_owned(), ValueEncoding::Text),
            Err(_) => (lossy(bytes), ValueEncoding::BadText),
        },
        // T.61 is in practice written as Latin-1.
        (
            Tag::PRINTABLE_STRING
            | Tag::IA5_STRING
            | Tag::VISIBLE_STRING
            | Tag::NUMERIC_STRING
            | Tag::TELETEX_STRING,
            Some(bytes),
        ) => (latin_1(bytes), ValueEncoding::Text),
        (Tag::BMP_STRING, Some(bytes)) => {
            let (text, bad_from) = utf_16(bytes, u16::from_be_bytes);
            let good = bytes.len().is_multiple_of(2) && bad_from.is_none();
            (text, if good { ValueEncoding::Text } else { ValueEncoding::BadText })
        }
        (Tag::UNIVERSAL_STRING, Some(bytes)) => utf_32(bytes),
        _ => ("#".to_owned() + &hex(element, "").to_ascii_uppercase(), ValueEncoding::Hex),
    };
    Ok(Attribute { kind: String::new(), value, encoding })
}

/// May a name have this value? X.520 has these strings, and the older ones take ASCII only; that
/// characters such as `@` and `_` are none of a PrintableString's is passed over, as all software does.
/// UniversalString is left out: nobody writes it (RFC 5280 section 4.1.2.4 advises against it), and `cms` refuses it.
fn is_of_a_name(tag: Tag, content: &[u8]) -> bool {
    match tag {
        Tag::UTF8_STRING | Tag::TELETEX_STRING => true,
        // No surrogates: it ends at U+FFFF (X.680 section 41.15).
        Tag::BMP_STRING => content.iter().step_by(2).all(|high| !matches!(high, 0xd8..=0xdf)),
        Tag::PRINTABLE_STRING | Tag::IA5_STRING => content.is_ascii(),
        Tag::NUMERIC_STRING => content.iter().all(|byte| byte.is_ascii_digit() || *byte == b' '),
        _ => false,
    }
}

/// The text of UTF-32, big-endian, with U+FFFD for what is no character.
fn utf_32(bytes: &[u8]) -> (String, ValueEncoding) {
    let (characters, rest) = bytes.as_chunks();
    let (mut text, mut encoding) =
        (String::new(), if rest.is_empty() { ValueEncoding::Text } else { ValueEncoding::BadText });
    for character in characters {
        text.push(char::from_u32(u32::from_be_bytes(*character)).unwrap_or_else(|| {
            encoding = ValueEncoding::BadText;
            char::REPLACEMENT_CHARACTER
        }));
    }
    (text, encoding)
}

fn latin_1(bytes: &[u8]) -> String {
    let mut out = String::new();
    for byte in bytes {
        out.push(char::from(*byte));
    }
    out
}

/// RFC 4514 section 2.4.
fn push_escaped(out: &mut String, value: &str) {
    let last = value.len().wrapping_sub(1);
    for (at, c) in value.char_indices() {
        let at_edge = at == 0 || at == last;
        match c {
            '\0' => {
                out.push_str("\\00");
                continue;
            }
            '"' | '+' | ',' | ';' | '<' | '>' | '\\' => out.push('\\'),
            '#' if at == 0 => out.push('\\'),
            ' ' if at_edge => out.push('\\'),
            _ => {}
        }
        out.push(c);
    }
}
