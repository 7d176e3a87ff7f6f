//! Classifies content that has no further wrapping.

pub(crate) use crate::bytes::is_text;
use crate::bytes::rfind;
use crate::defect::{Flaw, Part};
use crate::format::detected::Detected;
use crate::format::magic;
use crate::format::markup::{self, Markup};
use crate::format::pem::{self, Pem};
use crate::format::plist::{self, Plist};
use crate::format::structure::{self, Structure};
use crate::format::{asn1_file, binary_plist, json_web_token, open_pgp, ssh};
use crate::headers::Headers;
use crate::json::{self, Object};
use crate::kind::Kind;
use crate::unwrap::{self, Layer};

/// The members of JSON that distinguish kinds.
const JSON_KEYS: [&str; 18] = [
    "token",
    "expDate",
    "orgName",
    "consumer_key",
    "consumer_secret",
    "access_token",
    "access_secret",
    "access_token_expiry",
    "client_email",
    "private_key",
    // JSON Web Keys (RFC 7517, RFC 7518 section 6).
    "kty",
    "d",
    "p",
    "k",
    // Links of Google Drive.
    "url",
    "doc_id",
    "resource_id",
    "resource_key",
];

/// What the bytes are.
#[derive(Debug)]
pub(crate) enum Content {
    /// Nothing, or white space only.
    Nothing,
    /// Known by its first bytes, or by another sign that needs no reading.
    Detected(Detected),
    Html,
    Xml,
    Plist(Plist),
    Json(Object),
    JsonArray,
    JsonWebToken,
    Pem(Pem),
    Structure(Structure),
    /// SignedData around a property list.
    SignedPlist(Plist),
    /// A mail that comes in the clear with its signature.
    SignedMail,
}

impl Content {
    /// The ASN.1 structure, in PEM or without.
    pub(crate) fn structure(&self) -> Option<&Structure> {
        match self {
            Self::Structure(structure) => Some(structure),
            Self::Pem(pem) => pem.structure.as_ref(),
            _ => None,
        }
    }

    /// Its length in bytes, for content that other bytes may follow.
    pub(crate) fn length(&self) -> Option<usize> {
        match self {
            Self::Json(object) => Some(object.length),
            Self::Structure(Structure::Enveloped(enveloped)) => Some(enveloped.length),
            _ => None,
        }
    }

    /// The ASN.1 structure, taken out.
    pub(crate) fn into_structure(self) -> Option<Structure> {
        match self {
            Self::Structure(structure) => Some(structure),
            Self::Pem(pem) => pem.structure,
            _ => None,
        }
    }

    /// The property list, signed or not.
    pub(crate) fn plist(&self) -> Option<&Plist> {
        match self {
            Self::Plist(plist) | Self::SignedPlist(plist) => Some(plist),
            _ => None,
        }
    }
}

/// Classifies the bytes; `None` where they are not recognised, and a layer may have to come off first.
pub(crate) fn classify(bytes: &[u8], layers: &[Layer]) -> Option<(Content, Option<Flaw>)> {
    let only_encoding = layers.iter().all(|layer| matches!(layer, Layer::Utf16 | Layer::Bom));
    if only_encoding && bytes.trim_ascii().is_empty() {
        return Some((Content::Nothing, None));
    }
    if layers.last().and_then(Layer::headers).is_some_and(Headers::declare_signed_mail) {
        return Some((Content::SignedMail, None));
    }
    if let Some(known) = magic::detect(bytes, layers.is_empty()) {
        return Some((of_detected(known, bytes), None));
    }
    if let Some(known) = ssh::detect(bytes).filter(|_| only_encoding) {
        return Some((Content::Detected(known), None));
    }
    if let Some(markup) = markup::detect(bytes) {
        let cut_off = markup == Markup::Plist && rfind(bytes, b"</plist>").is_none();
        return Some((of_markup(markup, bytes), cut_off.then_some(Flaw::cut_off(Part::Xml))));
    }
    if let Some(object) = json::object(bytes, &JSON_KEYS).filter(shows_json) {
        let flaw = object.defect.map(|defect| Flaw::new(defect, Part::Json));
        return Some((Content::Json(object), flaw));
    }
    if json::is_array(bytes) {
        return Some((Content::JsonArray, None));
    }
    if json_web_token::detect(bytes) {
        return Some((Content::JsonWebToken, None));
    }
    if let Some(pem) = pem::read(bytes).filter(|_| unwrap::may_be_pem(bytes, layers)) {
        let flaw = pem.flaw;
        return Some((Content::Pem(pem), flaw));
    }
    if let Some((known, defect)) = asn1_file::detect(bytes) {
        return Some((Content::Detected(known), defect.map(|defect| Flaw::new(defect, Part::Structure))));
    }
    if let Some(known) = open_pgp::packet(bytes).filter(|_| layers.is_empty()) {
        return Some((Content::Detected(known), None));
    }
    let (structure, defect) = structure::detect(bytes)?;
    Some((of_structure(structure), defect.map(|defect| Flaw::new(defect, Part::Structure))))
}

fn of_detected(known: Detected, bytes: &[u8]) -> Content {
    match known.kind {
        Kind::PropertyList => Content::Plist(binary_plist::read(bytes)),
        _ => Content::Detected(known),
    }
}

fn of_markup(markup: Markup, bytes: &[u8]) -> Content {
    match markup {
        Markup::Html => Content::Html,
        Markup::Svg => Content::Detected(Detected::new(Kind::Image, "SVG")),
        Markup::Xml => Content::Xml,
        Markup::Plist => Content::Plist(plist::read_xml(bytes)),
    }
}

/// Looks for a profile inside SignedData.
fn of_structure(structure: Structure) -> Content {
    if let Structure::Signed(signed) = &structure {
        if markup::detect(&signed.content) == Some(Markup::Plist) {
            return Content::SignedPlist(plist::read_xml(&signed.content));
        }
        if signed.content.starts_with(b"bplist00") {
            return Content::SignedPlist(binary_plist::read(&signed.content));
        }
    }
    Content::Structure(structure)
}

/// Is it complete, or does at least one key show that it is JSON?
fn shows_json(object: &Object) -> bool {
    object.is_whole() || object.first_key.is_some()
}
