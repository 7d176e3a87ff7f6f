//! Opening a server token with the private key it was made for (RFC 5652 section 6), for its exact expiry.
//!
//! The answer to a wrong key and to a token that was tampered with is the same, on the same path: where the
//! content-encryption key does not come out, another one takes its place and decryption goes on.

mod content;
mod key;
mod legacy;
mod password;
mod pkcs12;
mod transport;

use cms::content_info::ContentInfo;
use cms::enveloped_data::{EnvelopedData, RecipientInfo};
use der::{Decode, Encode};

use crate::carrier;
use crate::defect::{Flaw, Part};
use crate::facts::{Facts, StatedExpiry};
use crate::format::enveloped::Enveloped;
use crate::inspect::{report_read, too_large};
use crate::kind::Kind;
use crate::options::{MAX_BYTES, Options};
use crate::read;
use crate::report::Report;
use crate::unwrap::Secret;

pub use key::{KeyError, PrivateKey};

/// More recipients than a server token has; each costs one operation with the private key.
const MAX_TRIES: usize = 100;

/// Says everything about a file, and of a server token until when exactly it is valid.
///
/// A key that does not open the token is a finding, not an error: `key-mismatch`. A file that is no server
/// token, or one that is cut off or damaged, gives the report that it gives without a key.
#[must_use]
pub fn unlock(bytes: &[u8], key: &PrivateKey, options: &Options<'_>) -> Report {
    if bytes.len() > MAX_BYTES {
        return too_large(bytes.len() as u64, options);
    }
    let mut decoded = carrier::read(bytes);
    let facts = &mut decoded.facts;
    if facts.kind == Kind::DepToken && !facts.flaws.iter().any(|flaw| is_fatal(*flaw)) {
        let content = decoded.inner.as_ref().map_or(bytes, |content| content.as_slice());
        add_what_is_inside(facts, content, key);
    }
    report_read(decoded, bytes, options)
}

/// What is cut off or broken cannot be opened, and says nothing about the key.
fn is_fatal(flaw: Flaw) -> bool {
    flaw.part != Part::Text
}

fn add_what_is_inside(facts: &mut Facts, content: &[u8], key: &PrivateKey) {
    let Some(plaintext) = open(content, key) else {
        facts.key_mismatch = true;
        return;
    };
    let inside = read::read(&plaintext).facts;
    facts.stated_expiry = match inside.stated_expiry {
        stated @ StatedExpiry::InToken(_) if inside.kind == Kind::DepTokenPlaintext => stated,
        _ => StatedExpiry::Impossible,
    };
}

/// The text inside; `None` where no recipient's key comes out, and where what comes out is no text.
fn open(content: &[u8], key: &PrivateKey) -> Option<Secret> {
    let content = content.get(..Enveloped::read(content).length)?;
    let enveloped = read_enveloped_data(content)?;
    let algorithm = &enveloped.encrypted_content.content_enc_alg;
    let ciphertext = enveloped.encrypted_content.encrypted_content.as_ref()?;
    let cipher = content::Cipher::of(algorithm)?;
    let recipients = enveloped.recip_infos.0.iter().filter_map(|recipient| match recipient {
        RecipientInfo::Ktri(recipient) => Some(recipient),
        _ => None,
    });
    recipients.take(MAX_TRIES).find_map(|recipient| {
        let content_key = transport::content_key(recipient, key, cipher.key_length())?;
        let plaintext = cipher.decrypt(&content_key, ciphertext.as_bytes())?;
        // A wrong key gives one time in 256 bytes that end like padding; they are no text.
        let is_text = str::from_utf8(&plaintext).is_ok() && read::is_text(&plaintext);
        is_text.then_some(plaintext)
    })
}

/// `cms` reads indefinite lengths one level at a time.
fn read_enveloped_data(bytes: &[u8]) -> Option<EnvelopedData> {
    let content = ContentInfo::from_ber(bytes).and_then(|info| info.content.to_der());
    content.and_then(|content| EnvelopedData::from_ber(&content)).ok()
}
