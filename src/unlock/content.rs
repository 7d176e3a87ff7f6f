//! Content encryption: AES (RFC 3565) and Triple DES (RFC 3370 section 5.1), both in CBC.

use aes::{Aes128, Aes192, Aes256};
use cbc::Decryptor;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockCipherDecrypt, BlockModeDecrypt, KeyInit, KeyIvInit};
use cms::cert::x509::spki::AlgorithmIdentifierOwned;
use der::asn1::{ObjectIdentifier, OctetStringRef};
use des::TdesEde3;
use zeroize::Zeroizing;

use crate::asn1::oids;
use crate::secret::Secret;

/// Key, initialization vector and ciphertext to plaintext; `None` where lengths or padding are wrong.
pub(super) type Decrypt = fn(&[u8], &[u8], &[u8]) -> Option<Secret>;

/// The algorithms, and the length of their keys in bytes.
const CIPHERS: &[(ObjectIdentifier, usize, Decrypt)] = &[
    (oids::AES_128_CBC, 16, decrypt::<Aes128>),
    (oids::AES_192_CBC, 24, decrypt::<Aes192>),
    (oids::AES_256_CBC, 32, decrypt::<Aes256>),
    (oids::DES_EDE3_CBC, 24, decrypt::<TdesEde3>),
];

/// A content-encryption algorithm with its initialization vector.
pub(super) struct Cipher<'a> {
    key_length: usize,
    vector: &'a [u8],
    decrypt: Decrypt,
}

impl<'a> Cipher<'a> {
    /// `None` for an algorithm that is not of the table, or without an initialization vector.
    pub(super) fn of(algorithm: &'a AlgorithmIdentifierOwned) -> Option<Self> {
        let (_, key_length, decrypt) = CIPHERS.iter().find(|(oid, ..)| *oid == algorithm.oid)?;
        let vector: &OctetStringRef = algorithm.parameters.as_ref()?.decode_as().ok()?;
        Some(Self { key_length: *key_length, vector: vector.as_bytes(), decrypt: *decrypt })
    }

    /// In bytes.
    pub(super) const fn key_length(&self) -> usize {
        self.key_length
    }

    pub(super) fn decrypt(&self, key: &[u8], ciphertext: &[u8]) -> Option<Secret> {
        (self.decrypt)(key, self.vector, ciphertext)
    }
}

/// CBC with the padding of RFC 5652 section 6.3.
pub(super) fn decrypt<C: BlockCipherDecrypt + KeyInit>(
    key: &[u8],
    vector: &[u8],
    ciphertext: &[u8],
) -> Option<Secret> {
    let mut buffer = Zeroizing::new(ciphertext.to_vec());
    let cipher = Decryptor::<C>::new_from_slices(key, vector).ok()?;
    let length = cipher.decrypt_padded::<Pkcs7>(&mut buffer).ok()?.len();
    buffer.truncate(length);
    Some(buffer)
}
