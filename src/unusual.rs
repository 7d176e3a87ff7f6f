//! What Apple would not write: the values of `what` in `unusual-form` and `unusual-encryption`.

use crate::wire_enum::wire_enum;

wire_enum! {
    /// A token that can be read, in a form that Apple does not write.
    #[non_exhaustive]
    pub enum UnusualForm {
        /// ASN.1 that a strict reader refuses, or fields of EnvelopedData that Apple leaves out.
        Structure = "structure",
        /// The version of EnvelopedData or of a recipient is not the one that RFC 5652 asks for.
        Version = "version",
        /// The encrypted content is of another type than id-data.
        InnerContentType = "inner-content-type",
        /// No RSA key of 1,024 to 16,384 bits makes an encrypted key of this length.
        KeyLength = "key-length",
        /// The ciphertext is too short or too long for a token.
        ContentLength = "content-length",
        /// White space in base64 or in a value.
        WhiteSpace = "white-space",
        /// A field is no string.
        FieldType = "field-type",
        /// The inner token is not padded standard base64, or too short or too long.
        TokenForm = "token-form",
        /// The expiry is written in another form than Apple's.
        DateForm = "date-form",
    }
}

wire_enum! {
    /// A server token that can be read, encrypted in another way than Apple encrypts.
    #[non_exhaustive]
    pub enum UnusualEncryption {
        /// Definite lengths.
        Der = "der",
        /// Another cipher than AES-128 in CBC mode.
        ContentCipher = "content-cipher",
        /// RSAES-OAEP instead of PKCS #1 v1.5.
        Oaep = "oaep",
        /// A recipient is named by its subjectKeyIdentifier.
        SubjectKeyIdentifier = "subject-key-identifier",
        /// More than one recipient.
        Recipients = "recipients",
    }
}
