//! Password-based encryption: PBES2 (RFC 8018 section 6.2) and the Triple DES kinds of PKCS#12 (RFC 7292 appendix C).
//!
//! Every count of rounds is looked at as a plain number, and its cost taken from the file's budget, before anything is
//! derived with it.

use der::Decode;
use der::asn1::ObjectIdentifier;
use des::{TdesEde2, TdesEde3};
use pkcs8::pkcs5::EncryptionScheme;
use zeroize::Zeroizing;

use super::budget::Budget;
use super::content;
use super::error::{KeyError, Reason};
use super::pkcs12_kdf::{self, Purpose};
use crate::asn1::{self, Oid, Reader, Tag, oids};
use crate::defect::Defect;
use crate::secret::Secret;

/// The kinds of PKCS#12 that are opened, with the length of their keys in bytes.
const PKCS12_SCHEMES: &[(ObjectIdentifier, usize, content::Decrypt)] = &[
    (oids::unlock::PBE_SHA_1_TRIPLE_DES_3_KEYS, 24, content::decrypt::<TdesEde3>),
    (oids::unlock::PBE_SHA_1_TRIPLE_DES_2_KEYS, 16, content::decrypt::<TdesEde2>),
];

/// The length of their initialization vector in bytes.
const VECTOR: usize = 8;

/// The hash functions of PBKDF2: bytes of output, and compressions of SHA-256 that take as long as one round.
const PSEUDO_RANDOM_FUNCTIONS: &[(ObjectIdentifier, usize, u64)] = &[
    (oids::unlock::HMAC_SHA_1, 20, 2),
    (oids::unlock::HMAC_SHA_224, 28, 2),
    (oids::unlock::HMAC_SHA_256, 32, 2),
    (oids::unlock::HMAC_SHA_384, 48, 4),
    (oids::unlock::HMAC_SHA_512, 64, 4),
];

/// The ciphers of PBES2, with the length of their keys in bytes.
const CIPHERS: &[(ObjectIdentifier, usize)] = &[
    (oids::AES_128_CBC, 16),
    (oids::AES_192_CBC, 24),
    (oids::AES_256_CBC, 32),
    (oids::unlock::AES_128_GCM, 16),
    (oids::unlock::AES_256_GCM, 32),
    (oids::DES_EDE3_CBC, 24),
];

/// Schemes and ciphers that are refused by name.
const REFUSED: &[(ObjectIdentifier, Reason)] = &[
    (oids::unlock::PBE_SHA_1_RC4_128, Reason::Rc4),
    (oids::unlock::PBE_SHA_1_RC4_40, Reason::Rc4),
    (oids::unlock::PBE_SHA_1_RC2_128, Reason::Rc2),
    (oids::unlock::PBE_SHA_1_RC2_40, Reason::Rc2),
    (oids::unlock::PBE_MD2_DES, Reason::Des),
    (oids::unlock::PBE_MD5_DES, Reason::Des),
    (oids::unlock::PBE_SHA_1_DES, Reason::Des),
    (oids::unlock::PBE_MD2_RC2, Reason::Rc2),
    (oids::unlock::PBE_MD5_RC2, Reason::Rc2),
    (oids::unlock::PBE_SHA_1_RC2, Reason::Rc2),
    (oids::unlock::RC2_CBC, Reason::Rc2),
    (oids::unlock::RC4, Reason::Rc4),
    (oids::unlock::DES_CBC, Reason::Des),
];

/// The most memory that scrypt may use, in bytes: eight times what OpenSSL uses.
const MAX_SCRYPT_MEMORY: u64 = 128 * 1024 * 1024;

/// Decrypts the encrypted parts of one key file: the password, and the work that is left for all of them.
pub(super) struct PasswordDecryption<'a> {
    pub(super) password: Option<&'a [u8]>,
    pub(super) budget: Budget,
}

impl PasswordDecryption<'_> {
    /// Decrypts an EncryptedPrivateKeyInfo (RFC 5958 section 3).
    pub(super) fn decrypt_key(&mut self, der: &[u8]) -> Result<Secret, KeyError> {
        let mut reader = Reader::new(der);
        let parts = (|| {
            reader.enter(Tag::SEQUENCE)?;
            Ok((reader.skip()?, reader.primitive(Tag::OCTET_STRING)?))
        })();
        let (algorithm, ciphertext) = parts.map_err(|_: Defect| KeyError::BadKey)?;
        self.decrypt(algorithm, ciphertext)
    }

    /// Decrypts with the scheme of an AlgorithmIdentifier.
    pub(super) fn decrypt(&mut self, algorithm: &[u8], ciphertext: &[u8]) -> Result<Secret, KeyError> {
        let mut parameters = Reader::new(algorithm);
        let scheme = enter_algorithm(&mut parameters).map_err(|_| KeyError::BadKey)?;
        if scheme.is(&oids::PBES2) {
            return self.decrypt_pbes2(algorithm, &mut parameters, ciphertext);
        }
        match PKCS12_SCHEMES.iter().find(|(known, ..)| scheme.is(known)) {
            Some((_, key_length, decrypt)) => {
                self.decrypt_pkcs12(&mut parameters, ciphertext, *key_length, *decrypt)
            }
            None => Err(refusal(scheme)),
        }
    }

    fn decrypt_pbes2(
        &mut self,
        algorithm: &[u8],
        parameters: &mut Reader<'_>,
        ciphertext: &[u8],
    ) -> Result<Secret, KeyError> {
        self.budget.spend(pbes2_cost(parameters)?)?;
        let scheme = EncryptionScheme::from_der(algorithm).map_err(|_| Reason::KeyDerivation)?;
        let password = self.password.ok_or(KeyError::PasswordNeeded)?;
        let mut buffer = Zeroizing::new(ciphertext.to_vec());
        let length = scheme.decrypt_in_place(password, &mut buffer).map_err(|_| KeyError::BadKey)?.len();
        buffer.truncate(length);
        Ok(buffer)
    }

    fn decrypt_pkcs12(
        &mut self,
        parameters: &mut Reader<'_>,
        ciphertext: &[u8],
        key_length: usize,
        decrypt: content::Decrypt,
    ) -> Result<Secret, KeyError> {
        let read = (|| {
            parameters.enter(Tag::SEQUENCE)?;
            Ok((parameters.primitive(Tag::OCTET_STRING)?, asn1::number(parameters)?))
        })();
        let (salt, iterations) = read.map_err(|_: Defect| KeyError::BadKey)?;
        if iterations == 0 {
            return Err(Reason::KeyDerivation.into());
        }
        let cost = |length| pkcs12_kdf::cost(salt, iterations, length);
        self.budget.spend(cost(key_length) + cost(VECTOR))?;
        let password = self.password.ok_or(KeyError::PasswordNeeded)?;
        let of = |purpose, length| pkcs12_kdf::derive(password, salt, purpose, iterations, length);
        let (key, vector) = (of(Purpose::Key, key_length), of(Purpose::Vector, VECTOR));
        decrypt(&key, &vector, ciphertext).ok_or(KeyError::BadKey)
    }
}

/// Enters an AlgorithmIdentifier: its algorithm, with the reader before its parameters.
fn enter_algorithm<'a>(reader: &mut Reader<'a>) -> Result<Oid<'a>, Defect> {
    reader.enter(Tag::SEQUENCE)?;
    Oid::read(reader)
}

fn refusal(scheme: Oid<'_>) -> KeyError {
    let known = REFUSED.iter().find(|(refused, _)| scheme.is(refused));
    known.map_or_else(|| Reason::Encryption { oid: scheme.display() }, |(_, reason)| reason.clone()).into()
}

/// What deriving the key will cost, read from PBES2-params (RFC 8018 appendix A.4).
fn pbes2_cost(reader: &mut Reader<'_>) -> Result<u64, KeyError> {
    let mut read = || {
        reader.enter(Tag::SEQUENCE)?;
        let function = enter_algorithm(reader)?;
        let derivation = if function.is(&oids::unlock::PBKDF2) {
            pbkdf2(reader)?
        } else if function.is(&oids::unlock::SCRYPT) {
            scrypt(reader)?
        } else {
            return Ok(Err(refusal(function)));
        };
        reader.leave_early()?;
        let cipher = enter_algorithm(reader)?;
        let known = CIPHERS.iter().find(|(oid, _)| cipher.is(oid));
        Ok(match known {
            Some((_, key_length)) => derivation.and_then(|derivation| derivation.cost(*key_length)),
            None => Err(refusal(cipher)),
        })
    };
    read().map_err(|_: Defect| KeyError::BadKey)?
}

/// The numbers of a key-derivation function.
enum KdfParameters {
    /// RFC 8018 section 5.2; `output` in bytes, `round` in compressions of SHA-256.
    Pbkdf2 { iterations: u32, output: usize, round: u64 },
    /// RFC 7914: cost, block size, parallelization.
    Scrypt { n: u32, r: u32, p: u32 },
}

/// PBKDF2-params (RFC 8018 appendix A.2).
fn pbkdf2(reader: &mut Reader<'_>) -> Result<Result<KdfParameters, KeyError>, Defect> {
    reader.enter(Tag::SEQUENCE)?;
    reader.skip()?;
    let iterations = asn1::number(reader)?;
    if reader.next_is(Tag::INTEGER)? {
        reader.skip()?;
    }
    let mut function = PSEUDO_RANDOM_FUNCTIONS.first();
    if reader.peek()?.is_some() {
        let named = enter_algorithm(reader)?;
        function = PSEUDO_RANDOM_FUNCTIONS.iter().find(|(oid, ..)| named.is(oid));
        if function.is_none() {
            return Ok(Err(refusal(named)));
        }
        reader.leave_early()?;
    }
    reader.leave()?;
    Ok(function.map_or(Err(KeyError::BadKey), |(_, output, round)| {
        Ok(KdfParameters::Pbkdf2 { iterations, output: *output, round: *round })
    }))
}

/// scrypt-params (RFC 7914 section 7.1).
fn scrypt(reader: &mut Reader<'_>) -> Result<Result<KdfParameters, KeyError>, Defect> {
    reader.enter(Tag::SEQUENCE)?;
    reader.skip()?;
    let [n, r, p] = [asn1::number(reader)?, asn1::number(reader)?, asn1::number(reader)?];
    reader.leave_early()?;
    Ok(Ok(KdfParameters::Scrypt { n, r, p }))
}

impl KdfParameters {
    /// In compressions of SHA-256, for a key of so many bytes.
    fn cost(&self, key_length: usize) -> Result<u64, KeyError> {
        match *self {
            Self::Pbkdf2 { iterations: 0, .. } => Err(Reason::KeyDerivation.into()),
            Self::Pbkdf2 { iterations, output, round } => {
                let blocks = key_length.div_ceil(output) as u64;
                Ok(u64::from(iterations).saturating_mul(blocks * round))
            }
            // A number that does not fit is read as the largest that does.
            Self::Scrypt { n: u32::MAX, .. } => Err(Reason::TooMuchWork.into()),
            Self::Scrypt { n, r, p } => {
                if n < 2 || !n.is_power_of_two() || r == 0 || p == 0 {
                    return Err(Reason::KeyDerivation.into());
                }
                let [n, r, p] = [n, r, p].map(u64::from);
                let memory = r.saturating_mul(n.saturating_add(p)).saturating_mul(128);
                if memory > MAX_SCRYPT_MEMORY {
                    return Err(Reason::TooMuchWork.into());
                }
                // Each block of 128 bytes takes four times Salsa20/8 and as many reads of that memory for each unit of N
                // (RFC 7914 sections 4 and 5), measured as 5; PBKDF2 fills it and digests it at the end (section 6).
                Ok(r.saturating_mul(p).saturating_mul(n.saturating_mul(5).saturating_add(12)))
            }
        }
    }
}
