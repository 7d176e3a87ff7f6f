//! The kinds in order of precedence, one row each. `docs/kinds.md` describes them in words.

use crate::format::pem::Item;
use crate::format::plist::Plist;
use crate::format::structure::Structure;
use crate::format::{asn1_file, content_token, server_token};
use crate::json::Object;
use crate::kind::Kind;
use crate::unwrap::Layer;

use super::classify::Content;

/// Is the content, inside these layers, of the row's kind?
type Test = fn(&Content, &[Layer]) -> bool;

const ROWS: &[(Kind, Test)] = &[
    (Kind::Empty, |content, _| matches!(content, Content::Nothing)),
    (Kind::Html, |content, _| {
        matches!(content, Content::Html) || content.plist().is_some_and(Plist::is_web_archive)
    }),
    (Kind::ConfigurationProfile, |content, _| content.plist().is_some_and(Plist::is_configuration_profile)),
    (Kind::ProvisioningProfile, |content, _| content.plist().is_some_and(Plist::is_provisioning_profile)),
    (Kind::SignedMessage, |content, _| matches!(content, Content::SignedPlist(_) | Content::SignedMail)),
    (Kind::PushCertificateRequest, |content, _| {
        content.plist().is_some_and(Plist::is_push_certificate_request)
    }),
    (Kind::WebLocation, |content, _| content.plist().is_some_and(Plist::is_web_location)),
    (Kind::Placeholder, |content, _| content.plist().is_some_and(Plist::is_placeholder)),
    (Kind::PropertyList, |content, _| content.plist().is_some()),
    (Kind::Xml, |content, _| matches!(content, Content::Xml)),
    (
        Kind::DepTokenPlaintext,
        |content, _| matches!(content, Content::Json(object) if server_token::is_plaintext(object)),
    ),
    (
        Kind::VppToken,
        |content, layers| matches!(content, Content::Json(object) if content_token::is_token(object) && content_token::is_encoded(layers)),
    ),
    (
        Kind::VppTokenPlaintext,
        |content, _| matches!(content, Content::Json(object) if content_token::is_token(object)),
    ),
    (
        Kind::ServiceAccount,
        |content, _| matches!(content, Content::Json(object) if object.has("client_email") && object.has("private_key")),
    ),
    (
        Kind::PrivateKey,
        |content, _| matches!(content, Content::Json(key) if is_web_key(key) && ["d", "p", "k"].iter().any(|part| key.text(part).is_some())),
    ),
    (Kind::PublicKey, |content, _| matches!(content, Content::Json(key) if is_web_key(key))),
    (Kind::WebLocation, |content, _| matches!(content, Content::Json(link) if is_link(link))),
    (Kind::Json, |content, _| matches!(content, Content::Json(_) | Content::JsonArray)),
    (Kind::JsonWebToken, |content, _| matches!(content, Content::JsonWebToken)),
    (Kind::PrivateKey, |content, _| {
        is_item(content, Item::PrivateKey) || matches!(content, Content::Structure(Structure::PrivateKey))
    }),
    (Kind::EncryptedPrivateKey, |content, _| {
        is_item(content, Item::EncryptedPrivateKey)
            || matches!(content, Content::Structure(Structure::EncryptedPrivateKey))
    }),
    (Kind::CertificateBundle, |content, _| match content {
        Content::Pem(pem) => pem.is_certificate_bundle(),
        Content::Structure(Structure::Signed(signed)) => signed.is_certificate_bundle(),
        _ => false,
    }),
    (
        Kind::MdmPushCertificate,
        |content, _| matches!(content.structure(), Some(Structure::Certificate(x509)) if x509.is_mdm_push()),
    ),
    (
        Kind::MdmVendorCertificate,
        |content, _| matches!(content.structure(), Some(Structure::Certificate(x509)) if x509.is_mdm_vendor()),
    ),
    (
        Kind::AppPushCertificate,
        |content, _| matches!(content.structure(), Some(Structure::Certificate(x509)) if x509.is_app_push()),
    ),
    (Kind::Certificate, |content, _| {
        is_item(content, Item::Certificate)
            || matches!(content, Content::Structure(Structure::Certificate(_)))
    }),
    (Kind::CertificateRequest, |content, _| {
        is_item(content, Item::CertificateRequest)
            || matches!(content, Content::Structure(Structure::CertificateRequest))
    }),
    (Kind::PublicKey, |content, _| {
        is_item(content, Item::PublicKey) || matches!(content, Content::Structure(Structure::PublicKey))
    }),
    (Kind::RevocationList, |content, _| is_item(content, Item::RevocationList)),
    (Kind::KeyParameters, |content, _| is_item(content, Item::KeyParameters)),
    (Kind::Pkcs12, |content, _| matches!(content, Content::Structure(Structure::Pkcs12))),
    (
        Kind::DepToken,
        |content, layers| matches!(content, Content::Structure(Structure::Enveloped(enveloped)) if server_token::is_token(enveloped, layers)),
    ),
    (Kind::EncryptedMessage, |content, _| {
        matches!(content, Content::Structure(Structure::Enveloped(_) | Structure::OtherEncrypted))
    }),
    (Kind::SignedMessage, |content, _| matches!(content, Content::Structure(Structure::Signed(_)))),
];

/// The kind of the content.
pub(super) fn kind_of(content: &Content, layers: &[Layer]) -> Option<Kind> {
    if let Content::Detected(known) = content {
        return Some(known.kind);
    }
    ROWS.iter().find(|(_, test)| test(content, layers)).map(|(kind, _)| *kind)
}

/// The proper name of the content's format, where its kind has several.
pub(super) fn format_of(content: &Content, kind: Kind, bytes: &[u8]) -> Option<&'static str> {
    match (content, kind) {
        (Content::Detected(known), _) => known.format,
        (Content::Pem(pem), _) => pem.format,
        (Content::SignedMail, _) => Some("S/MIME"),
        (_, Kind::EncryptedMessage | Kind::SignedMessage) => Some("CMS"),
        (Content::Structure(_), Kind::PublicKey) => asn1_file::key_format(bytes, true),
        (Content::Structure(_), Kind::PrivateKey | Kind::EncryptedPrivateKey) => {
            asn1_file::key_format(bytes, false)
        }
        (Content::Structure(_), Kind::CertificateBundle) => Some("PKCS #7"),
        (Content::Json(_), Kind::PrivateKey | Kind::PublicKey) => Some("JWK"),
        (Content::Json(_), Kind::WebLocation) => Some("Google Drive link"),
        (Content::Plist(_), Kind::WebLocation) => Some("Safari link"),
        (Content::Plist(_), Kind::Html) => Some("Safari web archive"),
        (Content::Plist(plist), Kind::Placeholder) => {
            Some(if plist.has("NSURLNameKey") { "iCloud" } else { "Safari download" })
        }
        _ => None,
    }
}

/// A JSON Web Key: its type is a text (RFC 7517 section 4.1).
fn is_web_key(object: &Object) -> bool {
    object.text("kty").is_some()
}

/// A link to a document on Google Drive.
fn is_link(object: &Object) -> bool {
    object.has("doc_id") || object.has("url") && (object.has("resource_id") || object.has("resource_key"))
}

fn is_item(content: &Content, item: Item) -> bool {
    matches!(content, Content::Pem(pem) if pem.item() == Some(item))
}
