use super::named::named;

named! {
    /// What a file is, told by its content and never by its name.
    pub enum Kind {
        /// Apple's server token for Automated Device Enrollment: CMS EnvelopedData for an MDM server.
        DepToken = "dep-token",
        /// Apple's content token for apps and books: base64 of JSON with `token` and `expDate`.
        VppToken = "vpp-token",
        /// The text inside a server token, decrypted: a secret lying open.
        DepTokenPlaintext = "dep-token-plaintext",
        /// The JSON inside a content token, decoded: a secret lying open.
        VppTokenPlaintext = "vpp-token-plaintext",
        /// One X.509 certificate; may be the public key for Apple.
        Certificate = "certificate",
        /// Apple's MDM push certificate.
        MdmPushCertificate = "mdm-push-certificate",
        /// The certificate with which an MDM vendor signs push certificate requests.
        MdmVendorCertificate = "mdm-vendor-certificate",
        /// Apple's push certificate for one app.
        AppPushCertificate = "app-push-certificate",
        /// Several certificates in one file.
        CertificateBundle = "certificate-bundle",
        /// A PKCS#10 certificate request.
        CertificateRequest = "certificate-request",
        /// A signed request for Apple's push certificates portal.
        PushCertificateRequest = "push-certificate-request",
        /// A private key that no password protects.
        PrivateKey = "private-key",
        /// A private key that a password protects.
        EncryptedPrivateKey = "encrypted-private-key",
        /// A bare public key.
        PublicKey = "public-key",
        /// A PKCS#12 container, usually certificate and private key.
        Pkcs12 = "pkcs12",
        /// CMS EnvelopedData that is no server token.
        EncryptedMessage = "encrypted-message",
        /// CMS SignedData that is none of the other kinds.
        SignedMessage = "signed-message",
        /// Settings for Apple devices.
        ConfigurationProfile = "configuration-profile",
        /// Apple's permission to run an app.
        ProvisioningProfile = "provisioning-profile",
        /// Any other property list.
        PropertyList = "property-list",
        /// A saved link.
        WebLocation = "web-location",
        /// A JSON Web Token.
        JsonWebToken = "json-web-token",
        /// A service account of Google's cloud, with its private key.
        ServiceAccount = "service-account",
        /// Any other JSON.
        Json = "json",
        /// A web page, often a saved login or error page.
        Html = "html",
        /// Any other XML.
        Xml = "xml",
        /// A ZIP archive, office documents too.
        Zip = "zip",
        /// A pass for Apple Wallet.
        WalletPass = "wallet-pass",
        /// A PDF document.
        Pdf = "pdf",
        /// A picture.
        Image = "image",
        /// The side file `._name` in which macOS keeps what other file systems cannot.
        AppleDouble = "apple-double",
        /// Nothing, or white space only.
        Empty = "empty",
        /// Over the limit; its content was not read.
        TooLarge = "too-large",
        /// Any other text.
        Text = "text",
        /// Any other bytes.
        Binary = "binary",
    }
}
