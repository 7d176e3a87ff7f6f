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
    /// May be a short private text. No SHA-256 is reported, since the text could be guessed from it.
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
            /// What a file is, decided by its content and never by its name.
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
    ///
    /// Recognized: EnvelopedData for an RSA key, with Apple's Content-Description or an indefinite length, not
    /// from a mail, FileVault or mdmcert.download.
    ///
    /// Source: RFC 5652 section 6, RFC 8551.
    DepToken = "dep-token" { Token, ["p7m"], also [], RelutionDep, expires }
    /// Apple's content token for apps and books: base64 of JSON with `token` and `expDate`.
    ///
    /// Recognized: base64 of JSON with `token` and `expDate`; cut off: the first key is `token`, `expDate` or
    /// `orgName`.
    ///
    /// Source: Apple, Managing Apps and Books.
    VppToken = "vpp-token" { Token, ["vpptoken"], also [], RelutionVpp, expires }
    /// The text inside a server token, decrypted: a secret that anyone can use.
    ///
    /// Recognized: JSON with `consumer_key` and `access_secret`, also between `BEGIN MESSAGE` and `END MESSAGE`.
    ///
    /// Source: Apple, Examining Server Tokens.
    DepTokenPlaintext = "dep-token-plaintext" { Secret, [], also ["json"], Nowhere, expires }
    /// The JSON inside a content token, decoded: a secret that anyone can use.
    ///
    /// Recognized: JSON with `token` and `expDate`, without base64 around it.
    ///
    /// Source: Apple, Managing Apps and Books.
    VppTokenPlaintext = "vpp-token-plaintext" { Secret, [], also ["json"], Nowhere, expires }
    /// One X.509 certificate, perhaps the public key that Apple asks for.
    ///
    /// Recognized: one certificate in DER or PEM that is none of Apple's push certificates.
    ///
    /// Source: RFC 5280 section 4.1.
    Certificate = "certificate" { Certificate, ["cer", "crt", "der", "pem"], also [], ApplePortal }
    /// Apple's MDM push certificate.
    ///
    /// Recognized: certificate whose subject UID begins `com.apple.mgmt.`, with extension
    /// 1.2.840.113635.100.6.3.2.
    ///
    /// Source: genuine files.
    MdmPushCertificate = "mdm-push-certificate" {
        Certificate, [], also ["cer", "crt", "der", "pem"], RelutionPush, expires
    }
    /// The certificate with which an MDM vendor signs push certificate requests.
    ///
    /// Recognized: certificate with CN `MDM Vendor: …` and extension 1.2.840.113635.100.4.12.
    ///
    /// Source: genuine files.
    MdmVendorCertificate = "mdm-vendor-certificate" {
        Certificate, [], also ["cer", "crt", "der", "pem"], Nowhere, expires
    }
    /// Apple's push certificate for one app.
    ///
    /// Recognized: certificate with CN `Apple Push Services: …` or its older forms.
    ///
    /// Source: genuine files.
    AppPushCertificate = "app-push-certificate" {
        Certificate, [], also ["cer", "crt", "der", "pem"], Nowhere, expires
    }
    /// Several certificates in one file.
    ///
    /// Recognized: several certificates in PEM, or SignedData with certificates and no signer.
    ///
    /// Source: RFC 5652 section 5.
    CertificateBundle = "certificate-bundle" {
        Certificate, ["p7b", "p7c", "spc"], also ["cer", "crt", "der", "pem"], Nowhere
    }
    /// A PKCS#10 certificate request.
    ///
    /// Recognized: PKCS#10 in DER or PEM.
    ///
    /// Source: RFC 2986 section 4.
    CertificateRequest = "certificate-request" {
        Plain, ["csr", "certsigningrequest"], also ["der", "pem"], Nowhere
    }
    /// A signed request for Apple's push certificates portal.
    ///
    /// Recognized: property list with `PushCertRequestCSR` and its chain or signature, plain or in base64.
    ///
    /// Source: Apple, Setting Up Push Notifications for Your MDM Customers.
    PushCertificateRequest = "push-certificate-request" {
        Plain, [], also ["csr", "certsigningrequest", "plist"], Nowhere
    }
    /// A private key that no password protects.
    ///
    /// Recognized: PKCS#8, PKCS#1, SEC1, OpenSSH, SSH2, PuTTY or OpenPGP without a password, or a JWK with `d`,
    /// `p` or `k`, also in a JWK Set; in PEM also beside other things.
    ///
    /// Source: RFC 5958, RFC 8017, RFC 5915, RFC 7517, RFC 9580.
    PrivateKey = "private-key" {
        OpenKey, ["key", "p8", "ppk", "jwk"], also ["der", "pem", "json", "asc", "gpg"], Nowhere
    }
    /// A private key that a password protects.
    ///
    /// Recognized: PKCS#8 under a password, `Proc-Type: 4,ENCRYPTED`, OpenSSH, SSH2 or PuTTY with a cipher,
    /// OpenPGP under a password.
    ///
    /// Source: RFC 5958 section 3, RFC 1421.
    EncryptedPrivateKey = "encrypted-private-key" {
        LockedKey, [], also ["key", "p8", "ppk", "der", "pem", "asc", "gpg"], Nowhere
    }
    /// A bare public key.
    ///
    /// Recognized: SubjectPublicKeyInfo or RSAPublicKey in DER or PEM; OpenSSH, SSH2, JWK, OpenPGP.
    ///
    /// Source: RFC 5280 section 4.1.2.7, RFC 4253, RFC 4716.
    PublicKey = "public-key" { Plain, ["pub"], also ["der", "pem", "jwk", "json", "asc", "gpg"], Nowhere }
    /// A PKCS#12 container, usually certificate and private key.
    ///
    /// Recognized: SEQUENCE of INTEGER 3 and Data or SignedData, DER or BER.
    ///
    /// Source: RFC 7292 section 4.
    Pkcs12 = "pkcs12" { LockedKey, ["p12", "pfx"], also [], Nowhere }
    /// A store of several keys: Java's or macOS's.
    ///
    /// Recognized: begins `FE ED FE ED`, `CE CE CE CE`, `kych`, or as Bouncy Castle's.
    ///
    /// Source: sources of OpenJDK and Bouncy Castle.
    KeyStore = "key-store" { LockedKey, ["jks", "jceks", "bks", "keystore", "keychain"], also [], Nowhere }
    /// Parameters of DH, DSA or an elliptic curve, without a key.
    ///
    /// Recognized: two or three large INTEGERs of DH or DSA, the OID of a curve alone, or the labels `…
    /// PARAMETERS`.
    ///
    /// Source: PKCS #3, RFC 3279, RFC 5480.
    KeyParameters = "key-parameters" { Plain, [], also ["der", "pem"], Nowhere }
    /// An X.509 certificate revocation list.
    ///
    /// Recognized: TBSCertList: algorithm, issuer, and a time where a certificate has its validity.
    ///
    /// Source: RFC 5280 section 5.1.
    RevocationList = "revocation-list" { Plain, ["crl"], also ["der", "pem"], Nowhere }
    /// Encrypted CMS that is no server token, or an OpenPGP message.
    ///
    /// Recognized: any other EnvelopedData, EncryptedData or AuthEnvelopedData; an OpenPGP message.
    ///
    /// Source: RFC 5652, RFC 5083, RFC 9580.
    EncryptedMessage = "encrypted-message" {
        Plain, ["gpg", "pgp"], also ["p7m", "eml", "der", "pem", "asc"], Nowhere
    }
    /// CMS without encryption that is none of the other kinds, or an OpenPGP signature.
    ///
    /// Recognized: SignedData that is no bundle, profile or push certificate request, other CMS in the clear, `multipart/signed` mail, an
    /// OpenPGP signature.
    ///
    /// Source: RFC 5652, RFC 3274, RFC 8551 section 3.5.
    SignedMessage = "signed-message" {
        Plain, ["p7s", "sig"], also ["p7m", "eml", "der", "pem", "asc", "gpg", "pgp"], Nowhere
    }
    /// Settings for Apple devices.
    ///
    /// Recognized: property list with `PayloadType` `Configuration` and `PayloadContent`, signed or not.
    ///
    /// Source: Apple, Configuration Profile Reference.
    ConfigurationProfile = "configuration-profile" {
        Plain, ["mobileconfig"], also ["plist", "xml"], RelutionPolicies
    }
    /// Apple's permission to run an app.
    ///
    /// Recognized: property list with `Entitlements` and `TeamIdentifier` or `ProvisionedDevices`, signed or not.
    ///
    /// Source: Apple, TN3125.
    ProvisioningProfile = "provisioning-profile" {
        Plain, ["mobileprovision", "provisionprofile"], also ["plist"], Nowhere
    }
    /// Any other property list.
    ///
    /// Recognized: any other property list, XML or binary.
    ///
    /// Source: Apple, CFBinaryPList.c.
    PropertyList = "property-list" { PrivateText, ["plist"], also ["xml"], Nowhere }
    /// A link in place of the file.
    ///
    /// Recognized: property list with the one key `URL`; `[InternetShortcut]`; `[Desktop Entry]` with
    /// `Type=Link`; a Windows shortcut; JSON with `doc_id`.
    ///
    /// Source: freedesktop Desktop Entry 1.5, MS-SHLLINK 2.1; genuine files.
    WebLocation = "web-location" {
        PrivateText, ["webloc", "url", "lnk", "desktop", "gdoc", "gsheet", "gslides"], also ["plist", "json"], Nowhere
    }
    /// Represents a file that is not on this machine itself.
    ///
    /// Recognized: nothing but zero bytes; property list with `NSURLNameKey` (iCloud) or `DownloadEntryURL`
    /// (Safari).
    ///
    /// Source: genuine files.
    Placeholder = "placeholder" { PrivateText, ["icloud"], also ["plist"], Nowhere }
    /// A mail or a mailbox, out of which no token can be read.
    ///
    /// Recognized: text that begins with two fields of a mail, or `From ` and one; a compound file of Outlook;
    /// TNEF (`78 9F 3E 22`).
    ///
    /// Source: RFC 5322, RFC 4155, MS-OXMSG, MS-OXTNEF.
    Mail = "mail" { PrivateText, ["eml", "msg", "mbox"], also ["txt", "dat"], Nowhere }
    /// An office document.
    ///
    /// Recognized: ZIP with the files of an office program; compound file (`D0 CF 11 E0 A1 B1 1A E1`) that is no
    /// mail and no program; `{\rtf`; `%!PS`.
    ///
    /// Source: ECMA-376, OpenDocument 1.3, MS-CFB.
    Document = "document" {
        PrivateText,
        ["doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "pages", "numbers"],
        also ["zip"], Nowhere
    }
    /// An archive other than ZIP.
    ///
    /// Recognized: begins as 7-Zip, RAR, gzip, bzip2, xz, Zstandard, CAB and others do; `ustar` at 257.
    ///
    /// Source: the formats' own signatures.
    Archive = "archive" { Plain, ["7z", "rar", "gz", "tgz", "bz2", "xz", "zst", "tar", "cab"], also [], Nowhere }
    /// A program, an installer or a disk image.
    ///
    /// Recognized: begins as a program, package or script (`#!`) does; `koly` 512 bytes before the end; `CD001`
    /// at 32769; compound file of Windows Installer.
    ///
    /// Source: the formats' own signatures.
    Program = "program" {
        Plain, ["exe", "dll", "msi", "pkg", "dmg", "iso", "deb", "rpm", "jar", "apk", "ipa", "sh", "bat"],
        also ["zip"], Nowhere
    }
    /// Sound, video or a font.
    ///
    /// Recognized: begins as sound, video or a font does.
    ///
    /// Source: the formats' own signatures.
    Media = "media" { Plain, ["mp3", "mp4", "m4a", "mov", "avi", "mkv", "wav", "ttf", "otf"], also [], Nowhere }
    /// A file that an operating system keeps for its own use.
    ///
    /// Recognized: `Bud1` behind `00 00 00 01`; text that begins `[ZoneTransfer]`, `[.ShellClassInfo]` and the
    /// like; compound file of thumbnails.
    ///
    /// Source: genuine files.
    SystemFile = "system-file" { PrivateText, ["ds_store"], also ["ini", "inf", "db"], Nowhere }
    /// A JSON Web Token.
    ///
    /// Recognized: three or five parts of base64url with dots between, the first a JSON object with `alg`.
    ///
    /// Source: RFC 7515 section 7.1.
    JsonWebToken = "json-web-token" { Plain, ["jwt"], also [], Nowhere }
    /// A service account of Google's cloud, with its private key.
    ///
    /// Recognized: JSON with `client_email` and `private_key`.
    ///
    /// Source: Google Cloud, service account keys.
    ServiceAccount = "service-account" { Secret, [], also ["json"], Nowhere }
    /// Any other JSON.
    ///
    /// Recognized: any other JSON object or array.
    ///
    /// Source: RFC 8259.
    Json = "json" { PrivateText, ["json"], also [], Nowhere }
    /// A web page, often a saved login or error page.
    ///
    /// Recognized: first tag is `<!doctype html>`, `<html>` or another of HTML, behind comments and declarations;
    /// MHTML; `WebMainResource` in a property list.
    ///
    /// Source: HTML Living Standard section 13.1.
    Html = "html" { PrivateText, ["html", "htm", "xhtml", "mht", "mhtml", "webarchive"], also ["plist", "eml"], Nowhere }
    /// Any other XML.
    ///
    /// Recognized: begins `<?xml`, or with another tag.
    ///
    /// Source: XML 1.0 section 2.8.
    Xml = "xml" { PrivateText, ["xml"], also [], Nowhere }
    /// A ZIP archive that is no document, pass or program.
    ///
    /// Recognized: begins `PK 03 04`, or `PK 05 06` if empty, and holds nothing that makes it another kind.
    ///
    /// Source: APPNOTE 4.3.
    Zip = "zip" { Plain, ["zip"], also ["pages", "numbers", "docx", "xlsx", "pptx", "odt"], Nowhere }
    /// A pass for Apple Wallet.
    ///
    /// Recognized: a ZIP archive whose directory names `pass.json`, `manifest.json` and `signature`.
    ///
    /// Source: Apple, Wallet Developer Guide.
    WalletPass = "wallet-pass" { Plain, ["pkpass"], also [], Nowhere }
    /// A PDF document.
    ///
    /// Recognized: begins `%PDF-`.
    ///
    /// Source: ISO 32000-1 section 7.5.2.
    Pdf = "pdf" { Plain, ["pdf"], also [], Nowhere }
    /// A picture.
    ///
    /// Recognized: begins as PNG, JPEG, GIF, WebP, TIFF, HEIC, AVIF, BMP, ICO and others do; first tag is
    /// `<svg>`.
    ///
    /// Source: the formats' own signatures.
    Image = "image" {
        Plain,
        ["png", "jpg", "jpeg", "gif", "webp", "heic", "avif", "svg", "bmp", "ico", "icns", "tif", "tiff", "psd", "jxl"],
        also ["xml"], Nowhere
    }
    /// The file `._name` in which macOS keeps what other file systems have no place for.
    ///
    /// Recognized: begins `00 05 16 07`.
    ///
    /// Source: RFC 1740 appendix B.
    AppleDouble = "apple-double" { Plain, [], also [], Nowhere }
    /// Nothing, or white space only.
    ///
    /// Recognized: nothing, or white space only.
    Empty = "empty" { Plain, [], also [], Nowhere }
    /// Over the limit; its content was not read.
    ///
    /// Recognized: more than 16 MiB; decided from the size, nothing is read.
    ///
    /// Source: this project's limit.
    TooLarge = "too-large" { Plain, [], also [], Nowhere }
    /// Any other text.
    ///
    /// Recognized: readable text of no other kind.
    Text = "text" { PrivateText, ["txt"], also ["eml"], Nowhere }
    /// Any other bytes.
    ///
    /// Recognized: anything else.
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
