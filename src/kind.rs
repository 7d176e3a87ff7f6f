//! The kinds of file, and the one table of what is known of each: all other code asks it.

use crate::wire_enum::wire_enum;

/// What a kind of file is good for, and how carefully it is handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Role {
    /// One of the two tokens that Relution takes.
    Token,
    /// A credential without protection that is no key: whoever has the file can use it.
    Secret,
    /// A private key that no password protects: a credential too.
    OpenKey,
    /// A private key that a password protects.
    LockedKey,
    /// Certificates; one may be the public key of a DEP server.
    Certificate,
    /// May be a short private text, whose SHA-256 could be guessed: none is reported.
    PrivateText,
    /// Anything else.
    Plain,
}

wire_enum! {
    /// The places where files belong.
    #[non_exhaustive]
    pub enum DestinationId {
        /// Relution's settings for Automated Device Enrollment.
        RelutionDep = "relution-dep",
        /// Relution's settings for the Volume Purchase Program.
        RelutionVpp = "relution-vpp",
        /// Relution's settings for certificates.
        RelutionPush = "relution-push",
        /// Relution's policies.
        RelutionPolicies = "relution-policies",
        /// Apple Business or Apple School Manager.
        ApplePortal = "apple-portal",
        /// Nowhere to upload it.
        Nowhere = "nowhere",
    }
}

/// What is known of a kind.
struct Row {
    role: Role,
    /// The extensions that say this kind.
    extensions: &'static [&'static str],
    /// The extensions that say another kind, and that files of this kind bear rightly.
    also: &'static [&'static str],
    destination: DestinationId,
    /// The report has an `expiry`.
    expires: bool,
}

/// Declares the enumeration and its table together.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $name:literal {
        $role:ident, [$($extension:literal),*], also [$($also:literal),*], $destination:ident $(, expires $($expires:tt)?)?
    })+) => {
        wire_enum! {
            /// What a file is, told by its content and never by its name.
            #[non_exhaustive]
            pub enum Kind { $($(#[$doc])* $kind = $name,)+ }
        }

        impl Kind {
            const fn row(self) -> &'static Row {
                match self {
                    $(Self::$kind => &Row {
                        role: Role::$role,
                        extensions: &[$($extension),*],
                        also: &[$($also),*],
                        destination: DestinationId::$destination,
                        expires: kinds!(@ $(expires $($expires)?)?),
                    },)+
                }
            }
        }
    };
    (@) => { false };
    (@ expires) => { true };
}

kinds! {
    /// Apple's server token for Automated Device Enrollment: CMS EnvelopedData for an MDM server.
    DepToken = "dep-token" { Token, ["p7m"], also [], RelutionDep, expires }
    /// Apple's content token for apps and books: base64 of JSON with `token` and `expDate`.
    VppToken = "vpp-token" { Token, ["vpptoken"], also [], RelutionVpp, expires }
    /// The text inside a server token, decrypted: a secret lying open.
    DepTokenPlaintext = "dep-token-plaintext" { Secret, [], also ["json"], Nowhere, expires }
    /// The JSON inside a content token, decoded: a secret lying open.
    VppTokenPlaintext = "vpp-token-plaintext" { Secret, [], also ["json"], Nowhere, expires }
    /// One X.509 certificate; may be the public key for Apple.
    Certificate = "certificate" { Certificate, ["cer", "crt", "der", "pem"], also [], ApplePortal }
    /// Apple's MDM push certificate.
    MdmPushCertificate = "mdm-push-certificate" {
        Certificate, [], also ["cer", "crt", "der", "pem"], RelutionPush, expires
    }
    /// The certificate with which an MDM vendor signs push certificate requests.
    MdmVendorCertificate = "mdm-vendor-certificate" {
        Certificate, [], also ["cer", "crt", "der", "pem"], Nowhere, expires
    }
    /// Apple's push certificate for one app.
    AppPushCertificate = "app-push-certificate" {
        Certificate, [], also ["cer", "crt", "der", "pem"], Nowhere, expires
    }
    /// Several certificates in one file.
    CertificateBundle = "certificate-bundle" {
        Certificate, ["p7b", "p7c", "spc"], also ["cer", "crt", "der", "pem"], Nowhere
    }
    /// A PKCS#10 certificate request.
    CertificateRequest = "certificate-request" {
        Plain, ["csr", "certsigningrequest"], also ["der", "pem"], Nowhere
    }
    /// A signed request for Apple's push certificates portal.
    PushCertificateRequest = "push-certificate-request" {
        Plain, [], also ["csr", "certsigningrequest", "plist"], Nowhere
    }
    /// A private key that no password protects.
    PrivateKey = "private-key" { OpenKey, ["key", "p8"], also ["der", "pem"], Nowhere }
    /// A private key that a password protects.
    EncryptedPrivateKey = "encrypted-private-key" { LockedKey, [], also ["key", "p8", "der", "pem"], Nowhere }
    /// A bare public key.
    PublicKey = "public-key" { Plain, ["pub"], also ["der", "pem"], Nowhere }
    /// A PKCS#12 container, usually certificate and private key.
    Pkcs12 = "pkcs12" { LockedKey, ["p12", "pfx"], also [], Nowhere }
    /// CMS EnvelopedData that is no server token.
    EncryptedMessage = "encrypted-message" { Plain, ["eml"], also ["p7m", "der", "pem"], Nowhere }
    /// CMS SignedData that is none of the other kinds.
    SignedMessage = "signed-message" { Plain, ["p7s"], also ["p7m", "eml", "der", "pem"], Nowhere }
    /// Settings for Apple devices.
    ConfigurationProfile = "configuration-profile" {
        Plain, ["mobileconfig"], also ["plist", "xml"], RelutionPolicies
    }
    /// Apple's permission to run an app.
    ProvisioningProfile = "provisioning-profile" {
        Plain, ["mobileprovision", "provisionprofile"], also ["plist"], Nowhere
    }
    /// Any other property list.
    PropertyList = "property-list" { PrivateText, ["plist"], also ["xml"], Nowhere }
    /// A saved link.
    WebLocation = "web-location" { Plain, ["webloc"], also ["plist"], Nowhere }
    /// A JSON Web Token.
    JsonWebToken = "json-web-token" { Plain, ["jwt"], also [], Nowhere }
    /// A service account of Google's cloud, with its private key.
    ServiceAccount = "service-account" { Secret, [], also ["json"], Nowhere }
    /// Any other JSON.
    Json = "json" { PrivateText, ["json"], also [], Nowhere }
    /// A web page, often a saved login or error page.
    Html = "html" { PrivateText, ["html", "htm", "xhtml"], also [], Nowhere }
    /// Any other XML.
    Xml = "xml" { PrivateText, ["xml"], also [], Nowhere }
    /// A ZIP archive, office documents too.
    Zip = "zip" { Plain, ["zip", "docx", "xlsx", "pptx", "odt", "ods", "odp"], also [], Nowhere }
    /// A pass for Apple Wallet.
    WalletPass = "wallet-pass" { Plain, ["pkpass"], also [], Nowhere }
    /// A PDF document.
    Pdf = "pdf" { Plain, ["pdf"], also [], Nowhere }
    /// A picture.
    Image = "image" { Plain, ["png", "jpg", "jpeg", "gif", "webp", "heic"], also [], Nowhere }
    /// The side file `._name` in which macOS keeps what other file systems cannot.
    AppleDouble = "apple-double" { Plain, [], also [], Nowhere }
    /// Nothing, or white space only.
    Empty = "empty" { Plain, [], also [], Nowhere }
    /// Over the limit; its content was not read.
    TooLarge = "too-large" { Plain, [], also [], Nowhere }
    /// Any other text.
    Text = "text" { PrivateText, ["txt"], also ["eml"], Nowhere }
    /// Any other bytes.
    Binary = "binary" { PrivateText, [], also [], Nowhere }
}

impl Kind {
    /// What it is good for.
    #[must_use]
    pub const fn role(self) -> Role {
        self.row().role
    }

    /// Is it one of the two tokens that Relution takes?
    #[must_use]
    pub const fn is_token(self) -> bool {
        matches!(self.role(), Role::Token)
    }

    /// Does it hold a private key, protected or not?
    #[must_use]
    pub const fn is_key(self) -> bool {
        matches!(self.role(), Role::OpenKey | Role::LockedKey)
    }

    /// Can anyone who has the file use the credential in it?
    #[must_use]
    pub const fn exposes_secret(self) -> bool {
        matches!(self.role(), Role::Secret | Role::OpenKey)
    }

    /// Does its expiry matter here?
    #[must_use]
    pub const fn expires(self) -> bool {
        self.row().expires
    }

    /// Where it belongs.
    #[must_use]
    pub const fn destination_id(self) -> DestinationId {
        self.row().destination
    }

    /// The kind that an extension in lower case says, without its dot.
    pub(crate) fn said_by_extension(extension: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.row().extensions.contains(&extension))
    }

    /// May a file of this kind bear the extension?
    pub(crate) fn may_bear(self, extension: &str) -> bool {
        let row = self.row();
        row.extensions.contains(&extension) || row.also.contains(&extension)
    }
}
