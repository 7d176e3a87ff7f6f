//! The kinds of file and their properties, in one table.

use crate::wire_enum::wire_enum;

/// How a kind of file is used and how it must be handled.
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

/// The properties of a kind.
struct Properties {
    role: Role,
    /// The extensions that identify this kind.
    extensions: &'static [&'static str],
    /// Extensions that identify another kind and are common for this one too.
    also: &'static [&'static str],
    destination: DestinationId,
    /// Whether the report has an `expiry`.
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
            const fn properties(self) -> &'static Properties {
                match self {
                    $(Self::$kind => &Properties {
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
    PrivateKey = "private-key" {
        OpenKey, ["key", "p8", "ppk", "jwk"], also ["der", "pem", "json", "asc", "gpg"], Nowhere
    }
    /// A private key that a password protects.
    EncryptedPrivateKey = "encrypted-private-key" {
        LockedKey, [], also ["key", "p8", "ppk", "der", "pem", "asc", "gpg"], Nowhere
    }
    /// A bare public key.
    PublicKey = "public-key" { Plain, ["pub"], also ["der", "pem", "jwk", "json", "asc", "gpg"], Nowhere }
    /// A PKCS#12 container, usually certificate and private key.
    Pkcs12 = "pkcs12" { LockedKey, ["p12", "pfx"], also [], Nowhere }
    /// A store of several keys: Java's or macOS's.
    KeyStore = "key-store" { LockedKey, ["jks", "jceks", "bks", "keystore", "keychain"], also [], Nowhere }
    /// Parameters of DH, DSA or an elliptic curve, without a key.
    KeyParameters = "key-parameters" { Plain, [], also ["der", "pem"], Nowhere }
    /// An X.509 certificate revocation list.
    RevocationList = "revocation-list" { Plain, ["crl"], also ["der", "pem"], Nowhere }
    /// CMS that only a key opens and that is no server token, or an OpenPGP message.
    EncryptedMessage = "encrypted-message" {
        Plain, ["gpg", "pgp"], also ["p7m", "eml", "der", "pem", "asc"], Nowhere
    }
    /// CMS in the clear that is none of the other kinds, or an OpenPGP signature.
    SignedMessage = "signed-message" {
        Plain, ["p7s", "sig"], also ["p7m", "eml", "der", "pem", "asc", "gpg", "pgp"], Nowhere
    }
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
    /// A link in place of the file.
    WebLocation = "web-location" {
        PrivateText, ["webloc", "url", "lnk", "desktop", "gdoc", "gsheet", "gslides"], also ["plist", "json"], Nowhere
    }
    /// Stands for a file whose content is not on this machine.
    Placeholder = "placeholder" { PrivateText, ["icloud"], also ["plist"], Nowhere }
    /// A mail or a mailbox, out of which no token can be read.
    Mail = "mail" { PrivateText, ["eml", "msg", "mbox"], also ["txt", "dat"], Nowhere }
    /// An office document.
    Document = "document" {
        PrivateText,
        ["doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "pages", "numbers"],
        also ["zip"], Nowhere
    }
    /// An archive other than ZIP.
    Archive = "archive" { Plain, ["7z", "rar", "gz", "tgz", "bz2", "xz", "zst", "tar", "cab"], also [], Nowhere }
    /// A program, an installer or a disk image.
    Program = "program" {
        Plain, ["exe", "dll", "msi", "pkg", "dmg", "iso", "deb", "rpm", "jar", "apk", "ipa", "sh", "bat"],
        also ["zip"], Nowhere
    }
    /// Sound, video or a font.
    Media = "media" { Plain, ["mp3", "mp4", "m4a", "mov", "avi", "mkv", "wav", "ttf", "otf"], also [], Nowhere }
    /// A file that an operating system keeps for itself.
    SystemFile = "system-file" { PrivateText, ["ds_store"], also ["ini", "inf", "db"], Nowhere }
    /// A JSON Web Token.
    JsonWebToken = "json-web-token" { Plain, ["jwt"], also [], Nowhere }
    /// A service account of Google's cloud, with its private key.
    ServiceAccount = "service-account" { Secret, [], also ["json"], Nowhere }
    /// Any other JSON.
    Json = "json" { PrivateText, ["json"], also [], Nowhere }
    /// A web page, often a saved login or error page.
    Html = "html" { PrivateText, ["html", "htm", "xhtml", "mht", "mhtml", "webarchive"], also ["plist", "eml"], Nowhere }
    /// Any other XML.
    Xml = "xml" { PrivateText, ["xml"], also [], Nowhere }
    /// A ZIP archive that is nothing more special.
    Zip = "zip" { Plain, ["zip"], also ["pages", "numbers", "docx", "xlsx", "pptx", "odt"], Nowhere }
    /// A pass for Apple Wallet.
    WalletPass = "wallet-pass" { Plain, ["pkpass"], also [], Nowhere }
    /// A PDF document.
    Pdf = "pdf" { Plain, ["pdf"], also [], Nowhere }
    /// A picture.
    Image = "image" {
        Plain,
        ["png", "jpg", "jpeg", "gif", "webp", "heic", "avif", "svg", "bmp", "ico", "icns", "tif", "tiff", "psd", "jxl"],
        also ["xml"], Nowhere
    }
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
    /// How it is used and handled.
    #[must_use]
    pub const fn role(self) -> Role {
        self.properties().role
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
        self.properties().expires
    }

    /// Where it belongs.
    #[must_use]
    pub const fn destination_id(self) -> DestinationId {
        self.properties().destination
    }

    /// The kind that an extension identifies: in lower case, without the dot.
    pub(crate) fn from_extension(extension: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.properties().extensions.contains(&extension))
    }

    /// Is the extension usual for files of this kind?
    pub(crate) fn allows_extension(self, extension: &str) -> bool {
        let properties = self.properties();
        properties.extensions.contains(&extension) || properties.also.contains(&extension)
    }
}
