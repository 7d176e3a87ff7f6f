//! Which kinds of file bear which extension.

use crate::bytes::rsplit_once;
use crate::report::Kind;

use super::copy;

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
    (&["cer", "crt"], CERTIFICATES),
    (
        &["der", "pem"],
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

/// A name in its parts.
pub(super) struct Parts<'a> {
    /// The name without its extensions.
    pub(super) stem: &'a str,
    /// The telling extension, in lower case.
    pub(super) extension: String,
    /// One more stands behind a token's own.
    pub(super) extra: bool,
    /// The ending of a copy stands behind the extension.
    pub(super) copy: Option<String>,
}

/// Takes the extensions off a name.
pub(super) fn split(name: &str) -> Parts<'_> {
    let (stem, last) = split_one(name);
    let (inner_stem, inner) = split_one(stem);
    if !last.is_empty() && is_token(&inner) {
        return Parts { stem: inner_stem, extension: inner, extra: true, copy: None };
    }
    let (uncopied, copy) = copy::strip(name);
    let (stem_of_copy, extension) = split_one(uncopied);
    if copy.is_some() && is_token(&extension) {
        return Parts { stem: stem_of_copy, extension, extra: false, copy };
    }
    Parts { stem, extension: last, extra: false, copy: None }
}

fn is_token(extension: &str) -> bool {
    matches!(extension, "p7m" | "vpptoken")
}

/// A dot and up to twenty letters and digits.
fn split_one(name: &str) -> (&str, String) {
    match rsplit_once(name, ".") {
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
