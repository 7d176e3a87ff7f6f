//! Private keys as people have them: PKCS#8, PKCS#1 and PKCS#12, in PEM or DER, with a password or without.

use std::fmt;

use der::asn1::ObjectIdentifier;
use pkcs8::DecodePrivateKey;
use rsa::pkcs1::{DecodeRsaPrivateKey, EncodeRsaPrivateKey};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use super::{legacy, password, pkcs12};
use crate::asn1::{self, Oid, Reader, Tag};
use crate::format::structure::{self, Structure};
use crate::unwrap::{Secret, base64, pem, unwrap_encoding};

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

/// Sizes of RSA keys that are opened, in bits. Larger ones take minutes in a browser.
const RSA_BITS: std::ops::RangeInclusive<usize> = 1024..=8192;

/// Algorithms of keys that are none for this purpose, by the names people know.
const OTHER_ALGORITHMS: &[(ObjectIdentifier, &str)] = &[
    (ObjectIdentifier::new_unwrap("1.2.840.10045.2.1"), "elliptic-curve"),
    (ObjectIdentifier::new_unwrap("1.3.101.112"), "Ed25519"),
    (ObjectIdentifier::new_unwrap("1.2.840.10040.4.1"), "DSA"),
    (ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10"), "RSA-PSS"),
];

/// Why a key could not be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyError {
    /// No private key, a broken one, or the wrong password.
    BadKey,
    /// It is locked, and no password was given.
    PasswordNeeded,
    /// A key or an encryption that this does not open; what it is.
    Unsupported(String),
}

impl KeyError {
    /// The code in JavaScript.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::BadKey => "bad-key",
            Self::PasswordNeeded => "password-needed",
            Self::Unsupported(_) => "unsupported-key",
        }
    }
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadKey => f.write_str("This is no private key that can be read, or the password is wrong."),
            Self::PasswordNeeded => f.write_str("This private key is locked. Its password is needed."),
            Self::Unsupported(what) => write!(f, "This key cannot be used here: {what}."),
        }
    }
}

impl std::error::Error for KeyError {}

/// An RSA private key, wiped when it is dropped.
pub struct PrivateKey {
    rsa: rsa::PrivateKey,
    seed: Zeroizing<[u8; 32]>,
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(..)")
    }
}

impl PrivateKey {
    /// Reads a private key in PEM or DER.
    ///
    /// # Errors
    /// See [`KeyError`].
    pub fn read(bytes: &[u8], password: Option<&[u8]>) -> Result<Self, KeyError> {
        match unwrap_encoding(bytes) {
            Some(text) => Self::read_any(&text.content, password),
            None => Self::read_any(bytes, password),
        }
    }

    pub(super) const fn rsa(&self) -> &rsa::PrivateKey {
        &self.rsa
    }

    /// Bytes that only the owner of this key can compute.
    pub(super) fn seed(&self) -> &[u8] {
        self.seed.as_slice()
    }

    fn read_any(bytes: &[u8], password: Option<&[u8]>) -> Result<Self, KeyError> {
        match pem::blocks(bytes).find(|block| block.label.ends_with("PRIVATE KEY")) {
            Some(block) if block.label == "OPENSSH PRIVATE KEY" => Err(unsupported("an OpenSSH key")),
            Some(block) => Self::from_der(&armoured(block.body, password)?, password),
            None => Self::from_der(bytes, password),
        }
    }

    /// The first structure in the bytes decides; what follows it is not looked at.
    pub(super) fn from_der(bytes: &[u8], password: Option<&[u8]>) -> Result<Self, KeyError> {
        let der = Reader::new(bytes).skip().map_err(|_| KeyError::BadKey)?;
        match structure::detect(der) {
            Some((Structure::PrivateKey, _)) => Self::from_plain_der(der),
            Some((Structure::EncryptedPrivateKey, _)) => {
                let mut reader = Reader::new(der);
                let opened = (|| {
                    reader.enter(Tag::SEQUENCE)?;
                    Ok((reader.skip()?, reader.primitive(Tag::OCTET_STRING)?))
                })();
                let (algorithm, ciphertext) = opened.map_err(|_: crate::defect::Defect| KeyError::BadKey)?;
                Self::from_plain_der(&password::decrypt(algorithm, ciphertext, password)?)
            }
            Some((Structure::Pkcs12, _)) => pkcs12::private_key(der, password),
            _ => Err(KeyError::BadKey),
        }
    }

    /// PKCS#8 (RFC 5958) or PKCS#1 (RFC 8017 appendix A.1.2).
    fn from_plain_der(der: &[u8]) -> Result<Self, KeyError> {
        let der = Reader::new(der).skip().map_err(|_| KeyError::BadKey)?;
        refuse_by_name(der)?;
        let rsa = rsa::PrivateKey::from_pkcs8_der(der).or_else(|_| rsa::PrivateKey::from_pkcs1_der(der));
        let mut rsa = rsa.map_err(|_| KeyError::BadKey)?;
        rsa.precompute().map_err(|_| KeyError::BadKey)?;
        let document = rsa.to_pkcs1_der().map_err(|_| KeyError::BadKey)?;
        let mut hash = Sha256::digest(document.as_bytes());
        let seed = Zeroizing::new(hash.into());
        hash.zeroize();
        Ok(Self { rsa, seed })
    }
}

pub(super) fn unsupported(what: &str) -> KeyError {
    KeyError::Unsupported(what.to_owned())
}

/// What stands between BEGIN and END, decoded, and decrypted where PEM itself is encrypted (RFC 1421).
fn armoured(body: &[u8], password: Option<&[u8]>) -> Result<Secret, KeyError> {
    if body.trim_ascii_start().starts_with(b"Proc-Type: 4,ENCRYPTED") {
        return legacy::decrypt(body, password);
    }
    base64::lenient(body).ok_or(KeyError::BadKey)
}

/// Keys that are whole and right, and not for this: another algorithm, or a size that is not opened.
fn refuse_by_name(der: &[u8]) -> Result<(), KeyError> {
    let read = || {
        let mut reader = Reader::new(der);
        reader.enter(Tag::SEQUENCE)?;
        asn1::integer(&mut reader)?;
        if reader.next_is(Tag::OCTET_STRING)? {
            return Ok(Err(unsupported("an elliptic-curve key")));
        }
        if reader.next_is(Tag::INTEGER)? {
            return Ok(check_size(reader.primitive(Tag::INTEGER)?));
        }
        reader.enter(Tag::SEQUENCE)?;
        let algorithm = Oid::read(&mut reader)?;
        if !algorithm.is(&RSA) {
            let known = OTHER_ALGORITHMS
                .iter()
                .find(|(oid, _)| algorithm.is(oid))
                .map(|(_, name)| (*name).to_owned());
            let what = known.unwrap_or_else(|| format!("algorithm {}", algorithm.display()));
            return Ok(Err(KeyError::Unsupported(format!("{what} key"))));
        }
        reader.leave_early()?;
        let mut inner = Reader::new(reader.primitive(Tag::OCTET_STRING)?);
        inner.enter(Tag::SEQUENCE)?;
        asn1::integer(&mut inner)?;
        Ok(check_size(inner.primitive(Tag::INTEGER)?))
    };
    read().map_err(|_: crate::defect::Defect| KeyError::BadKey)?
}

fn check_size(modulus: &[u8]) -> Result<(), KeyError> {
    let leading = modulus.iter().take_while(|byte| **byte == 0).count();
    let bits = (modulus.len() - leading) * 8;
    if RSA_BITS.contains(&bits) {
        Ok(())
    } else {
        Err(KeyError::Unsupported(format!("an RSA key of {bits} bits")))
    }
}
