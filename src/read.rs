//! From bytes to facts: layers come off until what is inside is known.

mod classify;
mod kinds;
mod layer_faults;

use crate::defect::{Defect, Flaw, Part};
use crate::facts::{Facts, StatedExpiry};
use crate::format::certificate::X509;
use crate::format::structure::Structure;
use crate::format::{content_token, server_token, text};
use crate::kind::Kind;
use crate::repair::Repair;
use crate::secret::Secret;
use crate::unwrap::{self, Ending, Layer, MAX_LAYERS, Unwrapped};

use classify::Content;
pub(crate) use classify::is_text;
use kinds::{format_of, kind_of};
use layer_faults::{attribute_to_outer_layer, ignore_trailing, with_endings};

/// What was read, and where.
pub(crate) struct Decoded {
    pub(crate) facts: Facts,
    /// The content inside the layers; `None` where there are none around it.
    pub(crate) inner: Option<Secret>,
    /// The name that it has inside a carrier.
    pub(crate) name: Option<String>,
}

/// Reads any bytes.
pub(crate) fn read(bytes: &[u8]) -> Decoded {
    let (mut layers, mut endings) = (Vec::new(), Vec::new());
    let mut inner: Option<Secret> = None;
    loop {
        let content = inner.as_ref().map_or(bytes, |content| content.as_slice());
        if let Some(facts) = facts_at(content, &mut layers, &mut endings) {
            return Decoded { facts, inner, name: None };
        }
        if layers.len() == MAX_LAYERS {
            break;
        }
        let Some(Unwrapped { layer, content, ending }) = unwrap::unwrap_once(content, &layers) else { break };
        layers.push(layer);
        endings.push(ending);
        if content.is_empty() && ending.defect == Some(Defect::Broken) {
            // Broken from its first character on, which is not the same as empty.
            break;
        }
        inner = Some(content);
    }
    Decoded { facts: read_nothing(bytes, &layers, &endings), inner: None, name: None }
}

/// The facts of recognised content, together with how the layers around it ended.
fn facts_at(content: &[u8], layers: &mut [Layer], endings: &mut [Ending]) -> Option<Facts> {
    let (found, flaw) = classify::classify(content, layers)?;
    let kind = kind_of(&found, layers)?;
    let whole = flaw.is_none();
    let trailing = found.length().filter(|length| whole && content.len() > *length);
    if let Some(length) = trailing {
        ignore_trailing(length, layers, endings);
    }
    let format = format_of(&found, kind, content);
    let mut facts = facts_of(found, kind, layers);
    facts.format = format;
    if let Some(flaw) = flaw {
        facts.flaws.insert(0, flaw);
    }
    if trailing.is_some() {
        facts.repairs.push(Repair::TrailingData);
    }
    Some(with_endings(facts, whole, layers, endings))
}

/// What the formats found in the content.
fn facts_of(content: Content, kind: Kind, layers: &[Layer]) -> Facts {
    match (content, kind) {
        (Content::Json(object), Kind::VppToken | Kind::VppTokenPlaintext) => {
            content_token::facts(&object, layers)
        }
        (Content::Json(object), Kind::DepTokenPlaintext) => server_token::plaintext_facts(&object),
        (content, kind) => match content.into_structure() {
            Some(Structure::Enveloped(enveloped)) if kind == Kind::DepToken => {
                server_token::facts(enveloped, layers)
            }
            Some(Structure::Enveloped(enveloped)) => {
                let mut facts = Facts::of(kind);
                if enveloped.bad_text {
                    facts.flaws.push(Flaw::broken(Part::Text));
                }
                facts.encryption = enveloped.into_encryption();
                facts
            }
            Some(Structure::Certificate(x509)) if kind != Kind::CertificateBundle => {
                certificate_facts(kind, *x509)
            }
            _ => Facts::of(kind),
        },
    }
}

/// Only Apple's certificates expire in a way that matters here.
fn certificate_facts(kind: Kind, x509: X509) -> Facts {
    let mut facts = Facts { certificate: x509.facts, ..Facts::of(kind) };
    if let (true, Some(certificate)) = (kind != Kind::Certificate, &facts.certificate) {
        facts.stated_expiry = StatedExpiry::InCertificate(certificate.not_after);
    }
    facts
}

/// Nothing was recognised: the headers of a token without the token, or text, or bytes.
fn read_nothing(bytes: &[u8], layers: &[Layer], endings: &[Ending]) -> Facts {
    if server_token::is_promised(layers, endings) {
        let flaw = match endings.last().and_then(|ending| ending.defect) {
            Some(Defect::CutOff) => Flaw::cut_off(layers.last().map_or(Part::Structure, Layer::part)),
            Some(Defect::Broken) => Flaw::broken(Part::Base64),
            None => Flaw::cut_off(Part::Structure),
        };
        return attribute_to_outer_layer(Facts::of(Kind::DepToken), flaw);
    }
    let decoded = unwrap::unwrap_encoding(bytes).map(|unwrapped| unwrapped.content);
    if let Some(known) = text::detect(decoded.as_ref().map_or(bytes, |decoded| decoded.as_slice())) {
        return Facts { format: known.format, ..Facts::of(known.kind) };
    }
    let is_text = matches!(layers.first(), Some(Layer::Utf16)) || is_text(bytes);
    Facts::of(if is_text { Kind::Text } else { Kind::Binary })
}
