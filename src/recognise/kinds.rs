//! The kinds, one row each, in order of precedence. `docs/kinds.md` says the same in words.

use crate::format::magic::Magic;
use crate::format::pem::Item;
use crate::format::plist::Plist;
use crate::format::structure::Structure;
use crate::format::{content_token, server_token};
use crate::report::Kind;
use crate::unwrap::Layer;

use super::sight::Sight;

/// Is what is seen, inside these layers, of the row's kind?
type Test = fn(&Sight, &[Layer]) -> bool;

const ROWS: &[(Kind, Test)] = &[
    (Kind::Empty, |sight, _| matches!(sight, Sight::Nothing)),
    (Kind::AppleDouble, |sight, _| matches!(sight, Sight::Magic(Magic::AppleDouble))),
    (Kind::WalletPass, |sight, _| matches!(sight, Sight::WalletPass)),
    (Kind::Zip, |sight, _| matches!(sight, Sight::Magic(Magic::Zip))),
    (Kind::Pdf, |sight, _| matches!(sight, Sight::Magic(Magic::Pdf))),
    (Kind::Image, |sight, _| matches!(sight, Sight::Magic(Magic::Image))),
    (Kind::Html, |sight, _| matches!(sight, Sight::Html)),
    (Kind::ConfigurationProfile, |sight, _| sight.plist().is_some_and(Plist::is_configuration_profile)),
    (Kind::ProvisioningProfile, |sight, _| sight.plist().is_some_and(Plist::is_provisioning_profile)),
    (Kind::SignedMessage, |sight, _| matches!(sight, Sight::SignedPlist(_) | Sight::SignedMail)),
    (Kind::PushCertificateRequest, |sight, _| sight.plist().is_some_and(Plist::is_push_certificate_request)),
    (Kind::WebLocation, |sight, _| sight.plist().is_some_and(Plist::is_web_location)),
    (Kind::PropertyList, |sight, _| sight.plist().is_some()),
    (Kind::Xml, |sight, _| matches!(sight, Sight::Xml)),
    (
        Kind::DepTokenPlaintext,
        |sight, _| matches!(sight, Sight::Json(object) if server_token::is_plaintext(object)),
    ),
    (
        Kind::VppToken,
        |sight, layers| matches!(sight, Sight::Json(object) if content_token::is_token(object) && content_token::is_encoded(layers)),
    ),
    (
        Kind::VppTokenPlaintext,
        |sight, _| matches!(sight, Sight::Json(object) if content_token::is_token(object)),
    ),
    (
        Kind::ServiceAccount,
        |sight, _| matches!(sight, Sight::Json(object) if object.has("client_email") && object.has("private_key")),
    ),
    (Kind::Json, |sight, _| matches!(sight, Sight::Json(_) | Sight::JsonArray)),
    (Kind::JsonWebToken, |sight, _| matches!(sight, Sight::JsonWebToken)),
    (Kind::PrivateKey, |sight, _| {
        is_item(sight, Item::PrivateKey) || matches!(sight, Sight::Structure(Structure::PrivateKey))
    }),
    (Kind::EncryptedPrivateKey, |sight, _| {
        is_item(sight, Item::EncryptedPrivateKey)
            || matches!(sight, Sight::Structure(Structure::EncryptedPrivateKey))
    }),
    (Kind::CertificateBundle, |sight, _| match sight {
        Sight::Pem(pem) => pem.is_certificate_bundle(),
        Sight::Structure(Structure::Signed(signed)) => signed.is_certificate_bundle(),
        _ => false,
    }),
    (
        Kind::MdmPushCertificate,
        |sight, _| matches!(sight.structure(), Some(Structure::Certificate(x509)) if x509.is_mdm_push()),
    ),
    (
        Kind::MdmVendorCertificate,
        |sight, _| matches!(sight.structure(), Some(Structure::Certificate(x509)) if x509.is_mdm_vendor()),
    ),
    (
        Kind::AppPushCertificate,
        |sight, _| matches!(sight.structure(), Some(Structure::Certificate(x509)) if x509.is_app_push()),
    ),
    (Kind::Certificate, |sight, _| {
        is_item(sight, Item::Certificate) || matches!(sight, Sight::Structure(Structure::Certificate(_)))
    }),
    (Kind::CertificateRequest, |sight, _| {
        is_item(sight, Item::CertificateRequest)
            || matches!(sight, Sight::Structure(Structure::CertificateRequest))
    }),
    (Kind::PublicKey, |sight, _| {
        is_item(sight, Item::PublicKey) || matches!(sight, Sight::Structure(Structure::PublicKey))
    }),
    (Kind::Pkcs12, |sight, _| matches!(sight, Sight::Structure(Structure::Pkcs12))),
    (
        Kind::DepToken,
        |sight, layers| matches!(sight, Sight::Structure(Structure::Enveloped(enveloped)) if server_token::is_token(enveloped, layers)),
    ),
    (Kind::EncryptedMessage, |sight, _| {
        matches!(sight, Sight::Structure(Structure::Enveloped(_) | Structure::OtherEncrypted))
    }),
    (Kind::SignedMessage, |sight, _| matches!(sight, Sight::Structure(Structure::Signed(_)))),
];

/// The kind of what is seen.
pub(super) fn kind_of(sight: &Sight, layers: &[Layer]) -> Option<Kind> {
    ROWS.iter().find(|(_, test)| test(sight, layers)).map(|(kind, _)| *kind)
}

fn is_item(sight: &Sight, item: Item) -> bool {
    matches!(sight, Sight::Pem(pem) if pem.item() == Some(item))
}
