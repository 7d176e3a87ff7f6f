//! What makes a file unreadable: the defect, and the part that has it.

use crate::wire_enum::wire_enum;

/// Why a structure could not be read to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Defect {
    /// The input ends before the structure does.
    CutOff,
    /// The bytes are present but invalid.
    Broken,
}

wire_enum! {
    /// The part of a file that is cut off or broken: `what` of `truncated` and `damaged`.
    #[non_exhaustive]
    pub enum Part {
        /// The base64 text.
        Base64 = "base64",
        /// Hexadecimal digits.
        Hex = "hex",
        /// The text between BEGIN and END lines.
        Pem = "pem",
        /// Mail headers.
        Headers = "headers",
        /// The encoding of text: no UTF-8, half of a surrogate pair.
        Text = "text",
        /// An ASN.1 structure.
        Structure = "structure",
        /// A JSON object.
        Json = "json",
        /// An XML document.
        Xml = "xml",
        /// A key that occurs twice in a JSON object, so that nobody knows which value counts.
        DuplicateKey = "duplicate-key",
        /// The expiry: missing, or a date that does not exist.
        Expiry = "expiry",
        /// The `token` in a content token.
        Token = "token",
        /// Ciphertext or initialization vector of a length that does not fit the cipher.
        Ciphertext = "ciphertext",
    }
}

/// A defect, and the part that has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Flaw {
    pub(crate) defect: Defect,
    pub(crate) part: Part,
}

impl Flaw {
    pub(crate) const fn new(defect: Defect, part: Part) -> Self {
        Self { defect, part }
    }

    pub(crate) const fn cut_off(part: Part) -> Self {
        Self::new(Defect::CutOff, part)
    }

    pub(crate) const fn broken(part: Part) -> Self {
        Self::new(Defect::Broken, part)
    }
}
