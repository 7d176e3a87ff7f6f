//! The kinds, one row each, in order of precedence. `docs/kinds.md` says the same in words.

use crate::format::magic::Magic;
use crate::format::pem::Item;
use crate::format::plist::Plist;
use crate::format::structure::Structure;
use crate::format::{content_token, server_token};
use crate::kind::Kind;
use crate::unwrap::Layer;

use super::classify::Content;

/// Is the content, inside these layers, of the row's kind?
type Test = fn(&Content, &[Layer]) -> bool;

const ROWS: &[(Kind, Test)] = &[
    (Kind::Empty, |content, _| matches!(content, Content::Nothing)),
    (Kind::AppleDouble, |content, _| matches!(content, Content::Magic(Magic::AppleDouble))),
    (Kind::WalletPass, |content, _| matches!(content, Content::WalletPass)),
    (Kind::Zip, |content, _| matches!(content, Content::Magic(Magic::Zip))),
    (Kind::Pdf, |content, _| matches!(content, Content::Magic(Magic::Pdf))),
    (Kind::Image, |content, _| matches!(content, Content::Magic(Magic::Image))),
    (Kind::Html, |content, _| matches!(content, Content::Html)),
    (Kind::ConfigurationProfile, |content, _| content.plist().is_some_and(Plist::is_configuration_profile)),
    (Kind::ProvisioningProfile, |content, _| content.plist().is_some_and(Plist::is_provisioning_profile)),
    (Kind::SignedMessage, |content, _| matches!(content, Content::SignedPlist(_) | Content::SignedMail)),
    (Kind::PushCertificateRequest, |content, _| {
        content.plist().is_some_and(Plist::is_push_certificate_request)
    }),
    (Kind::WebLocation, |content, _| content.plist().is_some_and(Plist::is_web_location)),
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
    ROWS.iter().find(|(_, test)| test(content, layers)).map(|(kind, _)| *kind)
}

fn is_item(content: &Content, item: Item) -> bool {
    matches!(content, Content::Pem(pem) if pem.item() == Some(item))
}
