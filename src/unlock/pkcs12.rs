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
//! Containers are not nested: a key bag must be a PKCS#8 structure. The MAC is not checked: a wrong password is
//! detected by decryption, and the integrity of the user's own key file is not checked by this tool.
//!
//! The `pkcs12` crate is in a pre-release that asks for another pre-release of `cms` than the one used here.

use zeroize::Zeroizing;

use super::error::KeyError;
use super::password::PasswordDecryption;
use crate::asn1::{Oid, Reader, Tag, context, oids};
use crate::defect::Defect;
use crate::secret::Secret;

/// What `take` makes of the first private key in the file that it accepts, given as PKCS#8 (RFC 5958).
pub(super) fn first_key<Key>(
    der: &[u8],
    decryption: &mut PasswordDecryption<'_>,
    take: impl Fn(&[u8], &mut PasswordDecryption<'_>) -> Result<Key, KeyError>,
) -> Result<Key, KeyError> {
    let safe = read_safe(&mut Reader::new(der)).map_err(|_| KeyError::BadKey)?;
    let mut refused = Refused { concerns_key: false, error: KeyError::BadKey };
    for content in contents(&safe).map_err(|_| KeyError::BadKey)? {
        // Certificates may use an unsupported cipher; only the key is needed.
        let bags = match content.decrypt(decryption) {
            Ok(bags) => bags,
            Err(error) => {
                refused.note(false, error);
                continue;
            }
        };
        match key_in(&bags, decryption).and_then(|key| key.map(|key| take(&key, decryption)).transpose()) {
            Ok(Some(key)) => return Ok(key),
            Ok(None) => {}
            Err(error) => refused.note(true, error),
        }
    }
    Err(refused.error)
}

/// The most useful error: errors of a key take precedence, then those that the user can resolve.
struct Refused {
    concerns_key: bool,
    error: KeyError,
}

impl Refused {
    fn note(&mut self, concerns_key: bool, error: KeyError) {
        let weight = |error: &KeyError| match error {
            KeyError::BadKey => 0,
            KeyError::Unsupported(_) => 1,
            KeyError::PasswordNeeded => 2,
        };
        if (concerns_key, weight(&error)) >= (self.concerns_key, weight(&self.error)) {
            *self = Self { concerns_key, error };
        }
    }
}

/// The authenticated safe.
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
enum SafeContents<'a> {
    Plain(Secret),
    Encrypted { algorithm: &'a [u8], ciphertext: Secret },
}

impl SafeContents<'_> {
    fn decrypt(self, decryption: &mut PasswordDecryption<'_>) -> Result<Secret, KeyError> {
        match self {
            Self::Plain(bags) => Ok(bags),
            Self::Encrypted { algorithm, ciphertext } => decryption.decrypt(algorithm, &ciphertext),
        }
    }
}

fn contents(safe: &[u8]) -> Result<Vec<SafeContents<'_>>, Defect> {
    let mut reader = Reader::new(safe);
    let mut out = Vec::new();
    reader.enter(Tag::SEQUENCE)?;
    while reader.peek()?.is_some() {
        reader.enter(Tag::SEQUENCE)?;
        let content_type = Oid::read(&mut reader)?;
        reader.enter(context(0))?;
        if content_type.is(&oids::DATA) {
            out.push(SafeContents::Plain(string(&mut reader, Tag::OCTET_STRING)?));
        } else if content_type.is(&oids::ENCRYPTED_DATA) {
            reader.enter(Tag::SEQUENCE)?;
            reader.skip()?;
            reader.enter(Tag::SEQUENCE)?;
            reader.skip()?;
            let algorithm = reader.skip()?;
            out.push(SafeContents::Encrypted { algorithm, ciphertext: string(&mut reader, context(0))? });
            reader.leave_early()?;
            reader.leave_early()?;
        }
        reader.leave_early()?;
        reader.leave_early()?;
    }
    Ok(out)
}

/// The first key in the bags of a safe, if one is there.
fn key_in(bags: &[u8], decryption: &mut PasswordDecryption<'_>) -> Result<Option<Secret>, KeyError> {
    let mut reader = Reader::new(bags);
    let found = (|| {
        reader.enter(Tag::SEQUENCE)?;
        while reader.peek()?.is_some() {
            reader.enter(Tag::SEQUENCE)?;
            let bag = Oid::read(&mut reader)?;
            reader.enter(context(0))?;
            let value = reader.skip()?;
            if bag.is(&oids::unlock::KEY_BAG) || bag.is(&oids::unlock::SHROUDED_KEY_BAG) {
                return Ok(Some((bag, value)));
            }
            reader.leave_early()?;
            reader.leave_early()?;
        }
        Ok(None)
    })();
    match found.map_err(|_: Defect| KeyError::BadKey)? {
        Some((bag, key)) if bag.is(&oids::unlock::SHROUDED_KEY_BAG) => decryption.decrypt_key(key).map(Some),
        Some((_, key)) => Ok(Some(Zeroizing::new(key.to_vec()))),
        None => Ok(None),
    }
}

/// An OCTET STRING, whole or in pieces.
fn string(reader: &mut Reader<'_>, tag: Tag) -> Result<Secret, Defect> {
    // Allocated once: a reallocation would leave a copy that is not zeroized.
    let mut length = 0;
    reader.clone().pieces(tag, Tag::OCTET_STRING, &mut |piece| length += piece.len())?;
    let mut out = Zeroizing::new(Vec::with_capacity(length));
    reader.pieces(tag, Tag::OCTET_STRING, &mut |piece| out.extend_from_slice(piece))?;
    Ok(out)
}
