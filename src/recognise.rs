//! From bytes to facts: layers come off until what is inside is known.

mod kinds;
mod sight;

use crate::facts::{Facts, Flaw, Stated};
use crate::format::certificate::X509;
use crate::format::structure::Structure;
use crate::format::{content_token, server_token};
use crate::report::Kind;
use crate::unwrap::repair::Repair;
use crate::unwrap::{self, Ending, Layer, MAX_LAYERS, Peeled, Secret};

use kinds::kind_of;
use sight::Sight;
pub(crate) use sight::is_text;

/// What was read, and where.
pub(crate) struct Reading {
    pub(crate) facts: Facts,
    /// The content inside the layers; `None` where there are none around it.
    #[cfg_attr(not(feature = "unlock"), expect(dead_code, reason = "only a key asks for it"))]
    pub(crate) inner: Option<Secret>,
}

/// Reads any bytes.
pub(crate) fn read(bytes: &[u8]) -> Reading {
    let (mut layers, mut endings) = (Vec::new(), Vec::new());
    let mut inner: Option<Secret> = None;
    loop {
        let content = inner.as_ref().map_or(bytes, |content| content.as_slice());
        if let Some(facts) = read_sight(content, &mut layers, &mut endings) {
            return Reading { facts, inner };
        }
        if layers.len() == MAX_LAYERS {
            break;
        }
        let Some(Peeled { layer, content, ending, trailing }) = unwrap::peel(content, &layers) else { break };
        layers.push(layer);
        endings.push((ending, trailing));
        if content.is_empty() && ending == Ending::Broken {
            // Broken from its first character on, which is not the same as empty.
            break;
        }
        inner = Some(content);
    }
    Reading { facts: read_nothing(bytes, &layers, &endings), inner: None }
}

/// The facts of what is seen, together with how the layers around it ended.
fn read_sight(content: &[u8], layers: &mut [Layer], endings: &mut [(Ending, bool)]) -> Option<Facts> {
    let (sight, flaw) = sight::look(content, layers)?;
    let kind = kind_of(&sight, layers)?;
    let whole = flaw.is_none();
    let followed = whole && sight.length().is_some_and(|length| content.len() > length);
    if let (true, Some(length)) = (followed, sight.length()) {
        leave_out_what_follows(length, layers, endings);
    }
    let mut facts = facts_of(sight, kind, layers);
    if let Some(flaw) = flaw {
        facts.flaws.insert(0, flaw);
    }
    if followed {
        facts.repairs.push(Repair::TrailingData);
    }
    Some(with_endings(facts, whole, layers, endings))
}

/// What follows a structure is no part of the layer around it either.
fn leave_out_what_follows(length: usize, layers: &mut [Layer], endings: &mut [(Ending, bool)]) {
    if let Some(ending) = endings.last_mut() {
        *ending = (Ending::Whole, false);
    }
    if let Some(notes) = layers.last_mut().and_then(Layer::base64_mut) {
        notes.keep_within(length);
    }
}

/// The facts, with what it means how the layers ended around something whole, or not.
fn with_endings(mut facts: Facts, whole: bool, layers: &[Layer], endings: &[(Ending, bool)]) -> Facts {
    for (layer, (ending, trailing)) in layers.iter().zip(endings) {
        let base64 = layer.base64();
        match ending {
            // A group without its `=` is a group cut off where what it carries is cut off too.
            Ending::Whole if !whole && base64.is_some_and(|notes| notes.unpadded) => {
                return blame(facts, Flaw::Truncated(layer.name()));
            }
            Ending::Whole => {}
            Ending::CutOff if !whole || base64.is_some() => {
                return blame(facts, Flaw::Truncated(layer.name()));
            }
            Ending::Broken if !whole || !*trailing => return blame(facts, Flaw::Damaged(layer.name())),
            _ => facts.repairs.push(Repair::TrailingData),
        }
    }
    facts.repairs.dedup();
    facts
}

/// What the formats say of what is seen.
fn facts_of(sight: Sight, kind: Kind, layers: &[Layer]) -> Facts {
    match (sight, kind) {
        (Sight::Json(object), Kind::VppToken | Kind::VppTokenPlaintext) => {
            content_token::facts(&object, layers)
        }
        (Sight::Json(object), Kind::DepTokenPlaintext) => server_token::plaintext_facts(&object),
        (sight, kind) => match sight.into_structure() {
            Some(Structure::Enveloped(enveloped)) if kind == Kind::DepToken => {
                server_token::facts(enveloped, layers)
            }
            Some(Structure::Enveloped(enveloped)) => {
                let mut facts = Facts::of(kind);
                if enveloped.bad_text {
                    facts.flaws.push(Flaw::Damaged("text"));
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
        facts.stated_expiry = Stated::InCertificate(certificate.not_after);
    }
    facts
}

/// The outermost flaw is the cause of those further in.
fn blame(mut facts: Facts, outer: Flaw) -> Facts {
    facts.flaws.retain(|flaw| !matches!(flaw, Flaw::Truncated(_) | Flaw::Damaged("structure" | "json")));
    facts.flaws.insert(0, outer);
    facts.repairs.retain(|repair| *repair != Repair::NoPadding);
    if facts.stated_expiry == Stated::Impossible {
        facts.stated_expiry = Stated::Nothing;
    }
    facts
}

/// Nothing was recognised: the headers of a token without the token, or text, or bytes.
fn read_nothing(bytes: &[u8], layers: &[Layer], endings: &[(Ending, bool)]) -> Facts {
    if server_token::is_promised(layers, endings) {
        let flaw = match endings.last() {
            Some((Ending::CutOff, _)) => Flaw::Truncated(layers.last().map_or("structure", Layer::name)),
            Some((Ending::Broken, _)) => Flaw::Damaged("base64"),
            _ => Flaw::Truncated("structure"),
        };
        return blame(Facts::of(Kind::DepToken), flaw);
    }
    let is_text = matches!(layers.first(), Some(Layer::Utf16)) || is_text(bytes);
    Facts::of(if is_text { Kind::Text } else { Kind::Binary })
}
