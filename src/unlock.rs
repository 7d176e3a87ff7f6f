//! Decrypts a server token with its private key (RFC 5652 section 6) to read its exact expiry.
//!
//! A wrong key and an altered token give the same answer on the same code path (implicit rejection): if the
//! content-encryption key cannot be decrypted, a pseudorandom one is used in its place.

mod budget;
mod content;
mod error;
mod key;
mod password;
mod pem_encryption;
mod pkcs12;
mod pkcs12_kdf;
mod transport;

use cms::content_info::ContentInfo;
use cms::enveloped_data::{EnvelopedData, KeyTransRecipientInfo, RecipientInfo};
use der::{Decode, Encode};

use crate::carrier;
use crate::defect::{Flaw, Part};
use crate::facts::{Facts, StatedExpiry};
use crate::format::enveloped::Enveloped;
use crate::identity::Identity;
use crate::inspect::{report_read, too_large};
use crate::kind::Kind;
use crate::options::{MAX_BYTES, Options};
use crate::read;
use crate::report::Report;
use crate::secret::Secret;

use budget::Budget;
pub use error::{KeyError, Reason};
pub use key::PrivateKey;

/// Inspects a file as [`inspect`](crate::inspect) does, and decrypts a server token for its exact expiry.
///
/// A key that does not open the token is a finding, not an error: `key-mismatch`. A file that is no server
/// token, or one that is cut off or damaged, gives the report that it gives without a key.
///
/// A token may name many recipients, and each costs one operation with the private key. Only those whose encryptedKey is
/// as long as the key's modulus can be for it (RFC 8017 section 7.2.2); of these, the ones that `options.certificates`
/// match are tried first, then the others in the order of the token, until one opens it or the work for one token is
/// used up. For a token of ordinary size that is after 370 recipients with a key of 2,048 bits, 46 with 4,096 bits and 5
/// with 8,192 bits.
///
/// # Errors
/// [`Reason::TooManyRecipients`]: not all recipients could be tried, so nothing is known about the key.
///
/// ```no_run
/// use relution_token_check::{Options, PrivateKey, time, unlock};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let key = PrivateKey::read(&std::fs::read("key.pem")?, None)?;
/// let now = time::parse("2026-11-23T12:00:00Z").ok_or("no time")?;
/// let report = unlock(&std::fs::read("token_smime.p7m")?, &key, &Options::new(now))?;
/// assert!(report.expiry.is_some_and(|expiry| expiry.exact));
/// # Ok(())
/// # }
/// ```
pub fn unlock(bytes: &[u8], key: &PrivateKey, options: &Options<'_>) -> Result<Report, KeyError> {
    if bytes.len() > MAX_BYTES {
        return Ok(too_large(bytes.len() as u64, options));
    }
    let mut decoded = carrier::read(bytes);
    let facts = &mut decoded.facts;
    if facts.kind == Kind::DepToken && !facts.flaws.iter().any(|flaw| is_fatal(*flaw)) {
        let content = decoded.inner.as_ref().map_or(bytes, |content| content.as_slice());
        add_what_is_inside(facts, content, key, options.certificates)?;
    }
    Ok(report_read(decoded, bytes, options))
}

/// A truncated or broken token cannot be decrypted, which says nothing about the key.
fn is_fatal(flaw: Flaw) -> bool {
    flaw.part != Part::Text
}

fn add_what_is_inside(
    facts: &mut Facts,
    content: &[u8],
    key: &PrivateKey,
    certificates: &[Identity],
) -> Result<(), KeyError> {
    let named = facts.encryption.as_ref().map(|encryption| encryption.recipients.as_slice());
    let is_likely = |recipient: usize| {
        let named = named.and_then(|recipients| recipients.get(recipient));
        named.is_some_and(|named| certificates.iter().any(|one| one.is(named) == Some(true)))
    };
    let Some(plaintext) = open(content, key, is_likely)? else {
        facts.key_mismatch = true;
        return Ok(());
    };
    let inside = read::read(&plaintext).facts;
    facts.stated_expiry = match inside.stated_expiry {
        stated @ StatedExpiry::InToken(_) if inside.kind == Kind::DepTokenPlaintext => stated,
        _ => StatedExpiry::Impossible,
    };
    Ok(())
}

/// The text inside; `None` where no recipient's key comes out, and where what comes out is no text.
///
/// `is_likely` is asked with the place of a recipient among those of key transport.
fn open(
    content: &[u8],
    key: &PrivateKey,
    is_likely: impl Fn(usize) -> bool,
) -> Result<Option<Secret>, KeyError> {
    let Some(enveloped) = content.get(..Enveloped::read(content).length).and_then(read_enveloped_data) else {
        return Ok(None);
    };
    let encrypted = &enveloped.encrypted_content;
    let (Some(cipher), Some(ciphertext)) =
        (content::Cipher::of(&encrypted.content_enc_alg), encrypted.encrypted_content.as_ref())
    else {
        return Ok(None);
    };
    let transported = enveloped.recip_infos.0.iter().filter_map(|recipient| match recipient {
        RecipientInfo::Ktri(recipient) => Some(recipient),
        _ => None,
    });
    let of_this_size =
        |recipient: &KeyTransRecipientInfo| recipient.enc_key.as_bytes().len() == key.modulus_length();
    let mut possible: Vec<_> =
        transported.enumerate().filter(|(_, recipient)| of_this_size(recipient)).collect();
    possible.sort_by_key(|(place, _)| !is_likely(*place));
    let mut budget = Budget::new();
    let cost =
        budget::private_operation(key.modulus_length()) + budget::decryption(ciphertext.as_bytes().len());
    for (number, (_, recipient)) in possible.iter().enumerate() {
        // The first recipient is tried even if the token exceeds the budget.
        if budget.spend(cost).is_err() && number > 0 {
            return Err(Reason::TooManyRecipients { recipients: enveloped.recip_infos.0.len() }.into());
        }
        let Some(content_key) = transport::content_key(recipient, key, cipher.key_length()) else { continue };
        let Some(plaintext) = cipher.decrypt(&content_key, ciphertext.as_bytes()) else { continue };
        // With a wrong key, one decryption in 256 has valid padding by chance; its result is not text.
        if str::from_utf8(&plaintext).is_ok() && read::is_text(&plaintext) {
            return Ok(Some(plaintext));
        }
    }
    Ok(None)
}

/// `cms` converts only the outermost indefinite length, so each level is converted before the next.
fn read_enveloped_data(bytes: &[u8]) -> Option<EnvelopedData> {
    let content = ContentInfo::from_ber(bytes).and_then(|info| info.content.to_der());
    content.and_then(|content| EnvelopedData::from_ber(&content)).ok()
}
