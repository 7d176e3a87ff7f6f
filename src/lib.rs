//! Says what an Apple token file is, which organization and server it belongs to, when it expires, whether it may be
//! uploaded to Relution, and where: from its bytes alone, with nothing sent anywhere.
//!
//! Data flows one way: bytes are unwrapped, recognised, read into facts, judged, reported.
//!
//! ```
//! use relution_token_check::{Kind, Options, Verdict, inspect, time};
//!
//! let now = time::parse("2026-11-23T12:00:00Z").unwrap();
//! let report = inspect(b"<!doctype html><title>Sign in</title>", &Options::new(now).named("token_smime.p7m"));
//! assert_eq!(report.kind, Kind::Html);
//! assert_eq!(report.verdict, Verdict::Reject);
//! ```

#![forbid(unsafe_code)]

pub mod time;

mod asn1;
mod bytes;
mod carrier;
mod defect;
mod encoding;
mod facts;
mod file_name;
mod format;
mod headers;
mod identity;
mod inspect;
mod json;
mod judge;
mod kind;
mod menus;
mod options;
mod read;
mod repair;
mod report;
mod restore;
mod secret;
mod select;
#[cfg(feature = "unlock")]
mod unlock;
#[cfg(feature = "unpack")]
mod unpack;
mod unusual;
mod unwrap;
mod wire_enum;

#[cfg(feature = "wasm")]
pub mod wasm;

pub use defect::Part;
pub use identity::{Identity, identities};
pub use inspect::{inspect, too_large};
pub use judge::relate;
pub use kind::{DestinationId, Kind, Role};
pub use menus::{
    DOWNLOADS, Download, ERROR_CODES, ErrorCode, Label, Menu, MenuPath, SourcePage, Translations,
    destination, menu,
};
pub use options::{Container, MAX_BYTES, NAME_SEPARATOR, Options};
pub use repair::Repair;
pub use report::{
    Certificate, Destination, Encryption, Expiry, ExpiryState, FileInfo, Finding, FindingCode, Issued,
    NameFromFileName, Param, Recipient, Report, Severity, Source, Verdict,
};
pub use restore::{Restored, restore};
pub use time::Time;
#[cfg(feature = "unlock")]
pub use unlock::{KeyError, PrivateKey, Reason, unlock};
#[cfg(feature = "unpack")]
pub use unpack::{TooMuch, Unpacked, Unreadable, unpack};
pub use unusual::{UnusualEncryption, UnusualForm};
