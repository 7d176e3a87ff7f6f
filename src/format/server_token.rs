//! Apple's server token for Automated Device Enrollment: EnvelopedData for an MDM server's key.

use crate::defect::{Defect, Flaw, Part};
use crate::facts::{Facts, StatedExpiry};
use crate::format::enveloped::Enveloped;
use crate::headers::Headers;
use crate::json::Object;
use crate::kind::Kind;
use crate::repair::{self, TokenLayout};
use crate::select::select;
use crate::time;
use crate::unusual::{UnusualEncryption, UnusualForm};
use crate::unwrap::{Ending, Layer};

/// Common names of issuers that never issue the certificate of an MDM server.
const OTHER_ISSUERS: &[&str] = &["FileVault Recovery Key", "mdmcert.download"];

/// Is this EnvelopedData a server token?
///
/// A file that is cut off before its recipients is one if no other criterion excludes it.
pub(crate) fn is_token(enveloped: &Enveloped, layers: &[Layer]) -> bool {
    let mut headers = headers(layers);
    let cut_before_recipients =
        enveloped.defect.is_some() && enveloped.recipients.is_empty() && !enveloped.other_recipients;
    let for_rsa = enveloped.recipients.iter().any(|recipient| recipient.key_algorithm.starts_with("rsa"));
    // AWS KMS and other software write definite lengths or name the key by its identifier.
    let as_apple_writes = (enveloped.indefinite && !enveloped.key_identifier)
        || headers.clone().any(Headers::have_apple_description);
    (for_rsa || cut_before_recipients)
        && as_apple_writes
        && !headers.any(Headers::are_from_mail_program)
        && !enveloped.issuer_names.iter().any(|name| OTHER_ISSUERS.contains(&name.as_str()))
}

/// Do the headers declare a server token, while its content is missing or unrecognizable?
///
/// The Content-Description is not required if the headers are cut off.
pub(crate) fn is_promised(layers: &[Layer], endings: &[Ending]) -> bool {
    layers.iter().zip(endings).any(|(layer, ending)| {
        layer.headers().is_some_and(|headers| {
            headers.declare_enveloped_data()
                && (headers.have_apple_description() || ending.defect == Some(Defect::CutOff))
                && !headers.are_from_mail_program()
        })
    })
}

/// The facts of a server token that are readable without its key.
pub(crate) fn facts(enveloped: Enveloped, layers: &[Layer]) -> Facts {
    let mut facts = Facts::of(Kind::DepToken);
    if enveloped.bad_text {
        facts.flaws.push(Flaw::broken(Part::Text));
    }
    if enveloped.misfit {
        facts.flaws.push(Flaw::broken(Part::Ciphertext));
    }
    facts.repairs = repair::repairs(layers, TokenLayout::HeadersAndBase64);
    facts.unusual_encryption = unusual_encryption(&enveloped);
    facts.unusual_form = unusual_form(&enveloped, layers);
    facts.apple_headers = headers(layers).any(Headers::have_apple_description);
    facts.encryption = enveloped.into_encryption();
    facts
}

/// The keys of the JSON inside.
pub(crate) const KEYS: [&str; 5] =
    ["consumer_key", "consumer_secret", "access_token", "access_secret", "access_token_expiry"];

/// Is this object the inside of a server token? One that was cut off or broken is recognized by its first key.
pub(crate) fn is_plaintext(object: &Object) -> bool {
    (object.has("consumer_key") && object.has("access_secret")) || object.is_incomplete_with(&KEYS)
}

/// The facts of the decrypted text: only the expiry, since everything else is secret.
pub(crate) fn plaintext_facts(object: &Object) -> Facts {
    let mut facts = Facts::of(Kind::DepTokenPlaintext);
    facts.stated_expiry = match object.text("access_token_expiry") {
        Some(text) => time::parse(text).map_or(StatedExpiry::Impossible, StatedExpiry::InToken),
        None if !object.is_whole() => StatedExpiry::Nothing,
        None => StatedExpiry::Impossible,
    };
    if object.duplicate {
        facts.flaws.push(Flaw::broken(Part::DuplicateKey));
    }
    facts
}

fn headers(layers: &[Layer]) -> impl Iterator<Item = &Headers> + Clone {
    layers.iter().filter_map(Layer::headers)
}

/// Its deviations from the form that Apple writes.
fn unusual_form(enveloped: &Enveloped, layers: &[Layer]) -> Vec<UnusualForm> {
    let white_space = repair::has_white_space(layers, TokenLayout::HeadersAndBase64);
    let mut out = enveloped.unusual.clone();
    out.extend(white_space.then_some(UnusualForm::WhiteSpace));
    out
}

/// Encryption that Apple does not use.
fn unusual_encryption(enveloped: &Enveloped) -> Vec<UnusualEncryption> {
    let any = |test: fn(&crate::report::Recipient) -> bool| enveloped.recipients.iter().any(test);
    select(&[
        (UnusualEncryption::Der, !enveloped.indefinite),
        (
            UnusualEncryption::ContentCipher,
            enveloped.content_algorithm.as_deref().is_some_and(|name| name != "aes-128-cbc"),
        ),
        (UnusualEncryption::Oaep, any(|recipient| recipient.key_algorithm == "rsa-oaep")),
        (UnusualEncryption::SubjectKeyIdentifier, enveloped.key_identifier),
        (
            UnusualEncryption::Recipients,
            enveloped.recipients.len() > 1
                || (enveloped.other_recipients && !enveloped.recipients.is_empty()),
        ),
    ])
}
