//! Apple's server token for Automated Device Enrollment: EnvelopedData for an MDM server's key.

use crate::facts::{Facts, Flaw, Stated};
use crate::format::enveloped::Enveloped;
use crate::json::Object;
use crate::report::Kind;
use crate::time;
use crate::unwrap::repair::{self, Form, Repair};
use crate::unwrap::{Headers, Layer};

/// Common names of issuers whose certificates are never an MDM server's.
const OTHER_ISSUERS: &[&str] = &["FileVault Recovery Key", "mdmcert.download"];

/// Is this EnvelopedData a server token?
///
/// A file that was cut off before its recipients is one as long as nothing speaks against it.
pub(crate) fn is_token(enveloped: &Enveloped, layers: &[Layer]) -> bool {
    let mut headers = headers(layers);
    let cut_before_recipients =
        enveloped.fault.is_some() && enveloped.recipients.is_empty() && !enveloped.other_recipients;
    let for_rsa = enveloped.recipients.iter().any(|recipient| recipient.key_algorithm.starts_with("rsa"));
    let as_apple_writes = enveloped.indefinite || headers.clone().any(Headers::describe_an_encrypted_message);
    (for_rsa || cut_before_recipients)
        && as_apple_writes
        && !headers.any(Headers::of_a_mail)
        && !enveloped.issuer_names.iter().any(|name| OTHER_ISSUERS.contains(&name.as_str()))
}

/// Do only the headers of a server token stand there, its content being gone or beyond recognition?
pub(crate) fn is_promised(layers: &[Layer]) -> bool {
    headers(layers).any(|headers| {
        headers.promise_enveloped_data() && headers.describe_an_encrypted_message() && !headers.of_a_mail()
    })
}

/// What a server token says without its key.
pub(crate) fn facts(enveloped: &Enveloped, layers: &[Layer]) -> Facts {
    let mut facts = Facts::of(Kind::DepToken);
    facts.encryption = enveloped.encryption();
    if enveloped.misfit {
        facts.flaws.push(Flaw::Damaged("ciphertext"));
    }
    facts.repairs = repair::repairs(layers, Form::HeadersAndBase64);
    if enveloped.trailing {
        facts.repairs.push(Repair::TrailingData);
    }
    facts.unusual = unusual(enveloped);
    facts
}

/// What the decrypted text says: until when, and nothing else that may be shown.
pub(crate) fn plaintext_facts(object: &Object) -> Facts {
    let mut facts = Facts::of(Kind::DepTokenPlaintext);
    let at = object.text("access_token_expiry").and_then(time::parse);
    facts.stated_expiry = at.map_or(Stated::Impossible, Stated::InToken);
    facts
}

fn headers(layers: &[Layer]) -> impl Iterator<Item = &Headers> + Clone {
    layers.iter().filter_map(Layer::headers)
}

/// What Apple never writes.
fn unusual(enveloped: &Enveloped) -> Vec<&'static str> {
    let any = |test: fn(&crate::report::Recipient) -> bool| enveloped.recipients.iter().any(test);
    let table = [
        ("der", !enveloped.indefinite),
        ("content-cipher", enveloped.content_algorithm.as_deref().is_some_and(|name| name != "aes-128-cbc")),
        ("oaep", any(|recipient| recipient.key_algorithm == "rsa-oaep")),
        ("subject-key-identifier", any(|recipient| recipient.subject_key_identifier.is_some())),
        (
            "recipients",
            enveloped.recipients.len() > 1
                || (enveloped.other_recipients && !enveloped.recipients.is_empty()),
        ),
    ];
    table.into_iter().filter(|(_, holds)| *holds).map(|(what, _)| what).collect()
}
