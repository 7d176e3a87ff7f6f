//! Which kinds of file bear which extension.

use crate::report::Kind;

pub(super) const SERVER_TOKEN: &[Kind] = &[Kind::DepToken];
pub(super) const CONTENT_TOKEN: &[Kind] = &[Kind::VppToken];

const CERTIFICATES: &[Kind] = &[
    Kind::Certificate,
    Kind::MdmPushCertificate,
    Kind::MdmVendorCertificate,
    Kind::AppPushCertificate,
    Kind::CertificateBundle,
];

/// Extensions, and the kinds that may bear them; the first one is what the extension says.
const EXTENSIONS: &[(&[&str], &[Kind])] = &[
    (&["p7m"], &[Kind::DepToken, Kind::EncryptedMessage, Kind::SignedMessage]),
    (&["vpptoken"], CONTENT_TOKEN),
    (&["cer", "crt", "der"], CERTIFICATES),
    (
        &["pem"],
        &[
            Kind::Certificate,
            Kind::MdmPushCertificate,
            Kind::MdmVendorCertificate,
            Kind::AppPushCertificate,
            Kind::CertificateBundle,
            Kind::CertificateRequest,
            Kind::PrivateKey,
            Kind::EncryptedPrivateKey,
            Kind::PublicKey,
            Kind::EncryptedMessage,
            Kind::SignedMessage,
        ],
    ),
    (&["p7b", "p7c", "spc"], &[Kind::CertificateBundle]),
    (&["csr", "certsigningrequest"], &[Kind::CertificateRequest, Kind::PushCertificateRequest]),
    (&["key", "p8"], &[Kind::PrivateKey, Kind::EncryptedPrivateKey]),
    (&["p12", "pfx"], &[Kind::Pkcs12]),
    (&["pub"], &[Kind::PublicKey]),
    (&["p7s"], &[Kind::SignedMessage]),
    (&["eml"], &[Kind::EncryptedMessage, Kind::SignedMessage, Kind::Text]),
    (&["mobileconfig"], &[Kind::ConfigurationProfile]),
    (&["mobileprovision", "provisionprofile"], &[Kind::ProvisioningProfile]),
    (
        &["plist"],
        &[
            Kind::PropertyList,
            Kind::PushCertificateRequest,
            Kind::ConfigurationProfile,
            Kind::ProvisioningProfile,
            Kind::WebLocation,
        ],
    ),
    (&["webloc"], &[Kind::WebLocation]),
    (&["jwt"], &[Kind::JsonWebToken]),
    (&["json"], &[Kind::Json, Kind::ServiceAccount, Kind::DepTokenPlaintext, Kind::VppTokenPlaintext]),
    (&["html", "htm", "xhtml"], &[Kind::Html]),
    (&["xml"], &[Kind::Xml, Kind::PropertyList, Kind::ConfigurationProfile]),
    (&["zip", "docx", "xlsx", "pptx", "odt", "ods", "odp"], &[Kind::Zip]),
    (&["pkpass"], &[Kind::WalletPass]),
    (&["pdf"], &[Kind::Pdf]),
    (&["png", "jpg", "jpeg", "gif", "webp", "heic"], &[Kind::Image]),
    (&["txt"], &[Kind::Text]),
];

/// The kinds that may bear an extension; the first one is what it says.
pub(super) fn kinds(extension: &str) -> Option<&'static [Kind]> {
    EXTENSIONS.iter().find(|(names, _)| names.contains(&extension)).map(|(_, kinds)| *kinds)
}

/// The name without its extensions, the telling extension in lower case, and whether one more
/// stands behind a token's own.
pub(super) fn split(name: &str) -> (&str, String, bool) {
    let (stem, last) = split_one(name);
    let (inner_stem, inner) = split_one(stem);
    if !last.is_empty() && matches!(inner.as_str(), "p7m" | "vpptoken") {
        return (inner_stem, inner, true);
    }
    (stem, last, false)
}

/// A dot and up to twenty letters and digits.
fn split_one(name: &str) -> (&str, String) {
    match name.rsplit_once('.') {
        Some((stem, last))
            if !stem.is_empty()
                && (1..=20).contains(&last.len())
                && last.bytes().all(|byte| byte.is_ascii_alphanumeric()) =>
        {
            (stem, last.to_ascii_lowercase())
        }
        _ => (name, String::new()),
    }
}
