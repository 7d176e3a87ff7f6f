//! [`Report`] and the types it is made of.
//!
//! A [`Report`] is the same on the command line (as JSON) and in the browser (as an object).
//! Absent facts are `null`, never left out and never an empty string. Every string is raw text
//! from a file that may be hostile: whoever shows it escapes it.

mod finding;

use serde::Serialize;

use crate::kind::{DestinationId, Kind};
use crate::time::Time;
use crate::time::serialize_rfc3339;
use crate::wire_enum::wire_enum;
pub use finding::{Finding, FindingCode, Param, Severity};

/// Everything that is said about one file.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "report.ts"))]
#[non_exhaustive]
pub struct Report {
    /// The file as it was handed over.
    pub file: FileInfo,
    /// What the file is, by its content.
    pub kind: Kind,
    /// The proper name of the format, where the kind covers several: `7-Zip`, `OpenPGP`.
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub format: Option<&'static str>,
    /// May it be uploaded as the token that it is, or is expected to be?
    pub verdict: Verdict,
    /// The organization; only from inside the file (`orgName` of a content token).
    pub organization: Option<String>,
    /// The location of a content token.
    pub location: Option<NameFromFileName>,
    /// The MDM server of a server token.
    pub server: Option<NameFromFileName>,
    /// When Apple made it.
    pub issued: Option<Issued>,
    /// Until when it is valid.
    pub expiry: Option<Expiry>,
    /// What an encrypted file shows without its key.
    pub encryption: Option<Encryption>,
    /// What a certificate says.
    pub certificate: Option<Certificate>,
    /// Where the file belongs.
    pub destination: Destination,
    /// What was found, errors first.
    #[cfg_attr(feature = "typescript", ts(as = "Vec<finding::FindingShape>"))]
    pub findings: Vec<Finding>,
}

/// The file as it was handed over.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "report.ts"))]
pub struct FileInfo {
    /// Its base name.
    pub name: Option<String>,
    /// Its size in bytes.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub size: u64,
    /// SHA-256 of the whole file in lower-case hex. `null` where the file was not read, and for
    /// the kinds that may be a short private text: its hash would allow it to be guessed.
    pub sha256: Option<String>,
}

wire_enum! {
    /// May the file be uploaded?
    pub enum Verdict {
        /// Nothing speaks against it.
        Ready = "ready",
        /// Probably, but look at the warnings first.
        Check = "check",
        /// No.
        Reject = "reject",
    }
}

/// A name known from the file name only, as written there.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "report.ts"))]
pub struct NameFromFileName {
    /// The name.
    pub name: String,
    /// Where it is from.
    #[cfg_attr(feature = "typescript", ts(type = "\"file-name\""))]
    pub source: Source,
}

wire_enum! {
    /// Where a fact is from.
    #[non_exhaustive]
    pub enum Source {
        /// From inside the token.
        Token = "token",
        /// From the name of the file, which anyone can change.
        FileName = "file-name",
        /// From a certificate.
        Certificate = "certificate",
    }
}

/// When a file was made.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "report.ts"))]
pub struct Issued {
    /// RFC 3339, UTC, whole seconds.
    #[serde(serialize_with = "serialize_rfc3339")]
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub at: Time,
    /// `file-name` or `certificate`.
    #[cfg_attr(feature = "typescript", ts(type = "\"file-name\" | \"certificate\""))]
    pub source: Source,
}

/// Until when a file is valid.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "report.ts", rename_all = "camelCase"))]
pub struct Expiry {
    /// RFC 3339, UTC, whole seconds.
    #[serde(serialize_with = "serialize_rfc3339")]
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub at: Time,
    /// Where the time is from; `certificate` for Apple's certificates only.
    pub source: Source,
    /// `false`: an estimate, the time in the file name plus 365 x 24 hours.
    pub exact: bool,
    /// As of the `now` that was given.
    pub state: ExpiryState,
    /// Seconds from `now`; negative once past.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub seconds_left: i64,
}

wire_enum! {
    /// An expiry compared with `now`.
    pub enum ExpiryState {
        /// More than 30 x 24 hours left.
        Valid = "valid",
        /// 30 x 24 hours or less left.
        Expiring = "expiring",
        /// At or before `now`.
        Expired = "expired",
    }
}

/// What CMS EnvelopedData shows without its key (RFC 5652 section 6).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "report.ts", rename_all = "camelCase"))]
pub struct Encryption {
    /// Those who can open it, in the order of the file.
    pub recipients: Vec<Recipient>,
    /// `aes-128-cbc`, `aes-192-cbc`, `aes-256-cbc`, `des-ede3-cbc`, else the dotted OID.
    pub content_algorithm: String,
}

/// One key-transport recipient (RFC 5652 section 6.2.1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "report.ts", rename_all = "camelCase"))]
pub struct Recipient {
    /// The issuer of the recipient's certificate, attributes joined by `, `, escaped as in RFC 4514.
    pub issuer: Option<String>,
    /// The serial number of the recipient's certificate, its content bytes in hex joined by `:`.
    pub serial: Option<String>,
    /// The identifier of the recipient's key, in hex joined by `:`.
    pub subject_key_identifier: Option<String>,
    /// `rsa`, `rsa-oaep`, else the dotted OID.
    pub key_algorithm: String,
    /// Length of the encrypted key in bits, which for RSA is the size of the key.
    pub key_bits: Option<u32>,
}

/// What an X.509 certificate says (RFC 5280 section 4.1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "report.ts", rename_all = "camelCase"))]
pub struct Certificate {
    /// Attributes joined by `, `, escaped as in RFC 4514; `null` for an empty name.
    pub subject: Option<String>,
    /// As `subject`.
    pub issuer: Option<String>,
    /// Content bytes of the INTEGER in hex joined by `:`.
    pub serial: String,
    /// RFC 3339, UTC.
    #[serde(serialize_with = "serialize_rfc3339")]
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub not_before: Time,
    /// RFC 3339, UTC.
    #[serde(serialize_with = "serialize_rfc3339")]
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub not_after: Time,
    /// Subject and issuer are the same name.
    pub self_signed: bool,
    /// `rsa`, `ec-p256`, `ec-p384`, `ed25519`, else the dotted OID.
    pub key_algorithm: String,
    /// Size of the key in bits, where it is known.
    pub key_bits: Option<u32>,
}

/// Where a file belongs, in the portal's English labels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "report.ts"))]
pub struct Destination {
    /// The place.
    pub id: DestinationId,
    /// The menus that lead to it, outermost first.
    #[cfg_attr(feature = "typescript", ts(type = "string[]"))]
    pub path: &'static [&'static str],
    /// What to do there.
    #[cfg_attr(feature = "typescript", ts(type = "string[]"))]
    pub steps: &'static [&'static str],
    /// The public page that names these labels.
    pub source: Option<&'static str>,
}
