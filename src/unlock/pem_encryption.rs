//! PEM that is encrypted itself: `Proc-Type: 4,ENCRYPTED` (RFC 1421 section 4.6.1.1), as OpenSSL writes it.

use aes::{Aes128, Aes192, Aes256};
use des::TdesEde3;
use md5::{Digest, Md5};
use zeroize::Zeroizing;

use super::content;
use super::error::{KeyError, Reason};
use crate::bytes::find;
use crate::secret::Secret;
use crate::unwrap::base64;

/// The ciphers of `DEK-Info`, and the length of their keys in bytes.
const CIPHERS: &[(&str, usize, content::Decrypt)] = &[
    ("AES-128-CBC", 16, content::decrypt::<Aes128>),
    ("AES-192-CBC", 24, content::decrypt::<Aes192>),
    ("AES-256-CBC", 32, content::decrypt::<Aes256>),
    ("DES-EDE3-CBC", 24, content::decrypt::<TdesEde3>),
];

/// Decrypts the content between the BEGIN and END lines.
pub(super) fn decrypt(body: &[u8], password: Option<&[u8]>) -> Result<Secret, KeyError> {
    let (cipher, vector, text) = parts(body).ok_or(KeyError::BadKey)?;
    let Some((_, length, decrypt)) = CIPHERS.iter().find(|(name, ..)| *name == cipher) else {
        return Err(refusal(cipher).into());
    };
    let password = password.ok_or(KeyError::PasswordNeeded)?;
    let ciphertext = base64::lenient(text).ok_or(KeyError::BadKey)?;
    let key = derive(password, vector.get(..8).ok_or(KeyError::BadKey)?, *length);
    decrypt(&key, &vector, &ciphertext).ok_or(KeyError::BadKey)
}

fn refusal(cipher: &str) -> Reason {
    match cipher {
        "DES-CBC" => Reason::Des,
        _ if cipher.starts_with("RC2-") => Reason::Rc2,
        _ => Reason::PemCipher,
    }
}

/// Cipher and initialization vector of `DEK-Info: AES-256-CBC,<hex>`, and the text behind the empty line.
fn parts(body: &[u8]) -> Option<(&str, Vec<u8>, &[u8])> {
    const DEK_INFO: &[u8] = b"DEK-Info:";
    let info = body.get(find(body, DEK_INFO)? + DEK_INFO.len()..)?;
    let end = info.iter().position(|byte| matches!(byte, b'\r' | b'\n'))?;
    let (line, text) = info.split_at(end);
    let (cipher, vector) = str::from_utf8(line).ok()?.trim_ascii().split_once(',')?;
    let byte = |at: usize| u8::from_str_radix(vector.get(at..at + 2)?, 16).ok();
    let vector = (0..vector.len()).step_by(2).map(byte).collect::<Option<_>>()?;
    Some((cipher, vector, text))
}

/// OpenSSL's `EVP_BytesToKey` with MD5 and one round.
fn derive(password: &[u8], salt: &[u8], length: usize) -> Secret {
    let mut key = Zeroizing::new(Vec::with_capacity(length + 16));
    let mut block = Zeroizing::new([0; 16]);
    while key.len() < length {
        let mut hash = Md5::new();
        if !key.is_empty() {
            hash.update(block.as_slice());
        }
        *block = hash.chain_update(password).chain_update(salt).finalize().into();
        key.extend_from_slice(block.as_slice());
    }
    key.truncate(length);
    key
}
