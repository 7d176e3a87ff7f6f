//! Password-based encryption: PBES2 (RFC 8018 section 6.2) and the Triple DES kinds of PKCS#12 (RFC 7292 appendix C).

use der::Decode;
use der::asn1::ObjectIdentifier;
use des::{TdesEde2, TdesEde3};
use pkcs8::pkcs5::{EncryptionScheme, pbes2};
use sha1::Sha1;
use zeroize::Zeroizing;

use super::content;
use super::key::{KeyError, unsupported};
use super::pkcs12::derive::{Purpose, derive};
use crate::asn1::{self, Oid, Reader, Tag};
use crate::unwrap::Secret;

const PBES2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.5.13");
const SHA_1_AND_TRIPLE_DES: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.3");
const SHA_1_AND_TWO_KEY_TRIPLE_DES: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.4");

/// Encryptions that are refused, by name.
const REFUSED: &[(ObjectIdentifier, &str)] = &[
    (ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.1"), "RC4"),
    (ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.2"), "RC4"),
    (ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.5"), "RC2"),
    (ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.6"), "RC2"),
];

/// A password that takes more rounds than this was not protected but made to hang whoever tries it.
pub(super) const MAX_ITERATIONS: u32 = 10_000_000;

/// The most memory that scrypt may take, in bytes.
const MAX_SCRYPT_MEMORY: u64 = 128 * 1024 * 1024;

/// Decrypts with the scheme of an AlgorithmIdentifier.
pub(super) fn decrypt(
    algorithm: &[u8],
    ciphertext: &[u8],
    password: Option<&[u8]>,
) -> Result<Secret, KeyError> {
    let oid = Oid(read_oid(algorithm).map_err(|_| KeyError::BadKey)?);
    if oid.is(&PBES2) {
        return decrypt_pbes2(algorithm, ciphertext, password);
    }
    if oid.is(&SHA_1_AND_TRIPLE_DES) {
        return decrypt_pkcs12(algorithm, ciphertext, password, 24, content::decrypt::<TdesEde3>);
    }
    if oid.is(&SHA_1_AND_TWO_KEY_TRIPLE_DES) {
        return decrypt_pkcs12(algorithm, ciphertext, password, 16, content::decrypt::<TdesEde2>);
    }
    let name = REFUSED
        .iter()
        .find(|(refused, _)| oid.is(refused))
        .map_or_else(|| oid.display(), |(_, name)| (*name).to_owned());
    Err(KeyError::Unsupported(format!("a key locked with {name}")))
}

fn read_oid(algorithm: &[u8]) -> Result<&[u8], crate::defect::Defect> {
    let mut reader = Reader::new(algorithm);
    reader.enter(Tag::SEQUENCE)?;
    reader.primitive(Tag::OBJECT_IDENTIFIER)
}

fn decrypt_pbes2(algorithm: &[u8], ciphertext: &[u8], password: Option<&[u8]>) -> Result<Secret, KeyError> {
    let scheme =
        EncryptionScheme::from_der(algorithm).map_err(|_| unsupported("a key locked in an unusual way"))?;
    let affordable = match scheme.pbes2().map(|parameters| &parameters.kdf) {
        Some(pbes2::Kdf::Pbkdf2(kdf)) => kdf.iteration_count <= MAX_ITERATIONS,
        Some(pbes2::Kdf::Scrypt(kdf)) => {
            // Any of these may be as large as its type; a product that wraps would look small.
            let factors = [kdf.cost_parameter, kdf.block_size.into(), kdf.parallelization.into()];
            factors.into_iter().fold(128, u64::saturating_mul) <= MAX_SCRYPT_MEMORY
        }
        _ => true,
    };
    if !affordable {
        return Err(unsupported("a key locked with more rounds than anyone needs"));
    }
    let password = password.ok_or(KeyError::PasswordNeeded)?;
    scheme.decrypt(password, ciphertext).map(Zeroizing::new).map_err(|_| KeyError::BadKey)
}

fn decrypt_pkcs12(
    algorithm: &[u8],
    ciphertext: &[u8],
    password: Option<&[u8]>,
    key_length: usize,
    decrypt: content::Decrypt,
) -> Result<Secret, KeyError> {
    let mut reader = Reader::new(algorithm);
    let parameters = (|| {
        reader.enter(Tag::SEQUENCE)?;
        reader.primitive(Tag::OBJECT_IDENTIFIER)?;
        reader.enter(Tag::SEQUENCE)?;
        Ok((reader.primitive(Tag::OCTET_STRING)?, asn1::number(&mut reader)?))
    })();
    let (salt, iterations) = parameters.map_err(|_: crate::defect::Defect| KeyError::BadKey)?;
    if iterations > MAX_ITERATIONS {
        return Err(unsupported("a key locked with more rounds than anyone needs"));
    }
    let password = password.ok_or(KeyError::PasswordNeeded)?;
    let of = |purpose, length| derive::<Sha1>(password, salt, purpose, iterations, length);
    let (key, vector) = (of(Purpose::Key, key_length), of(Purpose::Vector, 8));
    decrypt(&key, &vector, ciphertext).ok_or(KeyError::BadKey)
}
