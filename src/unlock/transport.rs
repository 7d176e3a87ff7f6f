//! Key transport: decrypts the content-encryption key of a recipient (RFC 8017 section 7).

use cms::enveloped_data::KeyTransRecipientInfo;
use der::asn1::ObjectIdentifier;
use rsa::{Oaep, Pkcs1v15Encrypt};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::key::PrivateKey;
use crate::asn1::{Oid, Reader, Tag, context, oids};
use crate::secret::Secret;

/// The content-encryption key; `None` only for an unsupported algorithm.
///
/// If decryption fails or gives a key of another length, a pseudorandom key is returned that depends on the
/// private key and the encryptedKey (implicit rejection), so that the caller takes the same path.
pub(super) fn content_key(
    recipient: &KeyTransRecipientInfo,
    key: &PrivateKey,
    length: usize,
) -> Option<Secret> {
    let encrypted = recipient.enc_key.as_bytes();
    let rsa = key.rsa();
    let decrypted = match recipient.key_enc_alg.oid {
        oids::RSA => rsa.decrypt(Pkcs1v15Encrypt, encrypted),
        oids::RSA_OAEP => {
            let parameters = recipient.key_enc_alg.parameters.as_ref().map(|any| any.value().to_vec());
            match OaepHashes::read(&parameters.unwrap_or_default())? {
                OaepHashes::Sha1 => rsa.decrypt(Oaep::<Sha1>::new(), encrypted),
                OaepHashes::Sha256 => rsa.decrypt(Oaep::<Sha256>::new(), encrypted),
                OaepHashes::Sha256WithSha1 => {
                    rsa.decrypt(Oaep::<Sha256, Sha1>::new_with_mgf_hash(), encrypted)
                }
            }
        }
        _ => return None,
    };
    let decrypted = decrypted.map(Zeroizing::new).unwrap_or_default();
    Some(if decrypted.len() == length { decrypted } else { substitute(key, encrypted, length) })
}

/// SHA-256 in counter mode over the private key and the encryptedKey.
fn substitute(key: &PrivateKey, encrypted: &[u8], length: usize) -> Secret {
    let mut out = Zeroizing::new(Vec::with_capacity(length + 32));
    for counter in 0_u32.. {
        if out.len() >= length {
            break;
        }
        let block = Sha256::new()
            .chain_update(key.seed())
            .chain_update(counter.to_be_bytes())
            .chain_update(encrypted);
        out.extend_from_slice(Zeroizing::new(<[u8; 32]>::from(block.finalize())).as_slice());
    }
    out.truncate(length);
    out
}

/// The hashes of RSAES-OAEP-params (RFC 4055 section 4.1) that are in use; SHA-1 is the default of both.
enum OaepHashes {
    Sha1,
    Sha256,
    /// SHA-256 for the label, SHA-1 in the mask generation function.
    Sha256WithSha1,
}

impl OaepHashes {
    /// Reads what is in the SEQUENCE: `[0]` the hash, `[1]` the mask generation function with its own.
    fn read(parameters: &[u8]) -> Option<Self> {
        let mut reader = Reader::new(parameters);
        let (mut label, mut mask) = (oids::unlock::SHA_1, oids::unlock::SHA_1);
        while let Some(tag) = reader.peek().ok()? {
            reader.enter(tag).ok()?;
            if tag == context(0) {
                label = hash(&mut reader)?;
            } else if tag == context(1) {
                reader.enter(Tag::SEQUENCE).ok()?;
                Oid(reader.primitive(Tag::OBJECT_IDENTIFIER).ok()?).is(&oids::unlock::MGF1).then_some(())?;
                mask = hash(&mut reader)?;
                reader.leave_early().ok()?;
            } else {
                // A label other than the empty one.
                return None;
            }
            reader.leave_early().ok()?;
        }
        match (label, mask) {
            (oids::unlock::SHA_1, oids::unlock::SHA_1) => Some(Self::Sha1),
            (oids::unlock::SHA_256, oids::unlock::SHA_256) => Some(Self::Sha256),
            (oids::unlock::SHA_256, oids::unlock::SHA_1) => Some(Self::Sha256WithSha1),
            _ => None,
        }
    }
}

fn hash(reader: &mut Reader<'_>) -> Option<ObjectIdentifier> {
    reader.enter(Tag::SEQUENCE).ok()?;
    let oid = ObjectIdentifier::from_bytes(reader.primitive(Tag::OBJECT_IDENTIFIER).ok()?).ok()?;
    reader.leave_early().ok()?;
    Some(oid)
}
