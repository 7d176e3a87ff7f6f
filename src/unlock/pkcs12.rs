//! PKCS#12 (RFC 7292): the private key in a `.p12` or `.pfx` file, DER or BER.
//!
//! ```text
//! PFX ::= SEQUENCE { version INTEGER, authSafe ContentInfo, macData MacData OPTIONAL }
//! MacData ::= SEQUENCE { mac DigestInfo, macSalt OCTET STRING, iterations INTEGER DEFAULT 1 }
//! AuthenticatedSafe ::= SEQUENCE OF ContentInfo    -- Data, or EncryptedData
//! SafeContents ::= SEQUENCE OF SafeBag
//! SafeBag ::= SEQUENCE { bagId OBJECT IDENTIFIER, bagValue [0] EXPLICIT ANY, bagAttributes SET OPTIONAL }
//! ```
//!
//! The `pkcs12` crate is in a pre-release that asks for another pre-release of `cms` than the one used here.

pub(super) mod derive;
mod mac;

use der::asn1::ObjectIdentifier;
use zeroize::Zeroizing;

use super::key::{KeyError, PrivateKey};
use super::password;
use crate::asn1::{Oid, Reader, Tag, context};
use crate::defect::Defect;
use crate::unwrap::Secret;

const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const ENCRYPTED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.6");
const KEY_BAG: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.10.1.1");
const SHROUDED_KEY_BAG: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.10.1.2");

/// The first private key in the file.
pub(super) fn private_key(der: &[u8], password: Option<&[u8]>) -> Result<PrivateKey, KeyError> {
    let mut reader = Reader::new(der);
    let safe = read_safe(&mut reader).map_err(|_| KeyError::BadKey)?;
    mac::check(&mut reader, &safe, password)?;
    let mut refused = KeyError::BadKey;
    for content in contents(&safe).map_err(|_| KeyError::BadKey)? {
        // Certificates may be locked with something that is refused; the key is what counts.
        match content.open(password).and_then(|bags| key_in(&bags, password)) {
            Ok(Some(key)) => return Ok(key),
            Ok(None) => {}
            Err(error) => refused = error,
        }
    }
    Err(refused)
}

/// The authenticated safe; the reader stands before the MacData then.
fn read_safe(reader: &mut Reader<'_>) -> Result<Secret, Defect> {
    reader.enter(Tag::SEQUENCE)?;
    reader.skip()?;
    reader.enter(Tag::SEQUENCE)?;
    reader.skip()?;
    reader.enter(context(0))?;
    let safe = string(reader, Tag::OCTET_STRING)?;
    reader.leave()?;
    reader.leave()?;
    Ok(safe)
}

/// Safe contents, locked or not.
enum Content<'a> {
    Plain(Secret),
    Locked { algorithm: &'a [u8], ciphertext: Secret },
}

impl Content<'_> {
    fn open(self, password: Option<&[u8]>) -> Result<Secret, KeyError> {
        match self {
            Self::Plain(bags) => Ok(bags),
            Self::Locked { algorithm, ciphertext } => password::decrypt(algorithm, &ciphertext, password),
        }
    }
}

fn contents(safe: &[u8]) -> Result<Vec<Content<'_>>, Defect> {
    let mut reader = Reader::new(safe);
    let mut out = Vec::new();
    reader.enter(Tag::SEQUENCE)?;
    while reader.peek()?.is_some() {
        reader.enter(Tag::SEQUENCE)?;
        let content_type = Oid::read(&mut reader)?;
        reader.enter(context(0))?;
        if content_type.is(&DATA) {
            out.push(Content::Plain(string(&mut reader, Tag::OCTET_STRING)?));
        } else if content_type.is(&ENCRYPTED_DATA) {
            reader.enter(Tag::SEQUENCE)?;
            reader.skip()?;
            reader.enter(Tag::SEQUENCE)?;
            reader.skip()?;
            let algorithm = reader.skip()?;
            out.push(Content::Locked { algorithm, ciphertext: string(&mut reader, context(0))? });
            reader.leave_early()?;
            reader.leave_early()?;
        }
        reader.leave_early()?;
        reader.leave_early()?;
    }
    Ok(out)
}

/// The key in the bags of a safe, if one is there.
fn key_in(bags: &[u8], password: Option<&[u8]>) -> Result<Option<PrivateKey>, KeyError> {
    let mut reader = Reader::new(bags);
    let found = (|| {
        reader.enter(Tag::SEQUENCE)?;
        while reader.peek()?.is_some() {
            reader.enter(Tag::SEQUENCE)?;
            let bag = Oid::read(&mut reader)?;
            reader.enter(context(0))?;
            let value = reader.skip()?;
            if bag.is(&KEY_BAG) || bag.is(&SHROUDED_KEY_BAG) {
                return Ok(Some(value));
            }
            reader.leave_early()?;
            reader.leave_early()?;
        }
        Ok(None)
    })();
    let found = found.map_err(|_: Defect| KeyError::BadKey)?;
    found.map(|key| PrivateKey::from_der(key, password)).transpose()
}

/// An OCTET STRING, whole or in pieces.
fn string(reader: &mut Reader<'_>, tag: Tag) -> Result<Secret, Defect> {
    let mut out = Zeroizing::new(Vec::new());
    reader.pieces(tag, Tag::OCTET_STRING, &mut |piece| out.extend_from_slice(piece))?;
    Ok(out)
}
