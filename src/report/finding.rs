use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::wire_enum::wire_enum;

/// One thing found, with the values that its sentence needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What was found.
    pub code: FindingCode,
    /// The values, by name.
    pub params: Vec<(&'static str, Param)>,
}

/// A value in a finding's sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Param {
    /// A text or a name.
    Text(String),
    /// A count of days, bytes or places.
    Number(i64),
    /// Yes or no.
    Flag(bool),
}

wire_enum! {
    /// What can be found. The severity is a property of the code.
    #[non_exhaustive]
    pub enum FindingCode {
        /// Another kind was expected: `expected`, `actual`.
        WrongSlot = "wrong-slot",
        /// Nothing was expected, and it is neither token.
        NotAToken = "not-a-token",
        /// Nothing there, or white space only.
        Empty = "empty",
        /// The end is missing: `what`.
        Truncated = "truncated",
        /// Broken otherwise: `what`.
        Damaged = "damaged",
        /// Over the limit: `size`, `limit`, both in bytes.
        TooLarge = "too-large",
        /// A plaintext token or a private key without a password.
        SecretExposed = "secret-exposed",
        /// The exact expiry is at or before now.
        Expired = "expired",
        /// The file contains more than one token: `count`.
        HoldsTokens = "holds-tokens",
        /// A newer token for the same server was given too: `by`, `index`.
        Superseded = "superseded",
        /// It is for none of the certificates that were given.
        CertificateMismatch = "certificate-mismatch",
        /// The estimated expiry is at or before now.
        ExpiredEstimate = "expired-estimate",
        /// 30 days or less left: `days` (rounded down), `exact`.
        ExpiresSoon = "expires-soon",
        /// A server token without a valid time in its name and without the key.
        ExpiryUnknown = "expiry-unknown",
        /// Name and decrypted token are more than a day apart: `fromName`, `fromToken`.
        ExpiryDisagrees = "expiry-disagrees",
        /// Further away than Apple issues.
        ImplausibleExpiry = "implausible-expiry",
        /// Not what Apple writes: `what`.
        UnusualEncryption = "unusual-encryption",
        /// Readable, but not in the form that Apple writes: `what`.
        UnusualForm = "unusual-form",
        /// Read only after undoing something that a host may not undo: `what`.
        Repaired = "repaired",
        /// The name says another kind than the content: `says`, `is`.
        Renamed = "renamed",
        /// A placeholder from a manual.
        DocumentationSample = "documentation-sample",
        /// A content token for the same location that expires later was given too: `by`, `index`.
        OlderToken = "older-token",
        /// The same content was given before: `of`, `index`.
        Duplicate = "duplicate",
        /// A private key was given and does not open it.
        KeyMismatch = "key-mismatch",
        /// It is for one of the certificates: `subject`.
        CertificateMatch = "certificate-match",
        /// The location is known from the file name only, where `_` may replace another character.
        LocationFromName = "location-from-name",
        /// The name ends as copies do: `marker`.
        BrowserCopy = "browser-copy",
        /// Downloading this server token has reset the one before.
        ResetsPrevious = "resets-previous",
        /// What no file shows: password changed, account removed, new terms not accepted.
        MayBeRevoked = "may-be-revoked",
    }
}

wire_enum! {
    /// How much a finding weighs.
    pub enum Severity {
        /// Good to know.
        Info = "info",
        /// Look before uploading.
        Warning = "warning",
        /// Do not upload.
        Error = "error",
    }
}

impl FindingCode {
    /// How much this weighs.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::WrongSlot
            | Self::NotAToken
            | Self::Empty
            | Self::Truncated
            | Self::Damaged
            | Self::TooLarge
            | Self::SecretExposed
            | Self::Expired
            | Self::HoldsTokens
            | Self::Superseded
            | Self::CertificateMismatch => Severity::Error,
            Self::ExpiredEstimate
            | Self::ExpiresSoon
            | Self::ExpiryUnknown
            | Self::ExpiryDisagrees
            | Self::ImplausibleExpiry
            | Self::UnusualEncryption
            | Self::UnusualForm
            | Self::Repaired
            | Self::Renamed
            | Self::DocumentationSample
            | Self::OlderToken
            | Self::Duplicate
            | Self::KeyMismatch => Severity::Warning,
            Self::CertificateMatch
            | Self::LocationFromName
            | Self::BrowserCopy
            | Self::ResetsPrevious
            | Self::MayBeRevoked => Severity::Info,
        }
    }
}

impl Finding {
    /// A finding without values.
    #[must_use]
    pub const fn new(code: FindingCode) -> Self {
        Self { code, params: Vec::new() }
    }

    /// The same with one more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.params.push((name, value.into()));
        self
    }

    /// How much it weighs.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.code.severity()
    }
}

impl From<&str> for Param {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Param {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Param {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<bool> for Param {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Finding", 3)?;
        out.serialize_field("code", &self.code)?;
        out.serialize_field("severity", &self.severity())?;
        out.serialize_field("params", &Params(&self.params))?;
        out.end()
    }
}

/// The values as an object.
struct Params<'a>(&'a [(&'static str, Param)]);

impl Serialize for Params<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// The shape in which a finding is serialized, for the TypeScript types only.
#[cfg(feature = "typescript")]
#[derive(ts_rs::TS)]
#[ts(export_to = "report.ts", rename = "Finding")]
#[expect(dead_code, reason = "only its shape is read")]
pub(super) struct FindingShape {
    code: FindingCode,
    severity: Severity,
    #[ts(type = "Record<string, string | number | boolean>")]
    params: (),
}
