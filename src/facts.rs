//! The facts that were read from a file, before they are judged.

use crate::defect::Flaw;
use crate::kind::Kind;
use crate::repair::Repair;
use crate::report::{Certificate, Encryption};
use crate::time::Time;
use crate::unusual::{UnusualEncryption, UnusualForm};

/// The expiry as a file states it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum StatedExpiry {
    /// Files of this kind have none, or the file ends before it.
    #[default]
    Nothing,
    /// It is missing, or is not a date of the calendar.
    Impossible,
    /// Inside the token.
    InToken(Time),
    /// In one of Apple's certificates.
    InCertificate(Time),
}

/// The facts that the content of a file gives.
#[derive(Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Facts {
    pub(crate) kind: Kind,
    /// The proper name of its format, where the kind has several.
    pub(crate) format: Option<&'static str>,
    pub(crate) organization: Option<String>,
    pub(crate) stated_expiry: StatedExpiry,
    pub(crate) encryption: Option<Encryption>,
    pub(crate) certificate: Option<Certificate>,
    pub(crate) flaws: Vec<Flaw>,
    pub(crate) repairs: Vec<Repair>,
    pub(crate) unusual_form: Vec<UnusualForm>,
    pub(crate) unusual_encryption: Vec<UnusualEncryption>,
    /// The token is readable text.
    pub(crate) sample: bool,
    /// It has the headers that Apple writes above a server token.
    pub(crate) apple_headers: bool,
    /// It was found inside something else, and the file may be named after the kind of that.
    pub(crate) carried: bool,
    /// How many tokens lie in the file, where it is more than one.
    pub(crate) held_tokens: Option<usize>,
    /// A private key was tried and did not open it.
    pub(crate) key_mismatch: bool,
}

impl Facts {
    // Called in many places; inlining it enlarges the wasm module.
    #[inline(never)]
    pub(crate) const fn of(kind: Kind) -> Self {
        Self {
            kind,
            format: None,
            organization: None,
            stated_expiry: StatedExpiry::Nothing,
            encryption: None,
            certificate: None,
            flaws: Vec::new(),
            repairs: Vec::new(),
            unusual_form: Vec::new(),
            unusual_encryption: Vec::new(),
            sample: false,
            apple_headers: false,
            carried: false,
            held_tokens: None,
            key_mismatch: false,
        }
    }
}
