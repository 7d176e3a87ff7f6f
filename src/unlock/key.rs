//! Private keys as people have them: PKCS#8, PKCS#1 and PKCS#12, in PEM or DER, with a password or without.

use std::fmt;

use der::asn1::ObjectIdentifier;
use pkcs8::DecodePrivateKey;
use rsa::pkcs1::DecodeRsaPrivateKey;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::budget::{self, Budget};
use super::error::{KeyError, Reason};
use super::password::PasswordDecryption;
use super::{pem_encryption, pkcs12};
use crate::asn1::{self, Oid, Reader, Tag, oids};
use crate::bytes::find;
use crate::defect::Defect;
use crate::format::structure::{self, Structure};
use crate::options::MAX_BYTES;
use crate::secret::Secret;
use crate::unwrap::{base64, pem, unwrap_encoding};

/// Sizes of RSA keys that are opened, in bits. Larger ones take minutes in a browser.
const RSA_BITS: std::ops::RangeInclusive<usize> = 1024..=8192;

/// Key algorithms that cannot decrypt a server token.
const OTHER_ALGORITHMS: &[(ObjectIdentifier, Reason)] = &[
    (oids::EC, Reason::EllipticCurve),
    (oids::ED25519, Reason::Ed25519),
    (oids::unlock::DSA, Reason::Dsa),
    (oids::unlock::RSA_PSS, Reason::RsaPss),
];

/// The first bytes of formats that are refused by name.
const OTHER_FORMATS: &[(&[u8], Reason)] = &[
    (b"PuTTY-User-Key-File-", Reason::Putty),
    (b"---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----", Reason::Ssh2),
    (b"-----BEGIN PGP PRIVATE KEY BLOCK-----", Reason::OpenPgp),
];

/// An RSA private key, wiped when it is dropped.
pub struct PrivateKey {
    rsa: rsa::PrivateKey,
    /// The length of the modulus in bytes.
    modulus: usize,
    seed: Zeroizing<[u8; 32]>,
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(..)")
    }
}

impl PrivateKey {
    /// Reads a private key in PEM or DER: PKCS#8 (RFC 5958), PKCS#1 (RFC 8017) or PKCS#12 (RFC 7292).
    ///
    /// The password is UTF-8, and is not looked at where none is needed. All password derivations of a file together
    /// may take as long as 3,000,000 rounds of PBKDF2 with HMAC-SHA-256, and scrypt 128 MiB; a file that asks for more
    /// is refused before that work is begun. No file over [`MAX_BYTES`] is a key.
    ///
    /// # Errors
    /// See [`KeyError`].
    ///
    /// ```
    /// use relution_token_check::{KeyError, PrivateKey};
    ///
    /// assert_eq!(PrivateKey::read(b"no key", None).err(), Some(KeyError::BadKey));
    /// ```
    pub fn read(bytes: &[u8], password: Option<&[u8]>) -> Result<Self, KeyError> {
        if bytes.len() > MAX_BYTES {
            return Err(KeyError::BadKey);
        }
        let mut decryption = PasswordDecryption { password, budget: Budget::new() };
        match unwrap_encoding(bytes) {
            Some(text) => Self::read_any(&text.content, &mut decryption),
            None => Self::read_any(bytes, &mut decryption),
        }
    }

    pub(super) const fn rsa(&self) -> &rsa::PrivateKey {
        &self.rsa
    }

    /// The length of the modulus, and so of everything encrypted for this key, in bytes.
    pub(super) const fn modulus_length(&self) -> usize {
        self.modulus
    }

    /// A secret derived from the key, for implicit rejection.
    pub(super) fn seed(&self) -> &[u8] {
        self.seed.as_slice()
    }

    fn read_any(bytes: &[u8], decryption: &mut PasswordDecryption<'_>) -> Result<Self, KeyError> {
        let text = bytes.trim_ascii_start();
        if let Some((_, reason)) = OTHER_FORMATS.iter().find(|(start, _)| text.starts_with(start)) {
            return Err(reason.clone().into());
        }
        if text.starts_with(b"{") && find(text, b"\"kty\"").is_some() {
            return Err(Reason::JsonWebKey.into());
        }
        match pem::blocks(bytes).find(|block| block.label.ends_with("PRIVATE KEY")) {
            Some(block) if block.label == "OPENSSH PRIVATE KEY" => Err(Reason::OpenSsh.into()),
            Some(block) => Self::from_der(&decode_pem_body(block.body, decryption.password)?, decryption),
            None => Self::from_der(bytes, decryption),
        }
    }

    /// The first structure in the bytes decides; what follows it is not looked at.
    fn from_der(bytes: &[u8], decryption: &mut PasswordDecryption<'_>) -> Result<Self, KeyError> {
        let der = Reader::new(bytes).skip().map_err(|_| KeyError::BadKey)?;
        match structure::detect(der) {
            Some((Structure::EncryptedPrivateKey, _)) => {
                Self::from_plain_der(&decryption.decrypt_key(der)?, decryption)
            }
            Some((Structure::Pkcs12, _)) => pkcs12::first_key(der, decryption, Self::from_plain_der),
            _ => Self::from_plain_der(der, decryption),
        }
    }

    /// PKCS#8 (RFC 5958) or PKCS#1 (RFC 8017 appendix A.1.2), not encrypted.
    fn from_plain_der(der: &[u8], decryption: &mut PasswordDecryption<'_>) -> Result<Self, KeyError> {
        let der = Reader::new(der).skip().map_err(|_| KeyError::BadKey)?;
        if !matches!(structure::detect(der), Some((Structure::PrivateKey, _))) {
            return Err(KeyError::BadKey);
        }
        let modulus = modulus_length(der)?;
        // Checking a key costs about what one operation with it does.
        decryption.budget.spend(budget::private_operation(modulus))?;
        let rsa = rsa::PrivateKey::from_pkcs8_der(der).or_else(|_| rsa::PrivateKey::from_pkcs1_der(der));
        let rsa = rsa.map_err(|_| KeyError::BadKey)?;
        let mut seed = Zeroizing::new([0; 32]);
        Sha256::new().chain_update(der).finalize_into((&mut *seed).into());
        Ok(Self { rsa, modulus, seed })
    }
}

/// Decodes the text between BEGIN and END, and decrypts it if the PEM block is encrypted (RFC 1421).
fn decode_pem_body(body: &[u8], password: Option<&[u8]>) -> Result<Secret, KeyError> {
    if body.trim_ascii_start().starts_with(b"Proc-Type: 4,ENCRYPTED") {
        return pem_encryption::decrypt(body, password);
    }
    base64::lenient(body).ok_or(KeyError::BadKey)
}

/// The length of an RSA key's modulus in bytes. Keys that are whole and right, and not for this, are refused by name:
/// another algorithm, or a size that is not supported.
fn modulus_length(der: &[u8]) -> Result<usize, KeyError> {
    let read = || {
        let mut reader = Reader::new(der);
        reader.enter(Tag::SEQUENCE)?;
        asn1::integer(&mut reader)?;
        if reader.next_is(Tag::OCTET_STRING)? {
            return Ok(Err(Reason::EllipticCurve.into()));
        }
        if reader.next_is(Tag::INTEGER)? {
            return Ok(supported_length(reader.primitive(Tag::INTEGER)?));
        }
        reader.enter(Tag::SEQUENCE)?;
        let algorithm = Oid::read(&mut reader)?;
        if !algorithm.is(&oids::RSA) {
            let known = OTHER_ALGORITHMS.iter().find(|(oid, _)| algorithm.is(oid));
            let reason = known.map_or_else(
                || Reason::KeyAlgorithm { oid: algorithm.display() },
                |(_, reason)| reason.clone(),
            );
            return Ok(Err(reason.into()));
        }
        reader.leave_early()?;
        let mut inner = Reader::new(reader.primitive(Tag::OCTET_STRING)?);
        inner.enter(Tag::SEQUENCE)?;
        asn1::integer(&mut inner)?;
        Ok(supported_length(inner.primitive(Tag::INTEGER)?))
    };
    read().map_err(|_: Defect| KeyError::BadKey)?
}

fn supported_length(modulus: &[u8]) -> Result<usize, KeyError> {
    let leading = modulus.iter().take_while(|byte| **byte == 0).count();
    let length = modulus.len() - leading;
    if RSA_BITS.contains(&(length * 8)) {
        Ok(length)
    } else {
        Err(Reason::RsaSize { bits: length * 8 }.into())
    }
}
